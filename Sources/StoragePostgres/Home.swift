internal import KeyValue
internal import Postgres

/// A connection for commands with a partition that nobody else has while it lasts.
///
/// The server keeps partitions apart by locks that end with their connections. So whoever holds one
/// knows that the last holder's transactions have ended, one way or the other.
struct Home {
    let link: Link
    let partition: UInt16
    /// The revision of the partition's last command that changed something.
    var revision: UInt64
    /// The worker that command ran on, by its number; 0 if there was none.
    let lastWorker: UInt64

    /// Connects and takes any partition that is free.
    init(_ site: Site) throws(PostgresError) {
        let link = try Link(site)
        var taken: UInt16?
        try link.run([.takeAny]) { _, answer in
            taken = answer.count == 0 ? nil : UInt16(exactly: answer.integer(0, 0))
        }
        guard let taken else {
            throw PostgresError("all partitions are taken by other servers")
        }
        try self.init(link, taken)
    }

    /// Connects and takes exactly `partition`; `nil` if another connection has it.
    init?(_ site: Site, only partition: UInt16) throws(PostgresError) {
        let link = try Link(site)
        guard try Home.take(partition, link) else { return nil }
        try self.init(link, partition)
    }

    private init(_ link: Link, _ partition: UInt16) throws(PostgresError) {
        self.link = link
        self.partition = partition
        let row = try link.value(of: OwnRows.revision(of: partition)).flatMap(OwnRows.revision)
        revision = row?.revision ?? 0
        lastWorker = row?.worker ?? 0
    }

    private static func take(_ partition: UInt16, _ link: Link) throws(PostgresError) -> Bool {
        var isTaken = false
        try link.run([.take(partition)]) { _, answer in isTaken = answer.isTrue(0, 0) }
        return isTaken
    }
}

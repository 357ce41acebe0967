internal import Basics
internal import KeyValue
internal import Postgres
internal import Synchronization

/// What all connections of a store share.
final class Site: Sendable {
    let settings: String
    let limits: PostgresLimits
    private let isClosed = Atomic(false)
    private let waits = Atomic(0)

    init(_ settings: String, _ limits: PostgresLimits) {
        self.settings = settings
        self.limits = limits
    }

    /// How often anybody waited for the server to answer.
    var roundTrips: Int {
        waits.load(ordering: .relaxed)
    }

    func noteRoundTrip() {
        waits.add(1, ordering: .relaxed)
    }

    func close() {
        isClosed.store(true, ordering: .releasing)
    }

    func checkOpen() throws(StoreError) {
        if isClosed.load(ordering: .acquiring) {
            throw .unavailable("the store is closed")
        }
    }
}

/// A connection whose round trips are counted.
final class Link {
    private let connection: Connection
    private let site: Site

    init(_ site: Site) throws(PostgresError) {
        self.site = site
        connection = try Connection(
            site.settings, connectTime: site.limits.connectTime,
            answerTime: site.limits.answerTime)
        try connection.post([.limitRest(to: site.limits.snapshotAge)])
    }

    /// Sends `statements`, waits and lends their answers.
    func run(
        _ statements: [Statement], _ body: (Int, borrowing Answer) -> Void = { _, _ in }
    ) throws(PostgresError) {
        site.noteRoundTrip()
        try connection.run(statements, body)
    }

    /// Sends `statements` without waiting. A lost connection is noticed by the next `run`.
    func post(_ statements: [Statement]) {
        do throws(PostgresError) {
            try connection.post(statements)
        } catch {
            // The connection remembers why, and says it to whoever uses it next.
            return
        }
    }

    /// The value under `key` as of now.
    func value(of key: [UInt8]) throws(PostgresError) -> [UInt8]? {
        var value: [UInt8]?
        try run([.get(key)]) { _, answer in
            value = answer.count == 0 ? nil : Array(answer.bytes(0, 0))
        }
        return value
    }
}

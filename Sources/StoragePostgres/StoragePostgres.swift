package import KeyValue
internal import Postgres
internal import Synchronization

/// A store in one table of a PostgreSQL database, which any number of servers may share.
///
/// Commands run in serializable transactions on a few connections. Those of one thread always go to
/// the same connection, which runs them one after another.
package final class StoragePostgres: Store {
    private let site: Site
    private let queues: [CommandQueue]
    /// Threads keep their worker for as long as they live, and spread evenly.
    private let submitters = ThreadNumbers()
    private let threads: Mutex<[Worker]>

    package var readsBlock: Bool { true }
    package var isExclusive: Bool { false }

    /// How often anybody waited for the server to answer.
    package var roundTrips: Int { site.roundTrips }

    /// Connects as `settings` say, in libpq's words, and makes the table if it is missing.
    package init(
        _ settings: String, limits: PostgresLimits = PostgresLimits()
    ) throws(PostgresOpenError) {
        let site = Site(settings, limits)
        try StoragePostgres.prepare(site)
        self.site = site
        let queues = (0..<limits.workers).map { _ in CommandQueue(bound: limits.queuedCommands) }
        self.queues = queues
        threads = Mutex(
            queues.enumerated().map { number, queue in
                Worker(name: "store-writer-\(number)") { CommandWorker(site).run(queue) }
            })
    }

    deinit {
        close()
    }

    package func openSnapshot() throws(StoreError) -> any RenewableSnapshot {
        try PostgresSnapshot(site)
    }

    package func submit(_ command: any StoreCommand) -> Bool {
        queues[submitters.current % queues.count].add(command)
    }

    package func close() {
        for queue in queues {
            queue.close()
        }
        let running = threads.withLock { threads in
            let running = threads
            threads = []
            return running
        }
        for thread in running {
            thread.join()
        }
        site.close()
    }

    private static func prepare(_ site: Site) throws(PostgresOpenError) {
        let link: Link
        let value: [UInt8]?
        do throws(PostgresError) {
            link = try Link(site)
            try link.run(Statement.prepare)
            value = try link.value(of: OwnRows.format)
        } catch {
            // 42: the table has other columns than ours.
            throw error.state.hasPrefix("42") && error.state != "42501"
                ? .notAStore(problem: error.text) : .unreachable(problem: error.text)
        }
        guard let format = value.flatMap(OwnRows.formatVersion) else {
            throw .notAStore(problem: "its first row is not ours")
        }
        guard format <= OwnRows.knownFormat else {
            throw .newerFormat(found: format, known: OwnRows.knownFormat)
        }
    }
}

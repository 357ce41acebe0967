/// An ordered store of bytes with durable commands.
package protocol Store: AnyObject, Sendable {
    /// Whether reading waits for another machine, so that queries must not run on an event loop.
    var readsBlock: Bool { get }

    /// Whether nobody else can use it while it is open: whoever did before has ended, and with them
    /// whatever they were doing. Commands then finish in the order of their revisions.
    var isExclusive: Bool { get }

    /// A snapshot for the calling thread to keep; it stands at the newest committed state, as of
    /// now or as of its first read.
    func openSnapshot() throws(StoreError) -> any RenewableSnapshot

    /// Queues `command`; `false` if the queue is full, and then it never runs.
    ///
    /// Commands of one thread run in the order they were submitted, each against what those before
    /// it left. Several share one durable commit.
    func submit(_ command: any StoreCommand) -> Bool

    /// Finishes what is queued, refuses what comes after and closes the store.
    ///
    /// Not to be called from `finished`. Snapshots answer `unavailable` from then on.
    func close()
}

/// Work that reads and writes in one transaction.
package protocol StoreCommand: AnyObject, Sendable {
    /// Does the work. It may be called again, against another state, when a commit was not
    /// possible.
    ///
    /// If it throws, nothing it wrote stays and `finished` gets the error.
    func run(in transaction: any Transaction) throws(StoreError)

    /// Called exactly once, from any thread: on success the work is durable.
    func finished(_ outcome: Result<Void, StoreError>)
}

package import KeyValue
internal import LMDB
internal import Synchronization

/// A store in one data directory of this machine.
///
/// Reads go to the memory map on the caller's thread. Commands run on one thread, and those that
/// wait while a commit is being synced share the next one.
package final class StorageLMDB: Store {
    private let directory: DataDirectory
    private let queue: CommandQueue
    private let readers = Readers()
    private let worker: Mutex<Worker?>

    package var readsBlock: Bool { false }
    package var isExclusive: Bool { true }

    /// Opens the store in `directory`, which is made if it is missing.
    package init(
        directory: String, limits: LMDBLimits = LMDBLimits()
    ) throws(StoreOpenError) {
        self.directory = try DataDirectory(path: directory)
        let file = try StoreFile(self.directory, limits)
        let queue = CommandQueue(bound: limits.queuedCommands)
        let writer = Writer(file, self.directory, limits, readers)
        self.queue = queue
        worker = Mutex(Worker(name: "store-writer") { writer.run(queue) })
    }

    deinit {
        close()
    }

    package func openSnapshot() throws(StoreError) -> any RenewableSnapshot {
        try LMDBSnapshot(readers)
    }

    package func submit(_ command: any StoreCommand) -> Bool {
        queue.add(command)
    }

    package func close() {
        queue.close()
        let worker = worker.withLock { worker in
            let running = worker
            worker = nil
            return running
        }
        worker?.join()
    }
}

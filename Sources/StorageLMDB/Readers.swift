internal import KeyValue
internal import LMDB
internal import Synchronization

/// All open snapshots' readers, and the environment they read.
final class Readers: Sendable {
    private struct State {
        var environment: Environment?
        var readers: [ObjectIdentifier: Reader] = [:]
    }

    /// How many commits there were; a reader that saw the last one is up to date.
    private let commit = Atomic<UInt64>(0)
    /// The clock of the age cap: it moves a few times within the longest age.
    private let tick = Atomic<UInt64>(0)
    /// A lock of the system's, which the thread sanitizer sees.
    private let state = Monitor(State())

    /// Lets readers begin on `environment`.
    func use(_ environment: Environment) {
        state.withLock { $0.environment = environment }
    }

    /// Ends every view, so that the caller may close the environment.
    func detachAll() {
        let readers = state.withLock { state in
            state.environment = nil
            return Array(state.readers.values)
        }
        // Not under the lock: a scan that is under way may open another snapshot.
        for reader in readers {
            reader.detach()
        }
    }

    /// Notes a commit, so that the next `renew` looks for it.
    func advance() {
        commit.add(1, ordering: .releasing)
    }

    /// Moves the clock and takes away the views that were kept for more than `ticks`.
    func expire(after ticks: UInt64) {
        let now = tick.add(1, ordering: .relaxed).newValue
        let readers = state.withLock { Array($0.readers.values) }
        for reader in readers {
            reader.expire(tick: now, after: ticks)
        }
    }

    func open() throws(StoreError) -> Reader {
        let reader = Reader()
        try attach(reader)
        return reader
    }

    @inline(__always)
    func renew(_ reader: Reader) throws(StoreError) {
        let commit = commit.load(ordering: .acquiring)
        if !(try reader.renew(commit: commit, tick: tick.load(ordering: .relaxed))) {
            try attach(reader)
        }
    }

    func remove(_ reader: Reader) {
        state.withLock { _ = $0.readers.removeValue(forKey: ObjectIdentifier(reader)) }
        reader.detach()
    }

    private func attach(_ reader: Reader) throws(StoreError) {
        let commit = commit.load(ordering: .acquiring)
        let tick = tick.load(ordering: .relaxed)
        // Under the lock, so that the environment is not closed meanwhile.
        try state.withLock { (state) throws(StoreError) in
            guard let environment = state.environment else {
                throw .unavailable("the store is closed or being reopened")
            }
            try reader.attach(to: environment, commit: commit, tick: tick)
            state.readers[ObjectIdentifier(reader)] = reader
        }
    }
}

internal import Synchronization

/// What survives the crash of a store in memory: open another store on it.
package final class MemoryStoreDisk: Sendable {
    struct State {
        var rows = MemoryRows()
        var revision: UInt64 = 0
        var commits = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// How often something was committed.
    package var commits: Int { read().commits }

    func read() -> State {
        state.withLock { $0 }
    }

    func commit(_ rows: MemoryRows, revision: UInt64) {
        state.withLock { state in
            state.rows = rows
            state.revision = revision
            state.commits += 1
        }
    }
}

internal import Synchronization

/// What survives the crash of a store in memory: open another store on it.
package final class MemoryStoreDisk: Sendable {
    struct State {
        var rows = MemoryRows()
        var revision: UInt64 = 0
        var commits = 0
    }

    /// What the rows were when a command had run.
    typealias Moment = (revision: UInt64, rows: MemoryRows)

    private let state = Mutex(State())
    private let past: Mutex<[Moment]>?

    /// With `keepingPast`, what was there after each command can be looked at later.
    package init(keepingPast: Bool = false) {
        past = keepingPast ? Mutex([]) : nil
    }

    /// A copy of the disk as it was when the command of this revision had run, if there was one.
    package func asItWas(at revision: UInt64) -> MemoryStoreDisk? {
        let moment = past?.withLock { past in past.last { $0.revision == revision } }
        guard let moment else { return nil }
        let copy = MemoryStoreDisk()
        copy.commit(moment.rows, revision: revision)
        return copy
    }

    /// How often something was committed.
    package var commits: Int { read().commits }

    func read() -> State {
        state.withLock { $0 }
    }

    /// Commits the rows with what led to them, moment by moment.
    func commit(_ rows: MemoryRows, revision: UInt64, after moments: [Moment] = []) {
        past?.withLock { $0 += moments }
        state.withLock { state in
            state.rows = rows
            state.revision = revision
            state.commits += 1
        }
    }
}

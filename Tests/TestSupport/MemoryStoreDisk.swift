internal import Synchronization

/// What survives the crash of a store in memory: open another store on it.
package final class MemoryStoreDisk: Sendable {
    struct State {
        var rows = MemoryRows()
        var revision: UInt64 = 0
        var commits = 0
    }

    /// What the rows were when a command had run, and what it had changed.
    struct Moment {
        let revision: UInt64
        let rows: MemoryRows
        let changes: [Change]
    }

    /// What became of one row by one command.
    package struct Change: Sendable {
        package let key: [UInt8]
        package let old: [UInt8]?
        package let new: [UInt8]?
    }

    private let state = Mutex(State())
    private let past: Mutex<[Moment]>?

    /// With `keepingPast`, what was there after each command can be looked at later.
    package init(keepingPast: Bool = false) {
        past = keepingPast ? Mutex([]) : nil
    }

    /// What each command changed, those before `position` left out; in the order they ran. The past
    /// must be kept.
    package func commands(from position: Int) -> [(revision: UInt64, changes: [Change])] {
        past?.withLock { past in past[position...].map { ($0.revision, $0.changes) } } ?? []
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

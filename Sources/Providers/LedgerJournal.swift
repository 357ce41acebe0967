internal import KeyValue
internal import System

/// The file of a ledger: what several threads add at about the same time reaches the disk together.
final class LedgerJournal: Sendable {
    private struct State {
        /// Lines that are not yet on the disk, and not on their way to it.
        var waiting: [UInt8] = []
        /// How many lines were added, and how many of them are on the disk.
        var added = 0
        var synced = 0
        var isSyncing = false
    }

    private let journal: Journal
    private let state = Monitor(State())

    init(_ journal: consuming Journal) {
        self.journal = journal
    }

    /// Takes a line; it is on the disk after the next `sync`.
    func add(_ line: [UInt8]) {
        state.withLock { state in
            state.waiting += line
            state.added += 1
        }
    }

    /// Brings everything that was added before to the disk. Whoever comes first does it for all who
    /// wait.
    ///
    /// What the disk does not take waits for the next sync, which writes it again: after an error
    /// nobody knows what the file holds.
    func sync() throws(SystemError) {
        let goal = state.withLock { $0.added }
        while let lines = turn(upTo: goal) {
            do throws(SystemError) {
                try journal.append(lines.bytes)
            } catch {
                state.withLock { state in
                    state.waiting = lines.bytes + state.waiting
                    state.isSyncing = false
                }
                state.wakeAll()
                throw error
            }
            state.withLock { state in
                state.synced = lines.last
                state.isSyncing = false
            }
            state.wakeAll()
        }
    }

    /// The lines to bring to the disk, for the one whose turn it is; nil once all up to `goal` are
    /// there.
    private func turn(upTo goal: Int) -> (bytes: [UInt8], last: Int)? {
        let answer = state.wait(atMost: nil) { state -> (bytes: [UInt8], last: Int)?? in
            if state.synced >= goal { return .some(nil) }
            if state.isSyncing { return nil }
            state.isSyncing = true
            let lines = (bytes: state.waiting, last: state.added)
            state.waiting = []
            return lines
        }
        return answer ?? nil
    }
}

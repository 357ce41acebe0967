internal import DequeModule

/// The commands that wait for a store's threads, in the order they came, and no more than its
/// bound.
package final class CommandQueue: Sendable {
    private struct State {
        var waiting = Deque<any StoreCommand>()
        var isClosed = false
        var sleepers = 0
    }

    private let state: Monitor<State>
    private let bound: Int

    package init(bound: Int) {
        precondition(bound > 0, "a queue holds something")
        self.bound = bound
        var empty = State()
        empty.waiting.reserveCapacity(Swift.min(bound, 1024))
        state = Monitor(empty)
    }

    /// Queues `command`; `false` if the queue is full or closed.
    package func add(_ command: any StoreCommand) -> Bool {
        let (isQueued, wakes) = state.withLock { state in
            if state.isClosed || state.waiting.count >= bound {
                return (false, false)
            }
            state.waiting.append(command)
            return (true, state.sleepers > 0)
        }
        if wakes {
            state.wakeOne()
        }
        return isQueued
    }

    /// Waits for commands and moves at most `limit` of them into `group`.
    ///
    /// Nothing is moved if none came within `timeout`. `false` when the queue is closed and empty.
    package func take(
        into group: inout [any StoreCommand], limit: Int, timeout: Duration?
    ) -> Bool {
        var taken: [any StoreCommand] = []
        swap(&taken, &group)
        defer { swap(&taken, &group) }

        state.withLock { $0.sleepers += 1 }
        defer { state.withLock { $0.sleepers -= 1 } }
        let isOpen = state.wait(atMost: timeout) { state -> Bool? in
            if state.waiting.isEmpty {
                return state.isClosed ? false : nil
            }
            let count = Swift.min(limit, state.waiting.count)
            taken.append(contentsOf: state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            return true
        }
        return isOpen ?? true
    }

    /// Moves what waits right now into `group`, which grows to at most `limit`; says whether there
    /// was anything.
    package func join(_ group: inout [any StoreCommand], limit: Int) -> Bool {
        let room = limit - group.count
        guard room > 0 else { return false }
        let joining = state.withLock { state -> [any StoreCommand] in
            let count = Swift.min(room, state.waiting.count)
            let joining = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            return joining
        }
        group.append(contentsOf: joining)
        return !joining.isEmpty
    }

    /// Refuses what comes after; what waits can still be taken.
    package func close() {
        state.withLock { $0.isClosed = true }
        state.wakeAll()
    }
}

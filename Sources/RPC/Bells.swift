internal import Synchronization

/// Tells whoever waits for work or for news that commands left some, once it is durable.
///
/// A command names the bells it rings; ringing one twice before anybody listened is ringing it
/// once. On another server nobody hears it, so who listens looks from time to time as well. What a
/// ring costs goes by how many wait for that bell, and not by how many wait for others.
package final class Bells: Sendable {
    private struct Listener {
        let ring: @Sendable () -> Void
        weak var claims: (any Claims)?
    }

    private struct State {
        var listeners: [String: Listener] = [:]
        var watchers: [String: [ObjectIdentifier: Watcher]] = [:]
        /// How many conversations of each caller watch, and how many of all.
        var counts: [String: Int] = [:]
        var count = 0
        var isStopping = false
    }

    private let state = Mutex(State())
    /// The newest revision that rang. Those before it that ring have rung, if the store is this
    /// server's alone.
    private let newest = Atomic<UInt64>(0)

    package init() {}

    /// Calls `body`, from any thread, whenever a command that rings `name` has become durable.
    ///
    /// It must be quick, for the store waits for it. A later listener takes an earlier one's place.
    /// What commands plan for it is offered to `claims` first, which is not kept alive.
    package func listen(
        for name: String, claiming claims: (any Claims)? = nil,
        _ body: @escaping @Sendable () -> Void
    ) {
        let listener = Listener(ring: body, claims: claims)
        state.withLock { $0.listeners[name] = listener }
    }

    /// Forgets who listens for `name`.
    package func stopListening(for name: String) {
        state.withLock { $0.listeners[name] = nil }
    }

    /// Who may begin what is planned for `name`.
    func claims(of name: String) -> (any Claims)? {
        state.withLock { $0.listeners[name]?.claims }
    }

    /// Ends all that conversations wait for, for the server stops.
    package func dismissWatchers() {
        let watchers = state.withLock { state in
            state.isStopping = true
            return state.watchers.values.flatMap(\.values)
        }
        for watcher in watchers {
            watcher.dismiss()
        }
    }

    /// Rings for what a command did, or may have done though its commit failed.
    func ring(_ rings: Rings) {
        guard !rings.names.isEmpty else { return }
        for name in rings.names {
            let (listener, watchers) = state.withLock { ($0.listeners[name], $0.watchers[name]) }
            listener?.ring()
            if let watchers {
                for watcher in watchers.values { watcher.ring() }
            }
        }
        newest.max(rings.revision, ordering: .releasing)
    }

    /// Whether everything up to `revision` that rings has rung, in a store of this server's alone.
    func haveRung(through revision: UInt64) -> Bool {
        newest.load(ordering: .acquiring) >= revision
    }

    /// Rings for `watcher` from now on, unless there are too many.
    func add(_ watcher: Watcher, _ limits: Limits) throws(Failure) {
        let failure: Failure? = state.withLock { state in
            if state.isStopping { return .shuttingDown }
            let count = state.counts[watcher.caller] ?? 0
            if count >= limits.watchersOfCaller { return .tooManyWatches }
            if state.count >= limits.watchers { return .tooManyWatchers }
            state.counts[watcher.caller] = count + 1
            state.count += 1
            for name in watcher.names {
                state.watchers[name, default: [:]][ObjectIdentifier(watcher)] = watcher
            }
            return nil
        }
        if let failure { throw failure }
    }

    func remove(_ watcher: Watcher) {
        state.withLock { state in
            for name in watcher.names {
                state.watchers[name]?[ObjectIdentifier(watcher)] = nil
                if state.watchers[name]?.isEmpty == true { state.watchers[name] = nil }
            }
            let count = (state.counts[watcher.caller] ?? 1) - 1
            state.counts[watcher.caller] = count == 0 ? nil : count
            state.count -= 1
        }
    }
}

/// What rings once a command is durable.
struct Rings: Sendable {
    var names: Set<String> = []
    /// The command's.
    var revision: UInt64 = 0
}

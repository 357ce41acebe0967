internal import Synchronization

/// Tells whoever waits for work or for news that commands left some, once it is durable.
///
/// A command names the bells it rings; ringing one twice before anybody listened is ringing it
/// once. On another server nobody hears it, so who listens looks from time to time as well.
package final class Bells: Sendable {
    private struct Listener {
        let ring: @Sendable () -> Void
        weak var claims: (any Claims)?
    }

    private struct State {
        var listeners: [String: Listener] = [:]
        var watchers: [String: [ObjectIdentifier: Watcher]] = [:]
        /// How many conversations of each caller watch.
        var counts: [String: Int] = [:]
        var isStopping = false
    }

    private let state = Mutex(State())

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

    func ring(_ names: Set<String>) {
        for name in names {
            let (listener, watchers) = state.withLock { ($0.listeners[name], $0.watchers[name]) }
            listener?.ring()
            for watcher in (watchers ?? [:]).values {
                watcher.ring()
            }
        }
    }

    /// Rings for `watcher` from now on, unless there are too many.
    func add(_ watcher: Watcher, _ limits: Limits) throws(Failure) {
        let failure: Failure? = state.withLock { state in
            if state.isStopping { return .shuttingDown }
            let count = state.counts[watcher.caller] ?? 0
            if count >= limits.watchersOfCaller { return .tooManyWatches }
            if state.counts.values.reduce(0, +) >= limits.watchers { return .overloaded }
            state.counts[watcher.caller] = count + 1
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
        }
    }
}

internal import Synchronization

/// Tells whoever waits for work that commands left some, once it is durable.
///
/// A command names the bells it rings; ringing one twice before anybody listened is ringing it
/// once. On another server nobody hears it, so who listens looks from time to time as well.
package final class Bells: Sendable {
    private let listeners = Mutex<[String: @Sendable () -> Void]>([:])

    package init() {}

    /// Calls `body`, from any thread, whenever a command that rings `name` has become durable.
    ///
    /// It must be quick, for the store waits for it. A later listener takes an earlier one's place.
    package func listen(for name: String, _ body: @escaping @Sendable () -> Void) {
        listeners.withLock { $0[name] = body }
    }

    /// Forgets who listens for `name`.
    package func stopListening(for name: String) {
        listeners.withLock { $0[name] = nil }
    }

    func ring(_ names: Set<String>) {
        for name in names {
            if let body = listeners.withLock({ $0[name] }) { body() }
        }
    }
}

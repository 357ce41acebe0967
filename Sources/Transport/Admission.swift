internal import Synchronization
internal import TLS

/// Who may connect, for all loops of a server together.
final class Admission: Sendable {
    private struct State {
        var total = 0
        var perHost: [[UInt8]: Int] = [:]
        var context: ServerContext?
    }

    private let limits: TransportLimits
    private let state: Mutex<State>

    init(_ limits: TransportLimits, context: ServerContext?) {
        self.limits = limits
        state = Mutex(State(context: context))
    }

    /// The certificate and rules for new connections; `nil` if the listener speaks plainly.
    var context: ServerContext? {
        get { state.withLock { $0.context } }
        set { state.withLock { $0.context = newValue } }
    }

    /// Counts a connection in, if there is room for it.
    func admit(_ host: [UInt8]) -> Bool {
        state.withLock { state in
            let ofHost = state.perHost[host, default: 0]
            guard state.total < limits.connections, ofHost < limits.connectionsPerHost else {
                return false
            }
            state.total += 1
            state.perHost[host] = ofHost + 1
            return true
        }
    }

    /// Counts a connection out.
    func release(_ host: [UInt8]) {
        state.withLock { state in
            state.total -= 1
            let left = state.perHost[host, default: 1] - 1
            state.perHost[host] = left == 0 ? nil : left
        }
    }
}

internal import CSystem

/// A TCP socket that takes connections and does not wait.
package struct Listener: ~Copyable, Sendable {
    private let socket: Socket

    /// Listens on `host`, on a port of its own choice if `port` is 0.
    ///
    /// Several listeners may share an address; the kernel spreads connections over them.
    package init(host: String, port: UInt16, backlog: Int32) throws(SystemError) {
        let socket = try Listener.bind(host: host, port: port, shares: true)
        try system("listen") { listen(socket.number, backlog) }
        self.socket = socket
    }

    /// Throws if something listens on the address already: listeners that share an address would
    /// share it with another program too, and each would get some of the other's connections.
    package static func checkIsFree(host: String, port: UInt16) throws(SystemError) {
        _ = try bind(host: host, port: port, shares: false)
    }

    private static func bind(
        host: String, port: UInt16, shares: Bool
    ) throws(SystemError) -> Socket {
        guard let address = try Address.resolve(host: host, port: port, passive: true).first else {
            throw SystemError(call: "getaddrinfo(\(host))", number: ENOENT)
        }
        let type = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
        let socket = Socket(
            owning: try system("socket") { CSystem.socket(address.family, Int32(type), 0) })
        try socket.set(SOL_SOCKET, SO_REUSEADDR, 1)
        if shares {
            try socket.set(SOL_SOCKET, SO_REUSEPORT, 1)
        }
        try system("bind") {
            unsafe address.withPointer { unsafe shopwire_bind(socket.number, $0, $1) }
        }
        return socket
    }

    package var number: Int32 {
        socket.number
    }

    package func address() throws(SystemError) -> Address {
        try Address(of: number, peer: false)
    }

    /// The next connection that waits, with the address it comes from; `nil` if there is none.
    package func accept() throws(SystemError) -> Accepted? {
        let number: Int32
        do throws(SystemError) {
            number = try system("accept") { shopwire_accept(self.number) }
        } catch {
            switch error.number {
            case EAGAIN, ECONNABORTED, EPROTO: return nil
            default: throw error
            }
        }
        let socket = Socket(owning: number)
        guard let peer = try? Address(of: number, peer: true) else {
            return nil  // It went away between the two calls.
        }
        try socket.set(Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        return Accepted(socket: socket, peer: peer)
    }

    package struct Accepted: ~Copyable {
        package let socket: Socket
        package let peer: Address

        /// Takes the socket out.
        package consuming func take() -> Socket {
            socket
        }
    }
}

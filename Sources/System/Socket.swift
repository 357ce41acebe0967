internal import CSystem

/// A connected TCP socket that does not wait.
package struct Socket: ~Copyable, Sendable {
    package let descriptor: Descriptor

    package init(owning number: Int32) {
        descriptor = Descriptor(owning: number)
    }

    package var number: Int32 {
        descriptor.number
    }

    /// Connects to the first address of `host` that answers, waiting for it; the socket then waits
    /// in `receive` and `send` too.
    package static func connect(host: String, port: UInt16) throws(SystemError) -> Socket {
        let addresses = try Address.resolve(host: host, port: port, passive: false)
        var failure = SystemError(call: "getaddrinfo", number: ENOENT)
        for address in addresses {
            do throws(SystemError) {
                let socket = Socket(
                    owning: try system("socket") {
                        CSystem.socket(
                            address.family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
                    })
                try system("connect") {
                    unsafe address.withPointer {
                        unsafe shopwire_connect(socket.number, $0, $1)
                    }
                }
                try socket.set(Int32(IPPROTO_TCP), TCP_NODELAY, 1)
                return socket
            } catch {
                failure = error
            }
        }
        throw failure
    }

    /// Moves what has arrived to the front of `buffer`.
    package func receive(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        while true {
            let count = unsafe recv(number, buffer.baseAddress, buffer.count, 0)
            if count > 0 {
                return .bytes(count)
            }
            if count == 0 {
                return .closed
            }
            switch shopwire_errno() {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .closed
            }
        }
    }

    /// Sends the front of `bytes`, as much as there is room for.
    package func send(_ bytes: UnsafeRawBufferPointer) -> Transfer {
        while true {
            let count = unsafe CSystem.send(
                number, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            if count >= 0 {
                return .bytes(count)
            }
            switch shopwire_errno() {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .closed
            }
        }
    }

    /// Makes waits in `receive` end with `wouldBlock` after `milliseconds`; 0 waits for ever.
    package func setReceiveTimeout(milliseconds: Int) throws(SystemError) {
        var time = timeval(
            tv_sec: milliseconds / 1_000, tv_usec: milliseconds % 1_000 * 1_000)
        _ = try system("setsockopt") {
            unsafe setsockopt(
                number, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    /// Makes `receive` and `send` answer `wouldBlock` instead of waiting.
    package func stopWaiting() throws(SystemError) {
        try system("fcntl") { shopwire_stop_waiting(number) }
    }

    /// Says that nothing more will be sent.
    package func shutdownSending() {
        // A peer that is gone already does not need to be told.
        _ = shutdown(number, Int32(SHUT_WR))
    }

    func set(_ level: Int32, _ option: Int32, _ value: Int32) throws(SystemError) {
        var value = value
        _ = try system("setsockopt") {
            unsafe setsockopt(
                number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
        }
    }
}

internal import Basics
internal import Compression
internal import HTTP2
internal import System
package import TLS

/// A connection to a gRPC server, for one thread.
///
/// Any number of calls may be under way on it; whichever is waited for moves all of them.
package final class Connection {
    /// How the server proves who it is.
    package enum Security: Sendable {
        case tls(ClientContext)

        /// HTTP/2 in the clear, for tests on one machine.
        case plaintext
    }

    /// The largest message taken, before and after decompression.
    package var messageLimit = 64 << 20

    private let socket: Socket
    private let tls: TLSSession?
    private let host: ConnectionHost
    private let session: Session
    private let authority: String
    private let output: CiphertextBuffer
    private let time = SystemTime()
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)
    private var plaintext = [UInt8](repeating: 0, count: 16 << 10)
    private var compressor = Compressor()
    private var decompressor = Decompressor()
    private var isOver = false

    /// Connects to `server`, written `HOST:PORT` (`[::1]:7443` for IPv6), and shakes hands.
    package init(to server: String, _ security: Security) throws(ClientError) {
        guard let address = ServerAddress(server) else {
            throw ClientError("\"\(server)\" is not HOST:PORT.")
        }
        authority = server
        host = ConnectionHost()
        output = CiphertextBuffer(limit: 64 << 20)
        do throws(SystemError) {
            socket = try Socket.connect(host: address.host, port: address.port)
        } catch {
            throw ClientError("Cannot reach \(server) (\(error.text)). Does the server run?")
        }
        do throws(HTTP2Error) {
            session = try Session(role: .client, settings: Settings(), host: host)
        } catch {
            throw ClientError("Cannot speak HTTP/2: \(error).")
        }
        switch security {
        case .plaintext:
            tls = nil
        case .tls(let context):
            do throws(TLSError) {
                tls = try TLSSession(client: context, host: address.host, output: output)
            } catch {
                throw ClientError("Cannot speak TLS: \(error).")
            }
            try shakeHands(server)
        }
    }

    /// Says good-bye. Calls under way end with UNAVAILABLE.
    package func close() {
        guard !isOver else { return }
        // Whether the peer hears it does not matter any more.
        _ = try? session.goAway(.noError)
        _ = try? flush()
        tls?.close()
        _ = sendOutput()
        socket.shutdownSending()
        lose()
    }

    /// Starts a call of the method at `path`: `/shopwire.v1.CatalogService/GetProduct`.
    package func start(_ path: String, _ options: CallOptions = CallOptions()) throws -> Call {
        guard !isOver else { throw Status(.unavailable, "The connection is closed.") }
        let headers = options.headers(
            path: path, authority: authority, scheme: tls == nil ? "http" : "https")
        let deadline = options.timeout.map { time.monotonic() + $0.clampedNanoseconds }
        let call = Call(self, deadline: deadline, compresses: options.compresses)
        if let stream = call.stream {
            try doing { try session.request(stream, headers, hasBody: true) }
        }
        return call
    }

    // MARK: What calls use

    /// The clock that deadlines are kept by.
    var now: Int64 {
        time.monotonic()
    }

    /// Moves bytes in both directions until `isDone`, the deadline or the end of the connection.
    func run(until deadline: Int64?, _ isDone: () -> Bool) throws -> Bool {
        try flush()
        while !isDone() {
            guard !isOver else { return true }
            var milliseconds = 0
            if let deadline {
                let left = deadline - time.monotonic()
                guard left > 0 else { return false }
                milliseconds = Int(left / 1_000_000 + 1)
            }
            try socket.setReceiveTimeout(milliseconds: milliseconds)
            try receive()
            try flush()
        }
        return true
    }

    /// Sends what is ready.
    func flush() throws {
        var more = !isOver
        while more {
            more = try doing {
                try session.nextOutput { bytes in
                    unsafe bytes.withUnsafeBytes { unsafe self.put($0) }
                }
            }
            guard sendOutput() else {
                lose()
                return
            }
        }
    }

    func resume(_ stream: HTTP2.Stream?) {
        guard let stream else { return }
        session.resume(stream)
    }

    func reset(_ stream: HTTP2.Stream?) {
        guard let stream else { return }
        // A stream that is gone needs no reset.
        _ = try? session.reset(stream, .cancel)
    }

    func consumed(_ count: Int, of stream: HTTP2.Stream?) throws {
        guard !isOver, let stream, count > 0 else { return }
        try doing { try session.consumed(count, of: stream) }
    }

    func compress(_ message: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        compressor.compress(message.span, into: &output)
        return output
    }

    func decompress(_ message: [UInt8]) throws -> [UInt8] {
        var output: [UInt8] = []
        do {
            try decompressor.inflate(message.span, limit: messageLimit, into: &output)
        } catch .tooLarge {
            throw Status(
                .resourceExhausted, "A message of the server has over \(messageLimit) bytes.")
        } catch {
            throw Status(.internal, "A message of the server is not gzip.")
        }
        return output
    }

    // MARK: Bytes

    private func shakeHands(_ server: String) throws(ClientError) {
        guard let tls else { return }
        do throws(TLSError) {
            while try !tls.handshake() {
                guard sendOutput(), let count = receiveBytes() else {
                    throw TLSError.refused("the connection was closed")
                }
                unsafe buffer.withUnsafeBytes { unsafe tls.receive(.init(rebasing: $0[..<count])) }
            }
            guard sendOutput() else { throw TLSError.refused("the connection was closed") }
        } catch {
            _ = sendOutput()
            throw ClientError("\(server) does not pass as a server we trust: \(error).")
        }
    }

    private func receive() throws {
        let count: Int
        switch unsafe buffer.withUnsafeMutableBytes({ unsafe socket.receive(into: $0) }) {
        case .bytes(let received): count = received
        case .wouldBlock: return
        case .closed: return lose()
        }
        let received = buffer
        guard let tls else {
            try doing { try session.receive(received.span.extracting(first: count)) }
            return
        }
        try unsafe received.withUnsafeBytes { received in
            unsafe tls.receive(.init(rebasing: received[..<count]))
            while true {
                let outcome = try unsafe plaintext.withUnsafeMutableBytes {
                    try unsafe tls.read(into: $0)
                }
                switch outcome {
                case .bytes(let count):
                    let bytes = plaintext
                    try doing { try session.receive(bytes.span.extracting(first: count)) }
                case .wantsMore: return
                case .closed: return lose()
                }
            }
        }
    }

    private func receiveBytes() -> Int? {
        switch unsafe buffer.withUnsafeMutableBytes({ unsafe socket.receive(into: $0) }) {
        case .bytes(let count): count
        case .wouldBlock, .closed: nil
        }
    }

    private func put(_ bytes: UnsafeRawBufferPointer) {
        guard let tls else {
            precondition(unsafe output.append(bytes), "flow control bounds what waits")
            return
        }
        // A session that failed has said why in its output, and the next read ends the connection.
        _ = try? unsafe tls.write(bytes)
    }

    private func sendOutput() -> Bool {
        while !output.isEmpty {
            guard case .bytes(let count) = unsafe socket.send(output.bytes) else { return false }
            output.consume(count)
        }
        return true
    }

    private func doing<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch {
            lose()
            throw Status(.unavailable, "The connection broke: \(error)")
        }
    }

    private func lose() {
        isOver = true
        session.abandon()
    }
}

/// What a session asks of its owner; a client has nothing to say to it.
private final class ConnectionHost: SessionHost {
    func openStream() -> HTTP2.Stream? { nil }
    func received(_ frame: Frame) {}
    func receivedInvalidFrame() {}
}

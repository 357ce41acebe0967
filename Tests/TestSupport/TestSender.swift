internal import System
package import TLS

/// A client of HTTP/1.1 in TLS that waits for at most some seconds.
package final class TestSender {
    private let socket: Socket
    private let tls: TLSSession
    private let output = CiphertextBuffer()
    private var received = [UInt8](repeating: 0, count: 32 << 10)
    private var plaintext = [UInt8](repeating: 0, count: 17 << 10)
    private var bytes: [UInt8] = []
    private var isOver = false

    package init(port: UInt16, _ context: ClientContext) throws {
        socket = try Socket.connect(host: "127.0.0.1", port: port)
        try socket.setReceiveTimeout(milliseconds: 10_000)
        tls = try TLSSession(client: context, host: "localhost", output: output)
        while try !tls.handshake() {
            try flush()
            try receive()
            if isOver { throw SenderError.refused }
        }
        try flush()
        // TLS 1.3 hears of a refusal after its own last word.
        if tls.applicationProtocol == "h2" { throw SenderError.refused }
    }

    package enum SenderError: Error {
        case refused, silence
    }

    package func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    package func send(_ bytes: [UInt8]) throws {
        try unsafe bytes.withUnsafeBytes { try unsafe tls.write($0) }
        try flush()
    }

    private func flush() throws {
        while !output.isEmpty {
            guard case .bytes(let count) = unsafe socket.send(output.bytes) else {
                throw SenderError.refused
            }
            output.consume(count)
        }
    }

    private func receive() throws {
        let transfer = unsafe received.withUnsafeMutableBytes { unsafe socket.receive(into: $0) }
        switch transfer {
        case .wouldBlock: throw SenderError.silence
        case .closed: isOver = true
        case .bytes(let count):
            try unsafe received.withUnsafeBytes { buffer in
                unsafe tls.receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                while true {
                    let outcome = try unsafe plaintext.withUnsafeMutableBytes {
                        try unsafe tls.read(into: $0)
                    }
                    switch outcome {
                    case .bytes(let size): bytes += plaintext[..<size]
                    case .wantsMore: return
                    case .closed:
                        isOver = true
                        return
                    }
                }
            }
        }
    }

    /// The next answer: its first line and its text.
    package func answer() throws -> String {
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.firstRange(of: "\r\n\r\n") {
                let rest = text[end.upperBound...]
                if let last = rest.firstIndex(of: "\n") {
                    let line = text.prefix { $0 != "\r\n" }
                    bytes = Array(rest[rest.index(after: last)...].utf8)
                    return "\(line): \(rest[..<last])"
                }
            }
            guard !isOver else { throw SenderError.refused }
            try receive()
        }
    }

    /// Whether the other side ends the connection, within some seconds.
    package func isClosed() throws -> Bool {
        while !isOver { try receive() }
        return true
    }
}

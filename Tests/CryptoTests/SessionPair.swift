import TLS

/// A server's and a client's session that speak through memory.
final class SessionPair {
    let server: TLSSession
    let client: TLSSession
    let fromServer = CiphertextBuffer()
    let fromClient = CiphertextBuffer()

    init(
        server: ServerContext, client: ClientContext, host: String = "localhost"
    ) throws {
        self.server = try TLSSession(server: server, output: fromServer)
        self.client = try TLSSession(client: client, host: host, output: fromClient)
    }

    /// Shakes hands until both ends are done.
    func establish() throws {
        for _ in 0..<5 {
            _ = try client.handshake()
            _ = try serverReads()
            _ = try clientReads()
            if client.isEstablished && server.isEstablished { return }
        }
        throw TLSError.notReady
    }

    /// What the server reads from everything the client has sent.
    func serverReads() throws -> Received { try move(fromClient, to: server) }

    /// What the client reads from everything the server has sent.
    func clientReads() throws -> Received { try move(fromServer, to: client) }
}

/// The plaintext a session read, and whether the peer closed.
struct Received: Equatable {
    var bytes: [UInt8] = []
    var isClosed = false
}

/// Hands what waits in `buffer` to `session` and reads until it wants more.
func move(_ buffer: CiphertextBuffer, to session: TLSSession) throws -> Received {
    try feed(buffer.takeAll(), to: session)
}

/// Lends `ciphertext` to `session` and reads until it wants more.
func feed(_ ciphertext: [UInt8], to session: TLSSession) throws -> Received {
    var received = Received()
    try unsafe ciphertext.withUnsafeBytes { lent in
        unsafe session.receive(lent)
        var room = [UInt8](repeating: 0, count: 5000)
        while true {
            switch try unsafe room.withUnsafeMutableBytes({ try unsafe session.read(into: $0) }) {
            case .bytes(let count): received.bytes += room[..<count]
            case .wantsMore: return
            case .closed:
                received.isClosed = true
                return
            }
        }
    }
    return received
}

extension TLSSession {
    func write(_ bytes: [UInt8]) throws {
        try unsafe bytes.withUnsafeBytes { try unsafe write($0) }
    }
}

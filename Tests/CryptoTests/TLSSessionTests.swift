import Crypto
import TLS
import Testing

@Suite struct TLSSessionTests {
    let authority = TestAuthority()
    let server: ServerContext

    init() throws {
        server = try authority.server()
    }

    @Test(arguments: [Version.tls12, .tls13])
    func carriesDataBothWays(version: Version) throws {
        let pair = try SessionPair(server: server, client: authority.client(version: version))
        try pair.establish()
        #expect(pair.server.applicationProtocol == "h2")
        #expect(pair.client.applicationProtocol == "h2")
        #expect(pair.server.serverName == "localhost")
        #expect(pair.server.description.hasPrefix(version == .tls12 ? "TLSv1.2 ECDHE" : "TLSv1.3"))

        try pair.client.write(Array("two of tea".utf8))
        #expect(try pair.serverReads().bytes == Array("two of tea".utf8))
        try pair.server.write(Array("sold".utf8))
        #expect(try pair.clientReads().bytes == Array("sold".utf8))
    }

    @Test(arguments: [Version.tls12, .tls13])
    func carriesMegabytesInOneWrite(version: Version) throws {
        let pair = try SessionPair(server: server, client: authority.client(version: version))
        try pair.establish()
        let goods = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }
        try pair.server.write(goods)
        #expect(try pair.clientReads().bytes == goods)
    }

    @Test func readsWhateverPiecesTheNetworkMakes() throws {
        let pair = try SessionPair(server: server, client: authority.client())
        for _ in 0..<5 where !(pair.client.isEstablished && pair.server.isEstablished) {
            _ = try pair.client.handshake()
            for byte in pair.fromClient.takeAll() {
                #expect(try feed([byte], to: pair.server).bytes.isEmpty)
            }
            for byte in pair.fromServer.takeAll() {
                #expect(try feed([byte], to: pair.client).bytes.isEmpty)
            }
        }
        try pair.client.write(Array("tea".utf8))
        try pair.client.write(Array("jam".utf8))
        var read: [UInt8] = []
        for byte in pair.fromClient.takeAll() {
            read += try feed([byte], to: pair.server).bytes
        }
        #expect(read == Array("teajam".utf8))
    }

    @Test(arguments: [Version.tls12, .tls13])
    func closingIsSeenAsSuch(version: Version) throws {
        let pair = try SessionPair(server: server, client: authority.client(version: version))
        try pair.establish()
        try pair.client.write(Array("bye".utf8))
        pair.client.close()
        let received = try pair.serverReads()
        #expect(received == Received(bytes: Array("bye".utf8), isClosed: true))
        // The other direction stays open, and what comes after the end is not read.
        try pair.server.write(Array("bye".utf8))
        #expect(try pair.clientReads().bytes == Array("bye".utf8))
        #expect(try feed([1, 2, 3], to: pair.server).isClosed)
    }

    @Test func aBufferServesSessionsInTurn() throws {
        let shared = CiphertextBuffer()
        let pair = try SessionPair(server: server, client: authority.client())
        try pair.establish()
        pair.server.output = shared
        try pair.server.write(Array("here".utf8))
        #expect(pair.fromServer.isEmpty)
        #expect(try move(shared, to: pair.client).bytes == Array("here".utf8))
    }

    @Test func refusesAClientThatSpeaksAnotherProtocol() throws {
        let client = try authority.client(applicationProtocol: "http/1.1")
        let pair = try SessionPair(server: server, client: client)
        _ = try pair.client.handshake()
        #expect(throws: TLSError.refused("no application protocol")) { try pair.serverReads() }
        // The alert says why.
        #expect(throws: TLSError.refused("tlsv1 alert no application protocol")) {
            try pair.clientReads()
        }
    }

    @Test func refusesAClientThatNamesNoProtocol() throws {
        let client = try authority.client(applicationProtocol: nil)
        let pair = try SessionPair(server: server, client: client)
        #expect(throws: TLSError.noCommonProtocol) { try pair.establish() }
        #expect(throws: TLSError.notReady) { try pair.server.write([1]) }
        #expect(throws: TLSError.notReady) { try pair.serverReads() }
    }

    @Test func aClientRefusesAnotherHostsCertificate() throws {
        let pair = try SessionPair(server: server, client: authority.client(), host: "example.org")
        #expect(throws: TLSError.refused("certificate verify failed: hostname mismatch")) {
            try pair.establish()
        }
    }

    @Test(arguments: ["127.0.0.1", "::1"])
    func aClientMayNameAnAddress(host: String) throws {
        let pair = try SessionPair(server: server, client: authority.client(), host: host)
        try pair.establish()
        #expect(pair.server.serverName == nil)
    }

    @Test func aClientRefusesAnAuthorityItDoesNotKnow() throws {
        let pair = try SessionPair(server: server, client: TestAuthority().client())
        #expect(throws: TLSError.self) { try pair.establish() }
    }

    @Test func refusesPlaintext() throws {
        let output = CiphertextBuffer()
        let session = try TLSSession(server: server, output: output)
        let error = #expect(throws: TLSError.self) {
            try feed(Array("GET / HTTP/1.1\r\n\r\n".utf8), to: session)
        }
        #expect(error == .refused("http request"))
    }

    /// However the bytes are damaged, the session ends with an error or waits; nothing else.
    @Test func survivesGarbage() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let pair = try SessionPair(server: server, client: authority.client())
            _ = try pair.client.handshake()
            var hello = pair.fromClient.takeAll()
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                hello[Int.random(in: 0..<hello.count, using: &generator)] = .random(in: 0...255)
            }
            hello.removeLast(Int.random(in: 0...hello.count, using: &generator))
            _ = try? feed(hello, to: pair.server)
            _ = try? feed(randomBytes(200), to: pair.server)
        }
    }

    @Test func aDamagedRecordEndsTheSession() throws {
        let pair = try SessionPair(server: server, client: authority.client())
        try pair.establish()
        try pair.client.write(Array("pay 10".utf8))
        var record = pair.fromClient.takeAll()
        record[record.count - 1] ^= 1
        #expect(throws: TLSError.self) { try feed(record, to: pair.server) }
        #expect(throws: TLSError.notReady) { try feed(record, to: pair.server) }
    }

    @Test func anErrorInOneSessionLeavesTheOthersAlone() throws {
        let pair = try SessionPair(server: server, client: authority.client())
        try pair.establish()
        let other = try TLSSession(server: server, output: CiphertextBuffer())
        _ = try? feed(randomBytes(100), to: other)
        #expect(try feed([], to: pair.server) == Received())
        try pair.client.write([7])
        #expect(try pair.serverReads().bytes == [7])
    }

    @Test func aFullOutputEndsTheSession() throws {
        let pair = try SessionPair(server: server, client: authority.client())
        try pair.establish()
        pair.server.output = CiphertextBuffer(capacity: 100, limit: 20_000)
        #expect(throws: TLSError.outputFull) {
            try pair.server.write([UInt8](repeating: 1, count: 30_000))
        }
        #expect(throws: TLSError.notReady) { try pair.server.write([1]) }
    }

    @Test func writesNothingBeforeTheHandshake() throws {
        let session = try TLSSession(server: server, output: CiphertextBuffer())
        #expect(throws: TLSError.notReady) { try session.write([1]) }
        session.close()
        #expect(session.output.isEmpty)
    }

    @Test func aSessionGoesWhenItsOwnerLetsGo() throws {
        var pair: SessionPair? = try SessionPair(server: server, client: authority.client())
        try pair?.establish()
        weak let session = pair?.server
        #expect(session != nil)
        pair = nil
        #expect(session == nil)
    }
}

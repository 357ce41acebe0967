import Crypto
import TLS
import Testing

@Suite struct ClientCertificateTests {
    let authority = TestAuthority()
    let staff = TestAuthority()
    let server: ServerContext

    init() throws {
        server = try authority.server(clientAuthority: staff)
    }

    private func pair(
        _ issued: CertificateAuthority.Issued?, version: Version = .tls13
    ) throws -> SessionPair {
        let identity = issued.map {
            ClientContext.Identity(chainPEM: $0.certificatePEM, keyPEM: $0.keyPEM)
        }
        let client = try authority.client(identity: identity, version: version)
        return try SessionPair(server: server, client: client)
    }

    @Test(arguments: [Version.tls12, .tls13])
    func tellsWhoTheClientIs(version: Version) throws {
        let till = staff.authority.issue(.client, subject: "till-7")
        let pair = try pair(till, version: version)
        try pair.establish()
        let certificate = try #require(pair.server.peerCertificate)
        #expect(certificate.subject == "CN=till-7")
        #expect(certificate.fingerprint.count == 32)
    }

    @Test(arguments: [Version.tls12, .tls13])
    func refusesAClientThatShowsNone(version: Version) throws {
        let pair = try pair(nil, version: version)
        #expect(throws: TLSError.self) { try pair.establish() }
        #expect(!pair.server.isEstablished)
    }

    @Test func refusesAClientOfAnotherAuthority() throws {
        let stranger = TestAuthority().authority.issue(.client, subject: "till-7")
        let pair = try pair(stranger)
        #expect(throws: TLSError.self) { try pair.establish() }
        #expect(!pair.server.isEstablished)
    }

    @Test func refusesACertificateMeantForServers() throws {
        let wrong = staff.authority.issue(.server, subject: "till-7", names: ["localhost"])
        let pair = try pair(wrong)
        #expect(throws: TLSError.self) { try pair.establish() }
        #expect(!pair.server.isEstablished)
    }
}

@Suite struct ServerContextTests {
    let authority = TestAuthority()

    @Test func refusesAKeyOfAnotherCertificate() {
        let one = authority.authority.issue(.server, subject: "a", names: ["a"])
        let other = authority.authority.issue(.server, subject: "b", names: ["b"])
        #expect(throws: TLSError.keyOfAnotherCertificate) {
            try ServerContext(certificateChainPEM: one.certificatePEM, privateKeyPEM: other.keyPEM)
        }
    }

    @Test func refusesAnExpiredCertificate() {
        let old = authority.authority.issue(.server, subject: "a", names: ["a"], validDays: 0)
        #expect(throws: TLSError.certificateExpired) {
            try ServerContext(certificateChainPEM: old.certificatePEM, privateKeyPEM: old.keyPEM)
        }
    }

    @Test func refusesWhatIsNoCertificateAndWhatIsNoKey() {
        let good = authority.authority.issue(.server, subject: "a", names: ["a"])
        let text = Array("hello".utf8)
        #expect(throws: TLSError.badCertificate("the text holds no certificate")) {
            try ServerContext(certificateChainPEM: text, privateKeyPEM: good.keyPEM)
        }
        #expect(throws: TLSError.self) {
            try ServerContext(certificateChainPEM: good.certificatePEM, privateKeyPEM: text)
        }
        #expect(throws: TLSError.self) {
            try ServerContext(
                certificateChainPEM: Array(good.certificatePEM.dropLast(40)),
                privateKeyPEM: good.keyPEM)
        }
    }
}

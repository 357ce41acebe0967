import Client
import Crypto
import Foundation
import TLS
import TestSupport
import Testing

/// A certificate that is changed while the server runs.
@Suite struct CertificateTests {
    private let place: TemporaryFolder
    private var folder: String { place.path }

    init() throws {
        place = try TemporaryFolder()
    }

    private var arguments: [String] {
        ["--tls-cert", "\(folder)/server.pem", "--tls-key", "\(folder)/server.key"]
    }

    private func write(_ issued: CertificateAuthority.Issued) throws {
        try SmallFile.write(issued.keyPEM, to: "\(folder)/server.key", .secret)
        try SmallFile.write(issued.certificatePEM, to: "\(folder)/server.pem", .open)
    }

    private func issue(_ authority: CertificateAuthority) -> CertificateAuthority.Issued {
        authority.issue(.server, subject: "localhost", names: ["localhost"])
    }

    private func connect(
        to server: RunningServer, trusting authority: CertificateAuthority
    ) throws -> Connection {
        let context = try ClientContext(certificateAuthorityPEM: authority.pem.certificatePEM)
        return try Connection(to: "localhost:\(server.port)", .tls(context))
    }

    private func isHealthy(_ connection: Connection) throws -> Bool {
        try !connection.call("/grpc.health.v1.Health/Check", []).isEmpty
    }

    @Test func newConnectionsGetTheNewCertificateAndOldOnesGoOn() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (old, new) = (CertificateAuthority(name: "Old"), CertificateAuthority(name: "New"))
        try write(issue(old))
        let server = try RunningServer(arguments: arguments)
        let before = try connect(to: server, trusting: old)
        #expect(try isHealthy(before))

        try write(issue(new))
        server.hangUp()
        try server.waitForLog("New connections get the certificate as it is on disk now.")
        #expect(try isHealthy(try connect(to: server, trusting: new)))
        #expect(throws: ClientError.self) { try connect(to: server, trusting: old) }
        #expect(try isHealthy(before))
        #expect(server.terminate() == 0)
    }

    @Test func badFilesLeaveTheOldCertificateInUse() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let authority = CertificateAuthority(name: "Old")
        let good = issue(authority)
        try write(good)
        let server = try RunningServer(arguments: arguments)
        let other = issue(authority)
        let expired = authority.issue(
            .server, subject: "localhost", names: ["localhost"], validDays: -1)
        let cases: [(certificate: [UInt8], key: [UInt8], sentence: String)] = [
            (good.certificatePEM, other.keyPEM, "the key belongs to another certificate."),
            (expired.certificatePEM, expired.keyPEM, "it has expired."),
            (Array("no certificate".utf8), good.keyPEM, "the text holds no certificate"),
            (good.certificatePEM, Array("no key".utf8), "its key cannot be read"),
        ]
        for (certificate, key, sentence) in cases {
            try write(.init(certificatePEM: certificate, keyPEM: key))
            server.hangUp()
            try server.waitForLog(sentence)
            #expect(try isHealthy(try connect(to: server, trusting: authority)))
        }
        try FileManager.default.removeItem(atPath: "\(folder)/server.key")
        server.hangUp()
        try server.waitForLog("server.key: No such file or directory.")
        #expect(try isHealthy(try connect(to: server, trusting: authority)))
    }

    @Test func aServerDoesNotStartWithABadCertificate() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let authority = CertificateAuthority(name: "Old")
        try write(
            .init(
                certificatePEM: issue(authority).certificatePEM, keyPEM: issue(authority).keyPEM))
        let (text, status) = try RunningServer.outcome(
            ["serve", "--data-dir", "\(folder)/data", "--listen", "127.0.0.1:0"] + arguments)
        #expect(text.contains("the key belongs to another certificate."))
        #expect(status != 0)
    }
}

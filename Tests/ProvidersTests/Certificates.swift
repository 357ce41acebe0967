import Crypto
import Foundation
import TestSupport

/// The authority, certificate and key of a server that a test starts, in files.
struct Certificates {
    let authority: String
    let certificate: String
    let key: String

    init(
        in folder: TemporaryFolder, names: [String] = DevelopmentCertificates.names
    ) throws {
        authority = folder.path("ca.pem")
        certificate = folder.path("server.pem")
        key = folder.path("server.key")
        let maker = CertificateAuthority(name: "Test CA")
        let issued = maker.issue(.server, subject: "localhost", names: names)
        try SmallFile.write(maker.pem.certificatePEM, to: authority, .open)
        try SmallFile.write(issued.certificatePEM, to: certificate, .open)
        try SmallFile.write(issued.keyPEM, to: key, .secret)
    }

    /// Starts a peer that takes them as its first arguments.
    func start(_ program: String) throws -> TestPeer {
        try TestPeer(program, [certificate, key])
    }
}

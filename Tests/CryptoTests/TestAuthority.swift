import Crypto
import TLS

/// An authority made for one test, with contexts that trust it.
final class TestAuthority {
    let authority = CertificateAuthority(name: "Test CA")

    func server(clientAuthority: TestAuthority? = nil) throws -> ServerContext {
        let issued = authority.issue(
            .server, subject: "localhost", names: DevelopmentCertificates.names)
        return try ServerContext(
            certificateChainPEM: issued.certificatePEM, privateKeyPEM: issued.keyPEM,
            clientCertificateAuthorityPEM: clientAuthority?.authority.pem.certificatePEM)
    }

    func client(
        identity: ClientContext.Identity? = nil, applicationProtocol: String? = "h2",
        version: Version = .tls13
    ) throws -> ClientContext {
        try ClientContext(
            certificateAuthorityPEM: authority.pem.certificatePEM, identity: identity,
            applicationProtocol: applicationProtocol, maximumVersion: version)
    }
}

extension CiphertextBuffer {
    /// Everything that waits, taken out.
    func takeAll() -> [UInt8] {
        let bytes = unsafe Array(self.bytes)
        removeAll()
        return bytes
    }
}

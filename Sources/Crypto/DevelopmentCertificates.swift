/// The certificates a new server starts with, in a directory: good for this machine only.
package struct DevelopmentCertificates: Sendable {
    /// The names the certificate is for.
    package static let names = ["localhost", "127.0.0.1", "::1"]

    /// A certificate this close to its end is replaced at the next start.
    private static let renewalDays = 30

    /// What clients must trust.
    package let authorityPath: String

    /// What the server shows, and its key.
    package let certificatePath: String
    package let keyPath: String

    private let authorityKeyPath: String

    /// Names the files in `directory`; nothing is read or made yet.
    package init(directory: String) {
        authorityPath = directory + "/ca.pem"
        authorityKeyPath = directory + "/ca.key"
        certificatePath = directory + "/server.pem"
        keyPath = directory + "/server.key"
    }

    /// Makes what is missing, and renews the certificate when it nears its end.
    ///
    /// The authority stays the same as long as it is valid, so what clients trust goes on working.
    package func prepare() throws(FileError) {
        let authority = try authority()
        if let existing = try read(certificatePath, keyPath),
            authority.vouches(for: existing, names: Self.names, days: Self.renewalDays)
        {
            return
        }
        let issued = authority.issue(.server, subject: "localhost", names: Self.names)
        try write(issued, certificatePath, keyPath)
    }

    private func authority() throws(FileError) -> CertificateAuthority {
        if let pem = try read(authorityPath, authorityKeyPath),
            let existing = CertificateAuthority(pem), existing.isValid(forDays: 365)
        {
            return existing
        }
        let authority = CertificateAuthority(name: "Shopwire development CA")
        try write(authority.pem, authorityPath, authorityKeyPath)
        return authority
    }

    private func read(
        _ certificate: String, _ key: String
    ) throws(FileError) -> CertificateAuthority.Issued? {
        do {
            return CertificateAuthority.Issued(
                certificatePEM: try SmallFile.read(certificate, .open),
                keyPEM: try SmallFile.read(key, .secret))
        } catch {
            guard error.isMissing else { throw error }
            return nil
        }
    }

    private func write(
        _ issued: CertificateAuthority.Issued, _ certificate: String, _ key: String
    ) throws(FileError) {
        try SmallFile.write(issued.keyPEM, to: key, .secret)
        try SmallFile.write(issued.certificatePEM, to: certificate, .open)
    }
}

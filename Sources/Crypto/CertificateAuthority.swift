internal import COpenSSL

/// A certificate authority of one's own, for development and tests.
///
/// Keys are ECDSA on P-256. Whoever has its key can vouch for any name to those who trust it, so
/// the key stays on the machine it was made on.
package final class CertificateAuthority {
    /// What the holder of a certificate may be.
    package enum Use: Sendable {
        case server
        case client
    }

    /// A certificate and its key, both PEM text.
    package struct Issued: Sendable {
        package let certificatePEM: [UInt8]
        package let keyPEM: [UInt8]

        package init(certificatePEM: [UInt8], keyPEM: [UInt8]) {
            self.certificatePEM = certificatePEM
            self.keyPEM = keyPEM
        }
    }

    private let certificate: X509Certificate
    private let key: ECKey

    /// Makes a new authority.
    ///
    /// It carries no name constraints: BoringSSL, which gRPC's own libraries use, refuses every
    /// certificate below an authority that constrains addresses.
    package init(name: String) {
        let key = ECKey()
        let certificate = X509Certificate(subject: name, validDays: 3650, key: key)
        certificate.setIssuer(certificate)
        certificate.add(NID_basic_constraints, "critical,CA:TRUE,pathlen:0", issuer: certificate)
        certificate.add(NID_key_usage, "critical,keyCertSign,cRLSign", issuer: certificate)
        certificate.add(NID_subject_key_identifier, "hash", issuer: certificate)
        certificate.sign(with: key)
        self.certificate = certificate
        self.key = key
    }

    /// Reads an authority back; nil unless the key is the certificate's.
    package init?(_ issued: Issued) {
        guard let certificate = X509Certificate(pem: issued.certificatePEM),
            let key = ECKey(pem: issued.keyPEM), certificate.belongs(to: key)
        else { return nil }
        self.certificate = certificate
        self.key = key
    }

    /// The authority's own certificate and key.
    package var pem: Issued {
        Issued(certificatePEM: certificate.pem, keyPEM: key.pem)
    }

    /// Makes a key and a certificate for it.
    ///
    /// `names` are host names and addresses. A year is as long as browsers and auditors accept.
    package func issue(
        _ use: Use, subject: String, names: [String] = [], validDays: Int = 365
    ) -> Issued {
        precondition(validDays <= 398, "no client accepts a longer life")
        let leafKey = ECKey()
        let leaf = X509Certificate(subject: subject, validDays: validDays, key: leafKey)
        leaf.setIssuer(certificate)
        leaf.add(NID_basic_constraints, "critical,CA:FALSE", issuer: certificate)
        leaf.add(NID_key_usage, "critical,digitalSignature", issuer: certificate)
        let extended = use == .server ? "serverAuth" : "clientAuth"
        leaf.add(NID_ext_key_usage, extended, issuer: certificate)
        leaf.add(NID_subject_key_identifier, "hash", issuer: certificate)
        leaf.add(NID_authority_key_identifier, "keyid:always", issuer: certificate)
        if !names.isEmpty {
            let list = names.map { alternativeName($0) }.joined(separator: ",")
            leaf.add(NID_subject_alt_name, list, issuer: certificate)
        }
        leaf.sign(with: key)
        return Issued(certificatePEM: leaf.pem, keyPEM: leafKey.pem)
    }

    /// True if this authority made that certificate for these names, the key is its, and it stays
    /// valid for that many days.
    package func vouches(for issued: Issued, names: [String], days: Int) -> Bool {
        guard let leaf = X509Certificate(pem: issued.certificatePEM),
            let leafKey = ECKey(pem: issued.keyPEM)
        else { return false }
        return leaf.belongs(to: leafKey) && leaf.isSigned(by: key)
            && leaf.isValid(forDays: days) && names.allSatisfy { leaf.bears($0) }
    }

    /// True if the authority's own certificate stays valid for that many days.
    package func isValid(forDays days: Int) -> Bool {
        certificate.isValid(forDays: days)
    }
}

/// A host name or address as OpenSSL's configuration writes it.
private func alternativeName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: ":"), UInt8(ascii: "*"):
            true
        default: false
        }
    }
    precondition(isPlain && !name.isEmpty, "\(name) is no host name and no address")
    return (isAddress(name) ? "IP:" : "DNS:") + name
}

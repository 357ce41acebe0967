internal import COpenSSL

/// Who the peer is, by the certificate it proved to own.
package struct PeerCertificate: Sendable, Hashable {
    /// The subject as RFC 2253 writes it: `CN=till-7,O=Example`.
    package let subject: String

    /// SHA-256 of the certificate: the same certificate, the same fingerprint.
    package let fingerprint: [UInt8]

    init?(_ certificate: borrowing Certificate) {
        guard let bio = unsafe BIO_new(BIO_s_mem()) else { return nil }
        defer { unsafe BIO_free(bio) }
        let name = unsafe X509_get_subject_name(certificate.handle)
        guard unsafe X509_NAME_print_ex(bio, name, 0, openssl_XN_FLAG_RFC2253) >= 0 else {
            return nil
        }
        var text: UnsafeMutablePointer<CChar>? = nil
        let count = unsafe openssl_BIO_get_mem_data(bio, &text)
        subject = unsafe String(
            decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)

        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var size: UInt32 = 0
        guard unsafe X509_digest(certificate.handle, EVP_sha256(), &digest, &size) == 1 else {
            return nil
        }
        fingerprint = Array(digest.prefix(Int(size)))
    }
}

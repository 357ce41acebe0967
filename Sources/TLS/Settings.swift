internal import COpenSSL

/// OpenSSL's shared settings for many sessions, as both ends of ours want them.
///
/// TLS 1.2 and 1.3; forward secrecy and authenticated ciphers only, which is also all that HTTP/2
/// allows. No compression, renegotiation or early data. No resumption either: calls share
/// long-lived connections, so a saved handshake is rare, and without tickets there is no key whose
/// theft opens recorded traffic and nothing to keep per peer.
@safe final class Settings: @unchecked Sendable {
    let handle: OpaquePointer

    init(method: OpaquePointer) throws(TLSError) {
        guard let context = unsafe SSL_CTX_new(method) else {
            throw .unavailable(ErrorQueue.take())
        }
        unsafe handle = context
        try check(unsafe openssl_SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION))
        try check(unsafe openssl_SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION))
        try check(unsafe SSL_CTX_set_cipher_list(context, olderCiphers))
        try check(unsafe SSL_CTX_set_ciphersuites(context, ciphers))
        try check(Int32(unsafe openssl_SSL_CTX_set1_groups_list(context, "X25519:P-256")))
        try check(unsafe SSL_CTX_set_num_tickets(context, 0))
        try check(unsafe SSL_CTX_set_max_early_data(context, 0))
        unsafe SSL_CTX_set_options(
            context,
            openssl_SSL_OP_NO_COMPRESSION | openssl_SSL_OP_NO_RENEGOTIATION
                | openssl_SSL_OP_CIPHER_SERVER_PREFERENCE | openssl_SSL_OP_PRIORITIZE_CHACHA
                | openssl_SSL_OP_NO_TICKET)
        // An idle session then holds no record buffers: 34 KB less each. They are not wiped before
        // that: what they held lies in the buffers of the calls as well, and wiping 17 KB for each
        // read took a fifth of the time that an answer takes.
        unsafe openssl_SSL_CTX_set_mode(context, Int(SSL_MODE_RELEASE_BUFFERS))
        unsafe openssl_SSL_CTX_set_session_cache_mode(context, Int(SSL_SESS_CACHE_OFF))
    }

    deinit {
        unsafe SSL_CTX_free(handle)
    }

    /// Takes the certificate this end shows, with the rest of its chain, and the key to it.
    func show(chain: [UInt8], key: [UInt8]) throws(TLSError) {
        var text = try PEMText(chain)
        guard let leaf = try text.nextCertificate() else {
            throw .badCertificate("the text holds no certificate")
        }
        guard unsafe X509_cmp_current_time(X509_get0_notAfter(leaf.handle)) > 0 else {
            throw .certificateExpired
        }
        guard unsafe SSL_CTX_use_certificate(handle, leaf.handle) == 1 else {
            throw .badCertificate(ErrorQueue.take())
        }
        while let link = try text.nextCertificate() {
            try check(Int32(unsafe openssl_SSL_CTX_add1_chain_cert(handle, link.handle)))
        }
        let key = try PrivateKey(pem: key)
        let matches = unsafe X509_check_private_key(leaf.handle, key.handle) == 1
        guard matches, unsafe SSL_CTX_use_PrivateKey(handle, key.handle) == 1 else {
            ErrorQueue.clear()
            throw .keyOfAnotherCertificate
        }
    }

    /// Trusts the certificates in `authority` to vouch for peers, and no others.
    func trust(authority: [UInt8]) throws(TLSError) {
        var text = try PEMText(authority)
        var count = 0
        while let certificate = try text.nextCertificate() {
            guard
                unsafe X509_STORE_add_cert(SSL_CTX_get_cert_store(handle), certificate.handle) == 1
            else {
                throw .badCertificate(ErrorQueue.take())
            }
            count += 1
        }
        guard count > 0 else { throw .badCertificate("the text holds no certificate") }
    }

    /// Goes on only if OpenSSL answered 1, its yes.
    func check(_ answer: Int32) throws(TLSError) {
        guard answer == 1 else { throw .unavailable(ErrorQueue.take()) }
    }
}

/// The suites of TLS 1.3; AES-128 first, for it is the fastest here and strong enough for anyone.
private let ciphers = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"

/// The suites of TLS 1.2.
private let olderCiphers = """
    ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:\
    ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:\
    ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
    """

internal import COpenSSL

/// What a listener offers: its certificate and key, versions and the one protocol, `h2`.
///
/// It never changes; to take a new certificate, make a new one and give it to new sessions. The
/// sessions that run keep theirs.
package final class ServerContext: Sendable {
    let settings: Settings

    /// Reads the certificate, its chain and its key from PEM text.
    ///
    /// With `clientCertificateAuthorityPEM`, clients must show a certificate that one of these
    /// authorities vouches for.
    package init(
        certificateChainPEM: [UInt8],
        privateKeyPEM: [UInt8],
        clientCertificateAuthorityPEM: [UInt8]? = nil
    ) throws(TLSError) {
        settings = try unsafe Settings(method: TLS_server_method())
        try settings.show(chain: certificateChainPEM, key: privateKeyPEM)
        if let authority = clientCertificateAuthorityPEM {
            try requireClientCertificate(authority)
        }
        unsafe SSL_CTX_set_alpn_select_cb(settings.handle, selectProtocol, nil)
    }

    private func requireClientCertificate(_ authority: [UInt8]) throws(TLSError) {
        try settings.trust(authority: authority)
        let context = unsafe settings.handle
        unsafe SSL_CTX_set_verify(
            context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        // Tells clients which of their certificates to show.
        var text = try PEMText(authority)
        while let certificate = try text.nextCertificate() {
            try settings.check(unsafe SSL_CTX_add_client_CA(context, certificate.handle))
        }
        // OpenSSL refuses sessions with client certificates that name no context of their own.
        let name = Array("shopwire".utf8)
        try settings.check(
            unsafe SSL_CTX_set_session_id_context(context, name, UInt32(name.count)))
    }
}

/// Picks `h2` from what the client offers, or ends the handshake with an alert.
private func selectProtocol(
    _ session: OpaquePointer?,
    _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ chosenCount: UnsafeMutablePointer<UInt8>?,
    _ offered: UnsafePointer<UInt8>?,
    _ offeredCount: UInt32,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    let offers = unsafe UnsafeBufferPointer(start: offered, count: Int(offeredCount))
    var index = 0
    while index < offers.count {
        let count = Int(unsafe offers[index])
        let name = index + 1
        guard name + count <= offers.count else { break }
        if count == 2, unsafe offers[name] == UInt8(ascii: "h"),
            unsafe offers[name + 1] == UInt8(ascii: "2")
        {
            unsafe chosen?.pointee = offered.map { unsafe $0 + name }
            unsafe chosenCount?.pointee = UInt8(count)
            return SSL_TLSEXT_ERR_OK
        }
        index = name + count
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
}

internal import COpenSSL

/// What a listener speaks inside of TLS.
package enum ApplicationProtocol: Sendable {
    /// Only with those who ask for it by ALPN.
    case http2
    /// Also with those who do not use ALPN, as many programs do not.
    case http11
}

/// What a listener offers: its certificate and key, versions and the one protocol, such as `h2`.
///
/// It never changes; to take a new certificate, make a new one and give it to new sessions. The
/// sessions that run keep theirs.
package final class ServerContext: Sendable {
    let settings: Settings
    /// Whether peers must agree on the protocol.
    let requiresProtocol: Bool

    /// Reads the certificate, its chain and its key from PEM text.
    ///
    /// With `clientCertificateAuthorityPEM`, clients must show a certificate that one of these
    /// authorities vouches for.
    package init(
        certificateChainPEM: [UInt8],
        privateKeyPEM: [UInt8],
        clientCertificateAuthorityPEM: [UInt8]? = nil,
        speaking application: ApplicationProtocol = .http2
    ) throws(TLSError) {
        requiresProtocol = application == .http2
        settings = try unsafe Settings(method: TLS_server_method())
        try settings.show(chain: certificateChainPEM, key: privateKeyPEM)
        if let authority = clientCertificateAuthorityPEM {
            try requireClientCertificate(authority)
        }
        switch application {
        case .http2: unsafe SSL_CTX_set_alpn_select_cb(settings.handle, selectHTTP2, nil)
        case .http11: unsafe SSL_CTX_set_alpn_select_cb(settings.handle, selectHTTP11, nil)
        }
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

private func selectHTTP2(
    _ session: OpaquePointer?,
    _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ chosenCount: UnsafeMutablePointer<UInt8>?,
    _ offered: UnsafePointer<UInt8>?,
    _ offeredCount: UInt32,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    unsafe select("h2", chosen, chosenCount, offered, offeredCount)
}

private func selectHTTP11(
    _ session: OpaquePointer?,
    _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ chosenCount: UnsafeMutablePointer<UInt8>?,
    _ offered: UnsafePointer<UInt8>?,
    _ offeredCount: UInt32,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    unsafe select("http/1.1", chosen, chosenCount, offered, offeredCount)
}

/// Picks the protocol `wanted` from what the client offers, or ends the handshake with an alert.
private func select(
    _ wanted: StaticString,
    _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ chosenCount: UnsafeMutablePointer<UInt8>?,
    _ offered: UnsafePointer<UInt8>?,
    _ offeredCount: UInt32
) -> Int32 {
    let offers = unsafe UnsafeBufferPointer(start: offered, count: Int(offeredCount))
    let name = unsafe UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
    var index = 0
    while index < offers.count {
        let start = index + 1
        let end = start + Int(unsafe offers[index])
        guard end <= offers.count else { break }
        if unsafe offers[start..<end].elementsEqual(name) {
            unsafe chosen?.pointee = offered.map { unsafe $0 + start }
            unsafe chosenCount?.pointee = UInt8(end - start)
            return SSL_TLSEXT_ERR_OK
        }
        index = end
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
}

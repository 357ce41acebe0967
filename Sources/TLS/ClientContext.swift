internal import COpenSSL

/// What a client believes and shows: whom it trusts, its own certificate if it has one.
package final class ClientContext: Sendable {
    let settings: Settings

    /// A certificate chain and its key, both PEM text.
    package struct Identity: Sendable {
        package var chainPEM: [UInt8]
        package var keyPEM: [UInt8]

        package init(chainPEM: [UInt8], keyPEM: [UInt8]) {
            self.chainPEM = chainPEM
            self.keyPEM = keyPEM
        }
    }

    /// Trusts `certificateAuthorityPEM`, or what the machine trusts if there is none.
    ///
    /// `applicationProtocol` and `maximumVersion` differ from their defaults only in tests.
    package init(
        certificateAuthorityPEM: [UInt8]?,
        identity: Identity? = nil,
        applicationProtocol: String? = "h2",
        maximumVersion: Version = .tls13
    ) throws(TLSError) {
        settings = try unsafe Settings(method: TLS_client_method())
        let context = unsafe settings.handle
        if let authority = certificateAuthorityPEM {
            try settings.trust(authority: authority)
        } else {
            try settings.check(unsafe SSL_CTX_set_default_verify_paths(context))
        }
        unsafe SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
        if let identity {
            try settings.show(chain: identity.chainPEM, key: identity.keyPEM)
        }
        let version = maximumVersion == .tls12 ? TLS1_2_VERSION : TLS1_3_VERSION
        try settings.check(unsafe openssl_SSL_CTX_set_max_proto_version(context, version))
        if let name = applicationProtocol.map({ Array($0.utf8) }) {
            let list = [UInt8(name.count)] + name
            // Unlike its siblings this call answers 0 when it succeeds.
            guard unsafe SSL_CTX_set_alpn_protos(context, list, UInt32(list.count)) == 0 else {
                throw .unavailable(ErrorQueue.take())
            }
        }
    }
}

/// The versions of TLS that we speak.
package enum Version: Sendable {
    case tls12
    case tls13
}

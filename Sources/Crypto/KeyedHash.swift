internal import COpenSSL

/// HMAC-SHA256 under one key, for any number of messages.
///
/// Only who has the key can make or check a digest. A value belongs to one thread; each event loop
/// has its own.
@safe package struct KeyedHash: ~Copyable {
    private let context: OpaquePointer

    package init(key: borrowing SecretKey) {
        self.init(bytes: key.span)
    }

    /// Takes a key of any length, as RFC 4231 has them, such as a secret that others chose.
    package init(bytes key: Span<UInt8>) {
        guard let context = unsafe EVP_MAC_CTX_new(Algorithm.hmac.handle) else {
            preconditionFailure("no memory")
        }
        unsafe self.context = context
        unsafe key.withUnsafeBufferPointer {
            mustSucceed(unsafe openssl_HMAC_SHA256_init(context, $0.baseAddress, $0.count))
        }
    }

    deinit {
        unsafe EVP_MAC_CTX_free(context)
    }

    /// Takes the next piece of a message.
    package mutating func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer {
            mustSucceed(unsafe EVP_MAC_update(context, $0.baseAddress, $0.count))
        }
    }

    /// The digest of the pieces taken so far; the next piece starts another message.
    package mutating func finish() -> Digest {
        let digest = unsafe Digest { target in
            var count = 0
            let bytes = unsafe target.bindMemory(to: UInt8.self)
            mustSucceed(unsafe EVP_MAC_final(context, bytes.baseAddress, &count, bytes.count))
        }
        // No key: keep the one it has.
        mustSucceed(unsafe EVP_MAC_init(context, nil, 0, nil))
        return digest
    }

    /// The digest of `bytes`.
    package mutating func hash(_ bytes: Span<UInt8>) -> Digest {
        update(bytes)
        return finish()
    }
}

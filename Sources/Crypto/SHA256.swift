internal import COpenSSL

/// SHA-256 of bytes that come in pieces.
///
/// One value serves any number of digests, which saves making its context anew.
@safe package struct SHA256: ~Copyable {
    private let context: OpaquePointer

    package init() {
        guard let context = unsafe EVP_MD_CTX_new() else { preconditionFailure("no memory") }
        unsafe self.context = context
        mustSucceed(unsafe EVP_DigestInit_ex2(context, Algorithm.sha256.handle, nil))
    }

    deinit {
        unsafe EVP_MD_CTX_free(context)
    }

    /// Takes the next piece.
    package mutating func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes {
            mustSucceed(unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count))
        }
    }

    /// The digest of the pieces taken so far; the next piece starts another.
    package mutating func finish() -> Digest {
        let digest = end()
        mustSucceed(unsafe EVP_DigestInit_ex2(context, Algorithm.sha256.handle, nil))
        return digest
    }

    private func end() -> Digest {
        unsafe Digest { target in
            mustSucceed(unsafe EVP_DigestFinal_ex(context, target.baseAddress, nil))
        }
    }

    /// The digest of `bytes`.
    package static func hash(_ bytes: Span<UInt8>) -> Digest {
        var hash = SHA256()
        hash.update(bytes)
        return hash.end()
    }
}

internal import COpenSSL

/// AES-256-GCM with nonces that the caller gives.
///
/// A nonce must never come twice under one key; where nonces are random, use `XAESGCM`.
@safe package struct AESGCM: ~Copyable {
    package static let nonceByteCount = 12
    package static let tagByteCount = 16

    private let context: OpaquePointer
    private let key: SecretKey

    package init(key: consuming SecretKey) {
        guard let context = unsafe EVP_CIPHER_CTX_new() else { preconditionFailure("no memory") }
        unsafe self.context = context
        self.key = key
    }

    deinit {
        unsafe EVP_CIPHER_CTX_free(context)
    }

    /// Encrypts `plaintext`; the answer ends with the tag, which vouches for it and for `context`.
    package mutating func seal(
        _ plaintext: Span<UInt8>, nonce: Span<UInt8>, authenticating associated: Span<UInt8>
    ) -> [UInt8] {
        unsafe key.span.withUnsafeBufferPointer {
            unsafe sealGCM(
                context, key: $0, nonce: nonce, plaintext: plaintext, associated: associated,
                after: 0)
        }
    }

    /// Decrypts what `seal` made with the same nonce and associated bytes; nil if anything differs.
    package mutating func open(
        _ sealed: Span<UInt8>, nonce: Span<UInt8>, authenticating associated: Span<UInt8>
    ) -> [UInt8]? {
        unsafe key.span.withUnsafeBufferPointer {
            unsafe openGCM(
                context, key: $0, nonce: nonce, sealed: sealed, associated: associated)
        }
    }
}

/// Seals under `key`, leaving `prefix` bytes free in front of the ciphertext.
func sealGCM(
    _ context: OpaquePointer, key: UnsafeBufferPointer<UInt8>, nonce: Span<UInt8>,
    plaintext: Span<UInt8>, associated: Span<UInt8>, after prefix: Int
) -> [UInt8] {
    unsafe beginGCM(context, key: key, nonce: nonce)
    return unsafe endGCM(context, plaintext: plaintext, associated: associated, after: prefix)
}

/// Gets ready to seal one message under `key`.
func beginGCM(_ context: OpaquePointer, key: UnsafeBufferPointer<UInt8>, nonce: Span<UInt8>) {
    precondition(key.count == SecretKey.byteCount && nonce.count == AESGCM.nonceByteCount)
    unsafe nonce.withUnsafeBufferPointer { nonce in
        mustSucceed(
            unsafe EVP_EncryptInit_ex2(
                context, Algorithm.aes256GCM.handle, key.baseAddress, nonce.baseAddress, nil))
    }
}

/// Seals what `beginGCM` got ready for.
func endGCM(
    _ context: OpaquePointer, plaintext: Span<UInt8>, associated: Span<UInt8>,
    after prefix: Int
) -> [UInt8] {
    let total = prefix + plaintext.count + AESGCM.tagByteCount
    return unsafe [UInt8](unsafeUninitializedCapacity: total) { output, filled in
        unsafe output.prefix(prefix).update(repeating: 0)
        var count: Int32 = 0
        unsafe associated.withUnsafeBufferPointer {
            guard !$0.isEmpty else { return }
            mustSucceed(
                unsafe EVP_EncryptUpdate(context, nil, &count, $0.baseAddress, Int32($0.count)))
        }
        let body = unsafe output.baseAddress.map { unsafe $0 + prefix }
        unsafe plaintext.withUnsafeBufferPointer {
            guard !$0.isEmpty else { return }
            mustSucceed(
                unsafe EVP_EncryptUpdate(context, body, &count, $0.baseAddress, Int32($0.count)))
        }
        let tag = unsafe body.map { unsafe $0 + plaintext.count }
        mustSucceed(unsafe EVP_EncryptFinal_ex(context, tag, &count))
        mustSucceed(
            unsafe EVP_CIPHER_CTX_ctrl(
                context, EVP_CTRL_AEAD_GET_TAG, Int32(AESGCM.tagByteCount), tag))
        filled = total
    }
}

/// Opens what `sealGCM` made; nil, and nothing of the plaintext, unless the tag is right.
func openGCM(
    _ context: OpaquePointer, key: UnsafeBufferPointer<UInt8>, nonce: Span<UInt8>,
    sealed: Span<UInt8>, associated: Span<UInt8>
) -> [UInt8]? {
    precondition(key.count == SecretKey.byteCount && nonce.count == AESGCM.nonceByteCount)
    let size = sealed.count - AESGCM.tagByteCount
    guard size >= 0 else { return nil }
    var isAuthentic = false
    // Empty arrays share one storage, to which this would write from several threads.
    let room = max(size, 1)
    let plaintext = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, filled in
        unsafe nonce.withUnsafeBufferPointer { nonce in
            mustSucceed(
                unsafe EVP_DecryptInit_ex2(
                    context, Algorithm.aes256GCM.handle, key.baseAddress, nonce.baseAddress, nil))
        }
        var count: Int32 = 0
        unsafe associated.withUnsafeBufferPointer {
            guard !$0.isEmpty else { return }
            mustSucceed(
                unsafe EVP_DecryptUpdate(context, nil, &count, $0.baseAddress, Int32($0.count)))
        }
        unsafe sealed.withUnsafeBufferPointer { sealed in
            if size > 0 {
                mustSucceed(
                    unsafe EVP_DecryptUpdate(
                        context, output.baseAddress, &count, sealed.baseAddress, Int32(size)))
            }
            let end = unsafe sealed.baseAddress.map { unsafe $0 + size }
            let tag = unsafe UnsafeMutablePointer(mutating: end)
            mustSucceed(
                unsafe EVP_CIPHER_CTX_ctrl(
                    context, EVP_CTRL_AEAD_SET_TAG, Int32(AESGCM.tagByteCount), tag))
        }
        var nothing: UInt8 = 0
        isAuthentic = unsafe EVP_DecryptFinal_ex(context, &nothing, &count) == 1
        if isAuthentic {
            filled = size
        } else {
            ERR_clear_error()
            unsafe OPENSSL_cleanse(output.baseAddress, size)
        }
    }
    return isAuthentic ? plaintext : nil
}

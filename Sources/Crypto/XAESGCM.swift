internal import COpenSSL

/// XAES-256-GCM (C2SP): AES-256-GCM whose nonces may be random however many messages there are.
///
/// The first half of a 24-byte nonce makes the key of each message, by AES-CMAC as a key
/// derivation; the second half is that key's nonce. It does not commit to the key, so look keys up
/// by their id and never try one after another.
@safe package struct XAESGCM: ~Copyable {
    package static let nonceByteCount = 24

    /// How much longer than the plaintext a sealed message is.
    package static let overheadByteCount = nonceByteCount + AESGCM.tagByteCount

    private let derivation: OpaquePointer
    private let context: OpaquePointer

    package init(key: borrowing SecretKey) {
        guard let derivation = unsafe EVP_CIPHER_CTX_new(),
            let context = unsafe EVP_CIPHER_CTX_new()
        else { preconditionFailure("no memory") }
        unsafe self.derivation = derivation
        unsafe self.context = context
        unsafe key.span.withUnsafeBufferPointer {
            mustSucceed(
                unsafe EVP_EncryptInit_ex2(
                    derivation, Algorithm.aes256.handle, $0.baseAddress, nil, nil))
        }
        mustSucceed(unsafe EVP_CIPHER_CTX_set_padding(derivation, 0))
    }

    deinit {
        unsafe EVP_CIPHER_CTX_free(derivation)
        unsafe EVP_CIPHER_CTX_free(context)
    }

    /// Encrypts `plaintext` under a fresh nonce: nonce, ciphertext, tag.
    package mutating func seal(
        _ plaintext: Span<UInt8>, authenticating associated: Span<UInt8>
    ) -> [UInt8] {
        seal(plaintext, nonce: randomBytes(Self.nonceByteCount), authenticating: associated)
    }

    /// As above with the nonce given, as test vectors need it.
    mutating func seal(
        _ plaintext: Span<UInt8>, nonce: [UInt8], authenticating associated: Span<UInt8>
    ) -> [UInt8] {
        precondition(nonce.count == Self.nonceByteCount)
        var key = deriveKey(nonce.span)
        defer { wipe(&key) }
        var sealed = unsafe key.withUnsafeBufferPointer {
            unsafe sealGCM(
                context, key: $0, nonce: nonce.span.extracting(12..<24), plaintext: plaintext,
                associated: associated, after: nonce.count)
        }
        sealed.replaceSubrange(0..<nonce.count, with: nonce)
        return sealed
    }

    /// Gets ready to encrypt one message by `seal(_:after:authenticating:)`: says its nonce.
    mutating func makeReady() -> [UInt8] {
        let nonce = randomBytes(Self.nonceByteCount)
        var key = deriveKey(nonce.span)
        defer { wipe(&key) }
        unsafe key.withUnsafeBufferPointer {
            unsafe beginGCM(context, key: $0, nonce: nonce.span.extracting(12..<24))
        }
        return nonce
    }

    /// Encrypts the one message that it is ready for; `head`, which ends with the nonce, comes
    /// first.
    mutating func seal(
        _ plaintext: Span<UInt8>, after head: [UInt8], authenticating associated: Span<UInt8>
    ) -> [UInt8] {
        var sealed = unsafe endGCM(
            context, plaintext: plaintext, associated: associated, after: head.count)
        for position in head.indices { sealed[position] = head[position] }
        return sealed
    }

    /// Decrypts what `seal` made with the same associated bytes; nil if anything differs.
    package mutating func open(
        _ sealed: Span<UInt8>, authenticating associated: Span<UInt8>
    ) -> [UInt8]? {
        guard sealed.count >= Self.overheadByteCount else { return nil }
        var key = deriveKey(sealed.extracting(first: Self.nonceByteCount))
        defer { wipe(&key) }
        return unsafe key.withUnsafeBufferPointer {
            unsafe openGCM(
                context, key: $0, nonce: sealed.extracting(12..<24),
                sealed: sealed.extracting(droppingFirst: Self.nonceByteCount),
                associated: associated)
        }
    }

    /// The key of the message whose nonce starts with these bytes: two CMACs of one block each.
    private func deriveKey(_ nonce: Span<UInt8>) -> [UInt8] {
        // CMAC's subkey for messages of whole blocks: an encrypted zero, doubled.
        let zero = encryptBlocks([UInt8](repeating: 0, count: 16))
        var subkey = zero.indices.map { index in
            zero[index] << 1 ^ (index < 15 ? zero[index + 1] >> 7 : (zero[0] >> 7) * 0x87)
        }
        defer { wipe(&subkey) }
        var blocks = [UInt8](repeating: 0, count: 32)
        for counter in 0..<2 {
            let start = counter * 16
            blocks[start + 1] = UInt8(counter + 1)
            blocks[start + 2] = UInt8(ascii: "X")
            for index in 0..<12 {
                blocks[start + 4 + index] = nonce[index]
            }
            for index in 0..<16 {
                blocks[start + index] ^= subkey[index]
            }
        }
        return encryptBlocks(blocks)
    }

    private func encryptBlocks(_ blocks: [UInt8]) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: blocks.count) { output, filled in
            var count: Int32 = 0
            mustSucceed(
                unsafe EVP_EncryptUpdate(
                    derivation, output.baseAddress, &count, blocks, Int32(blocks.count)))
            filled = Int(count)
        }
    }

    private func wipe(_ key: inout [UInt8]) {
        unsafe key.withUnsafeMutableBytes { unsafe OPENSSL_cleanse($0.baseAddress, $0.count) }
    }
}

internal import COpenSSL

/// A 256-bit key that is wiped from memory when it goes.
@safe package struct SecretKey: ~Copyable, @unchecked Sendable {
    package static let byteCount = 32

    private let bytes: UnsafeMutableRawBufferPointer

    private init(filledBy fill: (UnsafeMutableRawBufferPointer) -> Void) {
        let bytes = UnsafeMutableRawBufferPointer.allocate(
            byteCount: Self.byteCount, alignment: 16)
        unsafe fill(bytes)
        unsafe self.bytes = bytes
    }

    /// Makes a new key that nobody can guess.
    package init() {
        unsafe self.init { unsafe mustSucceed(RAND_priv_bytes($0.baseAddress, Int32($0.count))) }
    }

    /// Copies a key from elsewhere; nil unless it is 32 bytes.
    package init?(_ source: Span<UInt8>) {
        guard source.count == Self.byteCount else { return nil }
        unsafe self.init { target in
            unsafe source.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
    }

    /// Derives the key for one use from this one, by HKDF-SHA256 (RFC 5869) without salt.
    ///
    /// `purpose` must differ between uses; knowing one derived key tells nothing about another.
    package func derive(purpose: String) -> SecretKey {
        unsafe SecretKey { unsafe hkdf(key: span, salt: [], info: Array(purpose.utf8), into: $0) }
    }

    /// The same key once more, for another owner.
    package func copy() -> SecretKey {
        unsafe SecretKey { target in
            unsafe target.copyMemory(from: UnsafeRawBufferPointer(bytes))
        }
    }

    /// The key as text, for the file that keeps it.
    var text: String {
        unsafe Base64URL.encode(Array(bytes))
    }

    deinit {
        unsafe OPENSSL_cleanse(bytes.baseAddress, bytes.count)
        unsafe bytes.deallocate()
    }

    /// The key itself.
    package var span: Span<UInt8> {
        @_lifetime(borrow self)
        get {
            let span = unsafe Span<UInt8>(_unsafeBytes: UnsafeRawBufferPointer(bytes))
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }
}

/// Stretches `key` to fill `output`, by HKDF-SHA256 (RFC 5869).
func hkdf(
    key: Span<UInt8>, salt: [UInt8], info: [UInt8], into output: UnsafeMutableRawBufferPointer
) {
    guard let context = unsafe EVP_KDF_CTX_new(Algorithm.hkdf.handle) else {
        preconditionFailure("no memory")
    }
    defer { unsafe EVP_KDF_CTX_free(context) }
    unsafe key.withUnsafeBytes { key in
        mustSucceed(
            unsafe openssl_HKDF_SHA256(
                context, key.baseAddress, key.count, salt, salt.count, info, info.count,
                output.baseAddress, output.count))
    }
}

internal import COpenSSL

/// An algorithm of OpenSSL's, looked up once: the look-up costs more than hashing a short text.
@safe struct Algorithm: @unchecked Sendable {
    let handle: OpaquePointer

    private init(_ handle: OpaquePointer?, _ name: String) {
        guard let handle = unsafe handle else {
            preconditionFailure("OpenSSL has no \(name): \(takeReason())")
        }
        unsafe self.handle = handle
    }

    static let sha256 = unsafe Algorithm(EVP_MD_fetch(nil, "SHA2-256", nil), "SHA-256")
    static let hmac = unsafe Algorithm(EVP_MAC_fetch(nil, "HMAC", nil), "HMAC")
    static let hkdf = unsafe Algorithm(EVP_KDF_fetch(nil, "HKDF", nil), "HKDF")
    static let aes256 = unsafe Algorithm(EVP_CIPHER_fetch(nil, "AES-256-ECB", nil), "AES-256")
    static let aes256GCM = unsafe Algorithm(EVP_CIPHER_fetch(nil, "AES-256-GCM", nil), "AES-GCM")
}

/// Goes on only if OpenSSL answered 1, its yes.
///
/// For calls that fail only when memory is gone or we passed what we must not.
func mustSucceed(_ answer: Int32) {
    precondition(answer == 1, "OpenSSL failed where it cannot: \(takeReason())")
}

/// The reason OpenSSL gave last, and an empty queue of errors on this thread.
func takeReason() -> String {
    let code = ERR_peek_last_error()
    ERR_clear_error()
    guard code != 0 else { return "no reason given" }
    guard let text = unsafe ERR_reason_error_string(code) else { return "error \(code)" }
    return unsafe String(cString: text)
}

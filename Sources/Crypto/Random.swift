internal import COpenSSL

/// Bytes from the machine's cryptographic generator.
///
/// Without randomness nothing here is safe, so the process stops if there is none.
package func randomBytes(_ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        mustSucceed(unsafe RAND_bytes(buffer.baseAddress, Int32(count)))
        filled = count
    }
}

/// True if both hold the same bytes; how long it takes says nothing about where they differ.
package func equalInConstantTime(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { left in
        unsafe right.withUnsafeBytes { right in
            unsafe CRYPTO_memcmp(left.baseAddress, right.baseAddress, left.count) == 0
        }
    }
}

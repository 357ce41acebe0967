/// Thirty-two bytes that SHA-256 or HMAC made.
///
/// Comparing takes the same time wherever two digests differ.
package struct Digest: Sendable, Hashable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    package static let byteCount = 32

    /// Fills a digest by the function that makes it.
    init(filledBy fill: (UnsafeMutableRawBufferPointer) -> Void) {
        unsafe withUnsafeMutableBytes(of: &words) { unsafe fill($0) }
    }

    /// Reads a digest back; nil unless it is 32 bytes.
    package init?(_ bytes: Span<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        unsafe self.init { target in
            unsafe bytes.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
    }

    package var bytes: [UInt8] {
        unsafe withUnsafeBytes(of: words) { unsafe Array($0) }
    }

    /// Lends the bytes without copying them to the heap.
    package func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
        try unsafe withUnsafeBytes(of: words) { try unsafe body(Span(_unsafeBytes: $0)) }
    }

    package static func == (left: Digest, right: Digest) -> Bool {
        let difference =
            (left.words.0 ^ right.words.0) | (left.words.1 ^ right.words.1)
            | (left.words.2 ^ right.words.2) | (left.words.3 ^ right.words.3)
        return difference == 0
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}

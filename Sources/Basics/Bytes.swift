internal import Glibc

extension Span where Element == UInt8 {
    /// Whether these are exactly the bytes of `text`.
    package func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        return hasPrefix(text)
    }

    /// Whether these begin with the bytes of `text`.
    package func hasPrefix(_ text: StaticString) -> Bool {
        let size = text.utf8CodeUnitCount
        guard count >= size else { return false }
        return unsafe withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return size == 0 }
            return unsafe memcmp(start, text.utf8Start, size) == 0
        }
    }

    /// Whether these are the same bytes as `other`; it takes as long as they are alike.
    package func equals(_ other: borrowing Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return unsafe withUnsafeBufferPointer { left in
            unsafe other.withUnsafeBufferPointer { right in
                guard let left = left.baseAddress, let right = right.baseAddress
                else { return true }
                return unsafe memcmp(left, right, count) == 0
            }
        }
    }
}

extension Array where Element == UInt8 {
    /// The lent bytes, kept.
    package init(_ bytes: borrowing Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
    }
}

extension String {
    /// The lent bytes as text; what is not UTF-8 is replaced.
    package init(_ bytes: borrowing Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

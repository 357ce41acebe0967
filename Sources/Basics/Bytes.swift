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

extension Span where Element == UInt8 {
    /// The number that the eight bytes from `start` on are, the lowest first.
    @inlinable package func littleEndian(at start: Int) -> UInt64 {
        precondition(start >= 0 && start + 8 <= count, "a number of eight bytes lies within them")
        return unsafe withUnsafeBytes { bytes in
            unsafe UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        }
    }

    /// The number that the four bytes from `start` on are, the lowest first.
    @inlinable package func littleEndian32(at start: Int) -> UInt32 {
        precondition(start >= 0 && start + 4 <= count, "a number of four bytes lies within them")
        return unsafe withUnsafeBytes { bytes in
            unsafe UInt32(
                littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        }
    }
}

extension Array where Element == UInt32 {
    /// Appends the numbers that every four of the lent bytes are, the lowest first.
    package mutating func append(littleEndian bytes: borrowing Span<UInt8>) {
        let (first, added) = (count, bytes.count / 4)
        append(contentsOf: repeatElement(0, count: added))
        unsafe bytes.withUnsafeBytes { source in
            unsafe withUnsafeMutableBufferPointer { numbers in
                let room = unsafe UnsafeMutableRawBufferPointer(
                    UnsafeMutableBufferPointer(rebasing: numbers[first...]))
                unsafe room.copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: source[..<room.count]))
                // Nothing is done where this is how numbers lie in memory.
                for place in first..<numbers.count {
                    unsafe numbers[place] = UInt32(littleEndian: numbers[place])
                }
            }
        }
    }
}

extension Array where Element == UInt8 {
    /// Appends a number, its lowest byte first.
    @inlinable package mutating func append(littleEndian number: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Puts the lent bytes in the place of those from `start` on.
    package mutating func replace(from start: Int, with bytes: borrowing Span<UInt8>) {
        precondition(start >= 0 && start + bytes.count <= count, "they have room")
        unsafe bytes.withUnsafeBytes { source in
            unsafe withUnsafeMutableBytes { target in
                unsafe UnsafeMutableRawBufferPointer(rebasing: target[start...])
                    .copyMemory(from: source)
            }
        }
    }

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

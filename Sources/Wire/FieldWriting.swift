/// Writes fields one by one; each function has a twin that says how many bytes it writes.
extension [UInt8] {
    @inlinable package mutating func append(_ bytes: borrowing Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    @inlinable package mutating func appendVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    @inlinable package mutating func appendTag(_ number: UInt32, _ wireType: WireType) {
        appendVarint(UInt64(number) << 3 | UInt64(wireType.rawValue))
    }

    /// A field of type `int32`, `int64`, `uint32`, `uint64`, `bool` or an enum.
    @inlinable package mutating func appendField(_ number: UInt32, varint value: UInt64) {
        appendTag(number, .varint)
        appendVarint(value)
    }

    /// A field of text, bytes or a message.
    @inlinable package mutating func appendField(
        _ number: UInt32, bytes value: borrowing Span<UInt8>
    ) {
        appendTag(number, .lengthDelimited)
        appendVarint(UInt64(value.count))
        append(value)
    }

    @inlinable package mutating func appendField(_ number: UInt32, text value: String) {
        appendTag(number, .lengthDelimited)
        appendVarint(UInt64(value.utf8.count))
        for byte in value.utf8 {
            append(byte)
        }
    }
}

/// How many bytes fields take.
package enum FieldSize {
    @inlinable package static func varint(_ value: UInt64) -> Int {
        max(1, (70 - value.leadingZeroBitCount) / 7)
    }

    @inlinable package static func tag(_ number: UInt32) -> Int {
        varint(UInt64(number) << 3)
    }

    @inlinable package static func field(_ number: UInt32, varint value: UInt64) -> Int {
        tag(number) + varint(value)
    }

    @inlinable package static func field(_ number: UInt32, byteCount: Int) -> Int {
        tag(number) + varint(UInt64(byteCount)) + byteCount
    }
}

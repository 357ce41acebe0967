/// How a field's value lies in the bytes.
@usableFromInline package enum WireType: UInt8, Sendable {
    case varint = 0
    case fixed64 = 1
    case lengthDelimited = 2
    case fixed32 = 5
}

/// Walks the fields of a message's bytes, without decoding them.
///
/// It looks at one level; the value of a message field can be walked by another reader.
package struct FieldReader: ~Escapable {
    /// One field, as positions in the bytes that are walked.
    package struct Field: Sendable {
        package let number: UInt32
        package let wireType: WireType
        @usableFromInline let start: Int
        @usableFromInline let valueStart: Int
        @usableFromInline let contentStart: Int
        @usableFromInline let end: Int

        /// From the tag to the end of the value.
        @inlinable package var whole: Range<Int> { start..<end }
        /// What follows the tag: of a length-delimited field, its length and its content.
        @inlinable package var value: Range<Int> { valueStart..<end }
        /// The content: of a length-delimited field, without its length.
        @inlinable package var content: Range<Int> { contentStart..<end }

        @inlinable init(
            number: UInt32, wireType: WireType, start: Int, valueStart: Int, contentStart: Int,
            end: Int
        ) {
            self.number = number
            self.wireType = wireType
            self.start = start
            self.valueStart = valueStart
            self.contentStart = contentStart
            self.end = end
        }
    }

    @usableFromInline let bytes: Span<UInt8>
    @usableFromInline var position = 0

    @_lifetime(copy bytes)
    @inlinable package init(_ bytes: Span<UInt8>) {
        self.bytes = bytes
    }

    /// The next field, or nil at the end.
    @_lifetime(self: copy self)
    package mutating func next() throws(WireError) -> Field? {
        if position == bytes.count { return nil }
        guard let field = nextIfWhole() else { throw .malformed("A field is cut off or broken.") }
        return field
    }

    /// The next field, or nil at the end and where the bytes are broken.
    @_lifetime(self: copy self)
    @inlinable package mutating func nextIfWhole() -> Field? {
        var cursor = position
        guard cursor < bytes.count, let tag = readVarint(at: &cursor), tag >> 3 <= 0x1fff_ffff,
            tag >> 3 > 0, let wireType = WireType(rawValue: UInt8(tag & 7))
        else { return nil }
        let start = cursor
        var length = 0
        switch wireType {
        case .varint:
            guard readVarint(at: &cursor) != nil else { return nil }
        case .fixed64:
            length = 8
        case .fixed32:
            length = 4
        case .lengthDelimited:
            guard let stated = readVarint(at: &cursor) else { return nil }
            length = Int(clamping: stated)
        }
        guard length <= bytes.count - cursor else { return nil }
        let end = cursor + length
        let field = Field(
            number: UInt32(truncatingIfNeeded: tag >> 3), wireType: wireType, start: position,
            valueStart: start, contentStart: wireType == .varint ? start : cursor, end: end)
        position = end
        return field
    }

    /// The varint that a field of type `varint` holds.
    @inlinable package func varint(_ field: Field) -> UInt64 {
        var cursor = field.contentStart
        return readVarint(at: &cursor) ?? 0
    }

    @inlinable func readVarint(at cursor: inout Int) -> UInt64? {
        guard cursor < bytes.count else { return nil }
        // Nearly every tag and every length takes one byte.
        let first = bytes[cursor]
        if first < 0x80 {
            cursor += 1
            return UInt64(first)
        }
        return readLongVarint(at: &cursor)
    }

    @usableFromInline func readLongVarint(at cursor: inout Int) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while cursor < bytes.count, shift < 64 {
            let byte = bytes[cursor]
            cursor += 1
            if shift == 63 && byte > 1 { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }
}

internal import CWire

/// Reading values and checking them against their bounds.
extension Validator {
    /// A varint that lies within the message being read, or nil.
    mutating func readVarint(maxBytes: Int) -> UInt64? {
        let end = unsafe min(frames[depth - 1].end, position + maxBytes)
        if unsafe position < end, unsafe bytes[position] < 0x80 {
            unsafe position += 1
            return UInt64(unsafe bytes[position - 1])
        }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while unsafe position < end {
            let byte = unsafe bytes[position]
            unsafe position += 1
            if shift == 63 && byte > 1 { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    /// The place of the content that follows; the cursor moves behind it.
    mutating func readLength() -> Range<Int>? {
        guard let length = unsafe readVarint(maxBytes: 5) else {
            unsafe problem = "A length is broken."
            return nil
        }
        return unsafe skip(Int(length))
    }

    mutating func skip(_ length: Int) -> Range<Int>? {
        guard unsafe length <= frames[depth - 1].end - position else {
            unsafe problem = "A field is cut off."
            return nil
        }
        let start = unsafe position
        unsafe position += length
        return unsafe start..<position
    }

    /// The bits of a number; those of varint types as 64-bit numbers in their own sign.
    mutating func readNumber(_ field: UnsafePointer<WireField>) -> UInt64? {
        switch unsafe field.pointee.type {
        case FieldType.double, FieldType.fixed64, FieldType.sfixed64:
            return unsafe skip(8).map { unsafe load($0) }
        case FieldType.float, FieldType.fixed32:
            return unsafe skip(4).map { unsafe load($0) }
        case FieldType.sfixed32:
            return unsafe skip(4).map { unsafe signed(load($0)) }
        default:
            break
        }
        guard let raw = unsafe readVarint(maxBytes: 10) else {
            unsafe problem = "A number is broken."
            return nil
        }
        switch unsafe field.pointee.type {
        case FieldType.int32, FieldType.enum: return unsafe signed(raw)
        case FieldType.uint32: return UInt64(UInt32(truncatingIfNeeded: raw))
        case FieldType.bool: return raw == 0 ? 0 : 1
        case FieldType.sint64: return raw >> 1 ^ (0 &- (raw & 1))
        case FieldType.sint32:
            let low = UInt32(truncatingIfNeeded: raw)
            return unsafe signed(UInt64(low >> 1 ^ (0 &- (low & 1))))
        default: return raw
        }
    }

    private func signed(_ value: UInt64) -> UInt64 {
        UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: value)))
    }

    private func load(_ range: Range<Int>) -> UInt64 {
        range.reversed().reduce(0) { unsafe $0 << 8 | UInt64(bytes[$1]) }
    }

    /// Notes that a singular field is set, or that it is not after all; says whether it is.
    private mutating func mark(
        _ field: UnsafePointer<WireField>, slot: Int, isDefault: Bool
    ) -> Bool {
        let flags = unsafe field.pointee.flags
        if flags & UInt16(WIRE_REPEATED) != 0 { return true }
        let bit = UInt64(1) << UInt64(slot)
        if isDefault && flags & UInt16(WIRE_PRESENCE) == 0 {
            unsafe frames[depth - 1].seen &= ~bit
            return false
        }
        unsafe frames[depth - 1].seen |= bit
        return true
    }

    /// Checks a number; a singular one that is 0 is not set, which is looked at in the end.
    mutating func check(
        _ value: UInt64, of field: UnsafePointer<WireField>, slot: Int, index: UInt32?
    ) {
        guard unsafe mark(field, slot: slot, isDefault: value == 0) else { return }
        let flags = unsafe Int32(field.pointee.flags)
        guard flags & Int32(WIRE_NUMBER_BOUNDS | WIRE_UNEQUAL | WIRE_DEFINED_ONLY) != 0 else {
            return
        }
        if flags & Int32(WIRE_DEFINED_ONLY) != 0 {
            if unsafe !isDefined(value, in: field) {
                unsafe report(field, index: index, Sentence.ofEnum(field))
            }
            return
        }
        if unsafe !Validator.fits(value, field) {
            unsafe report(field, index: index, Sentence.ofNumber(field))
        }
    }

    private static func fits(_ value: UInt64, _ field: UnsafePointer<WireField>) -> Bool {
        let flags = unsafe Int32(field.pointee.flags)
        let number = Int64(bitPattern: value)
        let isUnsigned =
            unsafe field.pointee.type == FieldType.uint64 || field.pointee.type == FieldType.fixed64
        if isUnsigned && number < 0 {
            return unsafe flags & Int32(WIRE_NUMBER_BOUNDS) == 0 || field.pointee.maximum == .max
        }
        if flags & Int32(WIRE_NUMBER_BOUNDS) != 0,
            unsafe number < field.pointee.minimum || number > field.pointee.maximum
        {
            return false
        }
        return unsafe flags & Int32(WIRE_UNEQUAL) == 0 || number != field.pointee.unequal
    }

    private func isDefined(_ value: UInt64, in field: UnsafePointer<WireField>) -> Bool {
        guard let known = unsafe field.pointee.enumeration else { return true }
        let number = Int32(truncatingIfNeeded: value)
        return unsafe (0..<Int(known.pointee.value_count)).contains {
            unsafe known.pointee.values[$0].number == number
        }
    }

    /// Checks a text or bytes; a singular one that is empty is not set.
    mutating func check(
        _ content: Range<Int>, of field: UnsafePointer<WireField>, slot: Int, index: UInt32?
    ) {
        guard unsafe mark(field, slot: slot, isDefault: content.isEmpty) else { return }
        var length = content.count
        if unsafe field.pointee.type == FieldType.string {
            let text = unsafe UnsafeBufferPointer(rebasing: bytes[content])
            // Patterns allow nothing but ASCII, so what fits one is UTF-8 without NUL.
            let pattern = unsafe field.pointee.pattern
            let fits = unsafe pattern.map { unsafe TextCheck.fits(text, $0) } ?? false
            if !fits {
                guard let found = unsafe TextCheck.scalars(in: text) else {
                    return unsafe report(field, index: index, "must be text in UTF-8")
                }
                if found.hasNUL {
                    return unsafe report(field, index: index, "must not contain NUL")
                }
                if let pattern = unsafe pattern {
                    return unsafe report(
                        field, index: index, String(cString: pattern.pointee.sentence))
                }
                length = found.count
            }
        }
        let most = unsafe field.pointee.max_length
        if unsafe length < Int(field.pointee.min_length) || most > 0 && length > Int(most) {
            unsafe report(field, index: index, Sentence.ofLength(field))
        }
    }

    mutating func report(
        _ field: UnsafePointer<WireField>, index: UInt32?, _ description: String
    ) {
        guard unsafe violations.count < limits.violations else { return }
        unsafe violations.append(
            Violation(field: path(to: field, index: index), description: description))
    }

    /// The way to a field of the message being read.
    func path(to field: UnsafePointer<WireField>, index: UInt32?) -> String {
        var path = ""
        for level in unsafe 1..<max(depth, 1) {
            guard let field = unsafe frames[level].field else { continue }
            unsafe path += String(cString: field.pointee.name)
            if let index = unsafe frames[level].index { path += "[\(index)]" }
            path += "."
        }
        unsafe path += String(cString: field.pointee.name)
        if let index { path += "[\(index)]" }
        return path
    }
}

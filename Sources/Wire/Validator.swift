internal import CWire

/// One run of `validate`: a cursor over the bytes and a bounded stack of the messages it is in.
@unsafe struct Validator {
    /// A message that is being read.
    @unsafe struct Frame {
        var message: UnsafePointer<WireMessage>
        /// The field of the message around it that holds it.
        var field: UnsafePointer<WireField>?
        /// Which element of that field it is, or nil if the field is not repeated.
        var index: UInt32?
        var end: Int
        /// Bit n: field n is set, and often enough if it is repeated.
        var seen: UInt64 = 0
        /// Bit n: field n must be seen.
        var required: UInt64
        /// Where the counts of its repeated fields start.
        var firstCount: Int
    }

    /// The most repeated fields that the messages lying in each other may have in all.
    static let countLimit = 1024

    let bytes: UnsafeBufferPointer<UInt8>
    let frames: UnsafeMutableBufferPointer<Frame>
    let counts: UnsafeMutableBufferPointer<UInt32>
    let limits: WireLimits

    var position = 0
    var depth = 0
    var countsUsed = 0
    var elements = 0
    var unknownFields = 0
    var problem: String?
    var violations: [Violation] = []

    init(
        bytes: UnsafeBufferPointer<UInt8>, frames: UnsafeMutableBufferPointer<Frame>,
        counts: UnsafeMutableBufferPointer<UInt32>, limits: WireLimits
    ) {
        unsafe self.bytes = bytes
        unsafe self.frames = frames
        unsafe self.counts = counts
        unsafe self.limits = limits
    }

    /// What is wrong, or nil.
    mutating func run(_ message: UnsafePointer<WireMessage>) -> WireError? {
        unsafe enter(message, in: nil, index: nil, end: bytes.count)
        while unsafe problem == nil, unsafe depth > 0 {
            if unsafe position == frames[depth - 1].end {
                unsafe leave()
            } else {
                unsafe readField()
            }
        }
        if let problem = unsafe problem { return .malformed(problem) }
        return unsafe violations.isEmpty ? nil : .violations(violations)
    }

    private mutating func enter(
        _ message: UnsafePointer<WireMessage>, in field: UnsafePointer<WireField>?, index: UInt32?,
        end: Int
    ) {
        let repeatedFields = unsafe Int(message.pointee.counter_count)
        guard unsafe depth < frames.count, unsafe countsUsed + repeatedFields <= counts.count else {
            unsafe problem = "Its messages lie too deep in each other."
            return
        }
        for position in unsafe countsUsed..<countsUsed + repeatedFields {
            unsafe counts[position] = 0
        }
        let required = unsafe message.pointee.required | (field?.pointee.required ?? 0)
        unsafe frames.initializeElement(
            at: depth,
            to: Frame(
                message: message, field: field, index: index, end: end, required: required,
                firstCount: countsUsed))
        unsafe depth += 1
        unsafe countsUsed += repeatedFields
    }

    /// Ends the message that was read last: what it had to have, it must have by now.
    private mutating func leave() {
        let frame = unsafe frames[depth - 1]
        var missing = unsafe frame.required & ~frame.seen
        while missing != 0 {
            let field = unsafe frame.message.pointee.fields + missing.trailingZeroBitCount
            unsafe report(field, index: nil, Sentence.ofMissing(field))
            missing &= missing - 1
        }
        unsafe countsUsed = unsafe frame.firstCount
        unsafe depth -= 1
    }

    private mutating func readField() {
        guard let tag = unsafe readVarint(maxBytes: 5), tag >> 3 <= 0x1fff_ffff, tag >> 3 > 0,
            let wireType = WireType(rawValue: UInt8(truncatingIfNeeded: tag & 7))
        else {
            unsafe problem = "A field's tag is broken."
            return
        }
        let message = unsafe frames[depth - 1].message
        guard
            let slot = unsafe Validator.slot(of: UInt32(truncatingIfNeeded: tag >> 3), in: message)
        else {
            return unsafe skipUnknown(wireType)
        }
        let field = unsafe message.pointee.fields + slot
        unsafe elements += 1
        if unsafe elements > limits.elements {
            unsafe problem = "It has too many fields and elements."
        } else if unsafe wireType == Validator.wireType(of: field) {
            unsafe readValue(field, slot: slot)
        } else if wireType == .lengthDelimited,
            unsafe field.pointee.flags & UInt16(WIRE_REPEATED) != 0,
            unsafe Validator.wireType(of: field) != .lengthDelimited
        {
            unsafe readPacked(field, slot: slot)
        } else {
            unsafe problem =
                unsafe "A field has the wrong wire type: \(path(to: field, index: nil))."
        }
    }

    /// Where the field of this number is among the message's fields.
    private static func slot(of number: UInt32, in message: UnsafePointer<WireMessage>) -> Int? {
        if unsafe number < message.pointee.slot_count {
            let slot = unsafe message.pointee.slots[Int(number)]
            return slot == 0 ? nil : Int(slot) - 1
        }
        return unsafe (0..<Int(message.pointee.field_count)).last {
            unsafe message.pointee.fields[$0].number == number
        }
    }

    private static func wireType(of field: UnsafePointer<WireField>) -> WireType {
        switch unsafe field.pointee.type {
        case FieldType.double, FieldType.fixed64, FieldType.sfixed64: .fixed64
        case FieldType.float, FieldType.fixed32, FieldType.sfixed32: .fixed32
        case FieldType.string, FieldType.bytes, FieldType.message: .lengthDelimited
        default: .varint
        }
    }

    private mutating func skipUnknown(_ wireType: WireType) {
        unsafe unknownFields += 1
        if unsafe unknownFields > limits.unknownFields {
            unsafe problem = "It has too many fields that are not known."
            return
        }
        switch wireType {
        case .varint:
            if unsafe readVarint(maxBytes: 10) == nil { unsafe problem = "A number is broken." }
        case .fixed64: _ = unsafe skip(8)
        case .fixed32: _ = unsafe skip(4)
        case .lengthDelimited: _ = unsafe readLength()
        }
    }

    private mutating func readValue(_ field: UnsafePointer<WireField>, slot: Int) {
        switch unsafe field.pointee.type {
        case FieldType.message:
            unsafe readMessage(field, slot: slot)
        case FieldType.string, FieldType.bytes:
            guard let content = unsafe readLength() else { return }
            let index = unsafe count(field, slot: slot)
            unsafe check(content, of: field, slot: slot, index: index)
        default:
            guard let value = unsafe readNumber(field) else { return }
            let index = unsafe count(field, slot: slot)
            unsafe check(value, of: field, slot: slot, index: index)
        }
    }

    private mutating func readMessage(_ field: UnsafePointer<WireField>, slot: Int) {
        guard let content = unsafe readLength(), let message = unsafe field.pointee.message else {
            return
        }
        let index = unsafe count(field, slot: slot)
        if index == nil {
            let bit = UInt64(1) << UInt64(slot)
            if unsafe frames[depth - 1].seen & bit != 0 {
                unsafe problem = unsafe "A message is there twice: \(path(to: field, index: nil))."
                return
            }
            unsafe frames[depth - 1].seen |= bit
        }
        unsafe position = content.lowerBound
        unsafe enter(message, in: field, index: index, end: content.upperBound)
    }

    private mutating func readPacked(_ field: UnsafePointer<WireField>, slot: Int) {
        guard let content = unsafe readLength() else { return }
        unsafe position = content.lowerBound
        let outerEnd = unsafe frames[depth - 1].end
        unsafe frames[depth - 1].end = content.upperBound
        while unsafe position < content.upperBound, unsafe problem == nil {
            unsafe elements += 1
            if unsafe elements > limits.elements {
                unsafe problem = "It has too many fields and elements."
                return
            }
            guard let value = unsafe readNumber(field) else { return }
            let index = unsafe count(field, slot: slot)
            unsafe check(value, of: field, slot: slot, index: index)
        }
        unsafe frames[depth - 1].end = outerEnd
    }

    /// Counts one more element of a repeated field and says which it is.
    private mutating func count(_ field: UnsafePointer<WireField>, slot: Int) -> UInt32? {
        guard unsafe field.pointee.flags & UInt16(WIRE_REPEATED) != 0 else { return nil }
        let place = unsafe frames[depth - 1].firstCount + Int(field.pointee.counter)
        let index = unsafe counts[place]
        unsafe counts[place] = index + 1
        if unsafe index + 1 >= field.pointee.min_count {
            unsafe frames[depth - 1].seen |= UInt64(1) << UInt64(slot)
        }
        if unsafe field.pointee.max_count > 0, unsafe index == field.pointee.max_count {
            unsafe report(field, index: nil, Sentence.ofCount(field))
        }
        return index
    }
}

/// The types of fields as descriptor.proto numbers them.
enum FieldType {
    static let double: UInt8 = 1
    static let float: UInt8 = 2
    static let int64: UInt8 = 3
    static let uint64: UInt8 = 4
    static let int32: UInt8 = 5
    static let fixed64: UInt8 = 6
    static let fixed32: UInt8 = 7
    static let bool: UInt8 = 8
    static let string: UInt8 = 9
    static let message: UInt8 = 11
    static let bytes: UInt8 = 12
    static let uint32: UInt8 = 13
    static let `enum`: UInt8 = 14
    static let sfixed32: UInt8 = 15
    static let sfixed64: UInt8 = 16
    static let sint32: UInt8 = 17
    static let sint64: UInt8 = 18
}

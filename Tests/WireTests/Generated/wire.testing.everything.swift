// Generated from proto/ by tools/generate; do not edit.
internal import CWireTesting
package import Wire

package enum Color: RawRepresentable, Sendable, Hashable {
    case unspecified
    case red
    case negative
    /// A value that this version does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .red
        case -1: self = .negative
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .red: 1
        case .negative: -1
        case .unrecognized(let rawValue): rawValue
        }
    }
}

package struct Scalars: Message {
    package var aDouble: Double
    package var aFloat: Float
    package var aInt32: Int32
    package var aInt64: Int64
    package var aUint32: UInt32
    package var aUint64: UInt64
    package var aSint32: Int32
    package var aSint64: Int64
    package var aFixed32: UInt32
    package var aFixed64: UInt64
    package var aSfixed32: Int32
    package var aSfixed64: Int64
    package var aBool: Bool
    package var aString: String
    package var aBytes: [UInt8]
    package var aColor: Color
    package var far: Int32
    package var unknownFields: [UInt8]

    package init() {
        aDouble = 0
        aFloat = 0
        aInt32 = 0
        aInt64 = 0
        aUint32 = 0
        aUint64 = 0
        aSint32 = 0
        aSint64 = 0
        aFixed32 = 0
        aFixed64 = 0
        aSfixed32 = 0
        aSfixed64 = 0
        aBool = false
        aString = ""
        aBytes = []
        aColor = .unspecified
        far = 0
        unknownFields = []
    }

    package init(
        aDouble: Double = 0,
        aFloat: Float = 0,
        aInt32: Int32 = 0,
        aInt64: Int64 = 0,
        aUint32: UInt32 = 0,
        aUint64: UInt64 = 0,
        aSint32: Int32 = 0,
        aSint64: Int64 = 0,
        aFixed32: UInt32 = 0,
        aFixed64: UInt64 = 0,
        aSfixed32: Int32 = 0,
        aSfixed64: Int64 = 0,
        aBool: Bool = false,
        aString: String = "",
        aBytes: [UInt8] = [],
        aColor: Color = .unspecified,
        far: Int32 = 0
    ) {
        self.aDouble = aDouble
        self.aFloat = aFloat
        self.aInt32 = aInt32
        self.aInt64 = aInt64
        self.aUint32 = aUint32
        self.aUint64 = aUint64
        self.aSint32 = aSint32
        self.aSint64 = aSint64
        self.aFixed32 = aFixed32
        self.aFixed64 = aFixed64
        self.aSfixed32 = aSfixed32
        self.aSfixed64 = aSfixed64
        self.aBool = aBool
        self.aString = aString
        self.aBytes = aBytes
        self.aColor = aColor
        self.far = far
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: wire__testing__scalars__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var aDouble: UInt32 { 1 }
        @inlinable package static var aFloat: UInt32 { 2 }
        @inlinable package static var aInt32: UInt32 { 3 }
        @inlinable package static var aInt64: UInt32 { 4 }
        @inlinable package static var aUint32: UInt32 { 5 }
        @inlinable package static var aUint64: UInt32 { 6 }
        @inlinable package static var aSint32: UInt32 { 7 }
        @inlinable package static var aSint64: UInt32 { 8 }
        @inlinable package static var aFixed32: UInt32 { 9 }
        @inlinable package static var aFixed64: UInt32 { 10 }
        @inlinable package static var aSfixed32: UInt32 { 11 }
        @inlinable package static var aSfixed64: UInt32 { 12 }
        @inlinable package static var aBool: UInt32 { 13 }
        @inlinable package static var aString: UInt32 { 14 }
        @inlinable package static var aBytes: UInt32 { 15 }
        @inlinable package static var aColor: UInt32 { 16 }
        @inlinable package static var far: UInt32 { 200000 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Wire__Testing__Scalars.self)
        unsafe aDouble = c.pointee.a_double
        unsafe aFloat = c.pointee.a_float
        unsafe aInt32 = c.pointee.a_int32
        unsafe aInt64 = c.pointee.a_int64
        unsafe aUint32 = c.pointee.a_uint32
        unsafe aUint64 = c.pointee.a_uint64
        unsafe aSint32 = c.pointee.a_sint32
        unsafe aSint64 = c.pointee.a_sint64
        unsafe aFixed32 = c.pointee.a_fixed32
        unsafe aFixed64 = c.pointee.a_fixed64
        unsafe aSfixed32 = c.pointee.a_sfixed32
        unsafe aSfixed64 = c.pointee.a_sfixed64
        unsafe aBool = c.pointee.a_bool != 0
        unsafe aString = Unpacked.text(c.pointee.a_string)
        unsafe aBytes = Unpacked.bytes(c.pointee.a_bytes.data, c.pointee.a_bytes.len)
        unsafe aColor = Color(rawValue: .init(truncatingIfNeeded: c.pointee.a_color.rawValue))
        unsafe far = c.pointee.far
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Wire__Testing__Scalars.self)
        unsafe wire__testing__scalars__init(c)
        unsafe c.pointee.a_double = aDouble
        unsafe c.pointee.a_float = aFloat
        unsafe c.pointee.a_int32 = aInt32
        unsafe c.pointee.a_int64 = aInt64
        unsafe c.pointee.a_uint32 = aUint32
        unsafe c.pointee.a_uint64 = aUint64
        unsafe c.pointee.a_sint32 = aSint32
        unsafe c.pointee.a_sint64 = aSint64
        unsafe c.pointee.a_fixed32 = aFixed32
        unsafe c.pointee.a_fixed64 = aFixed64
        unsafe c.pointee.a_sfixed32 = aSfixed32
        unsafe c.pointee.a_sfixed64 = aSfixed64
        unsafe c.pointee.a_bool = aBool ? 1 : 0
        unsafe c.pointee.a_string = arena.text(aString)
        (unsafe c.pointee.a_bytes.data, unsafe c.pointee.a_bytes.len) = unsafe arena.bytes(aBytes)
        unsafe c.pointee.a_color = .init(rawValue: .init(truncatingIfNeeded: aColor.rawValue))
        unsafe c.pointee.far = far
        unsafe arena.keep(unknownFields + Arena.negativeZero(aDouble, number: 1) + Arena.negativeZero(aFloat, number: 2), in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct Optionals: Message {
    package var aDouble: Double?
    package var aFloat: Float?
    package var aInt32: Int32?
    package var aUint64: UInt64?
    package var aSint64: Int64?
    package var aBool: Bool?
    package var aString: String?
    package var aBytes: [UInt8]?
    package var aColor: Color?
    package var scalars: Scalars?
    package var unknownFields: [UInt8]

    package init() {
        aDouble = nil
        aFloat = nil
        aInt32 = nil
        aUint64 = nil
        aSint64 = nil
        aBool = nil
        aString = nil
        aBytes = nil
        aColor = nil
        scalars = nil
        unknownFields = []
    }

    package init(
        aDouble: Double? = nil,
        aFloat: Float? = nil,
        aInt32: Int32? = nil,
        aUint64: UInt64? = nil,
        aSint64: Int64? = nil,
        aBool: Bool? = nil,
        aString: String? = nil,
        aBytes: [UInt8]? = nil,
        aColor: Color? = nil,
        scalars: Scalars? = nil
    ) {
        self.aDouble = aDouble
        self.aFloat = aFloat
        self.aInt32 = aInt32
        self.aUint64 = aUint64
        self.aSint64 = aSint64
        self.aBool = aBool
        self.aString = aString
        self.aBytes = aBytes
        self.aColor = aColor
        self.scalars = scalars
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: wire__testing__optionals__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var aDouble: UInt32 { 1 }
        @inlinable package static var aFloat: UInt32 { 2 }
        @inlinable package static var aInt32: UInt32 { 3 }
        @inlinable package static var aUint64: UInt32 { 4 }
        @inlinable package static var aSint64: UInt32 { 5 }
        @inlinable package static var aBool: UInt32 { 6 }
        @inlinable package static var aString: UInt32 { 7 }
        @inlinable package static var aBytes: UInt32 { 8 }
        @inlinable package static var aColor: UInt32 { 9 }
        @inlinable package static var scalars: UInt32 { 10 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Wire__Testing__Optionals.self)
        unsafe aDouble = c.pointee._a_double_case.rawValue == 1 ? c.pointee.a_double : nil
        unsafe aFloat = c.pointee._a_float_case.rawValue == 2 ? c.pointee.a_float : nil
        unsafe aInt32 = c.pointee._a_int32_case.rawValue == 3 ? c.pointee.a_int32 : nil
        unsafe aUint64 = c.pointee._a_uint64_case.rawValue == 4 ? c.pointee.a_uint64 : nil
        unsafe aSint64 = c.pointee._a_sint64_case.rawValue == 5 ? c.pointee.a_sint64 : nil
        unsafe aBool = c.pointee._a_bool_case.rawValue == 6 ? c.pointee.a_bool != 0 : nil
        unsafe aString = c.pointee._a_string_case.rawValue == 7 ? Unpacked.text(c.pointee.a_string) : nil
        unsafe aBytes = c.pointee._a_bytes_case.rawValue == 8 ? Unpacked.bytes(c.pointee.a_bytes.data, c.pointee.a_bytes.len) : nil
        unsafe aColor = c.pointee._a_color_case.rawValue == 9 ? Color(rawValue: .init(truncatingIfNeeded: c.pointee.a_color.rawValue)) : nil
        unsafe scalars = Unpacked.message(c.pointee.scalars)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Wire__Testing__Optionals.self)
        unsafe wire__testing__optionals__init(c)
        if let aDouble {
            unsafe c.pointee._a_double_case = .init(rawValue: 1)
            unsafe c.pointee.a_double = aDouble
        }
        if let aFloat {
            unsafe c.pointee._a_float_case = .init(rawValue: 2)
            unsafe c.pointee.a_float = aFloat
        }
        if let aInt32 {
            unsafe c.pointee._a_int32_case = .init(rawValue: 3)
            unsafe c.pointee.a_int32 = aInt32
        }
        if let aUint64 {
            unsafe c.pointee._a_uint64_case = .init(rawValue: 4)
            unsafe c.pointee.a_uint64 = aUint64
        }
        if let aSint64 {
            unsafe c.pointee._a_sint64_case = .init(rawValue: 5)
            unsafe c.pointee.a_sint64 = aSint64
        }
        if let aBool {
            unsafe c.pointee._a_bool_case = .init(rawValue: 6)
            unsafe c.pointee.a_bool = aBool ? 1 : 0
        }
        if let aString {
            unsafe c.pointee._a_string_case = .init(rawValue: 7)
            unsafe c.pointee.a_string = arena.text(aString)
        }
        if let aBytes {
            unsafe c.pointee._a_bytes_case = .init(rawValue: 8)
            (unsafe c.pointee.a_bytes.data, unsafe c.pointee.a_bytes.len) = unsafe arena.bytes(aBytes)
        }
        if let aColor {
            unsafe c.pointee._a_color_case = .init(rawValue: 9)
            unsafe c.pointee.a_color = .init(rawValue: .init(truncatingIfNeeded: aColor.rawValue))
        }
        if let scalars {
            unsafe c.pointee._scalars_case = .init(rawValue: 10)
            unsafe c.pointee.scalars = arena.message(scalars)
        }
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct Lists: Message {
    package var doubles: [Double]
    package var floats: [Float]
    package var int32s: [Int32]
    package var int64s: [Int64]
    package var uint32s: [UInt32]
    package var uint64s: [UInt64]
    package var sint32s: [Int32]
    package var sint64s: [Int64]
    package var fixed32s: [UInt32]
    package var fixed64s: [UInt64]
    package var sfixed32s: [Int32]
    package var sfixed64s: [Int64]
    package var bools: [Bool]
    package var strings: [String]
    package var byteStrings: [[UInt8]]
    package var colors: [Color]
    package var messages: [Optionals]
    package var loose: [Int32]
    package var unknownFields: [UInt8]

    package init() {
        doubles = []
        floats = []
        int32s = []
        int64s = []
        uint32s = []
        uint64s = []
        sint32s = []
        sint64s = []
        fixed32s = []
        fixed64s = []
        sfixed32s = []
        sfixed64s = []
        bools = []
        strings = []
        byteStrings = []
        colors = []
        messages = []
        loose = []
        unknownFields = []
    }

    package init(
        doubles: [Double] = [],
        floats: [Float] = [],
        int32s: [Int32] = [],
        int64s: [Int64] = [],
        uint32s: [UInt32] = [],
        uint64s: [UInt64] = [],
        sint32s: [Int32] = [],
        sint64s: [Int64] = [],
        fixed32s: [UInt32] = [],
        fixed64s: [UInt64] = [],
        sfixed32s: [Int32] = [],
        sfixed64s: [Int64] = [],
        bools: [Bool] = [],
        strings: [String] = [],
        byteStrings: [[UInt8]] = [],
        colors: [Color] = [],
        messages: [Optionals] = [],
        loose: [Int32] = []
    ) {
        self.doubles = doubles
        self.floats = floats
        self.int32s = int32s
        self.int64s = int64s
        self.uint32s = uint32s
        self.uint64s = uint64s
        self.sint32s = sint32s
        self.sint64s = sint64s
        self.fixed32s = fixed32s
        self.fixed64s = fixed64s
        self.sfixed32s = sfixed32s
        self.sfixed64s = sfixed64s
        self.bools = bools
        self.strings = strings
        self.byteStrings = byteStrings
        self.colors = colors
        self.messages = messages
        self.loose = loose
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: wire__testing__lists__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var doubles: UInt32 { 1 }
        @inlinable package static var floats: UInt32 { 2 }
        @inlinable package static var int32s: UInt32 { 3 }
        @inlinable package static var int64s: UInt32 { 4 }
        @inlinable package static var uint32s: UInt32 { 5 }
        @inlinable package static var uint64s: UInt32 { 6 }
        @inlinable package static var sint32s: UInt32 { 7 }
        @inlinable package static var sint64s: UInt32 { 8 }
        @inlinable package static var fixed32s: UInt32 { 9 }
        @inlinable package static var fixed64s: UInt32 { 10 }
        @inlinable package static var sfixed32s: UInt32 { 11 }
        @inlinable package static var sfixed64s: UInt32 { 12 }
        @inlinable package static var bools: UInt32 { 13 }
        @inlinable package static var strings: UInt32 { 14 }
        @inlinable package static var byteStrings: UInt32 { 15 }
        @inlinable package static var colors: UInt32 { 16 }
        @inlinable package static var messages: UInt32 { 17 }
        @inlinable package static var loose: UInt32 { 18 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Wire__Testing__Lists.self)
        unsafe doubles = Unpacked.numbers(c.pointee.doubles, Int(c.pointee.n_doubles))
        unsafe floats = Unpacked.numbers(c.pointee.floats, Int(c.pointee.n_floats))
        unsafe int32s = Unpacked.numbers(c.pointee.int32s, Int(c.pointee.n_int32s))
        unsafe int64s = Unpacked.numbers(c.pointee.int64s, Int(c.pointee.n_int64s))
        unsafe uint32s = Unpacked.numbers(c.pointee.uint32s, Int(c.pointee.n_uint32s))
        unsafe uint64s = Unpacked.numbers(c.pointee.uint64s, Int(c.pointee.n_uint64s))
        unsafe sint32s = Unpacked.numbers(c.pointee.sint32s, Int(c.pointee.n_sint32s))
        unsafe sint64s = Unpacked.numbers(c.pointee.sint64s, Int(c.pointee.n_sint64s))
        unsafe fixed32s = Unpacked.numbers(c.pointee.fixed32s, Int(c.pointee.n_fixed32s))
        unsafe fixed64s = Unpacked.numbers(c.pointee.fixed64s, Int(c.pointee.n_fixed64s))
        unsafe sfixed32s = Unpacked.numbers(c.pointee.sfixed32s, Int(c.pointee.n_sfixed32s))
        unsafe sfixed64s = Unpacked.numbers(c.pointee.sfixed64s, Int(c.pointee.n_sfixed64s))
        unsafe bools = Unpacked.numbers(c.pointee.bools, Int(c.pointee.n_bools)).map { $0 != 0 }
        unsafe strings = Unpacked.texts(c.pointee.strings, Int(c.pointee.n_strings))
        unsafe byteStrings = Unpacked.numbers(c.pointee.byte_strings, Int(c.pointee.n_byte_strings)).map { unsafe Unpacked.bytes($0.data, $0.len) }
        unsafe colors = Unpacked.numbers(c.pointee.colors, Int(c.pointee.n_colors)).map { Color(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe messages = Unpacked.messages(c.pointee.messages, Int(c.pointee.n_messages))
        unsafe loose = Unpacked.numbers(c.pointee.loose, Int(c.pointee.n_loose))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Wire__Testing__Lists.self)
        unsafe wire__testing__lists__init(c)
        (unsafe c.pointee.doubles, unsafe c.pointee.n_doubles) = unsafe arena.numbers(doubles)
        (unsafe c.pointee.floats, unsafe c.pointee.n_floats) = unsafe arena.numbers(floats)
        (unsafe c.pointee.int32s, unsafe c.pointee.n_int32s) = unsafe arena.numbers(int32s)
        (unsafe c.pointee.int64s, unsafe c.pointee.n_int64s) = unsafe arena.numbers(int64s)
        (unsafe c.pointee.uint32s, unsafe c.pointee.n_uint32s) = unsafe arena.numbers(uint32s)
        (unsafe c.pointee.uint64s, unsafe c.pointee.n_uint64s) = unsafe arena.numbers(uint64s)
        (unsafe c.pointee.sint32s, unsafe c.pointee.n_sint32s) = unsafe arena.numbers(sint32s)
        (unsafe c.pointee.sint64s, unsafe c.pointee.n_sint64s) = unsafe arena.numbers(sint64s)
        (unsafe c.pointee.fixed32s, unsafe c.pointee.n_fixed32s) = unsafe arena.numbers(fixed32s)
        (unsafe c.pointee.fixed64s, unsafe c.pointee.n_fixed64s) = unsafe arena.numbers(fixed64s)
        (unsafe c.pointee.sfixed32s, unsafe c.pointee.n_sfixed32s) = unsafe arena.numbers(sfixed32s)
        (unsafe c.pointee.sfixed64s, unsafe c.pointee.n_sfixed64s) = unsafe arena.numbers(sfixed64s)
        (unsafe c.pointee.bools, unsafe c.pointee.n_bools) = unsafe arena.numbers(bools.map { $0 ? 1 : 0 })
        (unsafe c.pointee.strings, unsafe c.pointee.n_strings) = unsafe arena.texts(strings)
        (unsafe c.pointee.byte_strings, unsafe c.pointee.n_byte_strings) = unsafe arena.binaries(byteStrings) { unsafe .init(len: $1, data: $0) }
        (unsafe c.pointee.colors, unsafe c.pointee.n_colors) = unsafe arena.numbers(colors.map { .init(rawValue: .init(truncatingIfNeeded: $0.rawValue)) })
        (unsafe c.pointee.messages, unsafe c.pointee.n_messages) = unsafe arena.messages(messages)
        (unsafe c.pointee.loose, unsafe c.pointee.n_loose) = unsafe arena.numbers(loose)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct Everything: Message {
    package enum Choice: Sendable, Hashable {
        case text(String)
        case data([UInt8])
        case scalars(Scalars)
        case color(Color)
        case flag(Bool)
        case number(Double)
        case small(Int32)
    }

    package var texts: [String: String]
    package var messages: [Int32: Scalars]
    package var byteStrings: [UInt64: [UInt8]]
    package var colors: [Int64: Color]
    package var bools: [String: Bool]
    package var doubles: [String: Double]
    package var lists: Lists?
    package var optionals: Optionals?
    package var choice: Choice?
    package var `class`: String
    package var unknownFields: [UInt8]

    package init() {
        texts = [:]
        messages = [:]
        byteStrings = [:]
        colors = [:]
        bools = [:]
        doubles = [:]
        lists = nil
        optionals = nil
        choice = nil
        `class` = ""
        unknownFields = []
    }

    package init(
        texts: [String: String] = [:],
        messages: [Int32: Scalars] = [:],
        byteStrings: [UInt64: [UInt8]] = [:],
        colors: [Int64: Color] = [:],
        bools: [String: Bool] = [:],
        doubles: [String: Double] = [:],
        lists: Lists? = nil,
        optionals: Optionals? = nil,
        choice: Choice? = nil,
        `class`: String = ""
    ) {
        self.texts = texts
        self.messages = messages
        self.byteStrings = byteStrings
        self.colors = colors
        self.bools = bools
        self.doubles = doubles
        self.lists = lists
        self.optionals = optionals
        self.choice = choice
        self.`class` = `class`
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: wire__testing__everything__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var texts: UInt32 { 1 }
        @inlinable package static var messages: UInt32 { 2 }
        @inlinable package static var byteStrings: UInt32 { 3 }
        @inlinable package static var colors: UInt32 { 4 }
        @inlinable package static var bools: UInt32 { 5 }
        @inlinable package static var doubles: UInt32 { 6 }
        @inlinable package static var lists: UInt32 { 7 }
        @inlinable package static var optionals: UInt32 { 8 }
        @inlinable package static var text: UInt32 { 9 }
        @inlinable package static var data: UInt32 { 10 }
        @inlinable package static var scalars: UInt32 { 11 }
        @inlinable package static var color: UInt32 { 12 }
        @inlinable package static var flag: UInt32 { 13 }
        @inlinable package static var number: UInt32 { 14 }
        @inlinable package static var small: UInt32 { 15 }
        @inlinable package static var `class`: UInt32 { 16 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Wire__Testing__Everything.self)
        unsafe texts = Unpacked.map(c.pointee.texts, Int(c.pointee.n_texts)) { unsafe (Unpacked.text($0.pointee.key), Unpacked.text($0.pointee.value)) }
        unsafe messages = Unpacked.map(c.pointee.messages, Int(c.pointee.n_messages)) { unsafe ($0.pointee.key, Unpacked.message($0.pointee.value) ?? Scalars()) }
        unsafe byteStrings = Unpacked.map(c.pointee.byte_strings, Int(c.pointee.n_byte_strings)) { unsafe ($0.pointee.key, Unpacked.bytes($0.pointee.value.data, $0.pointee.value.len)) }
        unsafe colors = Unpacked.map(c.pointee.colors, Int(c.pointee.n_colors)) { unsafe ($0.pointee.key, Color(rawValue: .init(truncatingIfNeeded: $0.pointee.value.rawValue))) }
        unsafe bools = Unpacked.map(c.pointee.bools, Int(c.pointee.n_bools)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value != 0) }
        unsafe doubles = Unpacked.map(c.pointee.doubles, Int(c.pointee.n_doubles)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
        unsafe lists = Unpacked.message(c.pointee.lists)
        unsafe optionals = Unpacked.message(c.pointee.optionals)
        switch unsafe c.pointee.choice_case.rawValue {
        case 9: unsafe choice = .text(Unpacked.text(c.pointee.text))
        case 10: unsafe choice = .data(Unpacked.bytes(c.pointee.data.data, c.pointee.data.len))
        case 11: unsafe choice = Unpacked.message(c.pointee.scalars).map { .scalars($0) }
        case 12: unsafe choice = .color(Color(rawValue: .init(truncatingIfNeeded: c.pointee.color.rawValue)))
        case 13: unsafe choice = .flag(c.pointee.flag != 0)
        case 14: unsafe choice = .number(c.pointee.number)
        case 15: unsafe choice = .small(c.pointee.small)
        default: choice = nil
        }
        unsafe `class` = Unpacked.text(c.pointee.class_)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Wire__Testing__Everything.self)
        unsafe wire__testing__everything__init(c)
        (unsafe c.pointee.texts, unsafe c.pointee.n_texts) = unsafe arena.map(texts) { key, value in
            let entry = unsafe arena.place(Wire__Testing__Everything__TextsEntry.self)
            unsafe wire__testing__everything__texts_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = arena.text(value)
            return unsafe entry
        }
        (unsafe c.pointee.messages, unsafe c.pointee.n_messages) = unsafe arena.map(messages) { key, value in
            let entry = unsafe arena.place(Wire__Testing__Everything__MessagesEntry.self)
            unsafe wire__testing__everything__messages_entry__init(entry)
            unsafe entry.pointee.key = key
            unsafe entry.pointee.value = arena.message(value)
            return unsafe entry
        }
        (unsafe c.pointee.byte_strings, unsafe c.pointee.n_byte_strings) = unsafe arena.map(byteStrings) { key, value in
            let entry = unsafe arena.place(Wire__Testing__Everything__ByteStringsEntry.self)
            unsafe wire__testing__everything__byte_strings_entry__init(entry)
            unsafe entry.pointee.key = key
            (unsafe entry.pointee.value.data, unsafe entry.pointee.value.len) = unsafe arena.bytes(value)
            return unsafe entry
        }
        (unsafe c.pointee.colors, unsafe c.pointee.n_colors) = unsafe arena.map(colors) { key, value in
            let entry = unsafe arena.place(Wire__Testing__Everything__ColorsEntry.self)
            unsafe wire__testing__everything__colors_entry__init(entry)
            unsafe entry.pointee.key = key
            unsafe entry.pointee.value = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
            return unsafe entry
        }
        (unsafe c.pointee.bools, unsafe c.pointee.n_bools) = unsafe arena.map(bools) { key, value in
            let entry = unsafe arena.place(Wire__Testing__Everything__BoolsEntry.self)
            unsafe wire__testing__everything__bools_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value ? 1 : 0
            return unsafe entry
        }
        (unsafe c.pointee.doubles, unsafe c.pointee.n_doubles) = unsafe arena.map(doubles) { key, value in
            let entry = unsafe arena.place(Wire__Testing__Everything__DoublesEntry.self)
            unsafe wire__testing__everything__doubles_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value
            unsafe arena.keep(Arena.negativeZero(value, number: 2), in: entry)
            return unsafe entry
        }
        unsafe c.pointee.lists = arena.message(lists)
        unsafe c.pointee.optionals = arena.message(optionals)
        switch choice {
        case .text(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 9)
            unsafe c.pointee.text = arena.text(value)
        case .data(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 10)
            (unsafe c.pointee.data.data, unsafe c.pointee.data.len) = unsafe arena.bytes(value)
        case .scalars(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 11)
            unsafe c.pointee.scalars = arena.message(value)
        case .color(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 12)
            unsafe c.pointee.color = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        case .flag(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 13)
            unsafe c.pointee.flag = value ? 1 : 0
        case .number(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 14)
            unsafe c.pointee.number = value
        case .small(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 15)
            unsafe c.pointee.small = value
        case nil: break
        }
        unsafe c.pointee.class_ = arena.text(`class`)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

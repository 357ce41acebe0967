extension JSONValue {
    /// Reads one JSON text.
    package init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8).span)
    }

    /// Reads one JSON text in UTF-8.
    package init(parsing bytes: Span<UInt8>) throws(JSONError) {
        var parser = JSONParser(bytes)
        self = try parser.whole()
    }
}

/// Reads JSON as RFC 8259 has it.
private struct JSONParser: ~Escapable {
    /// How deep values may lie in each other, for each level costs stack.
    private static let depthLimit = 100

    private let bytes: Span<UInt8>
    private var position = 0

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>) {
        self.bytes = bytes
    }

    @_lifetime(self: copy self)
    mutating func whole() throws(JSONError) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw problem("something follows its end") }
        return value
    }

    private func problem(_ what: String) -> JSONError {
        JSONError("That is not JSON: \(what), at byte \(position + 1).")
    }

    @_lifetime(self: copy self)
    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[position]) {
            position += 1
        }
    }

    /// Moves behind `byte` if it comes next.
    @_lifetime(self: copy self)
    private mutating func skips(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    @_lifetime(self: copy self)
    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.depthLimit else { throw problem("it is nested too deep") }
        skipSpace()
        guard position < bytes.count else { throw problem("it ends where a value is due") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    @_lifetime(self: copy self)
    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        if skips("}") { return .object(members) }
        while true {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw problem("a name in quotes is missing")
            }
            let name = try string()
            guard skips(":") else { throw problem("a colon is missing behind \"\(name)\"") }
            members.append(.init(name: name, value: try value(depth: depth + 1)))
            if skips("}") { return .object(members) }
            guard skips(",") else { throw problem("a comma or a closing brace is missing") }
        }
    }

    @_lifetime(self: copy self)
    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        if skips("]") { return .array(values) }
        while true {
            values.append(try value(depth: depth + 1))
            if skips("]") { return .array(values) }
            guard skips(",") else { throw problem("a comma or a closing bracket is missing") }
        }
    }

    @_lifetime(self: copy self)
    private mutating func word(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONError) -> JSONValue {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count, String(describing: word) == text(position..<end) else {
            throw problem("an unknown word")
        }
        position = end
        return value
    }

    private func text(_ range: Range<Int>) -> String? {
        unsafe bytes.extracting(range).withUnsafeBufferPointer {
            unsafe String(validating: $0, as: UTF8.self)
        }
    }

    // MARK: Numbers

    @_lifetime(self: copy self)
    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        if bytes[position] == UInt8(ascii: "-") {
            position += 1
        }
        let isZero = position < bytes.count && bytes[position] == UInt8(ascii: "0")
        let wholeCount = skipDigits()
        guard wholeCount == 1 || wholeCount > 1 && !isZero else {
            throw problem("a value is missing or is no number")
        }
        var isWhole = true
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            guard skipDigits() > 0 else { throw problem("a number ends with its point") }
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            position += 1
            if position < bytes.count, [0x2b, 0x2d].contains(bytes[position]) {
                position += 1
            }
            guard skipDigits() > 0 else { throw problem("a number has no exponent") }
        }
        let digits = text(start..<position) ?? ""
        if isWhole {
            if let value = Int64(digits) { return .signed(value) }
            if let value = UInt64(digits) { return .unsigned(value) }
        }
        guard let value = Double(digits), value.isFinite else {
            throw problem("a number is too large")
        }
        return .number(value)
    }

    @_lifetime(self: copy self)
    private mutating func skipDigits() -> Int {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            position += 1
        }
        return position - start
    }

    // MARK: Texts

    @_lifetime(self: copy self)
    private mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
            bytes[position] != UInt8(ascii: "\\"), bytes[position] >= 0x20
        {
            position += 1
        }
        guard let head = text(start..<position) else { throw problem("a text is not UTF-8") }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
            position += 1
            return head
        }
        return try escaped(after: head)
    }

    /// The rest of a text that has escapes.
    @_lifetime(self: copy self)
    private mutating func escaped(after head: String) throws(JSONError) -> String {
        var content = Array(head.utf8)
        while position < bytes.count {
            let byte = bytes[position]
            guard byte >= 0x20 else { throw problem("a text has a control character") }
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: content, as: UTF8.self) else {
                    throw problem("a text is not UTF-8")
                }
                return text
            case UInt8(ascii: "\\"): content += String(try escape()).utf8
            default: content.append(byte)
            }
        }
        throw problem("a text is not closed")
    }

    @_lifetime(self: copy self)
    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        guard position < bytes.count else { throw problem("a text is not closed") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw problem("an unknown escape")
        }
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        // Characters beyond 16 bits are written as two halves.
        guard first < 0xdc00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw problem("half a character") }
        position += 2
        let second = try unit()
        guard (0xdc00...0xdfff).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
        else { throw problem("half a character") }
        return scalar
    }

    @_lifetime(self: copy self)
    private mutating func unit() throws(JSONError) -> UInt32 {
        guard position + 4 <= bytes.count else { throw problem("a text is not closed") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
                throw problem("an unknown escape")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}

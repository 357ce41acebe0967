import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The options that options.proto defines, read from the bytes that descriptor.proto does not know.
struct Options {
    private var fields: [UInt32: [Value]] = [:]

    /// The value of one field of an option.
    enum Value {
        case varint(UInt64)
        case bytes([UInt8])
    }

    init(_ unknown: UnknownStorage) throws {
        try self.init(Array(unknown.data))
    }

    init(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let tag = try Options.varint(&rest)
            let value: Value
            switch tag & 7 {
            case 0:
                value = .varint(try Options.varint(&rest))
            case 2:
                let count = Int(try Options.varint(&rest))
                value = .bytes(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            default:
                throw GeneratorError(description: "An option has a type that is not expected.")
            }
            fields[UInt32(tag >> 3), default: []].append(value)
        }
    }

    private static func varint(_ rest: inout ArraySlice<UInt8>) throws -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while let byte = rest.popFirst() {
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw GeneratorError(description: "An option is cut off.")
    }

    func number(_ field: UInt32) -> Int64? {
        guard case .varint(let value)? = fields[field]?.last else { return nil }
        return Int64(bitPattern: value)
    }

    func flag(_ field: UInt32) -> Bool {
        number(field) == 1
    }

    func texts(_ field: UInt32) -> [String] {
        (fields[field] ?? []).compactMap { value in
            guard case .bytes(let bytes) = value else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// A message; several of one field are merged, as protobuf does.
    func message(_ field: UInt32) throws -> Options? {
        let parts = (fields[field] ?? []).flatMap { value -> [UInt8] in
            guard case .bytes(let bytes) = value else { return [] }
            return bytes
        }
        return fields[field] == nil ? nil : try Options(parts)
    }
}

/// What the options say of one field.
struct Bounds {
    var isRequired = false
    var minLength: Int64 = 0
    var maxLength: Int64 = 0
    var pattern = Pattern.any
    var minimum: Int64?
    var maximum: Int64?
    var unequal: Int64?
    var minCount: Int64 = 0
    var maxCount: Int64 = 0
    var requiredInside: [String] = []

    init(_ field: FieldDescriptor) throws {
        let options = try Options(field.options.unknownFields)
        isRequired = options.flag(57301)
        if let text = try options.message(57302) {
            minLength = text.number(1) ?? 0
            maxLength = text.number(2) ?? 0
            guard let known = Pattern(rawValue: text.number(3) ?? 0) else {
                throw GeneratorError(description: "\(field.fullName) has an unknown pattern.")
            }
            pattern = known
        }
        if let number = try options.message(57303) {
            minimum = number.number(1)
            maximum = number.number(2)
            unequal = number.number(3)
        }
        if let count = try options.message(57304) {
            minCount = count.number(1) ?? 0
            maxCount = count.number(2) ?? 0
        }
        requiredInside = try options.message(57305)?.texts(1) ?? []
        try check(field)
    }

    var boundsText: Bool { minLength > 0 || maxLength > 0 || pattern != .any }
    var boundsNumber: Bool { minimum != nil || maximum != nil || unequal != nil }

    private func check(_ field: FieldDescriptor) throws {
        let isWhole: Bool =
            switch field.type {
            case .double, .float, .bool, .string, .bytes, .message, .enum, .group: false
            default: true
            }
        var wrong: String?
        if boundsText && field.type != .string && field.type != .bytes { wrong = "text" }
        if pattern != .any && field.type != .string { wrong = "pattern" }
        if boundsNumber && !isWhole { wrong = "number" }
        if (minCount > 0 || maxCount > 0) && !field.isRepeated { wrong = "count" }
        if !requiredInside.isEmpty && field.type != .message { wrong = "message" }
        if let wrong {
            throw GeneratorError(
                description: "\(field.fullName) has bounds that do not fit its type: \(wrong).")
        }
    }

    /// Whether 0 breaks the bounds, so that a number that is not set does.
    var refusesZero: Bool {
        (minimum ?? 0) > 0 || (maximum ?? 0) < 0 || unequal == 0
    }
}

/// The shapes of texts that options.proto names.
enum Pattern: Int64, CaseIterable {
    case any = 0
    case id = 1
    case sku = 2
    case uuid = 3
    case currency = 4
    case slug = 5
    case country = 6

    /// The C constant that describes it, its value, and which characters it allows.
    var rule: (characters: String, form: String?, lengths: ClosedRange<Int>, sentence: String) {
        let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let lower = "abcdefghijklmnopqrstuvwxyz"
        let digits = "0123456789"
        return switch self {
        case .any:
            ("", nil, 0...0, "")
        case .id:
            (upper + lower + digits + "._-", nil, 1...64, "must be 1 to 64 of A-Z a-z 0-9 . _ -")
        case .sku:
            (upper + lower + digits + "._-/", nil, 1...64, "must be 1 to 64 of A-Z a-z 0-9 . _ - /")
        case .uuid:
            (
                "ABCDEFabcdef0123456789-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", 36...36,
                "must be a UUID, such as 01890a5d-ac96-774b-bcce-b302099a8057"
            )
        case .currency:
            (upper, nil, 3...3, "must be three letters A-Z of ISO 4217")
        case .slug:
            (lower + digits + "_-", nil, 1...64, "must be 1 to 64 of a-z 0-9 _ -")
        case .country:
            (upper, nil, 2...2, "must be two letters A-Z of ISO 3166")
        }
    }

    var symbol: String { "pattern_\(self)" }
}

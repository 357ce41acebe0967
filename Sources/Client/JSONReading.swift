internal import Foundation
package import JSON
internal import Synchronization
package import Wire

extension MessageDescriptor {
    /// The bytes of the message that `json` describes, by protobuf's JSON mapping.
    ///
    /// Names may be those of the schema or of JSON. What the schema does not know is an error, for
    /// it is nearly always a slip of the pen.
    package func bytes(of json: JSONValue) throws(JSONError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append(json, self, at: "", depth: 0, to: &bytes)
        return bytes
    }
}

/// The fields of messages by their names, those of the schema and those of JSON.
///
/// There are as many as types of messages were read; each is looked through once.
private enum FieldNames {
    private static let known = Mutex<[MessageDescriptor: [String: Entry]]>([:])

    struct Entry: Sendable {
        let name: String
        let field: FieldDescriptor
    }

    static func of(_ type: MessageDescriptor) -> [String: Entry] {
        known.withLock { known in
            if let names = known[type] { return names }
            var names: [String: Entry] = [:]
            for field in type.fields {
                let entry = Entry(name: field.name, field: field)
                names[field.name] = entry
                names[field.jsonName] = entry
            }
            known[type] = names
            return names
        }
    }
}

private let depthLimit = 50

private func append(
    _ json: JSONValue, _ type: MessageDescriptor, at path: String, depth: Int,
    to bytes: inout [UInt8]
) throws(JSONError) {
    guard depth < depthLimit else { throw JSONError("\(path) is nested too deep.") }
    if case .string(let text) = json, let special = try wellKnown(text, type, at: path) {
        bytes += special
        return
    }
    guard case .object(let members) = json else {
        throw wrong(path, "an object {…} with the fields of \(type.name)")
    }
    let fields = FieldNames.of(type)
    for member in members {
        guard let found = fields[member.name] else {
            let known = type.fields.map(\.name).joined(separator: ", ")
            throw JSONError("\(type.name) has no field \"\(member.name)\". It has: \(known).")
        }
        let place = path.isEmpty ? found.name : "\(path).\(found.name)"
        try append(member.value, found.field, at: place, depth: depth, to: &bytes)
    }
}

private func append(
    _ json: JSONValue, _ field: FieldDescriptor, at path: String, depth: Int,
    to bytes: inout [UInt8]
) throws(JSONError) {
    switch json {
    case .null:
        return
    case .object(let members) where field.isMap:
        guard let entry = field.message else { return }
        for member in members {
            let pair = JSONValue.object([
                .init(name: "key", value: .string(member.name)),
                .init(name: "value", value: member.value),
            ])
            var content: [UInt8] = []
            try append(
                pair, entry, at: "\(path)[\"\(member.name)\"]", depth: depth + 1, to: &content)
            bytes.appendField(field.number, bytes: content.span)
        }
    case .array(let values) where field.isRepeated:
        for (index, value) in values.enumerated() {
            try appendOne(value, field, at: "\(path)[\(index)]", depth: depth, to: &bytes)
        }
    default:
        guard !field.isRepeated else { throw wrong(path, field.isMap ? "an object" : "a list […]") }
        try appendOne(json, field, at: path, depth: depth, to: &bytes)
    }
}

private func appendOne(
    _ json: JSONValue, _ field: FieldDescriptor, at path: String, depth: Int,
    to bytes: inout [UInt8]
) throws(JSONError) {
    let number = field.number
    switch field.kind {
    case .message:
        guard let type = field.message else { return }
        var content: [UInt8] = []
        try append(json, type, at: path, depth: depth + 1, to: &content)
        bytes.appendField(number, bytes: content.span)
    case .string:
        guard case .string(let text) = json else { throw wrong(path, "text in quotes") }
        bytes.appendField(number, text: text)
    case .bytes:
        guard case .string(let text) = json, let content = decode(base64: text) else {
            throw wrong(path, "base64 in quotes")
        }
        bytes.appendField(number, bytes: content.span)
    case .bool:
        switch json {
        case .bool(let value): bytes.appendField(number, varint: value ? 1 : 0)
        case .string("true"): bytes.appendField(number, varint: 1)
        case .string("false"): bytes.appendField(number, varint: 0)
        default: throw wrong(path, "true or false")
        }
    case .enum:
        bytes.appendField(
            number, varint: UInt64(bitPattern: Int64(try enumNumber(json, field, at: path))))
    case .float, .double:
        let value = try floating(json, at: path)
        if field.kind == .float {
            append(fixed: UInt64(Float(value).bitPattern), size: 4, number, to: &bytes)
        } else {
            append(fixed: value.bitPattern, size: 8, number, to: &bytes)
        }
    case .int32, .int64, .sint32, .sint64, .sfixed32, .sfixed64, .uint32, .uint64, .fixed32,
        .fixed64:
        try appendWhole(json, field, at: path, to: &bytes)
    }
}

private func appendWhole(
    _ json: JSONValue, _ field: FieldDescriptor, at path: String, to bytes: inout [UInt8]
) throws(JSONError) {
    let number = field.number
    switch field.kind {
    case .int32, .int64:
        let value = try signed(json, is32: field.kind == .int32, at: path)
        bytes.appendField(number, varint: UInt64(bitPattern: value))
    case .sint32, .sint64:
        let value = try signed(json, is32: field.kind == .sint32, at: path)
        bytes.appendField(number, varint: UInt64(bitPattern: value << 1 ^ value >> 63))
    case .uint32: bytes.appendField(number, varint: UInt64(try whole(json, UInt32.self, at: path)))
    case .uint64: bytes.appendField(number, varint: try whole(json, UInt64.self, at: path))
    case .sfixed32:
        let value = try whole(json, Int32.self, at: path)
        append(fixed: UInt64(UInt32(bitPattern: value)), size: 4, number, to: &bytes)
    case .fixed32:
        append(fixed: UInt64(try whole(json, UInt32.self, at: path)), size: 4, number, to: &bytes)
    case .sfixed64:
        let value = try whole(json, Int64.self, at: path)
        append(fixed: UInt64(bitPattern: value), size: 8, number, to: &bytes)
    default:
        append(fixed: try whole(json, UInt64.self, at: path), size: 8, number, to: &bytes)
    }
}

/// A whole number, which JSON may carry in quotes so that it survives other programs' floats.
private func whole<Number: FixedWidthInteger>(
    _ json: JSONValue, _ type: Number.Type, at path: String
) throws(JSONError) -> Number {
    let value: Number? =
        switch json {
        case .signed(let value): Number(exactly: value)
        case .unsigned(let value): Number(exactly: value)
        case .number(let value): Number(exactly: value)
        case .string(let text): Number(text)
        default: nil
        }
    guard let value else { throw wrong(path, "a whole number from \(Number.min) to \(Number.max)") }
    return value
}

private func signed(
    _ json: JSONValue, is32: Bool, at path: String
) throws(JSONError) -> Int64 {
    is32
        ? Int64(try whole(json, Int32.self, at: path))
        : try whole(json, Int64.self, at: path)
}

private func floating(_ json: JSONValue, at path: String) throws(JSONError) -> Double {
    let value: Double? =
        switch json {
        case .signed(let value): Double(value)
        case .unsigned(let value): Double(value)
        case .number(let value): value
        case .string("NaN"): .nan
        case .string("Infinity"): .infinity
        case .string("-Infinity"): -.infinity
        case .string(let text): Double(text)
        default: nil
        }
    guard let value else { throw wrong(path, "a number") }
    return value
}

private func enumNumber(
    _ json: JSONValue, _ field: FieldDescriptor, at path: String
) throws(JSONError) -> Int32 {
    switch json {
    case .string(let name):
        if let value = field.enumValues.first(where: { $0.name == name }) {
            return value.number
        }
    case .signed(let number):
        if let value = Int32(exactly: number) {
            return value
        }
    default: break
    }
    throw wrong(path, "one of " + field.enumValues.map(\.name).joined(separator: ", "))
}

private func append(fixed value: UInt64, size: Int, _ number: UInt32, to bytes: inout [UInt8]) {
    bytes.appendTag(number, size == 4 ? .fixed32 : .fixed64)
    for index in 0..<size {
        bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index)))
    }
}

private func decode(base64 text: String) -> [UInt8]? {
    let standard = text.replacing("-", with: "+").replacing("_", with: "/").filter { $0 != "=" }
    let padding = String(repeating: "=", count: (4 - standard.count % 4) % 4)
    return Data(base64Encoded: standard + padding).map { Array($0) }
}

private func wrong(_ path: String, _ expected: String) -> JSONError {
    JSONError("\(path.isEmpty ? "The request" : path) must be \(expected).")
}

/// The bytes of a message that JSON writes as text: a time, a duration, a field mask.
private func wellKnown(
    _ text: String, _ type: MessageDescriptor, at path: String
) throws(JSONError) -> [UInt8]? {
    var bytes: [UInt8] = []
    switch type.name {
    case "google.protobuf.Timestamp":
        guard let (seconds, nanoseconds) = WellKnown.time(text) else {
            throw wrong(path, "a time such as 2026-01-31T12:00:00Z")
        }
        bytes.appendField(1, varint: UInt64(bitPattern: seconds))
        bytes.appendField(2, varint: UInt64(nanoseconds))
    case "google.protobuf.Duration":
        guard let (seconds, nanoseconds) = WellKnown.duration(text) else {
            throw wrong(path, "a duration such as 1.5s")
        }
        bytes.appendField(1, varint: UInt64(bitPattern: seconds))
        bytes.appendField(2, varint: UInt64(bitPattern: Int64(nanoseconds)))
    case "google.protobuf.FieldMask":
        for part in text.split(separator: ",") {
            bytes.appendField(1, text: WellKnown.schemaPath(part))
        }
    default:
        return nil
    }
    return bytes
}

internal import Foundation
package import JSON
package import Wire

extension MessageDescriptor {
    /// The message that `bytes` are as JSON, by protobuf's mapping; unset fields are left out.
    ///
    /// `types` says what messages an `Any` may hold; others show as base64.
    package func json(
        of bytes: [UInt8], types: [MessageDescriptor] = []
    ) throws(JSONError) -> JSONValue {
        do throws(WireError) {
            return try JSONWriter(types: types).object(bytes, self, depth: 0)
        } catch {
            throw JSONError("The answer is no \(name): \(error).")
        }
    }
}

/// Turns messages into JSON, field by field.
private struct JSONWriter {
    let types: [MessageDescriptor]

    func object(
        _ bytes: [UInt8], _ type: MessageDescriptor, depth: Int
    ) throws(WireError) -> JSONValue {
        guard depth < 50 else { throw .malformed("It is nested too deep.") }
        var values: [UInt32: [JSONValue]] = [:]
        let fields = type.fields
        var reader = FieldReader(bytes.span)
        while let found = try reader.next() {
            guard let field = fields.first(where: { $0.number == found.number }) else { continue }
            let content = Array(bytes[found.content])
            if found.wireType == .lengthDelimited, !isLengthDelimited(field.kind) {
                values[field.number, default: []] += packed(content, field)
            } else {
                let value = try one(content, field, depth: depth)
                values[field.number, default: []].append(value)
            }
        }
        if let special = try wellKnown(type, values, bytes, depth: depth) {
            return special
        }
        return .object(
            fields.compactMap { field in
                guard let found = values[field.number], let last = found.last else { return nil }
                let value: JSONValue =
                    field.isMap ? map(found) : field.isRepeated ? .array(found) : last
                return .init(name: field.jsonName, value: value)
            })
    }

    private func isLengthDelimited(_ kind: FieldDescriptor.Kind) -> Bool {
        kind == .string || kind == .bytes || kind == .message
    }

    private func map(_ entries: [JSONValue]) -> JSONValue {
        .object(
            entries.compactMap { entry in
                guard case .object(let members) = entry else { return nil }
                let value = members.first { $0.name == "value" }?.value ?? .string("")
                let name =
                    switch members.first(where: { $0.name == "key" })?.value {
                    case .string(let text): text
                    case .some(let other): other.text(isIndented: false)
                    case nil: ""
                    }
                return .init(name: name, value: value)
            })
    }

    private func one(
        _ content: [UInt8], _ field: FieldDescriptor, depth: Int
    ) throws(WireError) -> JSONValue {
        switch field.kind {
        case .string: return .string(String(decoding: content, as: UTF8.self))
        case .bytes: return .string(Data(content).base64EncodedString())
        case .message:
            guard let type = field.message else { return .null }
            return try object(content, type, depth: depth + 1)
        case .float, .fixed32, .sfixed32, .double, .fixed64, .sfixed64:
            return number(content.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, field)
        default:
            return number(varint(content[...]).value, field)
        }
    }

    private func packed(_ content: [UInt8], _ field: FieldDescriptor) -> [JSONValue] {
        var rest = content[...]
        var values: [JSONValue] = []
        while !rest.isEmpty {
            switch field.kind {
            case .float, .fixed32, .sfixed32, .double, .fixed64, .sfixed64:
                let is32 = field.kind == .float || field.kind == .fixed32 || field.kind == .sfixed32
                let chunk = rest.prefix(is32 ? 4 : 8)
                values.append(number(chunk.reversed().reduce(0) { $0 << 8 | UInt64($1) }, field))
                rest = rest.dropFirst(chunk.count)
            default:
                let (value, size) = varint(rest)
                values.append(number(value, field))
                rest = rest.dropFirst(size)
            }
        }
        return values
    }

    private func varint(_ bytes: ArraySlice<UInt8>) -> (value: UInt64, size: Int) {
        var value: UInt64 = 0
        for (index, byte) in bytes.prefix(10).enumerated() {
            value |= UInt64(byte & 0x7f) << UInt64(7 * index)
            if byte < 0x80 {
                return (value, index + 1)
            }
        }
        return (value, max(bytes.prefix(10).count, 1))
    }

    /// JSON carries 64-bit numbers in quotes, for many programs read numbers as floats.
    private func number(_ raw: UInt64, _ field: FieldDescriptor) -> JSONValue {
        switch field.kind {
        case .bool: return .bool(raw != 0)
        case .int32, .sfixed32: return .signed(Int64(Int32(truncatingIfNeeded: raw)))
        case .uint32, .fixed32: return .unsigned(raw & 0xffff_ffff)
        case .sint32: return .signed(zigzag(raw & 0xffff_ffff))
        case .int64, .sfixed64: return .string("\(Int64(bitPattern: raw))")
        case .sint64: return .string("\(zigzag(raw))")
        case .float: return floating(Double(Float(bitPattern: UInt32(truncatingIfNeeded: raw))))
        case .double: return floating(Double(bitPattern: raw))
        case .enum:
            let number = Int32(truncatingIfNeeded: raw)
            let name = field.enumValues.first { $0.number == number }?.name
            return name.map(JSONValue.string) ?? .signed(Int64(number))
        default: return .string("\(raw)")
        }
    }

    private func zigzag(_ raw: UInt64) -> Int64 {
        Int64(bitPattern: raw >> 1 ^ (0 &- (raw & 1)))
    }

    private func floating(_ value: Double) -> JSONValue {
        if value.isNaN { return .string("NaN") }
        if value.isInfinite { return .string(value < 0 ? "-Infinity" : "Infinity") }
        return .number(value)
    }

    /// Messages that JSON writes as text, or with their type.
    private func wellKnown(
        _ type: MessageDescriptor, _ values: [UInt32: [JSONValue]], _ bytes: [UInt8], depth: Int
    ) throws(WireError) -> JSONValue? {
        func text(_ number: UInt32) -> String {
            if case .string(let text) = values[number]?.last { text } else { "" }
        }
        func nanoseconds() -> Int64 {
            if case .signed(let number) = values[2]?.last { number } else { 0 }
        }
        switch type.name {
        case "google.protobuf.Timestamp":
            return .string(WellKnown.text(time: Int64(text(1)) ?? 0, nanoseconds()))
        case "google.protobuf.Duration":
            return .string(WellKnown.text(duration: Int64(text(1)) ?? 0, nanoseconds()))
        case "google.protobuf.FieldMask":
            let paths = (values[1] ?? []).compactMap { value -> String? in
                if case .string(let path) = value { WellKnown.jsonPath(path) } else { nil }
            }
            return .string(paths.joined(separator: ","))
        case "google.protobuf.Any":
            let url = text(1)
            let head = JSONValue.Member(name: "@type", value: .string(url))
            guard let inner = types.first(where: { url.hasSuffix("/" + $0.name) }),
                let content = Data(base64Encoded: text(2)),
                case .object(let members) = try object(Array(content), inner, depth: depth + 1)
            else {
                return .object([head, .init(name: "value", value: .string(text(2)))])
            }
            return .object([head] + members)
        default:
            return nil
        }
    }
}

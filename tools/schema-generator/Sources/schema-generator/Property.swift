import SwiftProtobufPluginLibrary

/// A stored property of a message: a field, or a oneof.
enum Property {
    case field(FieldDescriptor)
    case oneof(OneofDescriptor)

    /// A message's properties in the order in which its fields are declared.
    static func all(of message: Descriptor) -> [Property] {
        var seen: Set<String> = []
        return message.fields.compactMap { field in
            guard let oneof = field.realContainingOneof else { return .field(field) }
            return seen.insert(oneof.name).inserted ? .oneof(oneof) : nil
        }
    }

    var name: String {
        switch self {
        case .field(let field): SwiftName.member(field.name)
        case .oneof(let oneof): SwiftName.member(oneof.name)
        }
    }

    var type: String {
        switch self {
        case .oneof(let oneof):
            return SwiftName.type(oneof.name) + "?"
        case .field(let field):
            if field.isMap, let entry = field.messageType.mapKeyAndValue {
                return "[\(entry.key.elementType): \(entry.value.elementType)]"
            }
            if field.isRepeated { return "[\(field.elementType)]" }
            return field.keepsPresence ? field.elementType + "?" : field.elementType
        }
    }

    var defaultValue: String {
        guard case .field(let field) = self else { return "nil" }
        if field.isMap { return "[:]" }
        if field.isRepeated { return "[]" }
        return field.keepsPresence ? "nil" : field.elementDefault
    }
}

extension FieldDescriptor {
    /// The Swift type of the field, or of one element of it.
    var elementType: String {
        switch type {
        case .double: "Double"
        case .float: "Float"
        case .int64, .sint64, .sfixed64: "Int64"
        case .uint64, .fixed64: "UInt64"
        case .int32, .sint32, .sfixed32: "Int32"
        case .uint32, .fixed32: "UInt32"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .enum: SwiftName.full(enumType)
        case .message, .group: SwiftName.full(messageType)
        }
    }

    /// The value of an element that is not set.
    var elementDefault: String {
        switch type {
        case .bool: "false"
        case .string: "\"\""
        case .bytes: "[]"
        case .enum: "." + SwiftName.enumCase(enumType.values[0])
        case .message, .group: elementType + "()"
        default: "0"
        }
    }

    /// The Swift value of what protobuf-c holds as `c`.
    func unpacked(_ c: String) -> String {
        switch type {
        case .bool: "\(c) != 0"
        case .string: "Unpacked.text(\(c))"
        case .bytes: "Unpacked.bytes(\(c).data, \(c).len)"
        case .enum: "\(elementType)(rawValue: .init(truncatingIfNeeded: \(c).rawValue))"
        case .message, .group: "Unpacked.message(\(c))"
        default: c
        }
    }

    /// The statement that lays out the Swift value `value` as what protobuf-c holds as `c`.
    func layOut(_ value: String, _ c: String) -> String {
        switch type {
        case .bool: "unsafe \(c) = \(value) ? 1 : 0"
        case .string: "unsafe \(c) = arena.text(\(value))"
        case .bytes: "(unsafe \(c).data, unsafe \(c).len) = unsafe arena.bytes(\(value))"
        case .enum: "unsafe \(c) = .init(rawValue: .init(truncatingIfNeeded: \(value).rawValue))"
        case .message, .group: "unsafe \(c) = arena.message(\(value))"
        default: "unsafe \(c) = \(value)"
        }
    }
}

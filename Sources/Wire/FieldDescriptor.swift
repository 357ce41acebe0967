internal import CWire

/// What the schema says about one field, for those who translate messages into other forms.
@safe package struct FieldDescriptor: @unchecked Sendable {
    /// What a single value is.
    package enum Kind: Sendable {
        case bool
        case int32
        case sint32
        case sfixed32
        case int64
        case sint64
        case sfixed64
        case uint32
        case fixed32
        case uint64
        case fixed64
        case float
        case double
        case string
        case bytes
        case `enum`
        case message
    }

    private let field: UnsafePointer<WireField>

    fileprivate init(_ field: UnsafePointer<WireField>) {
        unsafe self.field = field
    }

    package var number: UInt32 { unsafe field.pointee.number }

    /// The name in the schema: `page_size`.
    package var name: String { unsafe String(cString: field.pointee.name) }

    /// The name in JSON: `pageSize`.
    package var jsonName: String { unsafe String(cString: field.pointee.json_name) }

    package var isRepeated: Bool { unsafe field.pointee.flags & UInt16(WIRE_REPEATED) != 0 }

    /// Whether it is a map: repeated messages of a key, number 1, and a value, number 2.
    package var isMap: Bool { unsafe field.pointee.flags & UInt16(WIRE_MAP) != 0 }

    /// Whether unset and set to the default differ.
    package var hasPresence: Bool {
        unsafe field.pointee.flags & UInt16(WIRE_PRESENCE) != 0
    }

    package var kind: Kind {
        switch unsafe field.pointee.type {
        case FieldType.bool: .bool
        case FieldType.int32: .int32
        case FieldType.sint32: .sint32
        case FieldType.sfixed32: .sfixed32
        case FieldType.int64: .int64
        case FieldType.sint64: .sint64
        case FieldType.sfixed64: .sfixed64
        case FieldType.uint32: .uint32
        case FieldType.fixed32: .fixed32
        case FieldType.uint64: .uint64
        case FieldType.fixed64: .fixed64
        case FieldType.float: .float
        case FieldType.double: .double
        case FieldType.string: .string
        case FieldType.bytes: .bytes
        case FieldType.enum: .enum
        case FieldType.message: .message
        default: preconditionFailure("the generator writes no other type")
        }
    }

    /// The type of its messages.
    package var message: MessageDescriptor? {
        unsafe field.pointee.message.map { unsafe MessageDescriptor($0) }
    }

    /// The values of its enum, by name and number.
    package var enumValues: [(name: String, number: Int32)] {
        guard let type = unsafe field.pointee.enumeration else { return [] }
        return (0..<Int(unsafe type.pointee.value_count)).map { position in
            let value = unsafe type.pointee.values[position]
            return (name: unsafe String(cString: value.name), number: unsafe value.number)
        }
    }
}

extension MessageDescriptor {
    /// The fields in the order of their numbers.
    package var fields: [FieldDescriptor] {
        (0..<Int(unsafe rules.pointee.field_count)).map { position in
            unsafe FieldDescriptor(rules.pointee.fields + position)
        }
    }
}

import SwiftProtobufPluginLibrary

/// Writes how a message is laid out as protobuf-c's struct.
struct LayoutWriter {
    private let message: Descriptor

    init(_ message: Descriptor) {
        self.message = message
    }

    func write(to text: inout Text) {
        text.block("package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {") { text in
            text.line("let c = unsafe arena.place(\(CName.type(message.fullName)).self)")
            text.line("unsafe \(CName.lower(message.fullName))__init(c)")
            for property in Property.all(of: message) {
                switch property {
                case .field(let field): write(field, property.name, to: &text)
                case .oneof(let oneof): write(oneof, property.name, to: &text)
                }
            }
            text.line("unsafe arena.keep(\(kept), in: c)")
            text.line("return UnsafeMutableRawPointer(c)")
        }
    }

    /// The unknown fields, and negative zeros, which protobuf-c would leave out.
    private var kept: String {
        message.fields.filter { field in
            (field.type == .double || field.type == .float) && !field.isRepeated
                && field.containingOneof == nil
        }.reduce("unknownFields") { kept, field in
            kept + " + Arena.negativeZero(\(SwiftName.member(field.name)), number: \(field.number))"
        }
    }

    private func write(_ field: FieldDescriptor, _ name: String, to text: inout Text) {
        let c = "c.pointee.\(CName.field(field))"
        if field.isMap {
            writeMap(field, name, to: &text)
        } else if field.isRepeated {
            let count = "c.pointee.n_\(CName.field(field))"
            text.line("(unsafe \(c), unsafe \(count)) = unsafe \(list(field, name))")
        } else if field.containingOneof != nil {
            text.block("if let \(name) {") { text in
                text.line("unsafe c.pointee._\(field.name)_case = .init(rawValue: \(field.number))")
                text.line(field.layOut(name, c))
            }
        } else {
            text.line(field.layOut(name, c))
        }
    }

    private func list(_ field: FieldDescriptor, _ name: String) -> String {
        switch field.type {
        case .string: "arena.texts(\(name))"
        case .message, .group: "arena.messages(\(name))"
        case .bool: "arena.numbers(\(name).map { $0 ? 1 : 0 })"
        case .enum:
            "arena.numbers(\(name).map { .init(rawValue: .init(truncatingIfNeeded: $0.rawValue)) })"
        case .bytes:
            "arena.binaries(\(name)) { unsafe .init(len: $1, data: $0) }"
        default: "arena.numbers(\(name))"
        }
    }

    private func writeMap(_ field: FieldDescriptor, _ name: String, to text: inout Text) {
        guard let entry = field.messageType.mapKeyAndValue else { return }
        let c = "c.pointee.\(CName.field(field)), unsafe c.pointee.n_\(CName.field(field))"
        text.block("(unsafe \(c)) = unsafe arena.map(\(name)) { key, value in") { text in
            let type = CName.type(field.messageType.fullName)
            text.line("let entry = unsafe arena.place(\(type).self)")
            text.line("unsafe \(CName.lower(field.messageType.fullName))__init(entry)")
            text.line(entry.key.layOut("key", "entry.pointee.key"))
            text.line(entry.value.layOut("value", "entry.pointee.value"))
            if entry.value.type == .double || entry.value.type == .float {
                text.line("unsafe arena.keep(Arena.negativeZero(value, number: 2), in: entry)")
            }
            text.line("return unsafe entry")
        }
    }

    private func write(_ oneof: OneofDescriptor, _ name: String, to text: inout Text) {
        text.line("switch \(name) {")
        for field in oneof.fields {
            text.line("case .\(SwiftName.member(field.name))(let value):")
            text.indented { text in
                let oneofCase = "c.pointee.\(oneof.name.lowercased())_case"
                text.line("unsafe \(oneofCase) = .init(rawValue: \(field.number))")
                text.line(field.layOut("value", "c.pointee.\(CName.field(field))"))
            }
        }
        text.line("case nil: break")
        text.line("}")
    }
}

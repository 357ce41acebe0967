import SwiftProtobufPluginLibrary

/// Writes how a message is copied out of protobuf-c's struct.
struct UnpackingWriter {
    private let message: Descriptor

    init(_ message: Descriptor) {
        self.message = message
    }

    func write(to text: inout Text) {
        text.block("package init(unpacked pointer: UnsafeRawPointer) {") { text in
            if !message.fields.isEmpty {
                let type = CName.type(message.fullName)
                text.line("let c = unsafe pointer.assumingMemoryBound(to: \(type).self)")
            }
            for property in Property.all(of: message) {
                switch property {
                case .field(let field): write(field, property.name, to: &text)
                case .oneof(let oneof): write(oneof, property.name, to: &text)
                }
            }
            text.line("unsafe unknownFields = Unpacked.unknownFields(pointer)")
        }
    }

    private func write(_ field: FieldDescriptor, _ name: String, to text: inout Text) {
        let c = "c.pointee.\(CName.field(field))"
        if field.isMap {
            writeMap(field, name, to: &text)
        } else if field.isRepeated {
            text.line("unsafe \(name) = \(list(field))")
        } else if field.type != .message, field.containingOneof != nil {
            let isSet = "c.pointee._\(field.name)_case.rawValue == \(field.number)"
            text.line("unsafe \(name) = \(isSet) ? \(field.unpacked(c)) : nil")
        } else {
            text.line("unsafe \(name) = \(field.unpacked(c))")
        }
    }

    private func list(_ field: FieldDescriptor) -> String {
        let name = CName.field(field)
        let place = "c.pointee.\(name), Int(c.pointee.n_\(name))"
        return switch field.type {
        case .string: "Unpacked.texts(\(place))"
        case .message, .group: "Unpacked.messages(\(place))"
        case .bytes: "Unpacked.numbers(\(place)).map { unsafe \(field.unpacked("$0")) }"
        case .bool, .enum: "Unpacked.numbers(\(place)).map { \(field.unpacked("$0")) }"
        default: "Unpacked.numbers(\(place))"
        }
    }

    private func writeMap(_ field: FieldDescriptor, _ name: String, to text: inout Text) {
        guard let entry = field.messageType.mapKeyAndValue else { return }
        let place = "c.pointee.\(CName.field(field)), Int(c.pointee.n_\(CName.field(field)))"
        var value = entry.value.unpacked("$0.pointee.value")
        if entry.value.type == .message { value += " ?? \(entry.value.elementDefault)" }
        let key = entry.key.unpacked("$0.pointee.key")
        text.line("unsafe \(name) = Unpacked.map(\(place)) { unsafe (\(key), \(value)) }")
    }

    private func write(_ oneof: OneofDescriptor, _ name: String, to text: inout Text) {
        text.line("switch unsafe c.pointee.\(oneof.name.lowercased())_case.rawValue {")
        for field in oneof.fields {
            let c = "c.pointee.\(CName.field(field))"
            let member = SwiftName.member(field.name)
            let value =
                field.type == .message
                ? "Unpacked.message(\(c)).map { .\(member)($0) }"
                : ".\(member)(\(field.unpacked(c)))"
            text.line("case \(field.number): unsafe \(name) = \(value)")
        }
        text.line("default: \(name) = nil")
        text.line("}")
    }
}

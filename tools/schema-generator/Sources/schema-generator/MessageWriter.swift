import SwiftProtobufPluginLibrary

/// Writes each message as a Swift struct, each enum as a Swift enum.
struct MessageWriter {
    private let schema: Schema

    init(_ schema: Schema) {
        self.schema = schema
    }

    /// One file for each file of the schema, and one with the namespaces.
    func files() -> [String: String] {
        var files = ["Namespaces.swift": namespaces(), "MessageTypes.swift": types()]
        for file in schema.files where !schema.messages(in: file).isEmpty {
            let name = file.name.replacing(".proto", with: "").replacing("/", with: ".")
            files["\(name).swift"] = content(of: file)
        }
        if schema.files.allSatisfy({ Namespace.of(package: $0.package) == nil }) {
            files["Namespaces.swift"] = nil
        }
        return files
    }

    /// All types in one list, for what works with messages by their names.
    private func types() -> String {
        let prefix = schema.module.prefix
        let name = prefix.isEmpty ? "messageTypes" : "\(prefix.lowercased())MessageTypes"
        var text = Text()
        text.line("// " + Text.notice)
        text.line("package import Wire")
        text.line()
        text.line("/// Every type of message of the schema.")
        text.block("package let \(name): [any Message.Type] = [", "]") { text in
            for message in schema.allMessages where !message.options.mapEntry {
                text.line(SwiftName.full(message) + ".self,")
            }
        }
        return text.content
    }

    private func namespaces() -> String {
        var text = Text()
        text.line("// " + Text.notice)
        var packages: [String: [String]] = [:]
        for file in schema.files {
            guard let namespace = Namespace.of(package: file.package) else { continue }
            if packages[namespace]?.contains(file.package) != true {
                packages[namespace, default: []].append(file.package)
            }
        }
        for (namespace, packages) in packages.sorted(by: { $0.key < $1.key }) {
            text.line()
            let names = packages.sorted().map { "`\($0)`" }.joined(separator: " and ")
            text.line("/// The messages of \(names).")
            text.line("package enum \(namespace) {}")
        }
        return text.content
    }

    private func content(of file: FileDescriptor) -> String {
        var text = Text()
        text.line("// " + Text.notice)
        text.line("internal import \(schema.module.codec)")
        text.line("package import Wire")
        text.line()
        if let namespace = Namespace.of(package: file.package) {
            text.block("extension \(namespace) {") { text in
                writeTypes(file.enums, schema.messages(in: file), to: &text)
            }
        } else {
            writeTypes(file.enums, schema.messages(in: file), to: &text)
        }
        if !schema.module.importsSchema {
            for message in schema.messages(in: file) where carriesRequestID(message) {
                text.line()
                text.line("extension \(SwiftName.full(message)): CarriesRequestID {}")
            }
        }
        return text.content
    }

    private func carriesRequestID(_ message: Descriptor) -> Bool {
        message.name.hasSuffix("Request")
            && message.fields.contains { $0.name == "request_id" && $0.type == .string }
    }

    private func writeTypes(
        _ enums: [EnumDescriptor], _ messages: [Descriptor], to text: inout Text
    ) {
        var isFirst = true
        for enumeration in enums {
            if !isFirst { text.line() }
            isFirst = false
            write(enumeration, to: &text)
        }
        for message in messages where !message.options.mapEntry {
            if !isFirst { text.line() }
            isFirst = false
            write(message, to: &text)
        }
    }

    private func write(_ enumeration: EnumDescriptor, to text: inout Text) {
        let values = enumeration.distinctValues
        text.writeComment(of: enumeration)
        text.block("package enum \(enumeration.name): RawRepresentable, Sendable, Hashable {") {
            text in
            for value in values {
                text.writeComment(of: value)
                text.line("case \(SwiftName.enumCase(value))")
            }
            text.line("/// A value that this version does not know.")
            text.line("case unrecognized(Int32)")
            text.line()
            text.block("package init(rawValue: Int32) {") { text in
                text.line("switch rawValue {")
                for value in values {
                    text.line("case \(value.number): self = .\(SwiftName.enumCase(value))")
                }
                text.line("default: self = .unrecognized(rawValue)")
                text.line("}")
            }
            text.line()
            text.block("package var rawValue: Int32 {") { text in
                text.line("switch self {")
                for value in values {
                    text.line("case .\(SwiftName.enumCase(value)): \(value.number)")
                }
                text.line("case .unrecognized(let rawValue): rawValue")
                text.line("}")
            }
        }
    }

    private func write(_ oneof: OneofDescriptor, to text: inout Text) {
        text.writeComment(of: oneof)
        text.block("package enum \(SwiftName.type(oneof.name)): Sendable, Hashable {") { text in
            for field in oneof.fields {
                text.writeComment(of: field)
                text.line("case \(SwiftName.member(field.name))(\(field.elementType))")
            }
        }
        text.line()
    }

    private func write(_ message: Descriptor, to text: inout Text) {
        let properties = Property.all(of: message)
        text.writeComment(of: message)
        text.block("package struct \(SwiftName.declared(message)): Message {") { text in
            writeTypes(message.enums, message.messages, to: &text)
            if !message.enums.isEmpty || message.messages.contains(where: { !$0.options.mapEntry })
            {
                text.line()
            }
            for case .oneof(let oneof) in properties {
                write(oneof, to: &text)
            }
            writeProperties(properties, to: &text)
            text.line()
            writeInitializers(properties, to: &text)
            text.line()
            text.block("package static var descriptor: MessageDescriptor {") { text in
                text.line(
                    "unsafe MessageDescriptor(rules: \(CName.lower(message.fullName))__rules())")
            }
            text.line()
            writeFieldNumbers(message, to: &text)
            UnpackingWriter(message).write(to: &text)
            text.line()
            LayoutWriter(message).write(to: &text)
        }
    }

    /// For whoever reads or writes a message's bytes field by field.
    private func writeFieldNumbers(_ message: Descriptor, to text: inout Text) {
        guard !message.fields.isEmpty else { return }
        text.line("/// The numbers of the fields on the wire.")
        text.block("package enum FieldNumber {") { text in
            for field in message.fields {
                let name = SwiftName.member(field.name)
                text.line("@inlinable package static var \(name): UInt32 { \(field.number) }")
            }
        }
        text.line()
    }

    private func writeProperties(_ properties: [Property], to text: inout Text) {
        for property in properties {
            switch property {
            case .field(let field): text.writeComment(of: field)
            case .oneof(let oneof): text.writeComment(of: oneof)
            }
            text.line("package var \(property.name): \(property.type)")
        }
        text.line("package var unknownFields: [UInt8]")
    }

    private func writeInitializers(_ properties: [Property], to text: inout Text) {
        text.block("package init() {") { text in
            for property in properties {
                text.line("\(property.name) = \(property.defaultValue)")
            }
            text.line("unknownFields = []")
        }
        guard !properties.isEmpty else { return }
        text.line()
        text.line("package init(")
        text.indented { text in
            for (position, property) in properties.enumerated() {
                let comma = position == properties.count - 1 ? "" : ","
                text.line("\(property.name): \(property.type) = \(property.defaultValue)\(comma)")
            }
        }
        text.block(") {") { text in
            for property in properties {
                text.line("self.\(property.name) = \(property.name)")
            }
            text.line("unknownFields = []")
        }
    }
}

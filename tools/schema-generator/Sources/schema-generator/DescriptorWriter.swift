import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Writes every file's descriptor, options of ours and all, for reflection.
struct DescriptorWriter {
    private let schema: Schema

    init(_ schema: Schema) {
        self.schema = schema
    }

    private var table: String { CName.lower(schema.module.codec) + "_files" }

    /// What the C header says of the table.
    func declaration() -> String {
        """
        const void *\(table)(size_t position);
        enum { \(table)_count = \(schema.allFiles.count) };
        """
    }

    func swiftFile() -> String {
        let prefix = schema.module.prefix
        let name = prefix.isEmpty ? "descriptorFiles" : "\(prefix.lowercased())DescriptorFiles"
        return """
            // \(Text.notice)
            internal import \(schema.module.codec)
            package import Wire

            /// Every file of the schema, each after those that it imports.
            package let \(name): [DescriptorFile] = (0..<\(table)_count).compactMap {
                unsafe \(table)($0).map { unsafe DescriptorFile(file: $0) }
            }

            """
    }

    func source() throws -> String {
        var text = Text()
        text.line("// " + Text.notice)
        text.line("#include \"\(schema.module.codec).h\"")
        for (position, file) in schema.allFiles.enumerated() {
            text.line()
            try writeBytes(of: file, position, to: &text)
            writeTexts(file.dependencies.map(\.name), "dependencies_\(position)", to: &text)
            writeTexts(symbols(of: file), "symbols_\(position)", to: &text)
            writeExtensions(of: file, position, to: &text)
        }
        text.line()
        text.block("static const WireFile files[] = {", "};") { text in
            for (position, file) in schema.allFiles.enumerated() {
                text.line("{.name = \(quoted(file.name)),")
                text.line(" .bytes = bytes_\(position), .size = sizeof bytes_\(position),")
                if !file.dependencies.isEmpty {
                    text.line(
                        " .dependencies = dependencies_\(position),"
                            + " .dependency_count = \(file.dependencies.count),")
                }
                if !symbols(of: file).isEmpty {
                    text.line(
                        " .symbols = symbols_\(position),"
                            + " .symbol_count = \(symbols(of: file).count),")
                }
                if !extensions(of: file).isEmpty {
                    text.line(
                        " .extensions = extensions_\(position),"
                            + " .extension_count = \(extensions(of: file).count),")
                }
                text.line("},")
            }
        }
        text.line()
        text.line("const void *\(table)(size_t position) {")
        text.line("    return position < \(schema.allFiles.count) ? &files[position] : NULL;")
        text.line("}")
        return text.content
    }

    private func writeBytes(
        of file: FileDescriptor, _ position: Int, to text: inout Text
    ) throws {
        var proto = schema.protos[file.name] ?? .init()
        proto.clearSourceCodeInfo()
        let bytes: [UInt8] = try proto.serializedBytes(partial: true)
        text.block("static const uint8_t bytes_\(position)[] = {", "};") { text in
            for start in stride(from: 0, to: bytes.count, by: 20) {
                let row = bytes[start..<min(start + 20, bytes.count)]
                text.line(row.map(String.init).joined(separator: ",") + ",")
            }
        }
    }

    private func writeTexts(_ texts: [String], _ name: String, to text: inout Text) {
        guard !texts.isEmpty else { return }
        text.block("static const char *const \(name)[] = {", "};") { text in
            for each in texts {
                text.line(quoted(each) + ",")
            }
        }
    }

    private func writeExtensions(of file: FileDescriptor, _ position: Int, to text: inout Text) {
        let extensions = extensions(of: file)
        guard !extensions.isEmpty else { return }
        text.block("static const WireExtension extensions_\(position)[] = {", "};") { text in
            for each in extensions {
                let extendee = quoted(each.containingType.fullName)
                text.line("{.extendee = \(extendee), .number = \(each.number)},")
            }
        }
    }

    private func extensions(of file: FileDescriptor) -> [FieldDescriptor] {
        file.extensions + file.messages.flatMap(\.andNested).flatMap(\.extensions)
    }

    private func symbols(of file: FileDescriptor) -> [String] {
        var symbols: [String] = []
        for message in file.messages.flatMap(\.andNested) {
            symbols.append(message.fullName)
            symbols += message.fields.map(\.fullName)
            symbols += message.oneofs.map(\.fullName)
        }
        for enumeration in file.enums + file.messages.flatMap(\.allEnums) {
            symbols.append(enumeration.fullName)
            symbols += enumeration.values.map(\.fullName)
        }
        for service in file.services {
            symbols.append(service.fullName)
            symbols += service.methods.map(\.fullName)
        }
        return symbols + extensions(of: file).map(\.fullName)
    }
}

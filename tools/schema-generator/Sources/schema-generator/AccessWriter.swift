import SwiftProtobufPluginLibrary

/// Writes the page that says who may call what.
struct AccessWriter {
    private let schema: Schema

    init(_ schema: Schema) {
        self.schema = schema
    }

    func page() throws -> String {
        let levels = try levels()
        var text = """
            # Who may call what

            Made from the schema by `tools/generate`. A dot says that a caller of that standing \
            may call the
            method; customers and guests see only what is theirs. A key with scopes may call no \
            more than these.

            | Method | \(levels.map(\.title).joined(separator: " | ")) |
            | --- |\(String(repeating: " :-: |", count: levels.count))

            """
        for service in schema.services where Namespace.isOurs(package: service.file.package) {
            for method in service.methods {
                let least = try Options(method.options.unknownFields).number(57301) ?? 0
                let marks = levels.map { $0.number >= least ? "•" : " " }
                text += "| \(service.name).\(method.name) | \(marks.joined(separator: " | ")) |\n"
            }
        }
        return text
    }

    /// The standings, from the lowest, as `shopwire.v1.Access` has them.
    private func levels() throws -> [(number: Int64, title: String)] {
        let options = schema.files.first { $0.name == "shopwire/v1/options.proto" }
        guard let access = options?.enums.first(where: { $0.name == "Access" }) else {
            throw GeneratorError(description: "options.proto has no Access.")
        }
        return access.values.filter { $0.number != 0 }.map { value in
            (Int64(value.number), SwiftName.enumCase(value))
        }
    }
}

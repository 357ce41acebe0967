import SwiftProtobufPluginLibrary

/// Writes which handler serves which method; one that is missing does not compile.
struct BindingWriter {
    private let schema: Schema

    init(_ schema: Schema) {
        self.schema = schema
    }

    func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for service in schema.services
        where Namespace.isOurs(package: service.file.package) {
            files["\(service.name).swift"] = try file(service)
        }
        return files
    }

    private func file(_ service: ServiceDescriptor) throws -> String {
        let area = area(service)
        var text = Text()
        text.line("// " + Text.notice)
        text.line("package import RPC")
        text.line("internal import Schema")
        text.line()
        text.line("/// Serves `\(service.fullName)` from the handlers of `\(area)`.")
        try text.block(
            "package let \(SwiftName.function(service.name)) = Service(", ")"
        ) { text in
            text.line("\(quoted(service.fullName)),")
            try text.block("[", "]") { text in
                for method in service.methods {
                    let name = SwiftName.function(method.name)
                    let table = "Methods.\(SwiftName.service(service))"
                    if try MethodWriter(schema).isPrepared(method) {
                        let prepare = "prepare\(name.prefix(1).uppercased())\(name.dropFirst())"
                        text.line(
                            ".command(\(table).\(name), \(area).\(prepare), \(area).\(name)),")
                        continue
                    }
                    if try MethodWriter(schema).isAwaited(method) {
                        text.block(".command(", "),") { text in
                            text.line("\(table).\(name), \(area).\(name),")
                            text.line("outcome: \(area).\(name)Outcome")
                        }
                        continue
                    }
                    text.line(".\(try form(method))(\(table).\(name), \(area).\(name)),")
                }
            }
        }
        return text.content
    }

    /// The type whose functions are the handlers: `Catalog` of CatalogService, and `Sessions` of
    /// SessionService, for `Session` is a message.
    private func area(_ service: ServiceDescriptor) -> String {
        let name =
            service.name.hasSuffix("Service") ? String(service.name.dropLast(7)) : service.name
        let isTaken = service.file.messages.contains { $0.name == name }
        return isTaken ? name + "s" : name
    }

    private func form(_ method: MethodDescriptor) throws -> String {
        if method.clientStreaming || method.serverStreaming { return "stream" }
        return try MethodWriter(schema).work(method) == "command" ? "command" : "query"
    }
}

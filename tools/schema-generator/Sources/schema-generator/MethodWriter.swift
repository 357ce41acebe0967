import SwiftProtobufPluginLibrary

/// Writes the tables of methods, and who may call them.
struct MethodWriter {
    private let schema: Schema

    init(_ schema: Schema) {
        self.schema = schema
    }

    func file() throws -> String {
        var text = Text()
        text.line("// " + Text.notice)
        if schema.module.importsSchema {
            text.line("package import Schema")
        }
        text.line()
        try writeAccess(&text)
        text.line("/// The methods of every service, as the schema states them.")
        try text.block("package enum \(schema.module.prefix)Methods {") { text in
            for (position, service) in schema.services.enumerated() {
                if position > 0 { text.line() }
                try write(service, to: &text)
            }
            text.line()
            text.line("/// Those of all services.")
            text.block("package static let all: [Method] = [", "].flatMap { $0 }") { text in
                for service in schema.services { text.line("\(SwiftName.service(service)).all,") }
            }
        }
        return text.content
    }

    /// The values of `shopwire.v1.Access`; the unspecified one is no access, so it has no case.
    private func writeAccess(_ text: inout Text) throws {
        let options = schema.files.first { $0.name == "shopwire/v1/options.proto" }
        guard let access = options?.enums.first(where: { $0.name == "Access" }) else { return }
        text.writeComment(of: access)
        text.block("package enum Access: Int32, Sendable, Hashable, CaseIterable {") { text in
            for value in access.values where value.number != 0 {
                text.writeComment(of: value)
                text.line("case \(SwiftName.enumCase(value)) = \(value.number)")
            }
        }
        text.line()
    }

    private func write(_ service: ServiceDescriptor, to text: inout Text) throws {
        text.writeComment(of: service)
        try text.block("package enum \(SwiftName.service(service)) {") { text in
            text.line("package static let name = \(quoted(service.fullName))")
            for method in service.methods {
                text.line()
                text.writeComment(of: method)
                try text.block(
                    "package static let \(SwiftName.function(method.name)) = Method(", ")"
                ) {
                    text in
                    text.line("path: \(quoted("/\(service.fullName)/\(method.name)")),")
                    text.line("kind: .\(kind(method)), work: .\(try work(method)),")
                    text.line("access: .\(try access(method)),")
                    text.line("requiresRequestID: \(try requiresRequestID(method)),")
                    if try isSecret(method) { text.line("isSecret: true,") }
                    text.line("request: \(SwiftName.full(method.inputType)).descriptor,")
                    text.line("response: \(SwiftName.full(method.outputType)).descriptor")
                }
            }
            text.line()
            let names = service.methods.map { SwiftName.function($0.name) }
            text.block("package static let all: [Method] = [", "]") { text in
                for name in names { text.line("\(name),") }
            }
        }
    }

    private func kind(_ method: MethodDescriptor) -> String {
        switch (method.clientStreaming, method.serverStreaming) {
        case (false, false): "unary"
        case (true, false): "clientStream"
        case (false, true): "serverStream"
        case (true, true): "bidirectional"
        }
    }

    func work(_ method: MethodDescriptor) throws -> String {
        guard Namespace.isOurs(package: method.file.package) else { return "query" }
        let isHeavy = try Options(method.options.unknownFields).flag(57302)
        guard method.options.idempotencyLevel == .noSideEffects else {
            if isHeavy { throw GeneratorError(description: "\(method.fullName) is no query.") }
            return "command"
        }
        return isHeavy ? "heavyQuery" : "query"
    }

    /// Whether something is done before the command runs.
    func isPrepared(_ method: MethodDescriptor) throws -> Bool {
        guard Namespace.isOurs(package: method.file.package) else { return false }
        let isPrepared = try Options(method.options.unknownFields).flag(57303)
        if isPrepared, try work(method) != "command" || method.clientStreaming {
            throw GeneratorError(description: "\(method.fullName) cannot be prepared.")
        }
        return isPrepared
    }

    /// Whether its answer may have to wait for somebody outside.
    func isAwaited(_ method: MethodDescriptor) throws -> Bool {
        guard Namespace.isOurs(package: method.file.package) else { return false }
        let isAwaited = try Options(method.options.unknownFields).flag(57305)
        if isAwaited, try !requiresRequestID(method) || isPrepared(method) {
            throw GeneratorError(
                description: "\(method.fullName) cannot wait: its answer is kept by its request_id."
            )
        }
        return isAwaited
    }

    private func isSecret(_ method: MethodDescriptor) throws -> Bool {
        guard Namespace.isOurs(package: method.file.package) else { return false }
        let isSecret = try Options(method.options.unknownFields).flag(57304)
        if isSecret, try work(method) != "command" {
            throw GeneratorError(description: "\(method.fullName) keeps no answer to seal.")
        }
        return isSecret
    }

    private func access(_ method: MethodDescriptor) throws -> String {
        guard Namespace.isOurs(package: method.file.package) else { return "anyone" }
        let number = try Options(method.options.unknownFields).number(57301) ?? 0
        let options = schema.files.first { $0.name == "shopwire/v1/options.proto" }
        let values = options?.enums.first { $0.name == "Access" }?.values ?? []
        guard number != 0, let value = values.first(where: { Int64($0.number) == number }) else {
            throw GeneratorError(description: "\(method.fullName) does not say who may call it.")
        }
        return SwiftName.enumCase(value)
    }

    private func requiresRequestID(_ method: MethodDescriptor) throws -> Bool {
        guard let field = method.inputType.fields.first(where: { $0.name == "request_id" }) else {
            if try work(method) == "command" && !method.clientStreaming {
                throw GeneratorError(
                    description: "\(method.fullName) is a command without request_id.")
            }
            return false
        }
        return try Bounds(field).isRequired
    }
}

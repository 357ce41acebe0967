package import KeyValue
package import Schema
package import Wire

/// A service: its full name and what answers each of its methods.
package struct Service: Sendable {
    package let name: String
    package let bindings: [Binding]

    package init(_ name: String, _ bindings: [Binding]) {
        self.name = name
        self.bindings = bindings
    }
}

/// A method together with the handler that answers it, its message types folded away.
package final class Binding: Sendable {
    /// Decodes the request, answers it from the snapshot and appends the answer's bytes.
    typealias QueryHandler =
        @Sendable (
            _ request: borrowing Span<UInt8>, _ arena: Arena, _ query: borrowing Query,
            _ reply: inout Reply
        ) throws -> Void

    /// Decodes the request, so that the writer has only the work to do.
    typealias CommandHandler =
        @Sendable (_ request: borrowing Span<UInt8>, _ arena: Arena) throws -> PreparedCommand

    /// Holds the conversation of a streaming call, or of a unary one that waits.
    typealias StreamHandler = @Sendable (StreamCall) async throws -> Void

    enum Handler: Sendable {
        case query(QueryHandler)
        case command(CommandHandler)
        case stream(StreamHandler)
    }

    package let method: Method
    let handler: Handler
    /// Health and reflection answer also those whose token has expired.
    let ignoresTokens: Bool

    init(_ method: Method, _ handler: Handler) {
        self.method = method
        self.handler = handler
        ignoresTokens = "\(method.path)".hasPrefix("/grpc.")
    }

    /// Only conversations see the caller's own header fields.
    var keepsMetadata: Bool {
        if case .stream = handler { true } else { false }
    }
}

/// A decoded command, ready to run any number of times.
package struct PreparedCommand: Sendable {
    /// What makes a retry the same intention; empty if the caller gave none.
    package let requestID: String
    /// What it reads first.
    package let reads: @Sendable () -> [Read]
    /// Does the work and returns the answer's bytes.
    package let run: @Sendable (inout Command) throws -> [UInt8]
}

extension Binding {
    package static func query<Request: Message, Response: Message>(
        _ method: Method,
        _ handler: @escaping @Sendable (Request, borrowing Query) throws -> Response
    ) -> Binding {
        Binding(
            method,
            .query { bytes, arena, query, reply in
                let response = try handler(try Request.read(bytes, in: arena), query)
                response.encode(into: &reply.bytes, in: arena)
            })
    }

    /// A query that appends its answer's bytes itself, such as a stored row passed through.
    package static func query<Request: Message>(
        _ method: Method,
        _ handler: @escaping @Sendable (Request, borrowing Query, inout Reply) throws -> Void
    ) -> Binding {
        Binding(
            method,
            .query { bytes, arena, query, reply in
                try handler(try Request.read(bytes, in: arena), query, &reply)
            })
    }

    package static func command<Request: Message & CarriesRequestID, Response: Message>(
        _ method: Method,
        _ handler: @escaping @Sendable (Request, inout Command) throws -> Response
    ) -> Binding {
        Binding(
            method,
            .command { bytes, arena in
                let request = try Request.read(bytes, in: arena)
                return PreparedCommand(requestID: request.requestID, reads: { [] }) { command in
                    try handler(request, &command).encoded()
                }
            })
    }

    /// A command whose request tells what it reads, so that it is asked for in one go.
    package static func command<
        Request: Message & CarriesRequestID & DeclaresReads, Response: Message
    >(
        _ method: Method,
        _ handler: @escaping @Sendable (Request, inout Command) throws -> Response
    ) -> Binding {
        Binding(
            method,
            .command { bytes, arena in
                let request = try Request.read(bytes, in: arena)
                return PreparedCommand(
                    requestID: request.requestID, reads: { request.reads }
                ) { command in
                    try handler(request, &command).encoded()
                }
            })
    }

    /// A method whose requests, answers or both are streams.
    package static func stream<Request: Message, Response: Message>(
        _ method: Method,
        _ handler:
            @escaping @Sendable (Requests<Request>, Responses<Response>, StreamContext)
            async throws -> Void
    ) -> Binding {
        Binding(
            method,
            .stream { call in
                try await handler(Requests(call), Responses(call), StreamContext(call))
            })
    }
}

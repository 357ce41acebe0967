package import Basics
package import Crypto
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

    /// Works out what a command came to that waited for somebody outside: the answer's bytes.
    typealias OutcomeHandler =
        @Sendable (_ subject: String, _ command: inout Command) throws -> [UInt8]

    package let method: Method
    let handler: Handler
    /// There for methods whose answers may have to wait.
    let outcome: OutcomeHandler?
    /// Health and reflection answer also those whose token has expired.
    let ignoresTokens: Bool

    init(_ method: Method, _ handler: Handler, outcome: OutcomeHandler? = nil) {
        self.method = method
        self.handler = handler
        self.outcome = outcome
        ignoresTokens = "\(method.path)".hasPrefix("/grpc.")
    }

    /// Only conversations see the caller's own header fields.
    var keepsMetadata: Bool {
        if case .stream = handler { true } else { false }
    }
}

/// A decoded command, ready to run any number of times.
package struct PreparedCommand: Sendable {
    /// Does the work and returns the answer's bytes.
    package typealias Run = @Sendable (inout Command) throws -> [UInt8]
    /// Does what must come before, and returns the work.
    package typealias Prepare = @Sendable (borrowing Preparation) throws -> Run

    enum Work: Sendable {
        case ready(Run)
        case after(Prepare)
    }

    /// What makes a retry the same intention; empty if the caller gave none.
    let requestID: String
    /// What it reads first.
    let reads: @Sendable () -> [Read]
    let work: Work
}

/// What the preparation of a command may use: a snapshot older than the command's transaction, the
/// caller, the time, the keys, and where the caller is.
package struct Preparation: ~Copyable {
    package let snapshot: any Snapshot
    package let caller: Caller
    package let time: Instant
    /// Where the key ring is kept.
    package let safe: KeySafe
    /// What hashing a password must cost.
    package let passwordCost: Scrypt
    package let limits: Limits
    /// The same text for calls from one machine or network; empty if nobody knows.
    package let host: String

    /// The key ring as it is now.
    package var keys: KeyRing {
        safe.ring
    }
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
                return PreparedCommand(
                    requestID: request.requestID, reads: { [] },
                    work: .ready { command in try handler(request, &command).encoded() })
            })
    }

    /// A command whose answer may have to wait for somebody outside: `outcome` works it out once
    /// that is known, or when the caller can wait no longer.
    package static func command<Request: Message & CarriesRequestID, Response: Message>(
        _ method: Method,
        _ handler: @escaping @Sendable (Request, inout Command) throws -> Response,
        outcome: @escaping @Sendable (String, inout Command) throws -> Response
    ) -> Binding {
        Binding(
            method,
            .command { bytes, arena in
                let request = try Request.read(bytes, in: arena)
                return PreparedCommand(
                    requestID: request.requestID, reads: { [] },
                    work: .ready { command in
                        let answer = try handler(request, &command)
                        // Nobody reads what is said while the outcome is not known.
                        return command.isAwaiting ? [] : answer.encoded()
                    })
            },
            outcome: { subject, command in try outcome(subject, &command).encoded() })
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
                    requestID: request.requestID, reads: { request.reads },
                    work: .ready { command in try handler(request, &command).encoded() })
            })
    }

    /// A command whose request tells what it reads, and that appends its answer's bytes itself.
    package static func command<Request: Message & CarriesRequestID & DeclaresReads>(
        _ method: Method,
        _ handler: @escaping @Sendable (Request, inout Command, inout Reply) throws -> Void
    ) -> Binding {
        Binding(
            method,
            .command { bytes, arena in
                let request = try Request.read(bytes, in: arena)
                return PreparedCommand(
                    requestID: request.requestID, reads: { request.reads },
                    work: .ready { command in
                        var reply = Reply(reusing: [])
                        try handler(request, &command, &reply)
                        return reply.bytes
                    })
            })
    }

    /// A command that `prepare` does something for first, off the loop and off the writer: it is
    /// handed what that made.
    package static func command<
        Request: Message & CarriesRequestID, Ready: Sendable, Response: Message
    >(
        _ method: Method,
        _ prepare: @escaping @Sendable (Request, borrowing Preparation) throws -> Ready,
        _ handler: @escaping @Sendable (Request, Ready, inout Command) throws -> Response
    ) -> Binding {
        Binding(
            method,
            .command { bytes, arena in
                let request = try Request.read(bytes, in: arena)
                return PreparedCommand(
                    requestID: request.requestID, reads: { [] },
                    work: .after { preparation in
                        let ready = try prepare(request, preparation)
                        return { command in try handler(request, ready, &command).encoded() }
                    })
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

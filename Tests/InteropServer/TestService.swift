internal import RPC
internal import Wire

/// `grpc.testing.TestService`, as grpc/grpc `doc/interop-test-descriptions.md` wants it.
///
/// Every method is a conversation, for these see metadata and whether messages were compressed.
let testService = Service(
    InteropMethods.TestService.name,
    [
        .stream(InteropMethods.TestService.emptyCall, TestService.emptyCall),
        .stream(InteropMethods.TestService.unaryCall, TestService.unaryCall),
        .stream(InteropMethods.TestService.cacheableUnaryCall, TestService.unaryCall),
        .stream(InteropMethods.TestService.streamingOutputCall, TestService.streamingOutputCall),
        .stream(InteropMethods.TestService.streamingInputCall, TestService.streamingInputCall),
        .stream(InteropMethods.TestService.fullDuplexCall, TestService.fullDuplexCall),
        .stream(InteropMethods.TestService.halfDuplexCall, TestService.halfDuplexCall),
    ])

enum TestService {
    static func emptyCall(
        _ requests: Requests<Empty>, _ responses: Responses<Empty>, _ context: StreamContext
    ) async throws {
        echoMetadata(context)
        _ = try await requests.only()
        try await responses.send(Empty())
    }

    static func unaryCall(
        _ requests: Requests<SimpleRequest>, _ responses: Responses<SimpleResponse>,
        _ context: StreamContext
    ) async throws {
        echoMetadata(context)
        guard let (request, wasCompressed) = try await requests.nextWithEncoding() else {
            throw Failure.unimplemented("This method takes one message, and none came.")
        }
        try check(request.expectCompressed, wasCompressed)
        try throwIfAsked(request.responseStatus)
        var response = SimpleResponse()
        response.payload = try zeros(request.responseSize)
        let isCompressed = request.responseCompressed?.value == true
        if isCompressed {
            context.allowGzip()
        }
        try await responses.send(response, compressed: isCompressed)
    }

    static func streamingOutputCall(
        _ requests: Requests<StreamingOutputCallRequest>,
        _ responses: Responses<StreamingOutputCallResponse>, _ context: StreamContext
    ) async throws {
        echoMetadata(context)
        context.allowGzip()
        try await answer(try await requests.only(), responses, context)
    }

    static func streamingInputCall(
        _ requests: Requests<StreamingInputCallRequest>,
        _ responses: Responses<StreamingInputCallResponse>, _ context: StreamContext
    ) async throws {
        echoMetadata(context)
        var response = StreamingInputCallResponse()
        while let (request, wasCompressed) = try await requests.nextWithEncoding() {
            try check(request.expectCompressed, wasCompressed)
            response.aggregatedPayloadSize += Int32(request.payload?.body.count ?? 0)
        }
        try await responses.send(response)
    }

    static func fullDuplexCall(
        _ requests: Requests<StreamingOutputCallRequest>,
        _ responses: Responses<StreamingOutputCallResponse>, _ context: StreamContext
    ) async throws {
        echoMetadata(context)
        context.allowGzip()
        while let request = try await requests.next() {
            try await answer(request, responses, context)
        }
    }

    static func halfDuplexCall(
        _ requests: Requests<StreamingOutputCallRequest>,
        _ responses: Responses<StreamingOutputCallResponse>, _ context: StreamContext
    ) async throws {
        echoMetadata(context)
        context.allowGzip()
        var kept: [StreamingOutputCallRequest] = []
        while let request = try await requests.next() {
            guard kept.count < 1_000 else {
                throw Failure(.resourceExhausted, "", "That is more than a test sends.")
            }
            kept.append(request)
        }
        for request in kept {
            try await answer(request, responses, context)
        }
    }

    /// Sends the messages that one request asks for.
    private static func answer(
        _ request: StreamingOutputCallRequest,
        _ responses: Responses<StreamingOutputCallResponse>, _ context: StreamContext
    ) async throws {
        try throwIfAsked(request.responseStatus)
        for wanted in request.responseParameters {
            if wanted.intervalUs > 0 {
                try await context.sleep(.microseconds(wanted.intervalUs))
            }
            var response = StreamingOutputCallResponse()
            response.payload = try zeros(wanted.size)
            try await responses.send(response, compressed: wanted.compressed?.value == true)
        }
    }

    /// Sends back what the client wants to see again: one field in the head, one at the end.
    private static func echoMetadata(_ context: StreamContext) {
        for value in context.metadata.values(of: "x-grpc-test-echo-initial") {
            context.addHeader(HeaderField("x-grpc-test-echo-initial", value))
        }
        for value in context.metadata.values(of: "x-grpc-test-echo-trailing-bin") {
            context.addTrailer(HeaderField("x-grpc-test-echo-trailing-bin", value))
        }
    }

    private static func throwIfAsked(_ status: EchoStatus?) throws {
        guard let status, status.code != 0 else { return }
        let code = UInt8(exactly: status.code).flatMap(StatusCode.init) ?? .unknown
        throw Failure(code, "", status.message)
    }

    private static func check(_ expected: BoolValue?, _ wasCompressed: Bool) throws {
        guard let expected, expected.value != wasCompressed else { return }
        throw Failure(
            .invalidArgument, "", "The message was \(wasCompressed ? "" : "not ")compressed.")
    }

    private static func zeros(_ count: Int32) throws -> Payload {
        guard 0...4_000_000 ~= count else {
            throw Failure(.invalidArgument, "", "A payload has 0 to 4,000,000 bytes.")
        }
        var payload = Payload()
        payload.body = [UInt8](repeating: 0, count: Int(count))
        return payload
    }
}

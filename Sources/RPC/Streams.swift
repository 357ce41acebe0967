internal import Basics
package import Wire

/// The messages a client sends in one call, in order.
package struct Requests<Request: Message>: Sendable {
    private let stream: StreamCall

    init(_ stream: StreamCall) {
        self.stream = stream
    }

    /// The next one; `nil` after the last. Its bounds are checked.
    package func next() async throws -> Request? {
        try await nextWithEncoding()?.request
    }

    /// The next one, and whether it came compressed.
    package func nextWithEncoding() async throws -> (request: Request, wasCompressed: Bool)? {
        guard let (bytes, wasCompressed) = try await stream.next() else { return nil }
        return (try Request.read(bytes.span), wasCompressed)
    }

    /// The only message of a call that has one.
    package func only() async throws -> Request {
        guard let request = try await next() else {
            throw Failure.unimplemented("This method takes one message, and none came.")
        }
        return request
    }
}

/// The way back to the client of one call.
package struct Responses<Response: Message>: Sendable {
    private let stream: StreamCall

    init(_ stream: StreamCall) {
        self.stream = stream
    }

    /// Sends one message; it waits while the client is too slow, and throws once the call is over.
    package func send(_ response: Response, compressed: Bool = false) async throws {
        try stream.checkRoom()
        try await stream.send(response.encoded(), compressed: compressed)
    }
}

/// What a streaming handler may know and do besides messages.
package struct StreamContext: Sendable {
    private let stream: StreamCall

    init(_ stream: StreamCall) {
        self.stream = stream
    }

    package var caller: Caller {
        stream.caller
    }

    /// The client's own header fields.
    package var metadata: Metadata {
        stream.metadata
    }

    /// Whether the client takes compressed messages.
    package var acceptsGzip: Bool {
        stream.acceptsGzip
    }

    /// Lets messages of this call be compressed, if the client takes that. Call it before the
    /// first.
    package func allowGzip() {
        stream.allowGzip()
    }

    /// Adds a field to the head of the answer. Call it before the first message.
    package func addHeader(_ field: HeaderField) {
        stream.initialFields.append(field)
    }

    /// Adds a field to the end of the answer.
    package func addTrailer(_ field: HeaderField) {
        stream.trailingFields.append(field)
    }

    /// Sends the head of the answer before the first message.
    package func sendHead() {
        stream.sendHead()
    }

    /// Waits; it throws if the call ends meanwhile.
    package func sleep(_ duration: Duration) async throws {
        try await stream.sleep(nanoseconds: duration.clampedNanoseconds)
    }
}

package import Basics
package import Crypto
package import KeyValue
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

    /// What becomes of a message that cannot be read, for a stated reason: what can be told of it
    /// all the same, or nil, and then the call ends.
    package typealias Salvage = (_ bytes: [UInt8], _ problem: String) -> (Request, [Violation])?

    /// The next one with what its bounds say against it, for calls in which one bad message does
    /// not spoil the others.
    package func nextWithViolations(
        salvage: Salvage = { _, _ in nil }
    ) async throws -> (request: Request, [Violation])? {
        guard let (bytes, _) = try await stream.next() else { return nil }
        do throws(WireError) {
            return (try Request.read(bytes.span), [])
        } catch .violations(let violations) {
            // Bounds are about what a message says; it is still safe to decode. Texts that are not
            // UTF-8 are repaired.
            return (try Request.decode(bytes.span), violations)
        } catch .malformed(let problem) {
            guard let saved = salvage(bytes, problem) else { throw WireError.malformed(problem) }
            return saved
        }
    }

    /// Whether `next` has something to give at once.
    package var isWaiting: Bool {
        stream.holdsRequest
    }

    /// Waits until `next` has something to say or `command` has its outcome; whether it has.
    package func isOutrun<Answer>(by command: StreamCommand<Answer>) async throws -> Bool {
        try await stream.isOutrun(by: command.awaited)
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

    /// Sends one message; it waits while the client is too slow, for so long at the most if there
    /// is a `patience`, and throws once the call is over.
    package func send(
        _ response: Response, compressed: Bool = false, patience: Duration? = nil
    ) async throws {
        try stream.checkRoom()
        try await stream.send(response.encoded(), compressed: compressed, patience: patience)
    }
}

/// What a streaming handler may know and do besides messages.
package struct StreamContext: Sendable {
    let stream: StreamCall

    init(_ stream: StreamCall) {
        self.stream = stream
    }

    package var caller: Caller {
        stream.caller
    }

    /// Where the key ring is kept.
    package var keys: KeySafe {
        stream.worker.definition.keys
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

    /// How many rows to read in one go at the most.
    package var rowLimit: Int {
        stream.worker.definition.limits.streamRows
    }

    /// The time of day.
    package var time: Instant {
        stream.worker.definition.time.now()
    }

    /// Queues `work` as a command; its outcome is there once it is durable.
    ///
    /// Commands of one call run in the order in which they were submitted. It throws when too much
    /// waits already. What was submitted is done even if the call ends meanwhile.
    package func submit<Answer: Sendable>(
        _ work: @escaping OwnCommand<Answer>.Work
    ) throws(Failure) -> StreamCommand<Answer> {
        try StreamCommand(work, of: stream)
    }

    /// Runs `work` as a query on the newest state, off the loop if there are readers.
    package func read<Answer: Sendable>(
        _ work: @escaping @Sendable (any Snapshot) throws -> Answer
    ) async throws -> Answer {
        let worker = stream.worker
        guard let readers = worker.definition.readers else {
            worker.received()
            return try work(try worker.currentSnapshot())
        }
        let awaited = Awaited<Result<Answer, any Error>>(on: worker.loop)
        let isAccepted = readers.submit { snapshot in
            awaited.settle(Result { try work(try snapshot.get()) })
        }
        guard isAccepted else { throw Failure.overloaded }
        return try await awaited.value().get()
    }

    /// Waits; it throws if the call ends meanwhile.
    package func sleep(_ duration: Duration) async throws {
        try await stream.rest(nanoseconds: duration.clampedNanoseconds)
    }
}

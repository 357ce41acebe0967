internal import Basics
internal import KeyValue
internal import Schema
internal import Wire

/// One gRPC call on the server, from its first header field to its status.
///
/// Its carrier feeds it and takes from it. It belongs to its worker's loop; when it is closed it
/// can be used for another call.
package final class Call {
    enum Phase {
        /// Header fields arrive.
        case head
        /// Messages arrive or are worked on.
        case open
        /// The answer is complete; its bytes may still be on their way.
        case answered
        /// The carrier is gone.
        case closed
    }

    package let worker: Worker
    @unsafe package var carrier: (any Carrier)? {
        get { unsafe holder }
        set { unsafe holder = newValue }
    }
    // Only seen by this module, so that the compiler knows all accesses and none is checked later.
    private unowned(unsafe) var holder: (any Carrier)?
    private(set) var peer: Peer
    let head = RequestHead()
    private(set) var metadata = Metadata()
    private(set) var phase = Phase.head
    /// Monotonic nanoseconds after which nobody waits for the answer.
    private(set) var deadline = Int64.max
    /// Moves whenever the call is used again, so that late news of an old use is told apart.
    private(set) var generation: UInt64 = 0
    private var startedAt: Int64
    /// Whether everything the peer has to say was said.
    private var hasRequest = false

    var input = FrameReader()
    /// Request bytes counted against the connection that no handler has taken.
    private var buffered = 0
    var output: [UInt8] = []
    private var outputStart = 0
    /// Answer bytes counted against the connection that its reader has not taken.
    private var unread = 0
    private var headIsSent = false
    private var end: Trailers?
    private var isPage = false
    private var timer: Timer?
    private var stream: StreamCall?
    var job: (any Job)?

    package init(worker: Worker, peer: Peer) {
        self.worker = worker
        self.peer = peer
        startedAt = worker.now
    }

    /// Makes a closed call ready for another use.
    package func reuse(peer: Peer) {
        precondition(phase == .closed, "Only a closed call can be used again.")
        self.peer = peer
        head.reset()
        if !metadata.isEmpty {
            metadata.removeAll()
        }
        phase = .head
        deadline = .max
        generation += 1
        startedAt = worker.now
        hasRequest = false
        let kept = worker.definition.limits.keptBuffer
        var emptied = takeInput()
        emptied.removeAll(keeping: kept)
        input = emptied
        if !output.isEmpty || output.capacity > kept {
            output = []
        }
        outputStart = 0
        headIsSent = false
        end = nil
        isPage = false
    }

    // MARK: What the carrier tells

    /// One header field.
    package func header(name: borrowing Span<UInt8>, value: borrowing Span<UInt8>) {
        guard phase == .head else { return }
        switch KnownField(name) {
        case .method:
            head.verb = value.equals("POST") ? .post : value.equals("GET") ? .get : .other
        case .path:
            head.binding = worker.definition.methods.binding(at: value)
            head.isRoot = value.equals("/")
        case .contentType:
            head.isGRPC = isGRPC(contentType: value)
        case .timeout:
            if let timeout = parseTimeout(value) {
                head.timeout = timeout
            } else {
                head.failure = Failure(.internal, "", "malformed grpc-timeout")
            }
        case .encoding:
            head.encoding =
                value.equals("gzip") ? .gzip : value.equals("identity") ? .identity : .unknown
        case .acceptEncoding:
            head.acceptsGzip = listsGzip(value)
        case .authorization:
            authenticate(value)
        case .authority:
            head.hasAuthority = true
            peer.note(authority: value)
        case .host:
            head.isMisaddressed = head.hasAuthority && !peer.isAuthority(value)
        case .ignored:
            break
        case .metadata:
            if head.binding?.keepsMetadata == true {
                metadata.append(name, value, limit: worker.definition.limits.metadataSize)
            }
        }
    }

    /// The header fields were too long; the rest of them is not told.
    package func headersTooLarge() {
        head.isTooLarge = true
    }

    /// A block of header fields is complete: the first opens the call, a later one says nothing.
    package func headersEnded() {
        guard phase == .head else { return }
        phase = .open
        switch head.refusal {
        case .malformed:
            phase = .answered
            unsafe holder?.abort()
        case .page: answerPage(status: 200)
        case .http(let status): answerPage(status: status)
        case .failure(let failure, let extra): fail(failure, extra)
        case nil: open()
        }
    }

    /// Some bytes of the body.
    package func data(_ bytes: borrowing Span<UInt8>) {
        guard phase == .open else {
            unsafe holder?.consumed(bytes.count)
            return
        }
        let limits = worker.definition.limits
        buffered += bytes.count
        peer.bufferedBytes += bytes.count
        var longer = takeInput()
        longer.append(bytes)
        input = longer
        if peer.bufferedBytes > limits.connectionBuffer {
            return fail(
                Failure(
                    .resourceExhausted, "TOO_LARGE",
                    "This connection has too many request bytes waiting. Send fewer at once."))
        }
        if let size = input.declaredSize, size > limits.messageSize {
            return fail(.tooLarge(limit: limits.messageSize))
        }
        if let stream, !stream.takesOneMessage {
            stream.inputArrived(bytes.count)
        } else if input.holdsMoreThanOneMessage {
            fail(.unimplemented("This method takes one message, and more came."))
        } else {
            unsafe holder?.consumed(bytes.count)
        }
    }

    /// The peer has said all it will say.
    package func inputEnded() {
        guard phase == .open else { return }
        hasRequest = true
        if let stream, !stream.takesOneMessage {
            stream.inputFinished()
            return
        }
        guard input.holdsMessage else {
            return input.isEmpty
                ? fail(.unimplemented("This method takes one message, and none came."))
                : fail(Failure(.internal, "", "The request ended in the middle of a message."))
        }
        if let stream {
            start(stream)
        } else {
            answer()
        }
    }

    /// The carrier is gone, for whatever cause; nothing more is told or asked.
    package func closed() {
        peer.bufferedBytes -= buffered
        buffered = 0
        peer.unreadBytes -= unread
        unread = 0
        let wasOpen = phase == .open
        phase = .closed
        timer?.cancel()
        timer = nil
        if wasOpen {
            stream?.cancel()
            job?.cancel()
        }
        stream = nil
        job = nil
    }

    /// Fills the front of `buffer` with answer bytes.
    package func produce(into buffer: UnsafeMutableRawBufferPointer) -> Produced {
        let count = min(buffer.count, output.count - outputStart)
        if count > 0 {
            let (bytes, start) = (output, outputStart)
            unsafe bytes.withUnsafeBytes { bytes in
                let part = unsafe bytes[start..<start + count]
                unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
            }
            outputStart = start + count
            countUnread()
        }
        guard outputStart == output.count else {
            return .bytes(count)
        }
        var emptied = takeOutput()
        emptied.removeAll(keepingCapacity: true)
        output = emptied
        outputStart = 0
        if let end {
            return .last(count, end)
        }
        stream?.outputDrained()
        return count > 0 ? .bytes(count) : isPage ? .end : .nothing
    }

    // MARK: The steps of a call

    private func authenticate(_ value: borrowing Span<UInt8>) {
        guard let binding = head.binding, !binding.ignoresTokens else { return }
        defer { head.sawAuthorization = true }
        do throws(StoreError) {
            let caller = try peer.caller(behind: value, worker)
            if let caller, !head.sawAuthorization {
                head.caller = caller
                if binding.keepsMetadata { head.authorization = Array(value) }
            } else {
                head.failure = .tokenInvalid
            }
        } catch {
            head.failure = worker.definition.failure(for: error, in: binding.method.path)
        }
    }

    private func open() {
        guard let binding = head.binding else { return }
        if let timeout = head.timeout {
            let limit = worker.definition.limits.deadlineSeconds * 1_000_000_000
            deadline = worker.now + min(timeout, limit)
            if timeout == 0 {
                return fail(.deadlineExceeded)
            }
        }
        if peer.underWay >= worker.definition.limits.callsUnderWay {
            return fail(.overloaded)
        }
        if case .stream = binding.handler {
            let stream = StreamCall(self, binding.method)
            self.stream = stream
            watchDeadline()
            if !stream.takesOneMessage {
                start(stream)
            }
        }
    }

    /// The one message is there: does what the method asks.
    private func answer() {
        guard let binding = head.binding else { return }
        if peer.leavesTooMuchUnread(worker.definition.limits) {
            return fail(.tooMuchUnread)
        }
        do {
            try inflate()
            switch binding.handler {
            case .query(let handler): try run(handler, binding.method)
            case .command(let handler): try submit(handler, binding.method)
            case .stream: preconditionFailure("A stream is started, not answered.")
            }
        } catch {
            fail(worker.definition.failure(for: error, in: binding.method.path))
        }
    }

    private func run(_ handler: @escaping Binding.QueryHandler, _ method: Method) throws {
        if worker.definition.store.readsBlock || method.work == .heavyQuery,
            let readers = worker.definition.readers
        {
            return try submit(handler, method, to: readers)
        }
        var reply = Reply(reusing: takeOutput())
        // Before what the ring makes: that is looked at together with the store.
        let snapshot = try worker.currentSnapshot()
        let query = Query(
            snapshot: snapshot, caller: head.caller, time: worker.time,
            pages: worker.seals.pages, keys: worker.seals.ring)
        do {
            reply.startFrame()
            let input = input
            try input.withMessage { (message) throws in
                try handler(message, worker.arena, query, &reply)
            }
            reply.endFrame()
        } catch {
            reply.bytes.removeAll(keepingCapacity: true)
            output = reply.bytes
            throw error
        }
        output = reply.bytes
        finish(.ok, gzip: false)
    }

    private func start(_ stream: StreamCall) {
        guard let binding = head.binding, case .stream(let handler) = binding.handler else {
            return
        }
        if peer.leavesTooMuchUnread(worker.definition.limits) {
            return fail(.tooMuchUnread)
        }
        peer.underWay += 1
        stream.start(handler, on: worker.loop)
    }

    private func inflate() throws {
        guard input.isCompressed else { return }
        guard !input.hasUnknownFlag else {
            throw Failure(.internal, "", "A message begins with a flag other than 0 and 1.")
        }
        guard head.encoding == .gzip else {
            throw Failure(
                .internal, "", "A message is marked as compressed, but no encoding was named.")
        }
        let message = try worker.decompress(input.message)
        input = FrameReader(holding: message)
    }

    /// Ends the call when nobody waits for its answer any more.
    func watchDeadline() {
        guard deadline != .max, timer == nil else { return }
        timer = worker.loop.schedule(at: deadline) { [unowned self] in
            guard phase == .open else { return }
            stream?.cancel()
            job?.cancel()
            fail(.deadlineExceeded)
        }
    }

    // MARK: Ending it from outside

    /// Stops the call's work and ends it with `failure`.
    package func cancel(_ failure: Failure) {
        guard phase == .open || phase == .head else { return }
        phase = .open
        stream?.cancel()
        job?.cancel()
        fail(failure)
    }

    /// Whether the call came before `start` and its request, which must come whole, has not.
    package func waitsForRequest(since start: Int64) -> Bool {
        switch phase {
        case .head: startedAt < start
        case .open: startedAt < start && !hasRequest && stream?.takesOneMessage != false
        case .answered, .closed: false
        }
    }

    // MARK: The answer

    /// Ends the call with a refusal: as its only answer if nothing was sent, else in the trailers.
    func fail(_ failure: Failure, _ extra: [HeaderField] = []) {
        let fields = failure.fields(limit: worker.definition.limits.errorSize) + extra
        finish(fields)
        // A handler that waits for more would wait for ever.
        stream?.cancel()
    }

    /// Ends the call with these trailer fields, `grpc-status` among them.
    func finish(_ fields: [HeaderField]) {
        guard phase == .open else { return }
        phase = .answered
        if headIsSent {
            end = .fields(fields)
            unsafe holder?.outputIsReady()
        } else {
            unsafe holder?.respond(.status(fields))
        }
    }

    /// Ends the call after what was put out; the status is OK.
    func finish(_ trailers: Trailers, gzip: Bool) {
        guard phase == .open else { return }
        phase = .answered
        end = trailers
        countUnread()
        if headIsSent {
            unsafe holder?.outputIsReady()
        } else {
            headIsSent = true
            unsafe holder?.respond(.messages(isGzipped: gzip, []))
        }
    }

    /// Sends the head of a streamed answer.
    func sendHead(gzip: Bool, _ fields: [HeaderField]) {
        guard phase == .open, !headIsSent else { return }
        headIsSent = true
        unsafe holder?.respond(.messages(isGzipped: gzip, fields))
    }

    /// Queues framed bytes behind what is already to go out.
    func put(_ bytes: [UInt8]) {
        guard phase == .open else { return }
        append(bytes)
        countUnread()
        unsafe holder?.outputIsReady()
    }

    /// Takes the finished answer of work that was done elsewhere.
    func complete(_ outcome: Result<[UInt8], Failure>) {
        guard phase == .open else { return }
        switch outcome {
        case .success where job is QueryJob && peer.leavesTooMuchUnread(worker.definition.limits):
            // What was only read can be read again; what was changed must be told.
            fail(.tooMuchUnread)
        case .success(let framed):
            append(framed)
            finish(.ok, gzip: false)
        case .failure(let failure):
            fail(failure)
        }
    }

    /// Answer bytes that wait for the peer to take them.
    var waitingOutput: Int {
        output.count - outputStart
    }

    private func countUnread() {
        peer.unreadBytes += waitingOutput - unread
        unread = waitingOutput
    }

    /// Gives back window for request bytes that a handler has taken.
    func took(_ count: Int) {
        buffered -= count
        peer.bufferedBytes -= count
    }

    private func answerPage(status: Int) {
        phase = .answered
        isPage = true
        headIsSent = true
        append(Array(worker.definition.text(status: status).utf8))
        let type = status == 200 ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
        unsafe holder?.respond(
            .page(
                status: status,
                [HeaderField("content-type", type), HeaderField("cache-control", "no-store")]))
    }
}

internal import Basics
internal import Schema
internal import Wire

/// The handler's side of a call that is a conversation.
///
/// Everything here runs on the call's loop: the handler's task prefers it, and nothing else may
/// call in. What it says after the call is over goes nowhere.
package final class StreamCall: @unchecked Sendable {
    private let call: Call
    private let generation: UInt64
    let method: Method
    let worker: Worker
    /// The secret that the caller came with; nil without one.
    let secret: [UInt8]?
    private let peer: Peer
    private var task: Task<Void, Never>?
    private var inputIsFinished = false
    private var isCancelled = false
    /// Request bytes whose window was not given back.
    private var withheld = 0
    private var reader: CheckedContinuation<Void, Never>?
    private var writer: CheckedContinuation<Void, Never>?
    private var sleeper: CheckedContinuation<Void, Never>?
    private var sentMessages = 0
    private var usesGzip = false
    var initialFields: [HeaderField] = []
    var trailingFields: [HeaderField] = []

    init(_ call: Call, _ method: Method) {
        self.call = call
        self.method = method
        generation = call.generation
        worker = call.worker
        peer = call.peer
        secret = bearerSecret(call.head.authorization)
    }

    /// Whether the handler starts once its one message is there.
    var takesOneMessage: Bool {
        method.kind == .unary || method.kind == .serverStream
    }

    private var isLive: Bool {
        call.generation == generation && call.phase == .open
    }

    // MARK: What the call tells

    func start(_ handler: @escaping Binding.StreamHandler, on loop: any Loop) {
        inputIsFinished = takesOneMessage
        task = Task(executorPreference: loop) {
            do {
                try await handler(self)
                self.finish()
            } catch {
                self.finish(throwing: error)
            }
        }
    }

    func inputArrived(_ count: Int) {
        withheld += count
        if call.input.holdsMessage {
            resumeReader()
        } else {
            // The rest of this message cannot come unless there is window for it.
            giveBack(withheld)
            withheld = 0
        }
    }

    func inputFinished() {
        inputIsFinished = true
        resumeReader()
    }

    func outputDrained() {
        resumeWriter()
    }

    /// The call is over: the handler's waits end at once and its task is cancelled.
    func cancel() {
        isCancelled = true
        task?.cancel()
        resumeReader()
        resumeWriter()
        wake()
    }

    // MARK: What the handler does

    /// Whether `next` has something to give at once.
    var holdsRequest: Bool {
        isLive && call.input.holdsMessage
    }

    /// The next message, decompressed, with whether it came compressed; `nil` after the last.
    func next() async throws -> (bytes: [UInt8], wasCompressed: Bool)? {
        while true {
            guard !isCancelled, isLive else { throw CancellationError() }
            if call.input.holdsMessage {
                return try take()
            }
            if inputIsFinished {
                guard call.input.isEmpty else {
                    throw Failure(.internal, "", "The request ended in the middle of a message.")
                }
                return nil
            }
            await withCheckedContinuation { reader = $0 }
        }
    }

    /// Throws if no further message may be sent: look before making one that is large.
    func checkRoom() throws {
        guard !isCancelled, isLive else { throw CancellationError() }
        if peer.leavesTooMuchUnread(worker.definition.limits) {
            throw Failure.tooMuchUnread
        }
    }

    /// Waits until `next` has something to say or `awaited` has its value; whether it has.
    func isOutrun<Value>(by awaited: Awaited<Value>) async throws -> Bool {
        while !awaited.isSettled {
            guard !isCancelled, isLive else { throw CancellationError() }
            if call.input.holdsMessage || inputIsFinished { return false }
            awaited.watch { [weak self] in self?.resumeReader() }
            await withCheckedContinuation { reader = $0 }
        }
        return true
    }

    /// Sends a message and waits while the peer is too far behind, but no longer than its patience.
    func send(_ message: [UInt8], compressed: Bool, patience: Duration? = nil) async throws {
        try checkRoom()
        sendHead()
        sentMessages += 1
        if compressed, usesGzip {
            call.put(framed(worker.compress(message), compressed: true))
        } else {
            call.put(framed(message, compressed: false))
        }
        guard call.waitingOutput > worker.definition.limits.streamBuffer else { return }
        var isOverdue = false
        let timer = patience.map { patience in
            after(patience.clampedNanoseconds) { stream in
                isOverdue = true
                stream.resumeWriter()
            }
        }
        defer { timer?.cancel() }
        while call.waitingOutput > worker.definition.limits.streamBuffer {
            await withCheckedContinuation { writer = $0 }
            guard !isCancelled, isLive else { throw CancellationError() }
            if isOverdue { throw Failure.tooSlow }
        }
    }

    /// Waits for `wakeSoon`, but no longer than so, and not at all if there is no need to; ends
    /// early if the call does.
    func rest(nanoseconds: Int64, unless isNeedless: () -> Bool = { false }) async throws {
        guard !isCancelled, isLive else { throw CancellationError() }
        let timer = after(nanoseconds) { $0.wake() }
        defer { timer.cancel() }
        await withCheckedContinuation { continuation in
            if isNeedless() {
                continuation.resume()
            } else {
                sleeper = continuation
            }
        }
        guard !isCancelled, isLive else { throw CancellationError() }
    }

    /// Ends the handler's rest. Any thread may call it.
    func wakeSoon() {
        worker.loop.post { [self] in wake() }
    }

    /// Lets messages be compressed, if the peer takes that.
    func allowGzip() {
        usesGzip = call.head.acceptsGzip
    }

    /// Whether the peer takes compressed messages.
    var acceptsGzip: Bool {
        call.head.acceptsGzip
    }

    /// Sends the head of the answer now, before the first message.
    func sendHead() {
        guard isLive else { return }
        call.sendHead(gzip: usesGzip, initialFields)
    }

    var metadata: Metadata {
        isLive ? call.metadata : Metadata()
    }

    var caller: Caller {
        isLive ? call.head.caller : .anyone
    }

    // MARK: Inside

    private func take() throws -> (bytes: [UInt8], wasCompressed: Bool) {
        guard !call.input.hasUnknownFlag else {
            throw Failure(.internal, "", "A message begins with a flag other than 0 and 1.")
        }
        let wasCompressed = call.input.isCompressed
        var message = call.input.message
        let size = call.removeMessage()
        call.took(size)
        let limit = worker.definition.limits.messageSize
        if let next = call.input.declaredSize, next > limit {
            throw Failure.tooLarge(limit: limit)
        }
        if call.input.holdsMessage {
            let part = min(size, withheld)
            giveBack(part)
            withheld -= part
        } else {
            giveBack(withheld)
            withheld = 0
        }
        if wasCompressed {
            guard call.head.encoding == .gzip else {
                throw Failure(
                    .internal, "", "A message is marked as compressed, but no encoding was named.")
            }
            message = try worker.decompress(message)
        }
        return (message, wasCompressed)
    }

    private func giveBack(_ count: Int) {
        if count > 0, call.generation == generation {
            unsafe call.carrier?.consumed(count)
        }
    }

    private func finish() {
        let sendsOne = method.kind == .unary || method.kind == .clientStream
        if sendsOne, sentMessages != 1, isLive {
            finish(
                throwing: Failure(
                    .internal, "", "The handler of this method sent no single answer."))
            return
        }
        ended()
        guard isLive else { return }
        sendHead()
        if trailingFields.isEmpty {
            call.finish(.ok, gzip: usesGzip)
        } else {
            call.finish([HeaderField("grpc-status", "0")] + trailingFields)
        }
    }

    private func finish(throwing error: any Error) {
        ended()
        guard isLive, let path = call.head.binding?.method.path else { return }
        call.fail(worker.definition.failure(for: error, in: path), trailingFields)
    }

    private func ended() {
        peer.underWay -= 1
    }

    private func after(
        _ nanoseconds: Int64, _ work: @escaping (StreamCall) -> Void
    ) -> Timer {
        let deadline = worker.definition.time.monotonic() + nanoseconds
        return worker.loop.schedule(at: deadline) { [weak self] in
            if let self { work(self) }
        }
    }

    private func wake() {
        sleeper?.resume()
        sleeper = nil
    }

    private func resumeReader() {
        reader?.resume()
        reader = nil
    }

    private func resumeWriter() {
        writer?.resume()
        writer = nil
    }
}

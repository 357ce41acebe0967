internal import HTTP2
internal import RPC

/// One HTTP/2 stream that carries one call; used again and again.
@safe final class Exchange: StreamHandler, Carrier {
    let call: Call
    /// The stream that holds this exchange, and so outlives it.
    private var place: Unmanaged<HTTP2.Stream>?
    /// The connection that holds the stream while it is open.
    private var connection: Unmanaged<HTTPConnection>
    /// In the pool: the stream, which nothing else holds there, and who comes after this one.
    private var waiting: HTTP2.Stream?
    private var next: Exchange?

    private init(worker: Worker, connection: HTTPConnection) {
        unsafe self.connection = .passUnretained(connection)
        call = Call(worker: worker, peer: connection.peer)
        unsafe call.carrier = self
    }

    /// A stream that carries its call here.
    static func stream(worker: Worker, connection: HTTPConnection) -> HTTP2.Stream {
        let exchange = Exchange(worker: worker, connection: connection)
        let stream = HTTP2.Stream(handler: exchange)
        unsafe exchange.place = .passUnretained(stream)
        return stream
    }

    /// Makes a closed exchange ready for a stream of `connection`.
    func reuse(_ stream: HTTP2.Stream, for connection: HTTPConnection) {
        stream.reset()
        unsafe self.connection = .passUnretained(connection)
        call.reuse(peer: connection.peer)
    }

    func enterPool(_ stream: HTTP2.Stream, before other: Exchange?) {
        waiting = stream
        next = other
    }

    func leavePool() -> (stream: HTTP2.Stream, next: Exchange?) {
        guard let stream = waiting else {
            preconditionFailure("Only what has entered the pool leaves it.")
        }
        let other = next
        waiting = nil
        next = nil
        return (stream, other)
    }

    private func perform(_ action: (Session, HTTP2.Stream) throws(HTTP2Error) -> Void) {
        guard let place = unsafe place else {
            preconditionFailure("An exchange is made together with its stream.")
        }
        unsafe place._withUnsafeGuaranteedRef { stream in
            unsafe connection._withUnsafeGuaranteedRef { connection in
                connection.perform { (session) throws(HTTP2Error) in try action(session, stream) }
            }
        }
    }

    // MARK: What the session tells

    func header(name: borrowing Span<UInt8>, value: borrowing Span<UInt8>) {
        call.header(name: name, value: value)
    }

    func headersTooLarge() {
        call.headersTooLarge()
    }

    func headersEnded() {
        call.headersEnded()
    }

    func data(_ bytes: borrowing Span<UInt8>) {
        call.data(bytes)
    }

    func inputEnded() {
        call.inputEnded()
    }

    func produce(into buffer: UnsafeMutableRawBufferPointer) -> BodyStep {
        switch unsafe call.produce(into: buffer) {
        case .bytes(let count): .bytes(count)
        case .nothing: .nothing
        case .last(let count, let trailers): .last(count, HeaderLists.list(for: trailers))
        case .end: .end
        }
    }

    func closed(_ code: ErrorCode) {
        call.closed()
        guard let stream = unsafe place?.takeUnretainedValue() else { return }
        unsafe connection._withUnsafeGuaranteedRef { $0.recycle(self, stream) }
    }

    // MARK: What the call asks

    func respond(_ head: ResponseHead) {
        let (list, hasBody) = HeaderLists.list(for: head)
        perform { (session, stream) throws(HTTP2Error) in
            try session.respond(stream, list, hasBody: hasBody)
        }
    }

    func outputIsReady() {
        perform { (session, stream) throws(HTTP2Error) in session.resume(stream) }
    }

    func consumed(_ count: Int) {
        perform { (session, stream) throws(HTTP2Error) in
            try session.consumed(count, of: stream)
        }
    }

    func abort() {
        perform { (session, stream) throws(HTTP2Error) in
            try session.reset(stream, .protocolError)
        }
    }
}

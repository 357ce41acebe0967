internal import HTTP2
internal import RPC

/// One HTTP/2 stream that carries one call; used again and again.
final class Exchange: StreamHandler, Carrier {
    let call: Call
    /// The stream that holds this exchange, and so outlives it.
    private unowned(unsafe) var held: HTTP2.Stream?
    /// The connection that holds the stream while it is open.
    private unowned(unsafe) var connection: HTTPConnection

    private init(worker: Worker, connection: HTTPConnection) {
        unsafe self.connection = connection
        call = Call(worker: worker, peer: connection.peer)
        unsafe call.carrier = self
    }

    /// A stream that carries its call here.
    static func stream(worker: Worker, connection: HTTPConnection) -> HTTP2.Stream {
        let exchange = Exchange(worker: worker, connection: connection)
        let stream = HTTP2.Stream(handler: exchange)
        unsafe exchange.held = stream
        return stream
    }

    private var stream: HTTP2.Stream {
        guard let held = unsafe held else {
            preconditionFailure("An exchange is made together with its stream.")
        }
        return held
    }

    /// Makes a closed exchange ready for a stream of `connection`.
    func reuse(for connection: HTTPConnection) {
        stream.reset()
        unsafe self.connection = connection
        call.reuse(peer: connection.peer)
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
        unsafe connection.recycle(stream)
    }

    // MARK: What the call asks

    func respond(_ head: ResponseHead) {
        let (list, hasBody) = HeaderLists.list(for: head)
        unsafe connection.perform { (session) throws(HTTP2Error) in
            try session.respond(stream, list, hasBody: hasBody)
        }
    }

    func outputIsReady() {
        unsafe connection.perform { (session) throws(HTTP2Error) in session.resume(stream) }
    }

    func consumed(_ count: Int) {
        unsafe connection.perform { (session) throws(HTTP2Error) in
            try session.consumed(count, of: stream)
        }
    }

    func abort(_ cause: AbortCause) {
        unsafe connection.perform { (session) throws(HTTP2Error) in
            switch cause {
            case .cancelled: try session.reset(stream, .cancel)
            case .abusive: try session.reset(stream, .enhanceYourCalm)
            }
        }
    }
}

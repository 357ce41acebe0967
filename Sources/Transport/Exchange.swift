internal import HTTP2
internal import RPC

/// One HTTP/2 stream that carries one call; used again and again.
final class Exchange: StreamHandler, Carrier {
    let stream = HTTP2.Stream()
    let call: Call
    private(set) unowned var connection: HTTPConnection

    init(worker: Worker, connection: HTTPConnection) {
        self.connection = connection
        call = Call(worker: worker, peer: connection.peer)
        call.carrier = self
        stream.handler = self
    }

    /// Makes a closed exchange ready for a stream of `connection`.
    func reuse(for connection: HTTPConnection) {
        stream.reset()
        stream.handler = self
        self.connection = connection
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
        connection.recycle(self)
    }

    // MARK: What the call asks

    func respond(_ head: ResponseHead) {
        let (list, hasBody) = HeaderLists.list(for: head)
        connection.perform { (session) throws(HTTP2Error) in
            try session.respond(stream, list, hasBody: hasBody)
        }
    }

    func outputIsReady() {
        connection.perform { (session) throws(HTTP2Error) in session.resume(stream) }
    }

    func consumed(_ count: Int) {
        connection.perform { (session) throws(HTTP2Error) in
            try session.consumed(count, of: stream)
        }
    }

    func abort(_ cause: AbortCause) {
        connection.perform { (session) throws(HTTP2Error) in
            switch cause {
            case .cancelled: try session.reset(stream, .cancel)
            case .abusive: try session.reset(stream, .enhanceYourCalm)
            }
        }
    }
}

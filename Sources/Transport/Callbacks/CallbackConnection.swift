internal import System
internal import TLS

/// One connection to the address for callbacks: TLS, and one request after another inside.
final class CallbackConnection {
    private enum Phase {
        /// A request is to come, whole, before this time.
        case reading(until: Int64)
        /// A request was handed on; nothing is read meanwhile.
        case handling
        /// All was said; what still comes is thrown away, so that the peer reads our answer first.
        case lingering(until: Int64)
        case closed
    }

    let token: UInt64
    let host: [UInt8]
    private let socket: Socket
    private let tls: TLSSession
    private let output = CiphertextBuffer(capacity: 4 << 10, limit: 64 << 10)
    private unowned let desk: CallbackDesk
    private var reader: CallbackReader
    private var phase: Phase
    private var requests = 0
    /// Whether the answer under way is the last.
    private var closes = false
    /// Since when the peer has not taken what is to be sent.
    private var stalledSince: Int64?

    init(
        token: UInt64, socket: consuming Socket, host: [UInt8], desk: CallbackDesk,
        context: ServerContext
    ) throws(TLSError) {
        self.token = token
        self.socket = socket
        self.host = host
        self.desk = desk
        reader = CallbackReader(desk.limits)
        phase = .reading(until: desk.now + desk.limits.requestSeconds * second)
        tls = try TLSSession(server: context, output: output)
    }

    var descriptor: Int32 {
        socket.number
    }

    // MARK: Reading

    func readable(isGone: Bool) {
        let buffer = unsafe desk.received
        if case .handling = phase {
            // Only the end of the connection comes here meanwhile.
            return isGone ? close() : ()
        }
        switch unsafe socket.receive(into: buffer) {
        case .wouldBlock: return
        case .closed: return close()
        case .bytes(let count):
            guard case .reading = phase else { return }
            unsafe decrypt(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private func decrypt(_ ciphertext: UnsafeRawBufferPointer) {
        unsafe tls.receive(ciphertext)
        do {
            while true {
                switch unsafe try tls.read(into: desk.plaintext) {
                case .bytes(let count):
                    let bytes = unsafe UnsafeRawBufferPointer(
                        rebasing: desk.plaintext[..<count])
                    unsafe reader.take(Span(_unsafeBytes: bytes))
                case .wantsMore:
                    advance()
                    return flush()
                case .closed:
                    return close()
                }
            }
        } catch {
            // The alert that says why is in the output.
            flush()
            close()
        }
    }

    /// Does what the bytes that came ask for, as far as one request.
    private func advance() {
        guard case .reading = phase else { return }
        switch reader.next() {
        case .needsMore: return
        case .mayContinue: write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
        case .refused(let answer):
            closes = true
            phase = .handling
            self.answer(answer)
        case .request(let request, let closes):
            requests += 1
            self.closes = closes || requests >= desk.limits.requestsPerConnection
            phase = .handling
            // With a request under way nothing is read: a sender who is ahead waits.
            desk.wait(for: [], self)
            desk.hand(request, of: self)
        }
    }

    // MARK: Answering

    /// Sends the answer to the request at hand, and turns to the next.
    func answer(_ answer: CallbackAnswer) {
        guard case .handling = phase else { return }
        write(answer.bytes(closes: closes))
        if closes {
            tls.close()
            phase = .lingering(until: desk.now + desk.limits.answerSeconds * second)
        } else {
            phase = .reading(until: desk.now + desk.limits.requestSeconds * second)
        }
        flush()
        if case .closed = phase { return }
        if output.isEmpty { desk.wait(for: .readable, self) }
        // The next one may have come with this one.
        advance()
        flush()
    }

    private func write(_ bytes: [UInt8]) {
        let isTaken = unsafe bytes.withUnsafeBytes { unsafe (try? tls.write($0)) != nil }
        if !isTaken { close() }
    }

    /// Sends what there is to send, as far as the socket takes it.
    func flush() {
        while !output.isEmpty {
            switch unsafe socket.send(output.bytes) {
            case .bytes(let count):
                output.consume(count)
                stalledSince = nil
            case .wouldBlock:
                stalledSince = stalledSince ?? desk.now
                return desk.wait(for: .writable, self)
            case .closed: return close()
            }
        }
        switch phase {
        case .lingering:
            socket.shutdownSending()
            desk.wait(for: .readable, self)
        case .reading: desk.wait(for: .readable, self)
        case .handling, .closed: break
        }
    }

    /// Closes the socket at once.
    func close() {
        if case .closed = phase { return }
        phase = .closed
        desk.remove(self)
    }

    // MARK: Care, once a second

    func tick(now: Int64) {
        if let stalledSince, now - stalledSince > desk.limits.answerSeconds * second {
            return close()
        }
        switch phase {
        case .reading(let end) where now > end:
            guard tls.isEstablished, reader.hasBegun else { return close() }
            closes = true
            phase = .handling
            answer(CallbackAnswer(408, "The request took too long."))
        case .lingering(let end) where now > end: close()
        case .reading, .lingering, .handling, .closed: break
        }
    }
}

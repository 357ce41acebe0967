internal import Basics
internal import HTTP2
internal import RPC
internal import System
internal import TLS

/// One accepted connection: a socket, TLS if the listener has it, and HTTP/2 inside.
final class Connection {
    private enum Phase {
        case open
        /// Everything was said; what the peer still sends is thrown away for a while, so that its
        /// system does not drop what it has not read.
        case lingering(since: Int64)
        case closed
    }

    let token: UInt64
    let host: [UInt8]
    let http: HTTPConnection
    private let socket: Socket
    private let tls: TLSSession?
    private unowned(unsafe) let shard: Shard
    private let limits: TransportLimits
    private var phase = Phase.open
    private let acceptedAt: Int64
    /// Bytes the socket had no room for.
    private var pending: CiphertextBuffer?
    private var stalledSince: Int64?
    /// Whether the loop has it on its list of connections with output.
    private(set) var isDirty = false

    init(
        token: UInt64, socket: consuming Socket, peer address: Address, shard: Shard,
        context: ServerContext?
    ) throws {
        self.token = token
        unsafe self.shard = shard
        limits = shard.limits
        self.socket = socket
        host = address.host
        acceptedAt = shard.worker.now
        tls = try context.map { try TLSSession(server: $0, output: shard.ciphertext) }
        let peer = Peer(maySendTokens: tls != nil || address.isLoopback)
        peer.host = address.host.map { String($0, radix: 16) }.joined(separator: ".")
        let mark = DirtyMark()
        http = try HTTPConnection(
            worker: shard.worker, limits: limits, pool: shard.exchanges, peer: peer
        ) { mark.connection?.markDirty() }
        mark.connection = self
    }

    var descriptor: Int32 {
        socket.number
    }

    private func markDirty() {
        guard !isDirty else { return }
        isDirty = true
        unsafe shard.outputAppeared(self)
    }

    // MARK: Reading

    /// Reads once, does everything that was asked, and answers.
    func readable(isGone: Bool) {
        guard pending == nil || isGone else { return }
        let buffer = unsafe shard.received
        switch unsafe socket.receive(into: buffer) {
        case .wouldBlock:
            return
        case .closed:
            return close()
        case .bytes(let count):
            guard isOpen else { return }
            unsafe shard.worker.received()
            let bytes = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count])
            if let tls {
                guard unsafe decrypt(bytes, tls) else { return }
            } else {
                unsafe http.receive(Span(_unsafeBytes: bytes))
            }
            flush()
        }
    }

    /// Hands what the ciphertext says to HTTP/2; `false` if the connection is over.
    private func decrypt(_ ciphertext: UnsafeRawBufferPointer, _ tls: TLSSession) -> Bool {
        let wasEstablished = tls.isEstablished
        unsafe tls.receive(ciphertext)
        do {
            while true {
                switch unsafe try tls.read(into: shard.plaintext) {
                case .bytes(let count):
                    unsafe http.receive(
                        Span(
                            _unsafeBytes: UnsafeRawBufferPointer(
                                rebasing: shard.plaintext[..<count])))
                case .wantsMore:
                    if !wasEstablished, tls.isEstablished, let shown = tls.peerCertificate {
                        http.peer.certificate = shown.subject
                    }
                    return true
                case .closed:
                    flush()
                    close()
                    return false
                }
            }
        } catch {
            // The alert that says why is in the output; nobody needs to hear more than that.
            sendCiphertext()
            close()
            return false
        }
    }

    // MARK: Writing

    /// The socket has room again.
    func writable() {
        flush()
    }

    /// Sends what there is to send, as far as the socket takes it.
    func flush() {
        isDirty = false
        guard case .open = phase, tls?.isEstablished ?? true else {
            return sendCiphertext()
        }
        while sendPending() {
            let isDrained = gather()
            sendCiphertext()
            if isDrained { break }
        }
        if case .open = phase, pending == nil, http.isEnding || http.isFinished {
            linger()
        }
    }

    /// Encrypts output until there is none or the buffer is full; says whether there is none left.
    private func gather() -> Bool {
        while unsafe shard.ciphertext.count < Shard.sendSize {
            let record = unsafe shard.record
            record.removeAll()
            let isDrained = http.takeOutput(size: Shard.recordSize) { frame in
                let fits = unsafe frame.withUnsafeBytes { unsafe record.append($0) }
                precondition(fits, "A record's buffer has room for one frame more than a record.")
            }
            if record.isEmpty { return isDrained }
            guard unsafe seal(record.bytes) else {
                close()
                return true
            }
            if isDrained { return true }
        }
        return false
    }

    /// Encrypts `plaintext` into the loop's buffer; `false` if there is no room or TLS has failed.
    private func seal(_ plaintext: UnsafeRawBufferPointer) -> Bool {
        guard let tls else { return unsafe shard.ciphertext.append(plaintext) }
        return unsafe (try? tls.write(plaintext)) != nil
    }

    /// Sends the loop's buffer; what the socket does not take is kept here.
    private func sendCiphertext() {
        let buffer = unsafe shard.ciphertext
        defer { buffer.removeAll() }
        guard !buffer.isEmpty, pending == nil else { return }
        while !buffer.isEmpty {
            switch unsafe socket.send(buffer.bytes) {
            case .bytes(let count):
                buffer.consume(count)
            case .wouldBlock:
                let kept = CiphertextBuffer(capacity: max(buffer.count, 1))
                // It was made as large as what it takes.
                _ = unsafe kept.append(buffer.bytes)
                pending = kept
                stalledSince = unsafe shard.worker.now
                // With output waiting nothing is read: a slow reader costs one bounded buffer.
                unsafe shard.wait(for: .writable, self)
                return
            case .closed:
                return close()
            }
        }
    }

    /// Sends what was kept; `false` if the socket still has no room.
    private func sendPending() -> Bool {
        guard let kept = pending else { return isOpen }
        while !kept.isEmpty {
            switch unsafe socket.send(kept.bytes) {
            case .bytes(let count):
                kept.consume(count)
                stalledSince = unsafe shard.worker.now
            case .wouldBlock:
                return false
            case .closed:
                close()
                return false
            }
        }
        pending = nil
        stalledSince = nil
        unsafe shard.wait(for: .readable, self)
        return true
    }

    private var isOpen: Bool {
        if case .open = phase { true } else { false }
    }

    // MARK: The end

    private func linger() {
        phase = unsafe .lingering(since: shard.worker.now)
        http.abandon()
        tls?.close()
        sendCiphertext()
        socket.shutdownSending()
    }

    /// Closes the socket at once.
    func close() {
        if case .closed = phase { return }
        phase = .closed
        http.abandon()
        unsafe shard.remove(self)
    }

    // MARK: Care, once a second

    func tick(now: Int64) {
        switch phase {
        case .closed:
            return
        case .lingering(let since):
            if now - since > limits.lingerSeconds * second { close() }
            return
        case .open:
            break
        }
        if !http.hasGreeted {
            if now - acceptedAt > limits.handshakeSeconds * second { close() }
            return
        }
        if let stalledSince, now - stalledSince > limits.stalledWriteSeconds * second {
            return close()
        }
        http.cancelStalledRequests(olderThan: now - limits.requestSeconds * second)
        if !http.care(now: now) { close() }
    }
}

/// Leads from the HTTP/2 side back to its connection, which is made after it.
private final class DirtyMark {
    weak var connection: Connection?
}

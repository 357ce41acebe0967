internal import Basics
package import HTTP2
package import RPC

/// The HTTP/2 side of one connection: bytes in, calls, bytes out. It never touches a socket.
///
/// It counts what the peer does and ends the session when that is abuse.
package final class HTTPConnection: SessionHost {
    package let peer: Peer
    private let worker: Worker
    private let limits: TransportLimits
    private let pool: ExchangePool
    private var session: Session?
    private var conduct: Conduct
    /// Frames of our answers that the conduct was told of.
    private var countedFrames = 0
    /// Tells the owner that there may be output; it is called outside of `receive` too.
    private let outputAppeared: () -> Void
    private var hasEnded = false
    /// When the first SETTINGS came, for then the peer speaks HTTP/2.
    package private(set) var hasGreeted = false
    private var pingIsOut = false
    private var isOutputTold = false
    private var lastActivity: Int64
    private var upkeep: Upkeep

    package init(
        worker: Worker, limits: TransportLimits, pool: ExchangePool, peer: Peer,
        outputAppeared: @escaping () -> Void
    ) throws(HTTP2Error) {
        self.worker = worker
        self.limits = limits
        self.pool = pool
        self.peer = peer
        self.outputAppeared = outputAppeared
        lastActivity = worker.now
        conduct = Conduct(limits, now: worker.now)
        upkeep = Upkeep(limits, now: worker.now, dice: worker.definition.random.next())
        session = try Session(role: .server, settings: limits.http2, host: self)
    }

    // MARK: Bytes

    /// Takes plaintext of the peer and does what it asks.
    ///
    /// The owner looks for output afterwards, whatever happens here.
    package func receive(_ bytes: borrowing Span<UInt8>) {
        guard !hasEnded, let session else { return }
        isOutputTold = true
        lastActivity = worker.now
        do {
            try session.receive(bytes)
        } catch {
            end(because: error)
        }
    }

    /// Lends output to `body`, piece by piece, until there is none or it took `size` bytes or more;
    /// says whether there is none left.
    package func takeOutput(size: Int, _ body: (borrowing Span<UInt8>) -> Void) -> Bool {
        guard let session else { return true }
        do {
            let isDrained = try session.takeOutput(size: size, body)
            isOutputTold = !isDrained
            return isDrained
        } catch {
            end(because: error)
            return true
        }
    }

    /// The session has failed or was ended: what is left of the output is all that will be said.
    package var isEnding: Bool {
        hasEnded
    }

    /// Whether the connection has nothing left to say or hear.
    package var isFinished: Bool {
        session?.isFinished ?? true
    }

    package var openCalls: Int {
        session?.openStreams ?? 0
    }

    /// Ends every call, for the connection is gone.
    package func abandon() {
        hasEnded = true
        session?.abandon()
        session = nil
    }

    // MARK: Care of the connection

    /// Warns the peer that the server stops taking calls.
    package func announceShutdown() {
        perform { (session) throws(HTTP2Error) in
            try session.announceShutdown()
            try session.ping()
        }
    }

    /// Takes no further calls; those under way go on.
    package func refuseNewCalls(debug: String = "") {
        perform { (session) throws(HTTP2Error) in try session.goAway(.noError, debug: debug) }
    }

    /// Ends the session with its calls.
    package func terminate(_ code: ErrorCode = .noError) {
        perform { (session) throws(HTTP2Error) in try session.terminate(code) }
        hasEnded = true
    }

    /// Does what is due by the clock, once a second; `false` if the peer is gone.
    package func care(now: Int64) -> Bool {
        let state = Upkeep.State(
            openCalls: openCalls, sentFrames: session?.sentFrames ?? 0,
            lastActivity: lastActivity, awaitsAnswer: pingIsOut)
        for step in upkeep.steps(now: now, state) {
            switch step {
            case .ask: _ = askAlive()
            case .retire(let reason): refuseNewCalls(debug: reason)
            case .terminate: terminate()
            case .close: return false
            }
        }
        return true
    }

    /// Asks whether the peer is still there; `false` if the last question was never answered.
    package func askAlive() -> Bool {
        guard !pingIsOut else { return false }
        pingIsOut = true
        perform { (session) throws(HTTP2Error) in try session.ping() }
        return true
    }

    package var awaitsPingAnswer: Bool {
        pingIsOut
    }

    /// Ends every call that is still under way, for the server stops.
    package func cancelCalls() {
        for exchange in exchanges {
            exchange.call.cancel(.shuttingDown)
        }
    }

    /// Ends calls whose request has not come whole in time.
    package func cancelStalledRequests(olderThan start: Int64) {
        for exchange in exchanges where exchange.call.waitsForRequest(since: start) {
            exchange.call.cancel(.requestTooSlow)
        }
    }

    private var exchanges: [Exchange] {
        (session?.openHandlers ?? []).compactMap { $0 as? Exchange }
    }

    /// Does something to the session on behalf of a call, and tells the owner.
    func perform(_ action: (Session) throws(HTTP2Error) -> Void) {
        guard let session else { return }
        do {
            try action(session)
        } catch {
            end(because: error)
        }
        tellOwner()
    }

    /// Tells the owner once that output waits, until it has taken all.
    private func tellOwner() {
        guard !isOutputTold else { return }
        isOutputTold = true
        outputAppeared()
    }

    func recycle(_ exchange: Exchange, _ stream: HTTP2.Stream) {
        pool.put(exchange, stream)
    }

    private func end(because error: HTTP2Error) {
        hasEnded = true
        tellOwner()
    }

    private func calm(_ reason: String) {
        guard !hasEnded else { return }
        hasEnded = true
        perform { (session) throws(HTTP2Error) in
            try session.goAway(.enhanceYourCalm, debug: reason)
            try session.terminate(.enhanceYourCalm)
        }
    }

    // MARK: SessionHost

    package func openStream() -> HTTP2.Stream? {
        guard !hasEnded else { return nil }
        return pool.take(for: self, worker)
    }

    package func received(_ frame: Frame) {
        if frame.kind == .settings {
            hasGreeted = true
        }
        if frame.kind == .ping, frame.acknowledges {
            pingIsOut = false
        }
        let sentFrames = session?.sentFrames ?? 0
        conduct.answered(with: sentFrames - countedFrames)
        countedFrames = sentFrames
        if let complaint = conduct.received(frame, now: worker.now, isBusy: openCalls > 0) {
            calm(complaint)
        }
    }

    package func receivedInvalidFrame() {
        if let complaint = conduct.receivedInvalidFrame() {
            calm(complaint)
        }
    }
}

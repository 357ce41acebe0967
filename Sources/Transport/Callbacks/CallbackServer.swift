package import Basics
internal import KeyValue
internal import Synchronization
package import System
package import TLS

/// An HTTPS address where programs outside report something: payment providers, who send HTTP/1.1
/// and know nothing of gRPC.
///
/// It has one thread, which calls nobody: whoever answers does so from wherever they like. So what
/// goes wrong here holds up no call, and a thousand slow senders hold up one another at the most.
package final class CallbackServer: Sendable {
    /// Answers a request, once, from any thread.
    package typealias Responder = @Sendable (CallbackAnswer) -> Void
    /// Gets a whole request; it must not wait.
    package typealias Handler =
        @Sendable (_ request: CallbackRequest, _ respond: @escaping Responder) -> Void

    /// The port it listens on.
    package let port: UInt16
    private let desk: CallbackDesk
    private let thread = Mutex<Thread?>(nil)

    /// Takes the address; port 0 takes a free one. Connections wait until `start`.
    package init(
        host: String, port: UInt16, context: ServerContext,
        limits: CallbackLimits = CallbackLimits(), time: any TimeSource,
        _ handler: @escaping Handler
    ) throws(SystemError) {
        if port != 0 {
            try Listener.checkIsFree(host: host, port: port)
        }
        let listener = try Listener(host: host, port: port, backlog: 256)
        self.port = try listener.address().port
        desk = try CallbackDesk(
            listener, context: context, limits: limits, time: time, handler: handler)
    }

    package func start() {
        let desk = desk
        thread.withLock { thread in
            thread = Thread(named: "callbacks") {
                do {
                    try desk.run()
                } catch {
                    preconditionFailure("The event loop cannot wait: \(error).")
                }
            }
        }
    }

    /// Uses another certificate for the connections that come from now on.
    package func replaceContext(with context: ServerContext) {
        desk.loop.post { [desk] in desk.context = context }
    }

    /// Takes nothing more, lets what is under way be answered for a moment, and ends. It waits.
    package func stop() {
        desk.loop.post { [desk] in desk.startDraining() }
        let running = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        running?.join()
    }
}

/// The connections of a `CallbackServer`; it belongs to its loop's thread.
@safe final class CallbackDesk: LoopClient, @unchecked Sendable {
    private static let listenerToken = EventLoop.firstFreeToken
    private static let firstToken = listenerToken + 1
    /// How long a stop waits for what is under way.
    private static let drainSeconds: Int64 = 2

    let loop: EventLoop
    let limits: CallbackLimits
    let handler: CallbackServer.Handler
    /// What one receive brought, and one decrypted record of it.
    let received = UnsafeMutableRawBufferPointer.allocate(byteCount: 32 << 10, alignment: 16)
    let plaintext = UnsafeMutableRawBufferPointer.allocate(byteCount: 17 << 10, alignment: 16)
    /// For the connections that come from now on.
    var context: ServerContext
    private(set) var underWay = 0
    private let time: any TimeSource
    private var listener: Listener?
    private var isAccepting = true
    private var connections: [UInt64: CallbackConnection] = [:]
    private var nextToken = CallbackDesk.firstToken
    private var hosts: [[UInt8]: HostUse] = [:]
    private var drainEnd: Int64?

    init(
        _ listener: consuming Listener, context: ServerContext, limits: CallbackLimits,
        time: any TimeSource, handler: @escaping CallbackServer.Handler
    ) throws(SystemError) {
        loop = try EventLoop(time: time)
        self.context = context
        self.limits = limits
        self.time = time
        self.handler = handler
        try loop.poller.add(
            listener.number, token: CallbackDesk.listenerToken, .readable)
        self.listener = consume listener
    }

    deinit {
        unsafe received.deallocate()
        unsafe plaintext.deallocate()
    }

    var now: Int64 { time.monotonic() }

    func run() throws(SystemError) {
        try loop.run(for: self)
        for connection in connections.values { connection.close() }
    }

    // MARK: LoopClient

    func woke() {}

    func ready(_ event: Poller.Event) {
        if event.token == CallbackDesk.listenerToken { return accept() }
        guard let connection = connections[event.token] else { return }
        if event.isWritable { connection.flush() }
        if event.isReadable || event.isGone { connection.readable(isGone: event.isGone) }
    }

    func settled() {
        guard let drainEnd else { return }
        if underWay == 0 || now >= drainEnd { loop.stop() }
    }

    func tick(now: Int64) {
        for connection in connections.values { connection.tick(now: now) }
        hosts = hosts.filter { $0.value.connections > 0 || !$0.value.isFull(limits, now: now) }
        if !isAccepting, drainEnd == nil, let number = listener?.number {
            // Descriptors may have been freed by anyone; try again.
            isAccepting =
                (try? loop.poller.add(number, token: CallbackDesk.listenerToken, .readable)) != nil
        }
    }

    func idle() {}

    // MARK: Connections

    private func accept() {
        for _ in 0..<16 {
            do throws(SystemError) {
                guard let accepted = try listener?.accept() else { return }
                take(accepted)
            } catch {
                // Out of descriptors: the listener rests until the next tick, or it would spin.
                if error.isOutOfDescriptors, let number = listener?.number {
                    isAccepting = (try? loop.poller.remove(number)) == nil
                }
                return
            }
        }
    }

    private func take(_ accepted: consuming Listener.Accepted) {
        let host = accepted.peer.host
        var use = hosts[host] ?? HostUse(limits, now: now)
        guard connections.count < limits.connections,
            use.connections < limits.connectionsPerHost
        else { return }
        let token = nextToken
        nextToken += 1
        do {
            let connection = try CallbackConnection(
                token: token, socket: accepted.take(), host: host, desk: self, context: context)
            try loop.poller.add(connection.descriptor, token: token, .readable)
            connections[token] = connection
            use.connections += 1
            hosts[host] = use
        } catch {
            // Out of memory or descriptors: this one is dropped, the others go on.
            return
        }
    }

    func remove(_ connection: CallbackConnection) {
        guard connections.removeValue(forKey: connection.token) != nil else { return }
        hosts[connection.host]?.connections -= 1
    }

    func wait(for interest: Poller.Interest, _ connection: CallbackConnection) {
        do throws(SystemError) {
            try loop.poller.change(connection.descriptor, token: connection.token, interest)
        } catch {
            connection.close()
        }
    }

    // MARK: Requests

    /// Hands a request on, or says why not.
    func hand(_ request: CallbackRequest, of connection: CallbackConnection) {
        let (loop, token) = (loop, connection.token)
        // Not at once: an answer turns to the next request, which may be refused as well.
        func refuse(_ status: Int, _ text: String) {
            let answer = CallbackAnswer(status, text, retryAfterSeconds: 1)
            loop.post { [weak self] in self?.connections[token]?.answer(answer) }
        }
        guard hosts[connection.host]?.takesRequest(limits, now: now) != false else {
            return refuse(429, "Too many requests.")
        }
        guard underWay < limits.underWay, drainEnd == nil else {
            return refuse(503, "Try again shortly.")
        }
        underWay += 1
        handler(request) { [weak self] answer in
            let desk = self
            loop.post {
                desk?.underWay -= 1
                desk?.connections[token]?.answer(answer)
            }
        }
    }

    func startDraining() {
        guard drainEnd == nil else { return }
        if let number = listener?.number {
            // A listener that was resting is not known to the poller.
            try? loop.poller.remove(number)
        }
        listener = nil
        drainEnd = now + CallbackDesk.drainSeconds * second
    }
}

/// What one host uses: its connections, and how many requests it may send at once.
private struct HostUse {
    var connections = 0
    private var room: Double
    private var since: Int64

    init(_ limits: CallbackLimits, now: Int64) {
        room = Double(limits.requestBurst)
        since = now
    }

    /// Takes one request off its room; `false` if there is none.
    mutating func takesRequest(_ limits: CallbackLimits, now: Int64) -> Bool {
        room = filled(limits, now: now)
        since = now
        guard room >= 1 else { return false }
        room -= 1
        return true
    }

    /// Whether it is as if nobody had ever come from there.
    func isFull(_ limits: CallbackLimits, now: Int64) -> Bool {
        filled(limits, now: now) >= Double(limits.requestBurst)
    }

    private func filled(_ limits: CallbackLimits, now: Int64) -> Double {
        let seconds = Double(now - since) / Double(second)
        return min(
            Double(limits.requestBurst), room + seconds * Double(limits.requestsPerSecond))
    }
}

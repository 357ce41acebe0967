internal import Basics
internal import HTTP2
internal import KeyValue
internal import RPC
internal import Synchronization
internal import System
internal import TLS

/// One loop's part of a server: its listener, its connections and what they use in turn.
@safe final class Shard: LoopClient, @unchecked Sendable {
    /// Plaintext goes into TLS records of about this size.
    static let recordSize = 16 << 10
    /// So much ciphertext is gathered for one send.
    static let sendSize = 128 << 10
    /// Connections taken in one go, so that a rush does not keep the others waiting.
    private static let acceptBatch = 64
    private static let listenerToken = EventLoop.firstFreeToken
    private static let firstToken = listenerToken + 1

    let loop: EventLoop
    let worker: RPC.Worker
    let limits: TransportLimits
    let exchanges = ExchangePool(limit: 1_024)
    /// What one receive brought.
    let received: UnsafeMutableRawBufferPointer
    /// One decrypted record.
    let plaintext: UnsafeMutableRawBufferPointer
    /// Frames on their way into a record.
    let record = CiphertextBuffer(capacity: 4 * recordSize, limit: 1 << 20)
    /// Bytes on their way to the socket of the connection at hand.
    let ciphertext = CiphertextBuffer(capacity: 256 << 10, limit: 8 << 20)

    private let shared: Admission
    private var listener: Listener?
    private var isAccepting = true
    private var connections: [Connection?] = []
    private var freeSlots: [Int] = []
    /// Slots of connections closed in this round, which events of this round may still name.
    private var closedSlots: [Int] = []
    private var dirty: [Connection] = []
    private var drain: Drain?

    init(
        _ definition: Definition, limits: TransportLimits, listener: consuming Listener,
        admission: Admission
    ) throws {
        loop = try EventLoop(time: definition.time)
        worker = try RPC.Worker(definition, loop: loop)
        self.limits = limits
        shared = admission
        unsafe received = .allocate(byteCount: 64 << 10, alignment: 16)
        unsafe plaintext = .allocate(byteCount: 17 << 10, alignment: 16)
        try loop.poller.add(listener.number, token: Shard.listenerToken, .readable)
        self.listener = consume listener
    }

    deinit {
        unsafe received.deallocate()
        unsafe plaintext.deallocate()
    }

    /// Serves until the drain is over. The calling thread becomes the loop's.
    func run() throws(SystemError) {
        try loop.run(for: self)
        for connection in connections {
            connection?.close()
        }
    }

    // MARK: LoopClient

    func woke() {
        worker.woke()
    }

    func ready(_ event: Poller.Event) {
        if event.token == Shard.listenerToken {
            return accept()
        }
        guard let connection = connections[Int(event.token - Shard.firstToken)] else { return }
        if event.isWritable {
            connection.writable()
        }
        if event.isReadable || event.isGone {
            connection.readable(isGone: event.isGone)
        }
    }

    func settled() {
        while let connection = dirty.popLast() {
            connection.flush()
        }
        freeSlots.append(contentsOf: closedSlots)
        closedSlots.removeAll(keepingCapacity: true)
        if let drain, drain.isOver(connections: openConnections) {
            loop.stop()
        }
    }

    func tick(now: Int64) {
        for connection in connections {
            connection?.tick(now: now)
        }
        if !isAccepting, drain == nil, let number = listener?.number {
            // Descriptors may have been freed by anyone; try again.
            isAccepting =
                (try? loop.poller.add(number, token: Shard.listenerToken, .readable)) != nil
        }
        advanceDrain(now: now)
    }

    func idle() {
        worker.idle()
    }

    // MARK: Connections

    private var openConnections: Int {
        connections.count - freeSlots.count - closedSlots.count
    }

    private func accept() {
        for _ in 0..<Shard.acceptBatch {
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
        let peer = accepted.peer
        guard shared.admit(peer.host) else { return }
        let slot = freeSlots.popLast() ?? connections.count
        if slot == connections.count {
            connections.append(nil)
        }
        let token = Shard.firstToken + UInt64(slot)
        do {
            let connection = try Connection(
                token: token, socket: accepted.take(), peer: peer, shard: self,
                context: shared.context)
            try loop.poller.add(connection.descriptor, token: token, .readable)
            connections[slot] = connection
            connection.flush()
        } catch {
            // Out of memory or descriptors: this one is dropped, the others go on.
            freeSlots.append(slot)
            shared.release(peer.host)
        }
    }

    func remove(_ connection: Connection) {
        let slot = Int(connection.token - Shard.firstToken)
        // The socket closes with the connection; the poller forgets it by itself.
        connections[slot] = nil
        closedSlots.append(slot)
        shared.release(connection.host)
    }

    func outputAppeared(_ connection: Connection) {
        dirty.append(connection)
    }

    func wait(for interest: Poller.Interest, _ connection: Connection) {
        do throws(SystemError) {
            try loop.poller.change(connection.descriptor, token: connection.token, interest)
        } catch {
            connection.close()
        }
    }

    // MARK: Graceful stop

    /// Stops taking connections and calls; those under way may finish for a while.
    func startDraining() {
        guard drain == nil else { return }
        if let number = listener?.number {
            // A listener that was resting is not known to the poller.
            try? loop.poller.remove(number)
        }
        listener = nil
        drain = Drain(limits, now: worker.definition.time.monotonic())
        for connection in connections {
            connection?.http.announceShutdown()
        }
    }

    private func advanceDrain(now: Int64) {
        guard let step = drain?.step(now: now) else { return }
        for connection in connections {
            switch step {
            case .refuse: connection?.http.refuseNewCalls()
            case .cancel: connection?.http.cancelCalls()
            case .close: connection?.http.terminate()
            }
        }
        if case .close = step {
            loop.stop()
        }
    }
}

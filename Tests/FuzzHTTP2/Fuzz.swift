import Commerce
import FuzzDriver
import KeyValue
import RPC
import TestSupport
import Transport

/// Feeds bytes to a server's connection, without a socket; the first byte says how.
///
/// Whatever comes, the connection stands or ends itself, it says no more than it was asked for, and
/// nothing of it stays behind once it is gone.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = bytes.first else { return 0 }
    do {
        let visit = try Visit()
        if choice & 1 == 0 {
            visit.send(greeting)
        }
        let pieceSize = [bytes.count, 1, 7, 100][Int(choice >> 1 & 3)]
        var rest = bytes.dropFirst()
        let half = rest.count / 2
        while !rest.isEmpty {
            visit.send(Array(rest.prefix(pieceSize)))
            rest = rest.dropFirst(pieceSize)
            if choice & 8 != 0, rest.count < half, !visit.isLeaving {
                visit.leave()
            }
        }
        if choice & 16 != 0 {
            visit.letTimePass()
        }
        visit.end()
    } catch {
        preconditionFailure("A server in memory starts: \(error)")
    }
    return 0
}

/// The preface and an empty SETTINGS frame, which mutations would seldom find.
private let greeting = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]

/// One connection and the server behind it.
private final class Visit {
    private let store = MemoryStore(mode: .stepped)
    private let calls: TestCalls
    private let connection: HTTPConnection
    private var said = 0
    private(set) var isLeaving = false

    init() throws {
        calls = try TestCalls(
            [Echo.service, catalogService, inventoryService, Health().service], store: store,
            log: Surprise())
        connection = try HTTPConnection(
            worker: calls.worker, limits: TransportLimits(), pool: ExchangePool(limit: 4),
            peer: calls.peer, outputAppeared: {})
    }

    func send(_ bytes: [UInt8]) {
        calls.worker.woke()
        calls.worker.received()
        connection.receive(bytes.span)
        work()
    }

    /// Lets the server do what it was asked, and takes what it says, within bounds.
    private func work() {
        for _ in 0..<50 {
            let isBusy = calls.loop.run()
            let step = store.runAll()
            let before = said
            _ = connection.takeOutput(size: 64 << 10) { said += $0.count }
            if !isBusy, step == .idle, said == before { break }
        }
        precondition(said < 64 << 20, "A few bytes make the server talk without end.")
        precondition(calls.peer.buffered <= 1 << 20, "A few bytes are kept as many.")
    }

    func leave() {
        isLeaving = true
        connection.announceShutdown()
        connection.refuseNewCalls()
        work()
    }

    func letTimePass() {
        calls.wait(.seconds(40))
        connection.cancelStalledRequests(olderThan: calls.worker.now - 30_000_000_000)
        work()
        connection.cancelCalls()
        work()
    }

    func end() {
        connection.abandon()
        calls.settle()
        _ = store.runAll()
        calls.settle()
        precondition(calls.peer.buffered == 0, "Request bytes stay counted.")
        precondition(calls.peer.unread == 0, "Answer bytes stay counted.")
        precondition(calls.peer.callsUnderWay == 0, "A handler goes on.")
    }
}

/// Nothing a client sends may look like a mistake of ours.
private struct Surprise: IncidentLog {
    func record(_ error: any Error, incident: String, method: String) {
        precondition(error is Echo.Mistake, "\(method): \(error)")
    }
}

/// Where the program starts.
@_cdecl("fuzz_http2_main")
public func start(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
    unsafe runFuzzer(count, arguments) { unsafe fuzz($0, $1) }
}

import Basics
import HTTP2
import RPC
import TestSupport

@testable import Transport

/// A client that speaks with an `HTTPConnection` through memory, frame by frame.
final class MemoryPeer: SessionHost {
    /// What the server's GOAWAY says.
    struct Farewell: Equatable {
        let code: UInt8
        let debug: String
    }

    let calls: TestCalls
    let connection: HTTPConnection
    let pool = ExchangePool(limit: 8)
    private var session: Session?
    /// What the server's frames said that are not a stream's.
    private(set) var farewells: [Farewell] = []
    var goAways: Int { farewells.count }
    private(set) var pings = 0
    private(set) var hasFailed = false

    init(_ limits: TransportLimits = TransportLimits(), settings: Settings = Settings()) throws {
        calls = try TestCalls()
        connection = try HTTPConnection(
            worker: calls.worker, limits: limits, pool: pool, peer: calls.peer, outputAppeared: {})
        session = try Session(role: .client, settings: settings, host: self)
        exchange()
    }

    deinit {
        connection.abandon()
        session?.abandon()
        calls.settle()
    }

    /// Begins a call; what comes back is in the answer.
    func call(_ path: String, _ body: [UInt8], ends: Bool = true) throws -> MemoryAnswer {
        let answer = MemoryAnswer(body, ends: ends)
        try session?.request(answer.stream, MemoryPeer.head(path), hasBody: true)
        return answer
    }

    /// What a call of `path` begins with.
    static func head(_ path: String) -> HeaderList {
        HeaderList(
            [
                (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "shop"),
                ("content-type", "application/grpc"), ("te", "trailers"),
            ].map { (name: $0.0, value: $0.1, neverIndexed: false) })
    }

    func reset(_ answer: MemoryAnswer, _ code: ErrorCode = .cancel) throws {
        try session?.reset(answer.stream, code)
    }

    func ping() throws {
        try session?.ping()
    }

    /// Carries bytes both ways until nobody has any more.
    func exchange() {
        for _ in 0..<1_000 {
            let wasBusy = calls.loop.run()
            let fromClient = (try? output()) ?? []
            if !fromClient.isEmpty {
                connection.receive(fromClient.span)
            }
            var fromServer: [UInt8] = []
            _ = connection.takeOutput(size: 1 << 20) { frame in
                fromServer.append(contentsOf: Array(frame))
            }
            if !fromServer.isEmpty {
                noteFarewells(in: fromServer)
                do {
                    try session?.receive(fromServer.span)
                } catch {
                    hasFailed = true
                }
            }
            if !wasBusy, fromClient.isEmpty, fromServer.isEmpty { return }
        }
    }

    /// Looks for GOAWAY among whole frames.
    private func noteFarewells(in frames: [UInt8]) {
        var rest = frames[...]
        while rest.count >= 9 {
            let size = rest.prefix(3).reduce(0) { $0 << 8 | Int($1) }
            let (kind, payload) = (rest[rest.startIndex + 3], rest.dropFirst(9).prefix(size))
            if kind == 7 {
                let debug = String(decoding: payload.dropFirst(8), as: UTF8.self)
                farewells.append(Farewell(code: payload[payload.startIndex + 7], debug: debug))
            }
            rest = rest.dropFirst(9 + size)
        }
    }

    private func output() throws -> [UInt8] {
        var bytes: [UInt8] = []
        _ = try session?.takeOutput(size: 1 << 20) { bytes.append(contentsOf: Array($0)) }
        return bytes
    }

    // MARK: SessionHost

    func openStream() -> HTTP2.Stream? { nil }

    func received(_ frame: Frame) {
        if frame.kind == .ping, !frame.acknowledges {
            pings += 1
        }
    }

    func receivedInvalidFrame() {}
}

/// One call of a `MemoryPeer`.
final class MemoryAnswer: StreamHandler {
    private(set) var fields: [String: String] = [:]
    private(set) var body: [UInt8] = []
    private(set) var end: ErrorCode?
    private(set) var hasEnded = false
    private var rest: ArraySlice<UInt8>
    private let ends: Bool
    private var held: HTTP2.Stream?

    init(_ body: [UInt8], ends: Bool) {
        rest = body[...]
        self.ends = ends
    }

    var stream: HTTP2.Stream {
        if let held { return held }
        let made = HTTP2.Stream(handler: self)
        held = made
        return made
    }

    var status: String? { fields["grpc-status"] }

    func header(name: borrowing Span<UInt8>, value: borrowing Span<UInt8>) {
        fields[text(name)] = text(value)
    }

    func headersTooLarge() {}

    func headersEnded() {}

    func data(_ bytes: borrowing Span<UInt8>) {
        for index in bytes.indices {
            body.append(bytes[index])
        }
    }

    func inputEnded() {
        hasEnded = true
    }

    func produce(into buffer: UnsafeMutableRawBufferPointer) -> BodyStep {
        let part = rest.prefix(buffer.count)
        unsafe buffer.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        if !part.isEmpty { return .bytes(part.count) }
        return ends ? .end : .nothing
    }

    func closed(_ code: ErrorCode) {
        end = code
        // Each holds the other.
        held = nil
    }

    private func text(_ bytes: borrowing Span<UInt8>) -> String {
        var copy: [UInt8] = []
        for index in bytes.indices {
            copy.append(bytes[index])
        }
        return String(decoding: copy, as: UTF8.self)
    }
}

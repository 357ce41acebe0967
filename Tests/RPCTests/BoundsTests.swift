import Basics
import KeyValue
import RPC
import Schema
import Synchronization
import TestSupport
import Testing
import Wire

/// How much one connection may keep waiting, and what it is told beyond that.
@Suite struct BoundsTests {
    private static let kilobyte = 1_024

    private func expectOverloaded(_ carrier: TestCarrier) {
        #expect(carrier.status == .unavailable)
        #expect(carrier.trailer("grpc-retry-pushback-ms") == "250")
        #expect(carrier.trailer("grpc-status-details-bin") != nil)
    }

    @Test func whoNeverReadsIsAnsweredOnlySoFar() throws {
        var limits = Limits()
        limits.connectionOutput = 100 * Self.kilobyte
        let calls = try TestCalls(limits: limits)
        var carriers: [TestCarrier] = []
        var largest = 0
        for _ in 0..<128 {
            let carrier = calls.open(Echo.ask)
            carrier.call.data(TestCalls.message("repeat 30000").span)
            carrier.call.inputEnded()
            carriers.append(carrier)
            largest = max(largest, calls.peer.unread)
        }
        #expect(carriers.count { $0.trailers == nil } == 4)
        #expect(largest < limits.connectionOutput + 31_000)
        carriers.filter { $0.trailers != nil }.forEach(expectOverloaded)

        carriers.forEach { $0.take() }
        #expect(calls.peer.unread == 0)
        #expect(calls.call(Echo.ask, "tea").status == .ok)
    }

    @Test func anAnswerThatNobodyReadsIsForgottenWithItsCall() throws {
        let calls = try TestCalls()
        let carrier = calls.open(Echo.ask)
        carrier.call.data(TestCalls.message("repeat 30000").span)
        carrier.call.inputEnded()
        #expect(calls.peer.unread > 30_000)
        carrier.hangUp()
        #expect(calls.peer.unread == 0)
        #expect(calls.reopen(carrier, Echo.ask).trailers == nil)
    }

    @Test func streamsStopAheadOfASlowReaderAndEndIfThereAreTooMany() throws {
        var limits = Limits()
        limits.connectionOutput = 200 * Self.kilobyte
        let calls = try TestCalls(limits: limits)
        let carriers = (0..<8).map { _ in
            let carrier = calls.open(Echo.chat)
            carrier.call.data(TestCalls.message("flood 60").span)
            carrier.call.inputEnded()
            _ = calls.loop.run()
            return carrier
        }
        calls.settle()
        #expect(calls.peer.unread < 220 * Self.kilobyte)
        carriers[0].take()
        #expect(carriers[0].messages.count < 10)
        for carrier in carriers {
            calls.settle(carrier)
        }
        let statuses = carriers.map(\.status)
        #expect(statuses.contains(.ok))
        #expect(statuses.contains(.unavailable))
        #expect(statuses.allSatisfy { $0 == .ok || $0 == .unavailable })
        #expect(calls.peer.unread == 0)
        #expect(calls.peer.callsUnderWay == 0)
    }

    @Test func unfinishedRequestsOfOneConnectionAreBounded() throws {
        var limits = Limits()
        limits.connectionBuffer = 100 * Self.kilobyte
        let calls = try TestCalls(limits: limits)
        let half = TestCalls.framed([UInt8](repeating: 0, count: 30_000), size: 60_000)
        let carriers = (0..<5).map { _ in
            let carrier = calls.open(Echo.ask)
            carrier.call.data(half.span)
            return carrier
        }
        #expect(carriers.map(\.status) == [nil, nil, nil, .resourceExhausted, .resourceExhausted])
        carriers.forEach { $0.hangUp() }
        #expect(calls.peer.buffered == 0)
    }

    @Test func aSlowHandlerKeepsTheWindowClosed() throws {
        let calls = try TestCalls()
        let carrier = calls.open(Echo.chat)
        carrier.call.data(TestCalls.message("sleep").span)
        calls.settle(carrier)
        let taken = carrier.consumedBytes
        for _ in 0..<100 {
            carrier.call.data(TestCalls.message("tea").span)
        }
        calls.settle(carrier)
        #expect(carrier.consumedBytes == taken)
        calls.wait(.seconds(20))
        calls.settle(carrier)
        #expect(carrier.messages.count == 100)
        #expect(carrier.consumedBytes == taken + 100 * TestCalls.message("tea").count)
    }

    @Test func callsUnderWayAreBoundedUntilTheirWorkHasStopped() throws {
        var limits = Limits()
        limits.callsUnderWay = 3
        let calls = try TestCalls(limits: limits)
        let carriers = (0..<3).map { _ in calls.open(Echo.chat) }
        calls.settle()
        expectOverloaded(calls.open(Echo.ask))
        carriers[0].hangUp()
        expectOverloaded(calls.open(Echo.ask))
        calls.settle()
        #expect(calls.call(Echo.ask, "tea").status == .ok)
    }

    @Test func readersThatAreBusyRefuse() throws {
        let readers = SteppedReaders(MemoryStore(mode: .stepped), bound: 1)
        let calls = try TestCalls(readers: readers)
        let first = calls.call(Echo.ponder, "tea")
        expectOverloaded(calls.call(Echo.ponder, "jam"))
        try readers.run()
        calls.settle(first)
        #expect(first.messages == [Text(service: "tea").encoded()])
        #expect(calls.peer.callsUnderWay == 0)
    }

    @Test func whatReadersBringIsBoundedToo() throws {
        var limits = Limits()
        limits.connectionOutput = 100 * Self.kilobyte
        let readers = SteppedReaders(MemoryStore(mode: .stepped), bound: 100)
        let calls = try TestCalls(limits: limits, readers: readers)
        let carriers = (0..<20).map { _ in
            let carrier = calls.open(Echo.ponder)
            carrier.call.data(TestCalls.message("repeat 30000").span)
            carrier.call.inputEnded()
            return carrier
        }
        try readers.run()
        calls.settle()
        #expect(carriers.count { $0.trailers == nil } == 4)
        #expect(calls.peer.unread < limits.connectionOutput + 31_000)
    }
}

/// Readers that read when a test says so.
private final class SteppedReaders: Readers {
    typealias Work = @Sendable (Result<any Snapshot, StoreError>) -> Void

    private let store: MemoryStore
    private let bound: Int
    private let waiting = Mutex<[Work]>([])

    init(_ store: MemoryStore, bound: Int) {
        self.store = store
        self.bound = bound
    }

    func submit(_ work: @escaping Work) -> Bool {
        waiting.withLock { waiting in
            guard waiting.count < bound else { return false }
            waiting.append(work)
            return true
        }
    }

    func run() throws {
        let snapshot: any Snapshot = try store.openSnapshot()
        let work = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        work.forEach { $0(.success(snapshot)) }
    }
}

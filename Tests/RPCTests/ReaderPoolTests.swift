import Commerce
import Foundation
import KeyValue
import RPC
import Schema
import Synchronization
import TestSupport
import Testing
import Wire

/// Queries that may take long run beside the loops, and no more of them wait than can be served.
@Suite struct ReaderPoolTests {
    private static let method = Method(
        path: "/shopwire.testing.Slow/Look", kind: .unary, work: .heavyQuery, access: .anyone,
        requiresRequestID: false, request: GetStockRequest.descriptor,
        response: GetStockResponse.descriptor)

    private static func slow(
        _ body: @escaping @Sendable (any Snapshot) throws -> Void
    ) -> Service {
        let binding = Binding.query(method) {
            (request: GetStockRequest, query: borrowing Query) throws -> GetStockResponse in
            try body(query.snapshot)
            return GetStockResponse(stock: Stock(sku: request.sku))
        }
        return Service("shopwire.testing.Slow", [binding])
    }

    private func look(_ shop: TestShop, _ sku: String) -> TestCarrier {
        shop.start(Self.method, GetStockRequest(sku: sku).encoded(), as: .anyone)
    }

    private func answer(_ shop: TestShop, _ carrier: TestCarrier) throws -> String? {
        shop.finish(carrier)
        let response: GetStockResponse = try TestShop.response(carrier)
        return response.stock?.sku
    }

    @Test func aSlowQueryKeepsNobodyElseWaiting() throws {
        let store = MemoryStore()
        let pool = ReaderPool(store, threads: 1, queued: 8)
        defer { pool.stop() }
        let gate = DispatchSemaphore(value: 0)
        let shop = try TestShop(
            on: store,
            services: [catalogService, inventoryService, Self.slow { _ in gate.wait() }],
            readers: pool)
        let slow = look(shop, "TEA")
        try shop.stock("JAM", 3)
        #expect(try shop.stock(of: "JAM").available == 3)
        slow.take()
        #expect(slow.trailers == nil)
        gate.signal()
        #expect(try answer(shop, slow) == "TEA")
    }

    @Test func refusesMoreThanMayWait() throws {
        let store = MemoryStore()
        let pool = ReaderPool(store, threads: 1, queued: 2)
        defer { pool.stop() }
        let (entered, gate) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let service = Self.slow { _ in
            entered.signal()
            gate.wait()
        }
        let shop = try TestShop(on: store, services: [service], readers: pool)
        let running = look(shop, "1")
        entered.wait()
        let waiting = [look(shop, "2"), look(shop, "3")]
        let failure = #expect(throws: Failure.self) { try answer(shop, look(shop, "4")) }
        #expect(failure?.reason == "OVERLOADED")
        for _ in 0..<3 {
            gate.signal()
        }
        #expect(try answer(shop, running) == "1")
        #expect(try waiting.map { try answer(shop, $0) } == ["2", "3"])
    }

    @Test func seesWhatWasAcknowledgedBefore() throws {
        let store = MemoryStore()
        let pool = ReaderPool(store, threads: 2, queued: 8)
        defer { pool.stop() }
        let seen = Mutex<[String?]>([])
        let service = Self.slow { rows in
            let text = try rows.text("n")
            seen.withLock { $0.append(text) }
        }
        let shop = try TestShop(on: store, services: [service], readers: pool)
        for number in 0..<20 {
            try store.perform { rows in try rows.put("n", "\(number)") }
            #expect(try answer(shop, look(shop, "TEA")) == "TEA")
        }
        #expect(seen.withLock { $0 } == (0..<20).map { "\($0)" })
    }

    @Test func neverBeginsWhatNobodyWaitsFor() throws {
        let store = MemoryStore()
        let pool = ReaderPool(store, threads: 1, queued: 8)
        let (entered, gate) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let runs = Atomic(0)
        let service = Self.slow { _ in
            runs.add(1, ordering: .relaxed)
            entered.signal()
            gate.wait()
        }
        let shop = try TestShop(on: store, services: [service], readers: pool)
        let first = look(shop, "TEA")
        entered.wait()
        let second = look(shop, "JAM")
        second.hangUp()
        gate.signal()
        pool.stop()
        #expect(try answer(shop, first) == "TEA")
        #expect(runs.load(ordering: .relaxed) == 1)
    }

    @Test func finishesWhatWaitsWhenItStopsAndRefusesTheRest() throws {
        let store = MemoryStore()
        defer { store.close() }
        let pool = ReaderPool(store, threads: 1, queued: 64)
        let done = Atomic(0)
        for _ in 0..<50 {
            #expect(pool.submit { _ in done.add(1, ordering: .relaxed) })
        }
        pool.stop()
        #expect(done.load(ordering: .relaxed) == 50)
        #expect(!pool.submit { _ in done.add(1, ordering: .relaxed) })
    }

    @Test func tellsWhyThereIsNoSnapshot() throws {
        let store = MemoryStore()
        let pool = ReaderPool(store, threads: 1, queued: 8)
        defer { pool.stop() }
        let shop = try TestShop(on: store, services: [Self.slow { _ in }], readers: pool)
        #expect(try answer(shop, look(shop, "TEA")) == "TEA")
        store.close()
        let failure = #expect(throws: Failure.self) { try answer(shop, look(shop, "TEA")) }
        #expect(failure?.code == .unavailable)
    }

    /// A thread that kept an old state while it waits would make an embedded store grow.
    @Test func holdsNothingWhileItWaits() throws {
        let store = WatchedStore()
        defer { store.close() }
        let pool = ReaderPool(store, threads: 1, queued: 8)
        defer { pool.stop() }
        for _ in 0..<3 {
            #expect(pool.submit { _ in })
            store.released.wait()
        }
        #expect(store.opened.load(ordering: .relaxed) == 1)
    }
}

/// A store in memory that tells when a snapshot lets go of its state.
private final class WatchedStore: Store {
    let released = DispatchSemaphore(value: 0)
    let opened = Atomic(0)
    private let rows = MemoryStore()

    var readsBlock: Bool { false }
    var isExclusive: Bool { true }

    func openSnapshot() throws(StoreError) -> any RenewableSnapshot {
        opened.add(1, ordering: .relaxed)
        return WatchedSnapshot(try rows.openSnapshot(), released)
    }

    func submit(_ command: any StoreCommand) -> Bool {
        rows.submit(command)
    }

    func close() {
        rows.close()
    }
}

private final class WatchedSnapshot: RenewableSnapshot {
    private let rows: any RenewableSnapshot
    private let released: DispatchSemaphore

    init(_ rows: any RenewableSnapshot, _ released: DispatchSemaphore) {
        self.rows = rows
        self.released = released
    }

    func renew() throws(StoreError) {
        try rows.renew()
    }

    func release() {
        rows.release()
        released.signal()
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        try rows.get(key, body)
    }

    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        try rows.get(many: keys, body)
    }

    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        order: ScanOrder, limit: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        try rows.scan(from: lower, to: upper, order: order, limit: limit, body)
    }

    func prefetch(_ reads: () -> [Read]) {
        rows.prefetch(reads)
    }
}

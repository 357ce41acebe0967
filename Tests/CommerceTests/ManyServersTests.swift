import Commerce
import KeyValue
import RPC
import Schema
import StoragePostgres
import Synchronization
import TestSupport
import Testing

/// The shop on PostgreSQL, where a wait for the store is a wait for another machine.
@Suite(.enabled(if: TestPostgres.isInstalled)) struct ManyServersTests {
    /// How often `call` waits for the database.
    private func waits(_ store: StoragePostgres, _ call: () throws -> Void) rethrows -> Int {
        let before = store.roundTrips
        try call()
        return store.roundTrips - before
    }

    @Test func callsWaitForTheDatabaseTwiceAtMost() throws {
        let store = try StoragePostgres(try TestPostgres.makeSchema().settings)
        let readers = ReaderPool(store, threads: 1, queued: 8)
        defer { readers.stop() }
        let shop = try TestShop(on: store, readers: readers)
        // The first calls connect.
        try shop.stock("JAM", 1)
        _ = try shop.product("product-JAM")

        let tea = TestShop.product("tea", skus: ["TEA-S", "TEA-L"])
        // The search index waits three times more: for a number, for what it has by number, and for
        // the lists of the terms.
        #expect(try waits(store) { try shop.create(tea, requestID: shop.newRequestID()) } == 5)
        #expect(try waits(store) { _ = try shop.product("tea", as: .anyone) } == 1)
        #expect(try waits(store) { _ = try shop.stock(of: "TEA-S") } == 1)
        let text = Product(id: "tea", description: "Green")
        #expect(try waits(store) { _ = try shop.update(text, mask: ["description"]) } == 4)
        // The stock of each sku has its terms of sale, which follow.
        let title = Product(id: "tea", title: "Green tea")
        #expect(try waits(store) { _ = try shop.update(title, mask: ["title"]) } == 5)
        var wider = tea
        wider.variants += TestShop.product("tea", skus: ["TEA-XL"]).variants
        #expect(try waits(store) { _ = try shop.update(wider, mask: ["variants"]) } == 4)
        let refusal = waits(store) {
            #expect(throws: Failure.self) { try shop.adjust("TEA-S", -1) }
        }
        #expect(refusal == 2)
        // What else it must read it only learns from the product: the stock of what goes.
        #expect(try waits(store) { _ = try shop.update(tea, mask: ["variants"]) } == 5)
        // Often enough that the log of commands makes room now and then.
        for count in 1...200 {
            var available: Int64 = 0
            let waits = try waits(store) {
                available = try shop.adjust("TEA-S", 1).available
            }
            // With the first one the search index learns that there is something.
            #expect(available == Int64(count) && waits == (count == 1 ? 4 : 2))
        }
        #expect(try shop.product("tea").variants.map(\.available) == [200, 0])
        #expect(try Verification.check(try store.openSnapshot()).problems == [])
    }

    /// The first answer leads to the row of the log that holds it.
    @Test func aRepeatedRequestWaitsOnceMore() throws {
        let store = try StoragePostgres(try TestPostgres.makeSchema().settings)
        let readers = ReaderPool(store, threads: 1, queued: 8)
        defer { readers.stop() }
        let shop = try TestShop(on: store, readers: readers)
        try shop.stock("TEA", 1)
        let id = shop.newRequestID()
        #expect(try waits(store) { _ = try shop.adjust("TEA", 1, requestID: id) } == 2)
        #expect(try waits(store) { _ = try shop.adjust("TEA", 1, requestID: id) } == 3)
        #expect(try shop.stock(of: "TEA").available == 2)
    }

    /// Several servers change the same stock at the same time.
    @Test func noUnitIsSoldTwice() throws {
        let settings = try TestPostgres.makeSchema().settings
        let first = try TestShop.overPostgres(settings, seed: 1)
        defer { first.readers.stop() }
        try first.shop.stock("TEA", 30)
        let sold = Mutex<[Stock]>([])
        let refused = Mutex<[String]>([])
        let threads = (0..<4).map { number in
            KeyValue.Worker(name: "server") {
                do {
                    let server = try TestShop.overPostgres(settings, seed: UInt64(number) + 2)
                    defer { server.readers.stop() }
                    for round in 0..<10 {
                        let id = "0192e4a0-0000-7000-8000-0000000001\(number)\(round)"
                        do {
                            let stock = try server.shop.adjust("TEA", -1, requestID: id)
                            sold.withLock { $0.append(stock) }
                        } catch let failure as Failure {
                            refused.withLock { $0.append(failure.reason) }
                        }
                    }
                } catch {
                    Issue.record(error)
                }
            }
        }
        for thread in threads {
            thread.join()
        }
        let stocks = sold.withLock { $0 }
        #expect(stocks.count == 30)
        #expect(refused.withLock { $0 } == Array(repeating: "OUT_OF_STOCK", count: 10))
        #expect(stocks.map(\.available).sorted() == Array(0..<30))
        // The fewer are left, the later the revision, on whichever server.
        let inOrder = stocks.sorted { $0.available > $1.available }.map(\.revision)
        #expect(inOrder == inOrder.sorted() && Set(inOrder).count == 30)
        #expect(try first.shop.stock(of: "TEA").available == 0)
        #expect(try Verification.check(try first.shop.store.openSnapshot()).problems == [])
    }

    /// Each server writes to a part of the feed of its own; those who watch get one story of each
    /// order, however little they read at once and wherever.
    @Test func changesOfAnOrderMadeOnSeveralServersAreToldInTheirOrder() throws {
        let settings = try TestPostgres.makeSchema().settings
        var limits = Limits()
        limits.streamRows = 3
        let servers = try (1...3).map { try TestShop.overPostgres(settings, seed: $0, limits) }
        defer { for server in servers { server.readers.stop() } }
        let shops = servers.map(\.shop)
        _ = try TestTill(shops[0])
        try shops[0].stock("TEA", 100)
        let guest = try shops[0].guestToken()
        let early = TestWatch(shops[1], bearing: guest)
        var orders: [String] = []
        for round in 0..<4 {
            let (shop, id) = (shops[round % 3], "0192e4a0-0000-7000-8000-0000000002\(round)0")
            let cart = try shop.addItem("TEA", 5, bearing: guest)
            let placed = try shop.place(cart, requestID: id, bearing: guest)
            orders.append(placed.order?.id ?? "")
        }
        let part = Order.LineQuantity(lineNumber: 1, quantity: 1)
        for round in 0..<16 {
            _ = try shops[(round * 7 + round / 3) % 3].fulfil(orders[round % 4], [part])
        }
        var expected: [String: [UInt64]] = [:]
        for id in orders {
            expected[id] = Set(try shops[0].history(of: id).map(\.revision)).sorted()
        }
        let late = TestWatch(shops[2], fromOldest: true, bearing: guest)
        let told = [try early.changes(count: 20), try late.changes(count: 20)]
        for changes in told {
            let revisions = Dictionary(grouping: changes, by: \.orderID).mapValues {
                $0.map(\.revision)
            }
            #expect(revisions == expected)
        }
        let snapshot = try shops[0].store.openSnapshot()
        #expect(try Verification.check(snapshot).problems == [])
        early.hangUp()
        late.hangUp()
    }

    @Test func aRepeatedRequestIsAnsweredByAnyServer() throws {
        let settings = try TestPostgres.makeSchema().settings
        let (one, other) = (
            try TestShop.overPostgres(settings, seed: 1),
            try TestShop.overPostgres(settings, seed: 2)
        )
        defer {
            one.readers.stop()
            other.readers.stop()
        }
        try one.shop.stock("TEA", 5)
        let id = "0192e4a0-0000-7000-8000-00000000ffff"
        let first = try one.shop.adjust("TEA", -2, requestID: id)
        #expect(try other.shop.adjust("TEA", -2, requestID: id) == first)
        #expect(try other.shop.stock(of: "TEA").available == 3)
    }
}

extension TestShop {
    /// A server of a shop whose rows are where `settings` lead.
    fileprivate static func overPostgres(
        _ settings: String, seed: UInt64, _ limits: Limits = Limits()
    ) throws -> (shop: TestShop, readers: ReaderPool) {
        let store = try StoragePostgres(settings)
        let readers = ReaderPool(store, threads: 1, queued: 8)
        return (
            try TestShop(on: store, seed: Seed(seed), readers: readers, limits: limits), readers
        )
    }
}

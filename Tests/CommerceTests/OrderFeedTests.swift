import Basics
import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing
import Wire

/// The feed holds every change of an order once, whatever happens around it.
@Suite struct OrderFeedTests {
    let disk = MemoryStoreDisk()
    let clock = TestClock()
    let shop: TestShop

    init() throws {
        var limits = Limits()
        limits.streamRows = 7
        limits.tokenLife = .seconds(20 * 24 * 3_600)
        let store = MemoryStore(disk, mode: .stepped, isExclusive: true)
        shop = try TestShop(on: store, clock: clock, limits: limits)
        _ = try TestTill(shop)
        try shop.stock("TEA", 1_000)
    }

    private func isSound(_ shop: TestShop? = nil) throws {
        let store = (shop ?? self.shop).store
        #expect(try Verification.check(store.openSnapshot()).problems == [])
    }

    /// Forgets what is older than the feed keeps.
    private func trim() throws -> Int {
        let time = clock.now()
        var removed = 0
        while true {
            let some = try shop.perform { command in
                try OrderFeed.trim(at: time, limit: 10, in: &command)
            }
            removed += some
            if some < 10 { return removed }
        }
    }

    // MARK: Crashes

    /// The server dies at each point around a commit; the watch goes on behind its token.
    @Test func w16TheServerDiesBetweenCommitAndPublish() throws {
        var isOver = false
        var point = 0
        while !isOver {
            let disk = MemoryStoreDisk()
            let first = try TestShop(on: MemoryStore(disk, mode: .stepped), clock: clock)
            _ = try TestTill(first)
            try first.stock("TEA", 10)
            let guest = try first.guestToken()
            let cart = try first.addItem("TEA", bearing: guest)
            let request = first.request(for: cart)
            let watch = TestWatch(first)
            _ = try watch.answers()
            let store = try #require(first.store as? MemoryStore)
            var faults = MemoryStoreFaults(SharedDice(Seed(1)))
            faults.crashPoint = store.crashPointsPassed + point
            store.setFaults(faults)
            let call = first.open(Methods.OrderService.placeOrder, as: .owner, bearing: guest)
            first.send(request.encoded(), on: call)
            call.call.inputEnded()
            first.finish(call)
            let told = try watch.changes().count
            isOver = !store.hasCrashed
            let token = watch.token
            first.die()

            let second = try TestShop(on: MemoryStore(disk, mode: .stepped), clock: clock)
            let resumed = TestWatch(second, after: token)
            let response: PlaceOrderResponse = try second.call(
                Methods.OrderService.placeOrder, request, bearing: guest)
            let changes = try resumed.changes()
            #expect(told + changes.count == 1, "died at \(point)")
            let order = try #require(response.order)
            #expect(try second.keptChanges().map(\.orderID) == [order.id])
            try isSound(second)
            point += 1
        }
    }

    // MARK: Days away

    @Test func w17AWatcherThatWasAwayForDaysGoesOnWhereItWas() throws {
        let guest = try shop.guestToken()
        let watch = TestWatch(shop)
        try shop.buy("TEA", bearing: guest)
        #expect(try watch.changes().count == 1)
        watch.hangUp()
        var orders: [String] = []
        for _ in 0..<6 {
            clock.advance(by: .seconds(24 * 3_600))
            orders.append(try shop.buy("TEA", bearing: guest).id)
        }
        #expect(try trim() == 0)
        #expect(try TestWatch(shop, after: watch.token).changes().map(\.orderID) == orders)
    }

    @Test func w17aAWatcherThatWasAwayForTooLongIsToldSo() throws {
        let guest = try shop.guestToken()
        let watch = TestWatch(shop)
        _ = try watch.answers()
        let start = watch.token
        for _ in 0..<25 { try shop.buy("TEA", bearing: guest) }
        #expect(try watch.changes().count == 25)
        watch.hangUp()
        clock.advance(by: .seconds(7 * 24 * 3_600 + 60))
        let young = try shop.buy("TEA", bearing: guest).id
        #expect(try trim() == 25)
        let failure = try TestWatch(shop, after: start).failure()
        #expect(failure?.code == .outOfRange)
        #expect(failure?.reason == "REVISION_COMPACTED")
        // Who had seen all that went has missed nothing.
        #expect(try TestWatch(shop, after: watch.token).changes().map(\.orderID) == [young])
        #expect(try shop.keptChanges().map(\.orderID) == [young])
        #expect(try TestWatch(shop).failure() == nil)
        try isSound()
    }

    @Test func aWatchFromNowOfAFeedThatWasForgottenMissesNothing() throws {
        let guest = try shop.guestToken()
        try shop.buy("TEA", bearing: guest)
        clock.advance(by: .seconds(8 * 24 * 3_600))
        #expect(try trim() == 1)
        let watch = TestWatch(shop)
        _ = try watch.answers()
        let order = try shop.buy("TEA", bearing: guest)
        #expect(try watch.changes().map(\.orderID) == [order.id])
        #expect(try TestWatch(shop, after: watch.token).failure() == nil)
        try isSound()
    }

    @Test func aTokenOfAStoreThatWasSetBackIsNotTakenForAnother() throws {
        let before = try TestShop(on: MemoryStore(MemoryStoreDisk(), mode: .stepped), clock: clock)
        let guest = try shop.guestToken()
        try shop.buy("TEA", bearing: guest)
        let watch = TestWatch(shop)
        _ = try watch.answers()
        #expect(
            try TestWatch(before, after: watch.token).failure()?.reason == "REVISION_COMPACTED")
    }

    // MARK: Tokens

    @Test func aTokenIsGoodForTheSameQuestionOfTheSameCallerOnly() throws {
        let (one, other) = (try shop.guestToken(), try shop.guestToken())
        let order = try shop.buy("TEA", bearing: one)
        let watch = TestWatch(shop, bearing: one)
        _ = try watch.answers()
        let token = watch.token
        #expect(try TestWatch(shop, after: token, bearing: one).failure() == nil)
        let wrong = [
            TestWatch(shop, after: token, bearing: other),
            TestWatch(shop, after: token),
            TestWatch(shop, after: token, order: order.id, bearing: one),
            TestWatch(shop, after: String(token.reversed()), bearing: one),
            TestWatch(shop, after: String(token.dropLast()), bearing: one),
            TestWatch(shop, after: "forged", bearing: one),
        ]
        for watch in wrong {
            let failure = try watch.failure()
            #expect(failure?.code == .invalidArgument)
            #expect(failure?.reason == "PAGE_TOKEN_INVALID")
        }
        // Any of the staff may go on where another one was.
        let staff = TestWatch(shop)
        _ = try staff.answers()
        let key = try shop.hire("mia", .reader)
        #expect(try TestWatch(shop, after: staff.token, bearing: key).failure() == nil)
        let filtered = TestWatch(shop, after: staff.token, customer: "a")
        #expect(try filtered.failure()?.reason == "PAGE_TOKEN_INVALID")
    }

    // MARK: Everything at once

    /// Watchers come and go while orders change; what each was told is the feed, and the feed
    /// played from the start is the orders.
    @Test(arguments: Seed.some(10))
    func watchersThatComeAndGoAreToldEverythingOnce(seed: Seed) throws {
        var random = seed.generator
        var guests = [try shop.guestToken(), try shop.guestToken(), try shop.guestToken()]
        var orders: [(id: String, guest: String)] = []
        let start = TestWatch(shop)
        _ = try start.answers()
        var told: [[OrderChange]] = [[], []]
        var watches: [TestWatch?] = [nil, nil]
        var tokens = [start.token, start.token]
        for _ in 0..<120 {
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1:
                guests.shuffle(using: &random)
                let order = try shop.buy("TEA", 2, bearing: guests[0])
                orders.append((order.id, guests[0]))
            case 2:
                guard let order = orders.randomElement(using: &random) else { continue }
                _ = reason { try shop.cancel(order.id, bearing: order.guest) }
            case 3:
                guard let order = orders.randomElement(using: &random) else { continue }
                let part = Order.LineQuantity(lineNumber: 1, quantity: 1)
                _ = reason { try shop.fulfil(order.id, [part]) }
            case 4:
                let index = Int.random(in: 0..<2, using: &random)
                if let watch = watches[index] {
                    // What was under way and was not read is told again.
                    watch.hangUp()
                    watches[index] = nil
                } else {
                    watches[index] = TestWatch(shop, after: tokens[index])
                }
            default:
                let index = Int.random(in: 0..<2, using: &random)
                guard let watch = watches[index] else { continue }
                told[index] += try watch.changes()
                tokens[index] = watch.token
            }
        }
        for index in 0..<2 {
            watches[index]?.hangUp()
            told[index] += try TestWatch(shop, after: tokens[index]).changes()
        }
        let kept = try shop.keptChanges()
        #expect(told == [kept, kept])
        try checkReplay(of: kept)
        try isSound()
    }

    /// Invariant 8: what the feed says last of each order is how it is.
    private func checkReplay(of changes: [OrderChange]) throws {
        var states: [String: OrderChange] = [:]
        for change in changes {
            #expect(change.revision > states[change.orderID]?.revision ?? 0)
            states[change.orderID] = change
        }
        var token = ""
        repeat {
            let page: ListOrdersResponse = try shop.call(
                Methods.OrderService.listOrders,
                ListOrdersRequest(pageSize: 100, pageToken: token))
            for order in page.orders {
                let state = states.removeValue(forKey: order.id)
                #expect(state?.state == order.state)
                #expect(state?.paymentStatus == order.paymentStatus)
                #expect(state?.fulfilmentStatus == order.fulfilmentStatus)
                #expect(state?.revision == order.revision)
                #expect(state?.updateTime == order.updateTime)
            }
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(states.isEmpty)
    }

    // MARK: What does not hang together is found

    enum Damage: CaseIterable {
        case first, middle, last, otherState, otherEvent, stranger
    }

    @Test(arguments: Damage.allCases)
    func aDamagedFeedIsFound(damage: Damage) throws {
        let guest = try shop.guestToken()
        let order = try shop.buy("TEA", bearing: guest)
        _ = try shop.fulfil(order.id)
        _ = try shop.cancel(try shop.buy("TEA", bearing: guest).id)
        let part = Order.LineQuantity(lineNumber: 1, quantity: 1)
        let request = CreateReturnRequest(orderID: order.id, lines: [part])
        let _: CreateReturnResponse = try shop.call(
            Methods.OrderService.createReturn, request, bearing: guest)
        try isSound()
        try shop.store.perform { rows in
            var changes: [OrderChangeRow] = []
            try OrderFeed.forEach(in: rows) { row in
                if row.orderID == order.id { changes.append(row) }
                return true
            }
            var middle = changes[1]
            switch damage {
            case .first: _ = try OrderFeed.remove(OrderFeed.id(of: changes[0]), in: rows)
            case .middle: _ = try OrderFeed.remove(OrderFeed.id(of: middle), in: rows)
            case .last: _ = try OrderFeed.remove(OrderFeed.id(of: changes[2]), in: rows)
            case .otherState:
                changes[2].state = OrderRow.State.cancelled.rawValue
                try OrderFeed.put(changes[2], in: rows)
            case .otherEvent:
                middle.events[0].kind = OrderEvent.Kind.cancelled.rawValue
                try OrderFeed.put(middle, in: rows)
            case .stranger:
                middle.orderID = "nobody"
                middle.place?.sequence += 1
                try OrderFeed.put(middle, in: rows)
            }
        }
        let problems = try Verification.check(shop.store.openSnapshot()).problems
        #expect(problems.contains { $0.hasPrefix("feed: ") }, "\(problems)")
    }
}

import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// What those are told who watch orders.
@Suite struct WatchOrdersTests {
    let shop: TestShop
    let till: TestTill
    let guest: String

    init() throws {
        shop = try TestShop()
        till = try TestTill(shop)
        try shop.stock("TEA", 100)
        guest = try shop.guestToken()
    }

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    private func revoke(_ token: String, on shop: TestShop) throws {
        let _: RevokeSessionResponse = try shop.call(
            Methods.SessionService.revokeSession, RevokeSessionRequest(), bearing: token)
    }

    // MARK: What is told

    @Test func everyCommandIsToldOnceAndInOrder() throws {
        let watch = TestWatch(shop)
        #expect(try watch.answers().map(\.change) == [nil])
        let first = try shop.buy("TEA", 2, bearing: guest)
        let second = try shop.buy("TEA", 1, bearing: guest)
        _ = try shop.fulfil(first.id)
        _ = try shop.cancel(second.id)
        let changes = try watch.changes()
        #expect(changes.map(\.orderID) == [first.id, second.id, first.id, second.id])
        #expect(
            changes.map { $0.events.map(\.kind) } == [
                [.begun, .placed], [.begun, .placed], [.fulfilled], [.cancelled, .paymentChanged],
            ])
        #expect(changes.map(\.state) == [.placed, .placed, .placed, .cancelled])
        #expect(changes.map(\.fulfilmentStatus)[2] == .fulfilled)
        #expect(changes.map(\.number) == [first, second, first, second].map(\.number))
        let order = try shop.order(second.id, bearing: guest)
        #expect(changes.last?.revision == order.revision)
        #expect(changes.last?.updateTime == order.updateTime)
        #expect(try watch.answers().isEmpty)
        try isSound()
    }

    @Test func whatTheShopDoesByItselfIsToldToo() throws {
        let watch = TestWatch(shop)
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let request = shop.request(for: cart, paying: "sandbox", "action-never")
        let call = shop.open(Methods.OrderService.placeOrder, as: .owner, bearing: guest)
        shop.send(request.encoded(), on: call)
        call.call.inputEnded()
        shop.work()
        #expect(try watch.changes().map(\.paymentStatus) == [.pending])
        try till.settle()
        let byRelay = try watch.changes()
        #expect(byRelay.contains { $0.events.contains { $0.paymentState == .requiresAction } })
        // The hold runs out, and later the draft: nobody called.
        shop.clock.advance(by: .seconds(100_000))
        let time = shop.clock.now()
        let sweep = OwnCommand("test/Sweep", for: .shop("test"), of: shop.definition) { command in
            try Orders.sweep(before: time, limit: 100, in: &command)
        } isDone: { _ in
        }
        #expect(sweep.submit())
        let bySweeper = try watch.changes()
        #expect(bySweeper.count == 1)
        #expect((bySweeper.first?.revision ?? 0) > (byRelay.last?.revision ?? 0))
        try isSound()
    }

    @Test func aRefusedCommandIsNotTold() throws {
        let order = try shop.buy("TEA", bearing: guest)
        _ = try shop.cancel(order.id)
        let watch = TestWatch(shop)
        _ = try watch.answers()
        #expect(reason { try shop.cancel(order.id) } == "STATE_FORBIDS")
        #expect(reason { try shop.fulfil(order.id) } == "STATE_FORBIDS")
        #expect(try watch.answers().isEmpty)
    }

    @Test func aRepeatedRequestIsToldOnce() throws {
        let watch = TestWatch(shop)
        let cart = try shop.addItem("TEA", bearing: guest)
        let id = shop.newRequestID()
        _ = try shop.place(cart, requestID: id, bearing: guest)
        _ = try shop.place(cart, requestID: id, bearing: guest)
        #expect(try watch.changes().count == 1)
    }

    @Test func aWatchBeginsNowOrWithTheOldestChange() throws {
        let order = try shop.buy("TEA", bearing: guest)
        #expect(try TestWatch(shop).changes().isEmpty)
        #expect(try shop.keptChanges().map(\.orderID) == [order.id])
    }

    @Test func anOrderIsWatchedAlone() throws {
        let first = try shop.buy("TEA", bearing: guest)
        let second = try shop.buy("TEA", bearing: guest)
        let watch = TestWatch(shop, order: second.id)
        _ = try shop.cancel(first.id)
        _ = try shop.cancel(second.id)
        #expect(try watch.changes().map(\.orderID) == [second.id])
        let missing = TestWatch(shop, order: "nothing")
        #expect(try missing.failure()?.reason == "RESOURCE_NOT_FOUND")
    }

    @Test func nothingPersonalIsTold() throws {
        let email = "planted-marker@example.com"
        try shop.register(email, name: "Planted Name")
        let token = try shop.signIn(email).token
        let order = try shop.buy("TEA", bearing: token)
        let request = CancelOrderRequest(
            orderID: order.id, reason: "Planted words", requestID: shop.newRequestID())
        let _: CancelOrderResponse = try shop.call(
            Methods.OrderService.cancelOrder, request, bearing: token)
        let watch = TestWatch(shop, fromOldest: true)
        #expect(try watch.changes().count == 2)
        let text = String(decoding: watch.readBytes, as: UTF8.self)
        for word in ["planted", "Planted", "marker"] { #expect(!text.contains(word)) }
    }

    // MARK: Who is told

    @Test func nobodySeesWhatOthersOrdered() throws {
        let other = try shop.guestToken()
        let (mine, theirs) = (TestWatch(shop, bearing: guest), TestWatch(shop, bearing: other))
        let order = try shop.buy("TEA", bearing: guest)
        #expect(try mine.changes().map(\.orderID) == [order.id])
        #expect(try theirs.changes().isEmpty)
        #expect(try shop.keptChanges(bearing: other).isEmpty)
        let named = TestWatch(shop, order: order.id, bearing: other)
        #expect(try named.failure()?.reason == "RESOURCE_NOT_FOUND")
        let asStaff = TestWatch(shop, customer: "somebody", bearing: other)
        #expect(try asStaff.failure()?.reason == "FIELD_INVALID")
    }

    @Test func staffWatchOneCustomer() throws {
        let customer = try shop.register("a@example.com")
        let token = try shop.signIn("a@example.com").token
        let watch = TestWatch(shop, customer: customer.id)
        try shop.buy("TEA", bearing: guest)
        let order = try shop.buy("TEA", bearing: token)
        let changes = try watch.changes()
        #expect(changes.map(\.orderID) == [order.id])
        #expect(changes.map(\.customerID) == [customer.id])
    }

    @Test func aCallerWithoutATokenMayNotWatch() throws {
        #expect(try TestWatch(shop, bearing: "nobody").failure()?.reason == "TOKEN_INVALID")
    }

    @Test func aRevokedSessionEndsItsWatchAtTheNextLook() throws {
        let watch = TestWatch(shop, bearing: guest)
        let staff = TestWatch(shop)
        #expect(try watch.answers().count == 1)
        try revoke(guest, on: shop)
        shop.clock.advance(by: .seconds(16))
        shop.fireTimers()
        let failure = try watch.failure()
        #expect(failure?.code == .unauthenticated)
        #expect(failure?.reason == "TOKEN_INVALID")
        #expect(try staff.failure() == nil && staff.isGoingOn)
    }

    @Test func aSessionRevokedOnAnotherServerEndsItsWatchAtTheNextHeartbeat() throws {
        let disk = MemoryStoreDisk()
        let shop = try TestShop(on: MemoryStore(disk, mode: .stepped))
        let other = try TestShop(
            on: MemoryStore(disk, mode: .stepped), clock: shop.clock, keys: shop.keys)
        let guest = try shop.guestToken()
        let watch = TestWatch(shop, bearing: guest)
        #expect(try watch.answers().count == 1)
        try revoke(guest, on: other)
        shop.clock.advance(by: .seconds(16))
        shop.fireTimers()
        #expect(try watch.failure()?.reason == "TOKEN_INVALID")
    }

    @Test func anErasedCustomersWatchEnds() throws {
        try shop.register("a@example.com")
        let token = try shop.signIn("a@example.com").token
        try shop.buy("TEA", bearing: token)
        let watch = TestWatch(shop, bearing: token)
        _ = try watch.answers()
        try shop.erase(bearing: token)
        shop.clock.advance(by: .seconds(16))
        shop.fireTimers()
        #expect(try watch.failure()?.reason == "TOKEN_INVALID")
        #expect(try shop.keptChanges().count == 1)
    }

    // MARK: How long it goes on

    @Test func aHeartbeatComesWhenNothingHappensAndLeadsOn() throws {
        let watch = TestWatch(shop)
        let start = try watch.answers()
        #expect(start.count == 1 && start.first?.change == nil)
        shop.clock.advance(by: .seconds(14))
        shop.fireTimers()
        #expect(try watch.answers().isEmpty)
        for _ in 0..<3 {
            shop.clock.advance(by: .seconds(16))
            shop.fireTimers()
            let beats = try watch.answers()
            #expect(beats.count == 1 && beats.first?.change == nil)
            #expect(beats.first?.sendTime != nil)
        }
        let order = try shop.buy("TEA", bearing: guest)
        #expect(try TestWatch(shop, after: watch.token).changes().map(\.orderID) == [order.id])
    }

    /// What others ordered moves a customer's watch along, so that it does not fall behind.
    @Test func aHeartbeatLeadsPastWhatOthersDid() throws {
        let other = try shop.guestToken()
        let watch = TestWatch(shop, bearing: other)
        _ = try watch.answers()
        let before = watch.token
        for _ in 0..<3 { try shop.buy("TEA", bearing: guest) }
        shop.clock.advance(by: .seconds(16))
        shop.fireTimers()
        #expect(try watch.answers().map(\.change) == [nil])
        #expect(watch.token != before)
    }

    @Test func whoReadsNothingIsCutAndGoesOnWithTheLastTokenItHas() throws {
        var limits = Limits()
        limits.streamBuffer = 2_000
        let shop = try TestShop(limits: limits)
        _ = try TestTill(shop)
        try shop.stock("TEA", 100)
        let guest = try shop.guestToken()
        let watch = TestWatch(shop)
        _ = try watch.answers()
        let orders = try (0..<40).map { _ in try shop.buy("TEA", bearing: guest).id }
        while shop.work() {}
        shop.clock.advance(by: .seconds(31))
        shop.fireTimers()
        while shop.work() {}
        let told = try watch.rest().compactMap(\.change).map(\.orderID)
        #expect(told.count < 12 && !told.isEmpty)
        let failure = try watch.failure()
        #expect(failure?.code == .unavailable)
        #expect(failure?.reason == "OVERLOADED")
        let next = TestWatch(shop, after: watch.token)
        #expect(try told + next.changes().map(\.orderID) == orders)
    }

    @Test func whoReadsSlowlyButReadsIsNotCut() throws {
        var limits = Limits()
        limits.streamBuffer = 2_000
        let shop = try TestShop(limits: limits)
        _ = try TestTill(shop)
        try shop.stock("TEA", 100)
        let guest = try shop.guestToken()
        let watch = TestWatch(shop)
        let orders = try (0..<40).map { _ in try shop.buy("TEA", bearing: guest).id }
        var told: [String] = []
        while told.count < orders.count {
            shop.clock.advance(by: .seconds(20))
            told += try watch.rest().compactMap(\.change).map(\.orderID)
            while shop.work() {}
            shop.fireTimers()
            while shop.work() {}
        }
        #expect(told == orders)
        #expect(watch.isGoingOn)
    }

    @Test func aStoppingServerEndsWatchesSoThatTheyGoOnElsewhere() throws {
        let watch = TestWatch(shop)
        _ = try watch.answers()
        shop.definition.bells.dismissWatchers()
        let failure = try watch.failure()
        #expect(failure?.code == .unavailable)
        #expect(try TestWatch(shop).failure()?.code == .unavailable)
    }

    @Test func oneCallerMayWatchSoMuchAtOnce() throws {
        let limit = shop.definition.limits.watchersOfCaller
        let watches = (0..<limit).map { _ in TestWatch(shop) }
        let more = TestWatch(shop)
        let failure = try more.failure()
        #expect(failure?.code == .resourceExhausted && failure?.reason == "RATE_LIMITED")
        #expect(try TestWatch(shop, bearing: guest).failure() == nil)
        watches.last?.hangUp()
        #expect(try TestWatch(shop).failure() == nil)
        for watch in watches { watch.hangUp() }
        let timers = shop.pendingTimers
        for _ in 0..<limit { TestWatch(shop).hangUp() }
        #expect(shop.pendingTimers == timers)
    }

    @Test func aWatchEndsWithItsDeadline() throws {
        let watch = TestWatch(shop, timeout: "5S")
        _ = try watch.answers()
        shop.clock.advance(by: .seconds(6))
        shop.fireTimers()
        #expect(try watch.failure()?.code == .deadlineExceeded)
    }
}

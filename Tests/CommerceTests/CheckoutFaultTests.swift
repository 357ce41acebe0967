import Basics
import Commerce
import KeyValue
import Providers
import RPC
import Schema
import Synchronization
import TestSupport
import Testing
import Wire

/// Checkouts on a store that has no room, and under a clock that jumps.
@Suite struct CheckoutFaultTests {
    let store = MemoryStore(mode: .stepped, faults: CheckoutFaultTests.faults(SystemRandom()))
    let clock = TestClock()
    let shop: TestShop
    let till: TestTill
    let guest: String

    init() throws {
        shop = try TestShop(on: store, clock: clock)
        till = try TestTill(shop)
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
    }

    private static func faults(_ dice: any RandomSource) -> MemoryStoreFaults {
        var faults = MemoryStoreFaults(dice)
        faults.groupedCommands = 1
        return faults
    }

    /// Does `body` while the store has no room for writes that `dice` throw 0 for.
    private func withoutRoom<Result>(
        _ dice: any RandomSource, _ body: () throws -> Result
    ) rethrows -> Result {
        var faults = CheckoutFaultTests.faults(dice)
        faults.fullWrite = 1
        store.setFaults(faults)
        defer { store.setFaults(CheckoutFaultTests.faults(dice)) }
        return try body()
    }

    private func begin(_ request: PlaceOrderRequest) -> TestCarrier {
        let carrier = shop.open(
            Methods.OrderService.placeOrder, as: .owner, bearing: guest)
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        return carrier
    }

    private func check() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    private var charged: [Int64] {
        till.sandbox.entries.filter { $0.outcome == .succeeded }.map(\.amountMinor)
    }

    // MARK: A full disk

    /// Each of the writes of a checkout in turn is the one that finds no room.
    @Test(arguments: ["sandbox", "invoice"])
    func w20TheDiskIsFullDuringCheckout(provider: String) throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        var refusals = 0
        var placed: PlaceOrderResponse?
        let request = shop.request(for: cart, paying: provider)
        while placed == nil, refusals < 500 {
            let countdown = Countdown(refusals)
            let carrier = withoutRoom(countdown) { begin(request) }
            guard countdown.isOver else {
                try till.settle()
                shop.finish(carrier)
                placed = try TestShop.response(carrier)
                break
            }
            shop.finish(carrier)
            let failure = #expect(throws: Failure.self) {
                let _: PlaceOrderResponse = try TestShop.response(carrier)
            }
            #expect(failure?.code == .resourceExhausted)
            #expect(failure?.reason == "STORE_FULL")
            refusals += 1
            try expectNothingHappened(to: cart)
        }
        // The order, its number, stock, movements, the cart, the payment, the feed and the books.
        #expect(refusals > 15)
        #expect(placed?.order?.state == .placed)
        #expect(try shop.orders(bearing: guest).count == 1)
        #expect(charged == (provider == "invoice" ? [] : [998]))
        #expect(try shop.stock(of: "TEA").available == 8)
        try check()
    }

    /// No order, nothing held, the cart as it was; and reads go on.
    private func expectNothingHappened(to cart: Cart) throws {
        #expect(try shop.orders(bearing: guest) == [])
        #expect(try shop.stock(of: "TEA").available == 10)
        #expect(try shop.cart(bearing: guest).etag == cart.etag)
        #expect(try shop.cart(bearing: guest).state == .active)
        try till.settle()
        #expect(charged == [])
        try check()
    }

    @Test func w20aTheDiskIsFullWhenTheProviderHasAnswered() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        _ = begin(shop.request(for: cart, paying: "sandbox"))
        let delivery = try #require(try till.claim())
        let outcome = till.sandbox.deliver(delivery)
        withoutRoom(Always()) { till.settle(delivery, outcome) }
        #expect(try shop.orders(bearing: guest).map(\.state) == [.draft])
        #expect(try shop.stock(of: "TEA").held == 2)
        try check()

        for _ in 0..<10 {
            clock.advance(by: .seconds(60))
            try till.settle()
        }
        #expect(try shop.orders(bearing: guest).map(\.state) == [.placed])
        #expect(charged == [998])
        try check()
    }

    // MARK: Clocks that jump

    private func makeSweeper() -> Sweeper {
        Sweeper(shopSweeps, of: shop.definition)
    }

    /// Waits as long as a customer who is asked for something takes.
    private func sweep(_ sweeper: Sweeper, after duration: Duration) {
        clock.advance(by: duration)
        sweeper.start()
        shop.work()
    }

    /// What is held for a quarter of an hour is held for half of that at the least, however far the
    /// time of day jumps ahead.
    @Test func w22TheClockJumpsAheadWhileACustomerPays() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        _ = begin(shop.request(for: cart, paying: "sandbox", "action"))
        try till.settle()
        let sweeper = makeSweeper()
        clock.jump(by: .seconds(365 * 24 * 3_600))
        sweep(sweeper, after: .zero)
        sweep(sweeper, after: .seconds(7 * 60))
        #expect(try shop.stock(of: "TEA").held == 2)
        #expect(try shop.orders().map(\.state) == [.draft])

        sweep(sweeper, after: .seconds(60))
        #expect(try shop.stock(of: "TEA").held == 0)
        try check()
    }

    /// What was done with before the jump is looked at again, at twice the speed of time.
    @Test func w22aTheClockJumpsBackWhileACustomerPays() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        _ = begin(shop.request(for: cart, paying: "sandbox", "action"))
        try till.settle()
        let sweeper = makeSweeper()
        clock.jump(by: .seconds(-3_600))
        sweep(sweeper, after: .seconds(20 * 60))
        #expect(try shop.stock(of: "TEA").held == 2)
        clock.jump(by: .seconds(3_600))
        for _ in 0..<3 { sweep(sweeper, after: .seconds(20 * 60)) }
        #expect(try shop.stock(of: "TEA").held == 0)
        #expect(charged == [])
        try check()
    }
}

/// Throws 0 once, at the throw after `count` others.
private final class Countdown: RandomSource {
    private let left: Mutex<Int>

    init(_ count: Int) {
        left = Mutex(count)
    }

    /// Whether 0 was thrown.
    var isOver: Bool {
        left.withLock { $0 < 0 }
    }

    func next() -> UInt64 {
        left.withLock { left in
            left -= 1
            return left == -1 ? 0 : 999
        }
    }
}

/// Throws 0.
private struct Always: RandomSource {
    func next() -> UInt64 { 0 }
}

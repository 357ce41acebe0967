import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// What a checkout does with a cart, and what everybody else may do meanwhile.
@Suite struct CartCheckoutTests {
    let shop: TestShop
    let guest: String
    let caller: Caller

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
        caller = TestShop.guest(of: try shop.sessions(bearing: guest)[0].id)
    }

    private let end = Instant(nanoseconds: 1_800_000_000_000_000_000)

    private func freeze(_ cart: String = "", etag: String = "", for order: String) throws -> CartRow
    {
        let end = end
        return try shop.perform(as: caller) { command in
            let cart = try Carts.toOrder(cart, etag: etag, in: command)
            return try Carts.freeze(cart, for: order, until: end, in: &command)
        }
    }

    private func unfreeze(_ cart: String, from order: String) throws -> Bool {
        try shop.perform(as: caller) { command in
            try Carts.unfreeze(cart, from: order, in: &command)
        }
    }

    private func order(_ cart: String, as order: String) throws -> Bool {
        try shop.perform(as: caller) { command in
            try Carts.order(cart, as: order, in: &command)
        }
    }

    private func isSound() throws -> Bool {
        try Verification.check(shop.store.openSnapshot()).problems == []
    }

    @Test func nothingChangesWhileACheckoutHasIt() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let frozen = try freeze(etag: cart.etag, for: "order-1")
        #expect(frozen.lines.map(\.sku) == ["TEA"])
        let shown = try shop.cart(bearing: guest)
        #expect(shown.id == cart.id)
        #expect(shown.state == .checkingOut)
        #expect(shown.orderID == "order-1")
        #expect(shown.checkoutExpireTime == Timestamp(end))
        #expect(shown.expireTime == nil)
        #expect(shown.lines.map(\.title) == ["The product-TEA"])
        #expect(shown.lines[0].unitPrice == nil && shown.totals == nil)
        let calls: [() throws -> Cart] = [
            { try shop.addItem("TEA", bearing: guest) },
            { try shop.addItem("TEA", to: cart.id, bearing: guest) },
            { try shop.setItem("TEA", to: 1, bearing: guest) },
            { try shop.setItem("TEA", to: 0, bearing: guest) },
            { try shop.removeItem("TEA", bearing: guest) },
            { try shop.clearCart(bearing: guest) },
            { try shop.setAddresses(nil, bearing: guest) },
            { try shop.setShipping("", bearing: guest) },
            { try shop.applyCoupon("X", bearing: guest) },
            { try shop.removeCoupon(bearing: guest) },
        ]
        for call in calls {
            let failure = #expect(throws: Failure.self) { try call() }
            #expect(failure?.code == .aborted)
            #expect(failure?.reason == "CART_LOCKED")
        }
        let failure = #expect(throws: Failure.self) { try freeze(for: "order-2") }
        #expect(failure?.reason == "CART_LOCKED")
        #expect(try shop.cart(bearing: guest) == shown)
        #expect(try isSound())
    }

    @Test func whatIsGivenBackCanBeOrderedAgain() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        _ = try freeze(etag: cart.etag, for: "order-1")
        #expect(try !unfreeze(cart.id, from: "order-2"))
        #expect(try unfreeze(cart.id, from: "order-1"))
        #expect(try !unfreeze(cart.id, from: "order-1"))
        let back = try shop.cart(bearing: guest)
        #expect(back.state == .active)
        #expect(back.orderID.isEmpty && back.checkoutExpireTime == nil)
        #expect(back.expireTime != nil)
        // Nothing that was written has changed, so whoever saw it may order it.
        #expect(back.etag == cart.etag)
        #expect(back.revision > cart.revision)
        #expect(try !order(cart.id, as: "order-1"))
        _ = try freeze(etag: cart.etag, for: "order-2")
        #expect(try !order(cart.id, as: "order-1"))
        #expect(try order(cart.id, as: "order-2"))
        #expect(try isSound())
    }

    @Test func oneCartIsOrderedOnceForEver() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        _ = try freeze(for: "order-1")
        #expect(try order(cart.id, as: "order-1"))
        #expect(try order(cart.id, as: "order-1"))
        #expect(try !order(cart.id, as: "order-2"))
        #expect(try !unfreeze(cart.id, from: "order-1"))
        #expect(try shop.cart(cart.id, bearing: guest).state == .ordered)
        #expect(throws: Failure.self) { try shop.cart(bearing: guest) }
        for call in [
            { try shop.addItem("TEA", to: cart.id, bearing: guest) },
            { try shop.clearCart(cart.id, bearing: guest) },
        ] {
            let failure = #expect(throws: Failure.self) { try call() }
            #expect(failure?.reason == "STATE_FORBIDS")
        }
        let failure = #expect(throws: Failure.self) { try freeze(cart.id, for: "order-2") }
        #expect(failure?.code == .failedPrecondition)
        #expect(failure?.reason == "STATE_FORBIDS")
        let next = try shop.addItem("TEA", bearing: guest)
        #expect(next.id != cart.id)
        #expect(next.lines[0].quantity == 1)
        #expect(try isSound())
    }

    @Test func aCheckoutThatWaitsForNobodyOrdersAtOnce() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let ordered = try shop.perform(as: caller) { command in
            let cart = try Carts.toOrder("", etag: cart.etag, in: command)
            try Carts.orderAtOnce(cart, as: "order-1", in: &command)
            return cart
        }
        #expect(ordered.lines.map(\.quantity) == [2])
        let shown = try shop.cart(cart.id, bearing: guest)
        #expect(shown.state == .ordered)
        #expect(shown.orderID == "order-1")
        #expect(try isSound())
    }

    @Test func aCheckoutRefusesWhatItWasNotMeantFor() throws {
        let missing = #expect(throws: Failure.self) { try freeze(for: "order-1") }
        #expect(missing?.reason == "RESOURCE_NOT_FOUND")
        let old = try shop.addItem("TEA", 2, bearing: guest)
        let cart = try shop.addItem("TEA", 1, bearing: guest)
        let stale = #expect(throws: Failure.self) { try freeze(etag: old.etag, for: "order-1") }
        #expect(stale?.reason == "ETAG_MISMATCH")
        let other = TestShop.guest(of: "somebody else")
        let foreign = #expect(throws: Failure.self) {
            try shop.perform(as: other) { command in
                try Carts.toOrder(cart.id, etag: "", in: command)
            }
        }
        #expect(foreign?.reason == "RESOURCE_NOT_FOUND")
        #expect(try shop.cart(bearing: guest) == cart)
        try shop.clearCart(bearing: guest)
        let empty = #expect(throws: Failure.self) { try freeze(for: "order-1") }
        #expect(empty?.reason == "STATE_FORBIDS")
    }

    /// Of those who saw one cart exactly one changes it.
    @Test(arguments: Seed.some(5))
    func oneOfManyWithOneEtagWins(seed: Seed) throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        var random = seed.generator
        let calls = (0..<8).map { number in
            let carrier = shop.open(
                Methods.CartService.setItemQuantity, as: .customer, bearing: guest)
            let quantity = Int64(number + 10)
            shop.send(
                SetItemQuantityRequest(sku: "TEA", quantity: quantity, etag: cart.etag).encoded(),
                on: carrier)
            carrier.call.inputEnded()
            return carrier
        }
        var winners = 0
        for call in calls.shuffled(using: &random) {
            shop.finish(call)
            let answer: SetItemQuantityResponse? = try? TestShop.response(call)
            winners += answer == nil ? 0 : 1
        }
        #expect(winners == 1, "\(seed)")
    }
}

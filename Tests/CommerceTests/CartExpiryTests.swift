import Basics
import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// Carts that nobody comes back to end, and later go.
@Suite struct CartExpiryTests {
    let shop: TestShop
    let guest: String

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
    }

    private func sweep(limit: Int = 100) throws -> Int {
        let time = shop.clock.now()
        return try shop.perform(as: .anyone) { command in
            try Carts.sweep(before: time, limit: limit, in: &command)
        }
    }

    private func cart(_ id: String) throws -> Cart {
        try shop.cart(id, bearing: "support")
    }

    private func advance(days: Int64) {
        shop.clock.advance(by: .seconds(days * 24 * 3_600))
    }

    @Test func aGuestsCartEndsAMonthAfterItsLastChange() throws {
        let first = try shop.addItem("TEA", bearing: guest)
        let end = try #require(first.expireTime).seconds
        let left = end - shop.clock.now().nanoseconds / 1_000_000_000
        #expect((30 * 24 * 3_600...31 * 24 * 3_600).contains(left))
        shop.clock.advance(by: .seconds(left - 1))
        #expect(try sweep() == 0)
        shop.clock.advance(by: .seconds(2))
        #expect(try sweep() == 1)
        let ended = try cart(first.id)
        #expect(ended.state == .expired)
        #expect(ended.shippingAddress == nil)
        #expect(ended.lines.map(\.sku) == ["TEA"])
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
        // Those who look for it are told so for a month more.
        advance(days: 29)
        #expect(try sweep() == 0)
        advance(days: 3)
        #expect(try sweep() == 1)
        #expect(throws: Failure.self) { try cart(first.id) }
        #expect(try sweep() == 0)
        #expect(try Verification.check(shop.store.openSnapshot()).carts == 0)
    }

    @Test func aCartThatHasEndedIsNotOrdered() throws {
        _ = try TestTill(shop)
        let first = try shop.addItem("TEA", bearing: guest)
        let session = try #require(try CartRows.find(first.id, in: shop.store.openSnapshot())).owner
        let caller = TestShop.guest(of: String(session.dropFirst("guest/".count)))
        advance(days: 31)
        #expect(try sweep() == 1)
        var request = shop.request(for: first)
        request.cartEtag = try cart(first.id).etag
        let asked = request
        let failure = #expect(throws: Failure.self) {
            try shop.perform(as: caller) { command in
                _ = try Orders.placeOrder(asked, &command)
            }
        }
        #expect(failure?.reason == "STATE_FORBIDS")
        #expect(try shop.stock(of: "TEA").available == 10)
    }

    @Test func eachChangePutsTheEndOff() throws {
        let first = try shop.addItem("TEA", bearing: guest)
        let end = try #require(first.expireTime)
        advance(days: 2)
        // The token of a session is good for an hour, and its cart belongs to the session.
        let session = try #require(try CartRows.find(first.id, in: shop.store.openSnapshot())).owner
        let caller = TestShop.guest(of: String(session.dropFirst("guest/".count)))
        _ = try shop.perform(as: caller) { command in
            try Carts.addItem(AddItemRequest(sku: "TEA", quantity: 1), &command)
        }
        let later = try #require(try cart(first.id).expireTime)
        #expect(later.seconds - end.seconds == 2 * 24 * 3_600)
    }

    @Test func aCustomersCartEndsAfterAYear() throws {
        try shop.register("ada@example.com")
        let ada = try shop.signIn("ada@example.com").token
        let own = try shop.addItem("TEA", bearing: ada)
        advance(days: 360)
        #expect(try sweep() == 0)
        advance(days: 7)
        #expect(try sweep() == 1)
        #expect(try cart(own.id).state == .expired)
    }

    @Test func aCartInACheckoutNeverEnds() throws {
        let first = try shop.addItem("TEA", bearing: guest)
        let session = try shop.sessions(bearing: guest)[0].id
        _ = try shop.perform(as: TestShop.guest(of: session)) { command in
            let cart = try Carts.toOrder("", etag: "", in: command)
            return try Carts.freeze(
                cart, for: "order", until: Instant(nanoseconds: .max), in: &command)
        }
        advance(days: 4_000)
        #expect(try sweep() == 0)
        #expect(try cart(first.id).state == .checkingOut)
    }

    @Test func aStepIsBounded() throws {
        for _ in 0..<7 {
            try shop.addItem("TEA", bearing: try shop.guestToken())
        }
        advance(days: 40)
        #expect(try sweep(limit: 3) == 3)
        #expect(try sweep(limit: 3) == 3)
        #expect(try sweep(limit: 3) == 1)
        #expect(try sweep(limit: 3) == 0)
    }
}

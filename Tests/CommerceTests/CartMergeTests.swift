import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// What somebody chose as a guest is theirs when they sign in.
@Suite struct CartMergeTests {
    let shop: TestShop
    let guest: String
    let ada: String

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 10)
        try shop.stock("JAM", 5)
        try shop.register("ada@example.com")
        guest = try shop.guestToken()
        ada = try shop.signIn("ada@example.com").token
    }

    private static func address(_ recipient: String) -> Address {
        var address = Address()
        address.recipient = recipient
        address.lines = ["1 Marker Street"]
        address.countryCode = "DE"
        return address
    }

    private func isSound() throws -> Bool {
        try Verification.check(shop.store.openSnapshot()).problems == []
    }

    @Test func unitsAddUp() throws {
        try shop.addItem("TEA", 2, bearing: ada)
        try shop.addItem("TEA", 3, bearing: guest)
        let given = try shop.addItem("JAM", 1, bearing: guest)
        let cart = try #require(try shop.mergeCarts(of: guest, bearing: ada))
        #expect(cart.lines.map(\.sku) == ["TEA", "JAM"])
        #expect(cart.lines.map(\.quantity) == [5, 1])
        #expect(try shop.cart(bearing: ada) == cart)
        let left = try shop.cart(given.id, bearing: guest)
        #expect(left.state == .merged)
        #expect(left.mergedIntoCartID == cart.id)
        #expect(throws: Failure.self) { try shop.cart(bearing: guest) }
        #expect(try isSound())
    }

    /// Twice, at once, or under one request id: each item counts once.
    @Test func isDoneOnceHoweverOftenItIsAsked() throws {
        try shop.addItem("TEA", 3, bearing: guest)
        let request = MergeCartsRequest(guestToken: guest)
        let calls = (0..<4).map { _ in
            let carrier = shop.open(
                Methods.CartService.mergeCarts, as: .customer, bearing: ada)
            shop.send(request.encoded(), on: carrier)
            carrier.call.inputEnded()
            return carrier
        }
        for call in calls {
            shop.finish(call)
            let answer: MergeCartsResponse = try TestShop.response(call)
            #expect(answer.cart?.lines.map(\.quantity) == [3])
        }
        let id = shop.newRequestID()
        let first = try shop.mergeCarts(of: guest, requestID: id, bearing: ada)
        #expect(try shop.mergeCarts(of: guest, requestID: id, bearing: ada) == first)
        #expect(try shop.cart(bearing: ada).lines.map(\.quantity) == [3])
        // What the guest puts in later is another cart, and merges as such.
        try shop.addItem("TEA", 1, bearing: guest)
        #expect(try shop.mergeCarts(of: guest, bearing: ada)?.lines.map(\.quantity) == [4])
        #expect(try isSound())
    }

    @Test func withoutCartsThereIsNothingToMerge() throws {
        #expect(try shop.mergeCarts(of: guest, bearing: ada) == nil)
        let cart = try shop.addItem("TEA", bearing: ada)
        #expect(try shop.mergeCarts(of: guest, bearing: ada) == cart)
    }

    @Test func quantitiesStopAtTheirLimit() throws {
        try shop.addItem("TEA", 999_999, bearing: ada)
        try shop.addItem("TEA", 999_999, bearing: guest)
        let cart = try shop.mergeCarts(of: guest, bearing: ada)
        #expect(cart?.lines.map(\.quantity) == [1_000_000])
    }

    @Test func theCustomersOwnAddressesStay() throws {
        try shop.addItem("TEA", bearing: guest)
        try shop.setAddresses(
            CartMergeTests.address("Guest"), email: "guest@example.com", bearing: guest)
        try shop.addItem("TEA", bearing: ada)
        try shop.setAddresses(
            CartMergeTests.address("Ada"), billing: CartMergeTests.address("Firm"), bearing: ada)
        let cart = try shop.mergeCarts(of: guest, bearing: ada)
        #expect(cart?.shippingAddress?.recipient == "Ada")
        #expect(cart?.billingAddress?.recipient == "Firm")
        #expect(cart?.email.isEmpty == true)
    }

    @Test func withoutOwnAddressesTheGuestsAreTaken() throws {
        try shop.addItem("TEA", bearing: guest)
        let given = try shop.setAddresses(
            CartMergeTests.address("Guest"), email: "guest@example.com", bearing: guest)
        let cart = try shop.mergeCarts(of: guest, bearing: ada)
        #expect(cart?.shippingAddress?.recipient == "Guest")
        #expect(cart?.email.isEmpty == true)
        // The guest's cart knows nobody any more.
        #expect(try shop.cart(given.id, bearing: guest).shippingAddress == nil)
        #expect(try isSound())
    }

    @Test func cartsInTwoCurrenciesStayTwo() throws {
        try shop.create(TestShop.product("yen", skus: ["YEN"], currency: "JPY"))
        let own = try shop.addItem("TEA", bearing: ada)
        let given = try shop.addItem("YEN", bearing: guest)
        let failure = #expect(throws: Failure.self) {
            try shop.mergeCarts(of: guest, bearing: ada)
        }
        #expect(failure?.reason == "CURRENCY_MISMATCH")
        #expect(try shop.cart(bearing: ada) == own)
        #expect(try shop.cart(bearing: guest) == given)
    }

    @Test func aCheckoutOfEitherCartForbidsIt() throws {
        try shop.addItem("TEA", bearing: guest)
        let own = try shop.addItem("TEA", bearing: ada)
        let sessions = [
            TestShop.guest(of: try shop.sessions(bearing: guest)[0].id),
            Caller(role: .customer, name: try shop.customer(bearing: ada).id, session: "any"),
        ]
        for caller in sessions {
            let frozen = try shop.perform(as: caller) { command in
                let cart = try Carts.toOrder("", etag: "", in: command)
                return try Carts.freeze(
                    cart, for: "order", until: Instant(nanoseconds: .max), in: &command)
            }
            let failure = #expect(throws: Failure.self) {
                try shop.mergeCarts(of: guest, bearing: ada)
            }
            #expect(failure?.reason == "CART_LOCKED")
            #expect(try shop.mergeCarts(of: shop.guestToken(), bearing: ada)?.id == own.id)
            let isBack = try shop.perform(as: caller) { command in
                try Carts.unfreeze(frozen.id, from: "order", in: &command)
            }
            #expect(isBack)
        }
        #expect(try shop.cart(bearing: ada).etag == own.etag)
    }

    @Test func onlyAGuestsTokenShowsThatTheCartIsTheirs() throws {
        try shop.addItem("TEA", bearing: guest)
        let bob = try shop.register("bob@example.com").id
        let ofBob = try shop.signIn("bob@example.com").token
        let ended = try shop.guestToken()
        let _: RevokeSessionResponse = try shop.call(
            Methods.SessionService.revokeSession, RevokeSessionRequest(), bearing: ended)
        for token in ["nonsense", bob, ofBob, ada, "owner", ended, String(guest.dropLast())] {
            let failure = #expect(throws: Failure.self) {
                try shop.mergeCarts(of: token, bearing: ada)
            }
            #expect(failure?.reason == "FIELD_INVALID")
        }
        for token in [guest, "owner"] {
            let failure = #expect(throws: Failure.self) {
                try shop.mergeCarts(of: guest, bearing: token)
            }
            #expect(failure?.reason == "PERMISSION_MISSING")
        }
        #expect(throws: Failure.self) { try shop.cart(bearing: ada) }
    }
}

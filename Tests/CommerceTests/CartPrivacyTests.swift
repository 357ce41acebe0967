import Basics
import Commerce
import Crypto
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// Who gets the goods lies nowhere as it is, and goes when nobody needs it.
@Suite struct CartPrivacyTests {
    let shop: TestShop
    let keys = KeyRing(madeAtSeconds: 0)

    init() throws {
        shop = try TestShop(keys: KeySafe(keys))
        try shop.stock("TEA", 10)
    }

    private static let address = Address(
        recipient: "Ada Markerson", lines: ["1 Marker Street"], town: "Markerton",
        countryCode: "DE", phone: "555-MARKER")
    private static let markers = [
        "Markerson", "Marker Street", "Markerton", "555-MARKER", "marker@example.com",
    ]

    private func foundMarkers() throws -> [String] {
        var rows: [String] = []
        try shop.store.openSnapshot().scanAll { key, value in
            rows.append(String(decoding: Array(key) + Array(value), as: UTF8.self))
            return true
        }
        return CartPrivacyTests.markers.filter { marker in rows.contains { $0.contains(marker) } }
    }

    private func isSound() throws -> Bool {
        try Verification.check(shop.store.openSnapshot()).problems == []
    }

    @Test func aGuestsContactIsShownAndLiesNowhere() throws {
        let guest = try shop.guestToken()
        try shop.addItem("TEA", bearing: guest)
        let cart = try shop.setAddresses(
            CartPrivacyTests.address, email: "marker@example.com",
            requestID: shop.newRequestID(), bearing: guest)
        #expect(cart.shippingAddress == CartPrivacyTests.address)
        #expect(cart.billingAddress == nil)
        #expect(cart.email == "marker@example.com")
        #expect(try shop.cart(bearing: guest) == cart)
        #expect(try foundMarkers() == [])
        // Saying the same again changes nothing; leaving it out takes it away.
        let same = try shop.setAddresses(
            CartPrivacyTests.address, email: "marker@example.com", bearing: guest)
        #expect(same == cart)
        let gone = try shop.setAddresses(nil, bearing: guest)
        #expect(gone.shippingAddress == nil && gone.email.isEmpty)
        #expect(gone.etag != cart.etag)
        #expect(try isSound())
    }

    @Test func whatIsNoAddressIsRefused() throws {
        let guest = try shop.guestToken()
        let before = try shop.addItem("TEA", bearing: guest)
        var lowercase = CartPrivacyTests.address
        lowercase.countryCode = "de"
        let refusals: [() throws -> Cart] = [
            { try shop.setAddresses(lowercase, bearing: guest) },
            { try shop.setAddresses(nil, billing: lowercase, bearing: guest) },
            { try shop.setAddresses(Address(countryCode: "DE"), bearing: guest) },
            { try shop.setAddresses(nil, email: "no address", bearing: guest) },
        ]
        for refusal in refusals {
            let failure = #expect(throws: Failure.self) { try refusal() }
            #expect(failure?.reason == "FIELD_INVALID")
        }
        #expect(try shop.cart(bearing: guest) == before)
    }

    @Test func allThatIsWrongIsToldAtOnce() throws {
        let guest = try shop.guestToken()
        try shop.addItem("TEA", bearing: guest)
        var lowercase = CartPrivacyTests.address
        lowercase.countryCode = "1a"
        let failure = #expect(throws: Failure.self) {
            try shop.setAddresses(lowercase, billing: lowercase, email: "no", bearing: guest)
        }
        for field in ["shipping_address.country_code", "billing_address.country_code", "email"] {
            #expect(failure?.message.contains("\(field):") == true)
        }
    }

    @Test func aCustomersContactGoesWithTheCustomer() throws {
        try shop.register("marker@example.com")
        let token = try shop.signIn("marker@example.com").token
        let id = try shop.customer(bearing: token).id
        let failure = #expect(throws: Failure.self) {
            try shop.setAddresses(nil, email: "other@example.com", bearing: token)
        }
        #expect(failure?.reason == "FIELD_INVALID")
        try shop.addItem("TEA", bearing: token)
        let cart = try shop.setAddresses(
            CartPrivacyTests.address, requestID: shop.newRequestID(), bearing: token)
        #expect(cart.shippingAddress == CartPrivacyTests.address)
        #expect(try shop.cart(cart.id, bearing: "support") == cart)
        #expect(try foundMarkers() == [])
        let _: EraseCustomerResponse = try shop.call(
            Methods.CustomerService.eraseCustomer, EraseCustomerRequest(id: id), as: .owner)
        #expect(throws: Failure.self) { try shop.cart(bearing: token) }
        let gone = #expect(throws: Failure.self) { try shop.cart(cart.id, bearing: "support") }
        #expect(gone?.reason == "RESOURCE_NOT_FOUND")
        #expect(try foundMarkers() == [])
        let row = try CartRows.find(cart.id, in: shop.store.openSnapshot())
        #expect(row?.contact == nil && row?.lines.isEmpty == true && row?.state == .expired)
        #expect(try isSound())
    }

    /// A checkout that is under way ends without the customer, and its cart with it.
    @Test func anErasedCustomersCheckoutGivesNothingBack() throws {
        try shop.register("marker@example.com")
        let token = try shop.signIn("marker@example.com").token
        let id = try shop.customer(bearing: token).id
        try shop.addItem("TEA", bearing: token)
        let cart = try shop.setAddresses(CartPrivacyTests.address, bearing: token)
        let caller = Caller(role: .customer, name: id, session: "any")
        _ = try shop.perform(as: caller) { command in
            let cart = try Carts.toOrder("", etag: "", in: command)
            return try Carts.freeze(
                cart, for: "order", until: Instant(nanoseconds: .max), in: &command)
        }
        let _: EraseCustomerResponse = try shop.call(
            Methods.CustomerService.eraseCustomer, EraseCustomerRequest(id: id), as: .owner)
        #expect(try CartRows.find(cart.id, in: shop.store.openSnapshot())?.contact == nil)
        _ = try shop.perform(as: caller) { command in
            try Carts.unfreeze(cart.id, from: "order", in: &command)
        }
        let row = try CartRows.find(cart.id, in: shop.store.openSnapshot())
        #expect(row?.state == .expired)
        #expect(try isSound())
    }

    @Test func guestsKeysFollowTheRing() throws {
        let guest = try shop.guestToken()
        try shop.addItem("TEA", bearing: guest)
        let cart = try shop.setAddresses(CartPrivacyTests.address, bearing: guest)
        let next = keys.preparing(atSeconds: 1).rotating(atSeconds: 2)
        let later = try TestShop(on: shop.store, clock: shop.clock, keys: KeySafe(next))
        #expect(try later.cart(cart.id, bearing: "support") == cart)
        for count in [1, 0] {
            let renewed = try later.perform { command in
                try Carts.renewKeys(
                    under: 1, limit: 10, by: command.keys, in: command.transaction)
            }
            #expect(renewed == count)
        }
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
        let dropped = next.dropping(1)
        let latest = try TestShop(on: shop.store, clock: shop.clock, keys: KeySafe(dropped))
        #expect(try latest.cart(cart.id, bearing: "support") == cart)
    }
}

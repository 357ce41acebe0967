import Basics
import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing
import Wire

/// What goes into a cart and comes out of it, for a guest.
@Suite struct CartTests {
    let shop: TestShop
    let guest: String

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 10)
        try shop.stock("JAM", 5)
        guest = try shop.guestToken()
    }

    private func isSound() throws -> Bool {
        try Verification.check(shop.store.openSnapshot()).problems == []
    }

    @Test func theFirstItemMakesTheCart() throws {
        #expect(throws: Failure.self) { try shop.cart(bearing: guest) }
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        #expect(cart.state == .active)
        #expect(cart.currencyCode == "EUR")
        #expect(cart.lines.map(\.sku) == ["TEA"])
        #expect(cart.lines[0].title == "The product-TEA")
        #expect(cart.lines[0].productID == "product-TEA")
        #expect(cart.lines[0].quantity == 2)
        #expect(cart.lines[0].unitPrice == Money(currencyCode: "EUR", amountMinor: 499))
        #expect(cart.lines[0].subtotal?.amountMinor == 998)
        #expect(cart.totals?.subtotal?.amountMinor == 998)
        #expect(cart.totals?.total?.amountMinor == 998)
        #expect(cart.problems.isEmpty && cart.lines[0].problems.isEmpty)
        #expect(try shop.cart(bearing: guest) == cart)
        #expect(try shop.cart(cart.id, bearing: guest) == cart)
        #expect(try isSound())
    }

    @Test func unitsOfOneSKUAddUpInOneLine() throws {
        try shop.addItem("TEA", 2, bearing: guest)
        try shop.addItem("JAM", 1, bearing: guest)
        let cart = try shop.addItem("TEA", 3, bearing: guest)
        #expect(cart.lines.map(\.sku) == ["TEA", "JAM"])
        #expect(cart.lines.map(\.quantity) == [5, 1])
        #expect(cart.totals?.total?.amountMinor == 2_994)
    }

    @Test func quantitiesAreSetAndTakenOut() throws {
        try shop.setItem("TEA", to: 4, bearing: guest)
        try shop.setItem("JAM", to: 2, bearing: guest)
        #expect(try shop.setItem("TEA", to: 1, bearing: guest).lines.map(\.quantity) == [1, 2])
        #expect(try shop.setItem("TEA", to: 0, bearing: guest).lines.map(\.sku) == ["JAM"])
        #expect(try shop.setItem("TEA", to: 0, bearing: guest).lines.count == 1)
        let empty = try shop.removeItem("JAM", bearing: guest)
        #expect(empty.lines.isEmpty && empty.currencyCode.isEmpty && empty.totals == nil)
        try shop.addItem("JAM", bearing: guest)
        #expect(try shop.clearCart(bearing: guest).lines.isEmpty)
        #expect(try isSound())
    }

    @Test(arguments: [
        ("TEA", Int64(0), "FIELD_INVALID"), ("TEA", -1, "FIELD_INVALID"),
        ("TEA", .min, "FIELD_INVALID"), ("TEA", 1_000_001, "FIELD_INVALID"),
        ("TEA", 999_999, "FIELD_INVALID"), ("", 1, "FIELD_INVALID"), ("a b", 1, "FIELD_INVALID"),
        ("NOWHERE", 1, "RESOURCE_NOT_FOUND"), ("DRAFT", 1, "RESOURCE_NOT_FOUND"),
        ("YEN", 1, "CURRENCY_MISMATCH"),
    ])
    func whatCannotBePutInChangesNothing(sku: String, quantity: Int64, reason: String) throws {
        try shop.create(TestShop.product("draft", skus: ["DRAFT"], state: .draft))
        try shop.create(TestShop.product("yen", skus: ["YEN"], currency: "JPY"))
        let before = try shop.addItem("TEA", 2, bearing: guest)
        let failure = #expect(throws: Failure.self) {
            try shop.addItem(sku, quantity, bearing: guest)
        }
        #expect(failure?.reason == reason)
        #expect(try shop.cart(bearing: guest) == before)
    }

    @Test(arguments: [Int64(-1), 1_000_001, .max])
    func quantitiesOutOfBoundsAreNotSet(quantity: Int64) throws {
        let before = try shop.addItem("TEA", 2, bearing: guest)
        let failure = #expect(throws: Failure.self) {
            try shop.setItem("TEA", to: quantity, bearing: guest)
        }
        #expect(failure?.reason == "FIELD_INVALID")
        #expect(try shop.cart(bearing: guest) == before)
    }

    @Test func whatIsNotInItCannotBeTakenOut() throws {
        try shop.addItem("TEA", bearing: guest)
        let failure = #expect(throws: Failure.self) { try shop.removeItem("JAM", bearing: guest) }
        #expect(failure?.reason == "RESOURCE_NOT_FOUND")
    }

    /// The last item gone, the cart may be one in another currency.
    @Test func anEmptyCartTakesAnyCurrency() throws {
        try shop.create(TestShop.product("yen", skus: ["YEN"], currency: "JPY"))
        try shop.addItem("TEA", bearing: guest)
        try shop.clearCart(bearing: guest)
        #expect(try shop.addItem("YEN", bearing: guest).currencyCode == "JPY")
    }

    @Test func sumsThatCannotBeCountedAreRefused() throws {
        var dear = TestShop.product("gold", skus: ["GOLD"])
        dear.variants[0].price?.amountMinor = .max / 2
        try shop.create(dear)
        try shop.addItem("GOLD", 2, bearing: guest)
        let before = try shop.cart(bearing: guest)
        for (sku, quantity) in [("GOLD", Int64(1)), ("TEA", 1)] {
            let failure = #expect(throws: Failure.self) {
                try shop.addItem(sku, quantity, bearing: guest)
            }
            #expect(failure?.reason == "MONEY_OVERFLOW")
        }
        #expect(try shop.cart(bearing: guest) == before)
        // A price may rise later, and then the cart must still be shown and made smaller.
        dear.variants[0].price?.amountMinor = .max
        _ = try shop.update(dear, mask: ["variants"])
        let shown = try shop.cart(bearing: guest)
        #expect(shown.problems.map(\.kind) == [.totalTooLarge])
        #expect(shown.totals == nil)
        #expect(try shop.setItem("GOLD", to: 1, bearing: guest).problems.isEmpty)
    }

    /// 1,500 lines are in it; of those there can be more units, but there is no room for another.
    @Test func aCartHasItsLimitOfLines() throws {
        let id = try shop.addItem("TEA", bearing: guest).id
        try shop.perform { command in
            let old = try CartRows.find(id, in: command.transaction)
            var cart = old ?? CartRow()
            for number in 1..<CartRow.lineLimit {
                cart.lines.append(
                    CartRow.Line(
                        sku: "S\(number)", productID: "p", quantity: 1, addedPriceMinor: 1))
            }
            try CartRows.put(cart, replacing: old, in: &command)
        }
        let failures = [
            #expect(throws: Failure.self) { try shop.addItem("JAM", bearing: guest) },
            #expect(throws: Failure.self) { try shop.setItem("JAM", to: 2, bearing: guest) },
        ]
        for failure in failures {
            #expect(failure?.code == .resourceExhausted)
            #expect(failure?.reason == "TOO_LARGE")
        }
        #expect(try shop.addItem("TEA", 2, bearing: guest).lines.count == 1_500)
        #expect(try shop.removeItem("S7", bearing: guest).lines.count == 1_499)
        #expect(try shop.addItem("JAM", bearing: guest).lines.last?.sku == "JAM")
        #expect(try isSound())
    }

    @Test func aRepeatCountsOnce() throws {
        let id = shop.newRequestID()
        let first = try shop.addItem("TEA", 2, requestID: id, bearing: guest)
        #expect(try shop.addItem("TEA", 2, requestID: id, bearing: guest) == first)
        #expect(try shop.cart(bearing: guest).lines[0].quantity == 2)
        let failure = #expect(throws: Failure.self) {
            try shop.addItem("TEA", 3, requestID: id, bearing: guest)
        }
        #expect(failure?.reason == "REQUEST_ID_REUSED")
    }

    @Test func aStaleEtagIsRefused() throws {
        let old = try shop.addItem("TEA", 2, bearing: guest)
        let new = try shop.addItem("TEA", 1, bearing: guest)
        #expect(old.etag != new.etag)
        let calls: [() throws -> Cart] = [
            { try shop.setItem("TEA", to: 1, etag: old.etag, bearing: guest) },
            { try shop.setItem("TEA", to: 0, etag: old.etag, bearing: guest) },
            { try shop.removeItem("TEA", etag: old.etag, bearing: guest) },
            { try shop.clearCart(etag: old.etag, bearing: guest) },
            { try shop.setAddresses(nil, etag: old.etag, bearing: guest) },
            { try shop.setShipping("", etag: old.etag, bearing: guest) },
            { try shop.applyCoupon("X", etag: old.etag, bearing: guest) },
            { try shop.removeCoupon(etag: old.etag, bearing: guest) },
        ]
        for call in calls {
            let failure = #expect(throws: Failure.self) { try call() }
            #expect(failure?.reason == "ETAG_MISMATCH")
        }
        #expect(try shop.cart(bearing: guest) == new)
        // What changes nothing leaves the etag and the revision as they are.
        #expect(try shop.setItem("TEA", to: 3, etag: new.etag, bearing: guest) == new)
        #expect(try shop.removeCoupon(bearing: guest) == new)
    }

    @Test func cartsOfOthersAreNotThere() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let other = try shop.guestToken()
        let calls: [() throws -> Cart] = [
            { try shop.cart(cart.id, bearing: other) },
            { try shop.addItem("TEA", to: cart.id, bearing: other) },
            { try shop.setItem("TEA", to: 1, in: cart.id, bearing: other) },
            { try shop.setItem("TEA", to: 0, in: cart.id, bearing: other) },
            { try shop.removeItem("TEA", from: cart.id, bearing: other) },
            { try shop.clearCart(cart.id, bearing: other) },
            { try shop.setAddresses(nil, of: cart.id, bearing: other) },
            { try shop.setShipping("", of: cart.id, bearing: other) },
            { try shop.applyCoupon("X", to: cart.id, bearing: other) },
            { try shop.removeCoupon(from: cart.id, bearing: other) },
        ]
        for call in calls {
            let failure = #expect(throws: Failure.self) { try call() }
            #expect(failure?.code == .notFound)
            #expect(failure?.reason == "RESOURCE_NOT_FOUND")
        }
        #expect(throws: Failure.self) { try shop.cart(bearing: other) }
        #expect(try shop.cart(bearing: guest) == cart)
    }

    @Test func staffLookAndDoNotTouch() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        #expect(try shop.cart(cart.id, bearing: "support") == cart)
        let refusals: [(reason: String, call: () throws -> Cart)] = [
            ("PERMISSION_MISSING", { try shop.cart(cart.id, bearing: "reader") }),
            ("FIELD_INVALID", { try shop.cart(bearing: "support") }),
            ("RESOURCE_NOT_FOUND", { try shop.cart("nowhere", bearing: "support") }),
            ("PERMISSION_MISSING", { try shop.addItem("TEA", to: cart.id, bearing: "owner") }),
            ("PERMISSION_MISSING", { try shop.clearCart(cart.id, bearing: "owner") }),
        ]
        for (reason, call) in refusals {
            let failure = #expect(throws: Failure.self) { try call() }
            #expect(failure?.reason == reason)
        }
    }

    /// However many callers add at once, each unit counts.
    @Test(arguments: Seed.some(10))
    func addedUnitsAllCount(seed: Seed) throws {
        var random = seed.generator
        var wanted: [String: Int64] = [:]
        for _ in 0..<8 {
            let calls = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                let sku = Bool.random(using: &random) ? "TEA" : "JAM"
                let quantity = Int64.random(in: 1...9, using: &random)
                wanted[sku, default: 0] += quantity
                let carrier = shop.open(
                    Methods.CartService.addItem, as: .customer, bearing: guest)
                shop.send(AddItemRequest(sku: sku, quantity: quantity).encoded(), on: carrier)
                carrier.call.inputEnded()
                return carrier
            }
            for call in calls.shuffled(using: &random) {
                shop.finish(call)
                let answer: AddItemResponse = try TestShop.response(call)
                #expect(answer.cart?.state == .active)
            }
        }
        let cart = try shop.cart(bearing: guest)
        for line in cart.lines {
            #expect(wanted[line.sku] == line.quantity, "\(seed)")
        }
        #expect(Set(cart.lines.map(\.sku)) == Set(wanted.keys))
        #expect(try isSound())
    }
}

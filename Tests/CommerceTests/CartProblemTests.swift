import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// A cart says what has changed since it was filled, and is priced as things are now.
@Suite struct CartProblemTests {
    let shop: TestShop
    let guest: String

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 3)
        try shop.stock("JAM", 5)
        guest = try shop.guestToken()
        try shop.addItem("TEA", 2, bearing: guest)
    }

    private func price(_ sku: String, at amount: Int64, currency: String = "EUR") throws {
        var product = TestShop.product("product-\(sku)", skus: [sku], currency: currency)
        product.variants[0].price?.amountMinor = amount
        _ = try shop.update(product, mask: ["variants"])
    }

    private func problems() throws -> [Cart.Problem.Kind] {
        try shop.cart(bearing: guest).lines[0].problems.map(\.kind)
    }

    @Test func aNewPriceCountsAndIsTold() throws {
        let before = try shop.cart(bearing: guest)
        try price("TEA", at: 600)
        let cart = try shop.cart(bearing: guest)
        #expect(cart.lines[0].problems.map(\.kind) == [.priceChanged])
        #expect(cart.lines[0].unitPrice?.amountMinor == 600)
        #expect(cart.lines[0].addedUnitPrice?.amountMinor == 499)
        #expect(cart.totals?.total?.amountMinor == 1_200)
        // The etag covers what was written, and the cart was not.
        #expect(cart.etag == before.etag)
        // Whoever puts more in has seen the price.
        #expect(try shop.addItem("TEA", 1, bearing: guest).lines[0].problems.isEmpty)
        try price("TEA", at: 499)
        #expect(try problems() == [.priceChanged])
    }

    @Test func tooFewUnitsAreTold() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        #expect(cart.lines[0].problems.map(\.kind) == [.outOfStock])
        #expect(cart.lines[0].problems[0].available == 3)
        #expect(cart.totals?.total?.amountMinor == 1_996)
        _ = try shop.adjust("TEA", 1)
        #expect(try problems().isEmpty)
        _ = try shop.adjust("TEA", -4)
        #expect(try problems() == [.outOfStock])
        #expect(try shop.cart(bearing: guest).lines[0].problems[0].available == 0)
        var backorder = TestShop.product("product-TEA", skus: ["TEA"])
        backorder.variants[0].backorder = true
        _ = try shop.update(backorder, mask: ["variants"])
        #expect(try problems().isEmpty)
    }

    @Test func whatIsNotOnSaleAnyMoreCountsForNothing() throws {
        try shop.addItem("JAM", 1, bearing: guest)
        _ = try shop.update(Product(id: "product-TEA", state: .archived), mask: ["state"])
        let cart = try shop.cart(bearing: guest)
        #expect(cart.lines[0].problems.map(\.kind) == [.notForSale])
        #expect(cart.lines[0].unitPrice == nil && cart.lines[0].total == nil)
        #expect(cart.lines[1].problems.isEmpty)
        #expect(cart.totals?.total?.amountMinor == 499)
        #expect(throws: Failure.self) { try shop.addItem("TEA", bearing: guest) }
        #expect(throws: Failure.self) { try shop.setItem("TEA", to: 3, bearing: guest) }
        #expect(try shop.setItem("TEA", to: 1, bearing: guest).lines[0].quantity == 1)
        _ = try shop.update(Product(id: "product-TEA", state: .active), mask: ["state"])
        #expect(try problems().isEmpty)
    }

    /// A sku given free and taken by other goods does not sell those.
    @Test func aSKUThatBecameOtherGoodsIsNotForSale() throws {
        _ = try shop.adjust("TEA", -3)
        try shop.delete("product-TEA", purge: true)
        let gone = try shop.cart(bearing: guest)
        #expect(gone.lines[0].problems.map(\.kind) == [.notForSale])
        #expect(gone.lines[0].title.isEmpty && gone.totals == nil)
        try shop.create(TestShop.product("car", skus: ["TEA"]))
        _ = try shop.adjust("TEA", 5)
        let other = try shop.cart(bearing: guest)
        #expect(other.lines[0].problems.map(\.kind) == [.notForSale])
        #expect(other.lines[0].title.isEmpty && other.totals == nil)
        let chosen = try shop.addItem("TEA", 1, bearing: guest)
        #expect(chosen.lines[0].productID == "car")
        #expect(chosen.lines[0].quantity == 1)
        #expect(chosen.lines[0].problems.isEmpty)
    }

    @Test func anotherCurrencyIsTold() throws {
        try shop.addItem("JAM", 1, bearing: guest)
        try price("TEA", at: 800, currency: "JPY")
        let cart = try shop.cart(bearing: guest)
        #expect(cart.lines[0].problems.map(\.kind) == [.currencyChanged])
        #expect(cart.lines[0].unitPrice == nil)
        #expect(cart.totals?.total == Money(currencyCode: "EUR", amountMinor: 499))
    }

    // MARK: Shipping and coupons

    private func createMethod(_ id: String, price: Int64 = 450, countries: [String] = []) throws {
        let method = ShippingMethod(
            id: id, title: "By \(id)", countryCodes: countries,
            price: Money(currencyCode: "EUR", amountMinor: price), active: true)
        let _: CreateShippingMethodResponse = try shop.call(
            Methods.PricingService.createShippingMethod,
            CreateShippingMethodRequest(shippingMethod: method))
    }

    private func createCoupon(_ id: String, percent: Int64, active: Bool = true) throws {
        let coupon = Coupon(
            id: id, title: "Off", benefit: .percentPpm(percent * 10_000), active: active)
        let _: CreateCouponResponse = try shop.call(
            Methods.PricingService.createCoupon, CreateCouponRequest(coupon: coupon))
    }

    private func sendTo(_ country: String) throws {
        try shop.setAddresses(
            Address(recipient: "Ada", lines: ["1 Street"], countryCode: country), bearing: guest)
    }

    @Test func shippingIsChosenAndCounts() throws {
        try createMethod("post")
        try createMethod("courier", price: 900, countries: ["DE"])
        let cart = try shop.setShipping("post", bearing: guest)
        #expect(cart.shippingMethodID == "post")
        #expect(cart.totals?.shipping?.amountMinor == 450)
        #expect(cart.totals?.total?.amountMinor == 1_448)
        let early = #expect(throws: Failure.self) {
            try shop.setShipping("courier", bearing: guest)
        }
        #expect(early?.reason == "SHIPPING_NOT_AVAILABLE")
        let missing = #expect(throws: Failure.self) {
            try shop.setShipping("pigeon", bearing: guest)
        }
        #expect(missing?.reason == "RESOURCE_NOT_FOUND")
        #expect(try shop.cart(bearing: guest) == cart)
        try sendTo("DE")
        try shop.setShipping("courier", bearing: guest)
        try sendTo("FR")
        let abroad = try shop.cart(bearing: guest)
        #expect(abroad.problems.map(\.kind) == [.shippingUnavailable])
        #expect(abroad.totals?.shipping?.amountMinor == 0)
        #expect(try shop.setShipping("", bearing: guest).problems.isEmpty)
    }

    @Test func couponsAreAppliedAndTakenOff() throws {
        try createCoupon("TEN", percent: 10)
        try createCoupon("OLD", percent: 10, active: false)
        let plain = try shop.cart(bearing: guest)
        let cart = try shop.applyCoupon("ten", bearing: guest)
        #expect(cart.couponCode == "TEN")
        #expect(cart.totals?.discount?.amountMinor == 100)
        #expect(cart.lines[0].discount?.amountMinor == 100)
        #expect(cart.totals?.total?.amountMinor == 898)
        for code in ["NOWHERE", "OLD"] {
            let failure = #expect(throws: Failure.self) {
                try shop.applyCoupon(code, bearing: guest)
            }
            #expect(failure?.reason == "RESOURCE_NOT_FOUND")
        }
        #expect(try shop.cart(bearing: guest) == cart)
        let _: UpdateCouponResponse = try shop.call(
            Methods.PricingService.updateCoupon,
            UpdateCouponRequest(
                coupon: Coupon(id: "TEN"), updateMask: FieldMask(paths: ["active"])))
        let later = try shop.cart(bearing: guest)
        #expect(later.problems.map(\.kind) == [.couponRejected])
        #expect(later.totals?.total?.amountMinor == 998)
        let none = try shop.removeCoupon(bearing: guest)
        #expect(none.couponCode.isEmpty && none.problems.isEmpty)
        #expect(none.totals == plain.totals)
    }
}

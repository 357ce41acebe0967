import Commerce
import RPC
import Schema
import TestSupport
import Testing

/// What a coupon takes off a cart, and when it takes off nothing.
@Suite struct CouponOfferTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.createCategory("food")
        try shop.createCategory("drinks", in: "food")
        try shop.sell("TEA", for: 1_000, units: 9)
        _ = try shop.createCategory("tea", in: "drinks")
        _ = try shop.update(Product(id: "product-TEA", categoryIDs: ["tea"]))
        try shop.sell("CUP", for: 500, units: 9, categories: ["cups"])
    }

    @Test func takesAPartOffEachLineWhateverItsCase() throws {
        try shop.create(coupon("TEN"))
        let offer = try shop.offer(["TEA": 2, "CUP": 1]) { $0.couponCode = "ten" }
        #expect(offer.problems == [])
        #expect(offer.coupon?.id == "TEN")
        #expect(offer.items.map(\.price?.discountMinor) == [50, 200])
        #expect(offer.quote.totalMinor == 2_250)
    }

    @Test func takesAnAmountOffAllLines() throws {
        try shop.create(coupon("FIVE", benefit: .amount(TestShop.euro(500))))
        let offer = try shop.offer(["TEA": 1, "CUP": 1]) { $0.couponCode = "FIVE" }
        #expect(offer.items.map(\.price?.discountMinor) == [167, 333])
        #expect(offer.quote.discountMinor == 500)
    }

    @Test func paysForShipping() throws {
        try shop.createShippingMethod("post")
        try shop.create(coupon("FREE", benefit: .freeShipping(true)))
        let offer = try shop.offer(["CUP": 1]) {
            ($0.couponCode, $0.shippingMethodID) = ("FREE", "post")
        }
        #expect(offer.quote.shipping?.discountMinor == 490)
        #expect(offer.quote.totalMinor == 500)
    }

    @Test(
        arguments: [
            (["product-CUP"], [], [50, 0]),
            ([], ["food"], [0, 100]),
            ([], ["tea"], [0, 100]),
            ([], ["cups", "drinks"], [50, 100]),
            (["product-CUP"], ["drinks"], [50, 100]),
            (["product-TEA"], ["tea"], [0, 100]),
        ] as [([String], [String], [Int64])])
    func isForSomeGoods(products: [String], categories: [String], discounts: [Int64]) throws {
        try shop.create(
            coupon("SOME") {
                $0.productIDs = products
                $0.categoryIDs = categories
            })
        let offer = try shop.offer(["TEA": 1, "CUP": 1]) { $0.couponCode = "SOME" }
        #expect(offer.problems == [])
        #expect(offer.items.map(\.price?.discountMinor) == discounts)
    }

    @Test func isRefusedForOtherGoods() throws {
        try shop.create(coupon("CUPS") { $0.categoryIDs = ["cups"] })
        let offer = try shop.offer(["TEA": 1]) { $0.couponCode = "CUPS" }
        #expect(offer.problems == [.coupon(code: "CUPS", .forOtherGoods)])
        #expect(offer.failure?.reason == "COUPON_NOT_APPLICABLE")
        #expect(offer.quote.totalMinor == 1_000)
        #expect(offer.coupon == nil)
    }

    /// The least that goods must cost is counted on those that the coupon is for.
    @Test func needsGoodsThatCostEnough() throws {
        try shop.create(
            coupon("CUPS") {
                $0.categoryIDs = ["cups"]
                $0.minSubtotal = TestShop.euro(1_000)
            })
        var offer = try shop.offer(["TEA": 5, "CUP": 1]) { $0.couponCode = "CUPS" }
        #expect(offer.problems == [.coupon(code: "CUPS", .subtotalTooLow(neededMinor: 1_000))])
        offer = try shop.offer(["CUP": 2]) { $0.couponCode = "CUPS" }
        #expect(offer.quote.discountMinor == 100)
    }

    @Test func isInTheCurrencyOfTheCart() throws {
        let yen = Money(currencyCode: "JPY", amountMinor: 500)
        try shop.create(coupon("YEN", benefit: .amount(yen)))
        let offer = try shop.offer(["CUP": 1]) { $0.couponCode = "YEN" }
        #expect(offer.problems == [.coupon(code: "YEN", .currencyMismatch)])
        #expect(offer.failure?.reason == "CURRENCY_MISMATCH")
    }

    @Test func tellsACustomerWhyItCannotBeUsed() throws {
        try shop.create(coupon("ONE") { $0.maxUses = 1 })
        try shop.create(coupon("OWN") { $0.maxUsesPerCustomer = 1 })
        try shop.create(coupon("OFF") { $0.active = false })
        try shop.create(coupon("SOON") { $0.startTime = time(3_600) })
        try shop.create(coupon("PAST") { $0.endTime = time(0) })
        try shop.takeCoupon("ONE", for: "tom")
        try shop.takeCoupon("OWN", for: "mia")
        let cases: [(code: String, customer: String, CouponProblem?)] = [
            ("ONE", "mia", .usedUp), ("OWN", "mia", .usedUpByCustomer), ("OWN", "", .needsSignIn),
            ("OWN", "tom", nil), ("OFF", "mia", .unknown), ("NONE", "mia", .unknown),
            ("SOON", "mia", .notYet), ("PAST", "mia", .over),
        ]
        for (code, customer, problem) in cases {
            let offer = try shop.offer(["CUP": 1]) {
                ($0.couponCode, $0.customerID) = (code, customer)
            }
            #expect(offer.problems == (problem.map { [.coupon(code: code, $0)] } ?? []))
            #expect(offer.quote.discountMinor == (problem == nil ? 50 : 0))
        }
    }
}

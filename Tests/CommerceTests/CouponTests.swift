import Basics
import Commerce
import RPC
import Schema
import TestSupport
import Testing

@Suite struct CouponTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.create(coupon("SPRING"))
    }

    @Test func isReadAsItWasCreatedWhateverItsCase() throws {
        try shop.createCategory("tea")
        try shop.stock("SENCHA", 1)
        let made = try shop.create(
            Coupon(
                id: "summer.5", title: "Summer", benefit: .amount(TestShop.euro(500)),
                minSubtotal: TestShop.euro(2_000), productIDs: ["product-SENCHA"],
                categoryIDs: ["tea"], startTime: time(0), endTime: time(60), maxUses: 10,
                maxUsesPerCustomer: 1, active: true, uses: 7))
        #expect(made.id == "SUMMER.5")
        #expect(made.uses == 0)
        #expect(!made.etag.isEmpty)
        #expect(try shop.coupon("Summer.5") == made)
        let failure = #expect(throws: Failure.self) { try shop.create(coupon("sUMMER.5")) }
        #expect(failure?.reason == "ID_TAKEN")
        #expect(try shop.create(coupon("")).id.count == 36)
        try shop.expectSoundBooks()
    }

    @Test(arguments: [
        (coupon("new", benefit: nil), "coupon.percent_ppm"),
        (coupon("new", benefit: .percentPpm(0)), "coupon.percent_ppm"),
        (coupon("new", benefit: .percentPpm(1_000_001)), "coupon.percent_ppm"),
        (coupon("new", benefit: .freeShipping(false)), "coupon.free_shipping"),
        (coupon("new", benefit: .amount(TestShop.euro(0))), "coupon.amount.amount_minor"),
        (
            coupon("new", benefit: .amount(Money(currencyCode: "EUX", amountMinor: 1))),
            "coupon.amount.currency_code"
        ),
        (Coupon(id: "new", benefit: .percentPpm(1)), "coupon.title"),
        (coupon("new") { $0.productIDs = ["nothing"] }, "coupon.product_ids[0]"),
        (coupon("new") { $0.categoryIDs = ["nowhere"] }, "coupon.category_ids[0]"),
        (
            coupon("new") {
                $0.startTime = time(60)
                $0.endTime = time(60)
            }, "coupon.end_time"
        ),
        (
            coupon("new") { $0.endTime = Timestamp(seconds: .max, nanos: 0) },
            "coupon.end_time"
        ),
        (
            coupon("new") { $0.startTime = Timestamp(seconds: 0, nanos: -1) },
            "coupon.start_time"
        ),
        (coupon("new") { $0.maxUses = -1 }, "coupon.max_uses"),
        (coupon("new") { $0.maxUsesPerCustomer = -1 }, "coupon.max_uses_per_customer"),
        (coupon("no blanks"), "coupon.id"),
    ])
    func isRefused(coupon: Coupon, field: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.create(coupon) }
        #expect(failure?.reason == "FIELD_INVALID")
        #expect(failure?.wrongFields == [field])
        #expect(try codes() == ["SPRING"])
    }

    @Test func isInOneCurrency() throws {
        let mixed = coupon("new", benefit: .amount(TestShop.euro(5))) {
            $0.minSubtotal = Money(currencyCode: "USD", amountMinor: 5)
        }
        let failure = #expect(throws: Failure.self) { try shop.create(mixed) }
        #expect(failure?.reason == "CURRENCY_MISMATCH")
    }

    @Test func changesWhatTheMaskNames() throws {
        let changed = try shop.update(
            Coupon(id: "spring", title: "New", benefit: .amount(TestShop.euro(5)), maxUses: 3),
            mask: ["amount", "max_uses"])
        #expect(changed.title == "Coupon SPRING")
        #expect(changed.benefit == .amount(TestShop.euro(5)))
        #expect(changed.maxUses == 3)
        let failure = #expect(throws: Failure.self) {
            try shop.update(Coupon(id: "SPRING"), mask: ["amount"])
        }
        #expect(failure?.wrongFields == ["coupon.percent_ppm"])
        // Naming a benefit that neither has changes nothing.
        let same = try shop.update(Coupon(id: "SPRING"), mask: ["free_shipping"])
        #expect(same.benefit == changed.benefit)
        #expect(try shop.update(Coupon(id: "SPRING"), mask: ["active"]).active == false)
        let unknown = #expect(throws: Failure.self) {
            try shop.update(Coupon(id: "SPRING"), mask: ["uses"])
        }
        #expect(unknown?.wrongFields == ["update_mask.paths[0]"])
        try shop.expectSoundBooks()
    }

    @Test func canBeChangedWhenWhatItWasForIsGone() throws {
        try shop.stock("SENCHA", 0)
        _ = try shop.update(Coupon(id: "SPRING", productIDs: ["product-SENCHA"]))
        try shop.delete("product-SENCHA", purge: true)
        #expect(try shop.update(Coupon(id: "SPRING", title: "New")).title == "New")
        let failure = #expect(throws: Failure.self) {
            try shop.update(Coupon(id: "SPRING", productIDs: ["product-SENCHA", "other"]))
        }
        #expect(failure?.wrongFields == ["coupon.product_ids[1]"])
    }

    @Test func ofTwoWritersWithOneEtagOneWins() throws {
        let etag = try shop.coupon("SPRING").etag
        _ = try shop.update(Coupon(id: "SPRING", title: "One"), etag: etag)
        let failures = [
            #expect(throws: Failure.self) {
                try shop.update(Coupon(id: "SPRING", title: "Two"), etag: etag)
            },
            #expect(throws: Failure.self) { try shop.deleteCoupon("SPRING", etag: etag) },
        ]
        #expect(failures.map(\.?.reason) == ["ETAG_MISMATCH", "ETAG_MISMATCH"])
    }

    @Test func staysWhileAnOrderHoldsIt() throws {
        try shop.takeCoupon("SPRING", for: "mia")
        let failure = #expect(throws: Failure.self) { try shop.deleteCoupon("SPRING") }
        #expect(failure?.reason == "RESOURCE_IN_USE")
        try shop.giveBackCoupon("SPRING", for: "mia")
        try shop.deleteCoupon("spring")
        let failures = [
            #expect(throws: Failure.self) { try shop.coupon("SPRING") },
            #expect(throws: Failure.self) { try shop.update(coupon("SPRING")) },
            #expect(throws: Failure.self) { try shop.deleteCoupon("SPRING") },
        ]
        #expect(failures.allSatisfy { $0?.reason == "RESOURCE_NOT_FOUND" })
        try shop.expectSoundBooks()
    }

    @Test func isListedPageByPage() throws {
        for number in 10..<15 {
            try shop.create(coupon("code-\(number)"))
        }
        try shop.takeCoupon("CODE-11", for: "")
        let all = (10..<15).map { "CODE-\($0)" } + ["SPRING"]
        #expect(try codes() == all)
        #expect(try codes(pageSize: 4) == all)
        let page: ListCouponsResponse = try shop.call(
            Methods.PricingService.listCoupons, ListCouponsRequest())
        #expect(page.coupons.map(\.uses) == [0, 1, 0, 0, 0, 0])
    }

    /// A code is worth money: who only looks sees none, support sees the one it was told.
    @Test func isKnownToThoseWhoNeedIt() throws {
        let failure = #expect(throws: Failure.self) { try shop.coupon("SPRING", as: .reader) }
        #expect(failure?.reason == "PERMISSION_MISSING")
        #expect(try shop.coupon("SPRING", as: .support).id == "SPRING")
        for role in [Caller.Role.anyone, .customer, .reader, .support] {
            #expect(throws: Failure.self) {
                let _: ListCouponsResponse = try shop.call(
                    Methods.PricingService.listCoupons, ListCouponsRequest(), as: role)
            }
        }
    }

    /// The codes of every page.
    private func codes(pageSize: Int32 = 0) throws -> [String] {
        var request = ListCouponsRequest(pageSize: pageSize)
        var codes: [String] = []
        repeat {
            let page: ListCouponsResponse = try shop.call(
                Methods.PricingService.listCoupons, request, as: .manager)
            codes += page.coupons.map(\.id)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return codes
    }
}

extension TestShop {
    func takeCoupon(_ code: String, for customer: String) throws {
        _ = try perform { try Coupons.take(code, for: customer, in: &$0) }
    }

    func giveBackCoupon(_ code: String, for customer: String) throws {
        try perform { try Coupons.giveBack(code, for: customer, in: &$0) }
    }
}

/// A coupon for 10 % that can be used.
func coupon(
    _ code: String, benefit: Coupon.Benefit? = .percentPpm(100_000),
    _ change: (inout Coupon) -> Void = { _ in }
) -> Coupon {
    var coupon = Coupon(id: code, title: "Coupon \(code)", benefit: benefit, active: true)
    change(&coupon)
    return coupon
}

/// So many seconds after the clock of tests began.
func time(_ seconds: Int64) -> Timestamp {
    Timestamp(TestClock().now().advanced(by: .seconds(seconds)))
}

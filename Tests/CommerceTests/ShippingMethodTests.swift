import RPC
import Schema
import TestSupport
import Testing

@Suite struct ShippingMethodTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.createShippingMethod("post")
    }

    @Test func isReadAsItWasCreated() throws {
        let made = try shop.create(
            ShippingMethod(
                id: "parcel", title: "Parcel", countryCodes: ["DE", "FR"],
                price: TestShop.euro(490), pricePerKilogram: TestShop.euro(50),
                freeFrom: TestShop.euro(5_000), maxWeightGrams: 31_500, taxClass: "post",
                active: true))
        #expect(made.freeFrom?.amountMinor == 5_000)
        #expect(!made.etag.isEmpty)
        #expect(try shop.shippingMethod("parcel") == made)
        #expect(try shop.createShippingMethod("").id.count == 36)
    }

    @Test(arguments: [
        (method("post"), "ID_TAKEN"),
        (method(title: ""), "FIELD_INVALID"),
        (ShippingMethod(id: "new", title: "New"), "FIELD_INVALID"),
        (method(price: Money(currencyCode: "EUX", amountMinor: 1)), "FIELD_INVALID"),
        (method(price: TestShop.euro(-1)), "FIELD_INVALID"),
        (method(perKilogram: Money(currencyCode: "USD", amountMinor: 1)), "CURRENCY_MISMATCH"),
        (method(freeFrom: Money(currencyCode: "USD", amountMinor: 1)), "CURRENCY_MISMATCH"),
        (method(countries: ["de"]), "FIELD_INVALID"),
        (method(countries: Array(repeating: "DE", count: 251)), "FIELD_INVALID"),
        (method(grams: -1), "FIELD_INVALID"),
    ])
    func isRefused(method: ShippingMethod, reason: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.create(method) }
        #expect(failure?.reason == reason)
        #expect(try shop.shippingMethods(as: .owner) == ["post"])
    }

    @Test func changesWhatTheMaskNames() throws {
        let priced = try shop.update(
            ShippingMethod(id: "post", title: "New", freeFrom: TestShop.euro(9_000)),
            mask: ["free_from"])
        #expect(priced.title == "By post")
        #expect(priced.freeFrom == TestShop.euro(9_000))
        let cleared = try shop.update(ShippingMethod(id: "post"), mask: ["free_from", "active"])
        #expect(cleared.freeFrom == nil)
        #expect(!cleared.active)
        #expect(try shop.shippingMethod("post") == cleared)
        let failure = #expect(throws: Failure.self) {
            try shop.update(ShippingMethod(id: "post"), mask: ["price"])
        }
        #expect(failure?.wrongFields == ["shipping_method.price"])
        let other = #expect(throws: Failure.self) {
            try shop.update(
                ShippingMethod(
                    id: "post", pricePerKilogram: Money(currencyCode: "USD", amountMinor: 1)))
        }
        #expect(other?.reason == "CURRENCY_MISMATCH")
        #expect(try shop.shippingMethod("post") == cleared)
        try shop.expectSoundBooks()
    }

    @Test func ofTwoWritersWithOneEtagOneWins() throws {
        let etag = try shop.shippingMethod("post").etag
        _ = try shop.update(ShippingMethod(id: "post", title: "One"), etag: etag)
        let failures = [
            #expect(throws: Failure.self) {
                try shop.update(ShippingMethod(id: "post", title: "Two"), etag: etag)
            },
            #expect(throws: Failure.self) { try shop.deleteShippingMethod("post", etag: etag) },
        ]
        #expect(failures.map(\.?.reason) == ["ETAG_MISMATCH", "ETAG_MISMATCH"])
        #expect(try shop.shippingMethod("post").title == "One")
    }

    @Test func isGoneAfterItWasDeleted() throws {
        try shop.deleteShippingMethod("post")
        let failures = [
            #expect(throws: Failure.self) { try shop.shippingMethod("post") },
            #expect(throws: Failure.self) { try shop.update(method("post")) },
            #expect(throws: Failure.self) { try shop.deleteShippingMethod("post") },
        ]
        #expect(failures.allSatisfy { $0?.reason == "RESOURCE_NOT_FOUND" })
        try shop.expectSoundBooks()
    }

    @Test func customersSeeThoseThatAreActiveAndGoToTheirCountry() throws {
        try shop.createShippingMethod("alps", countries: ["AT", "CH"])
        try shop.createShippingMethod("old", active: false)
        try shop.createShippingMethod("yen", currency: "JPY")
        #expect(try shop.shippingMethods() == ["alps", "post", "yen"])
        #expect(try shop.shippingMethods(as: .reader) == ["alps", "old", "post", "yen"])
        #expect(try shop.shippingMethods(to: "AT") == ["alps", "post", "yen"])
        #expect(try shop.shippingMethods(to: "DE", in: "EUR") == ["post"])
        #expect(try shop.shippingMethod("alps", as: .anyone).countryCodes == ["AT", "CH"])
        #expect(try shop.shippingMethod("old", as: .reader).id == "old")
        let failure = #expect(throws: Failure.self) {
            try shop.shippingMethod("old", as: .customer)
        }
        #expect(failure?.reason == "RESOURCE_NOT_FOUND")
    }

    /// Whatever the page's size, a walk shows each method once.
    @Test(arguments: [1, 2, 7, 200])
    func isListedPageByPage(pageSize: Int32) throws {
        for number in 100..<310 {
            try shop.createShippingMethod(
                "method-\(number)", countries: number % 3 == 0 ? ["DE"] : ["FR"])
        }
        let german = (100..<310).filter { $0 % 3 == 0 }.map { "method-\($0)" } + ["post"]
        #expect(try shop.shippingMethods(to: "DE", pageSize: pageSize) == german)
    }

    @Test func isWrittenByManagersOnly() throws {
        for role in [Caller.Role.anyone, .customer, .support] {
            #expect(throws: Failure.self) {
                let _: CreateShippingMethodResponse = try shop.call(
                    Methods.PricingService.createShippingMethod,
                    CreateShippingMethodRequest(shippingMethod: method()), as: role)
            }
        }
        #expect(try shop.shippingMethods(as: .owner) == ["post"])
    }
}

private func method(
    _ id: String = "new", title: String = "New", price: Money = TestShop.euro(490),
    perKilogram: Money? = nil, freeFrom: Money? = nil, countries: [String] = [], grams: Int64 = 0
) -> ShippingMethod {
    ShippingMethod(
        id: id, title: title, countryCodes: countries, price: price,
        pricePerKilogram: perKilogram, freeFrom: freeFrom, maxWeightGrams: grams)
}

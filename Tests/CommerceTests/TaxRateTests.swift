import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct TaxRateTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.createTaxRate("usual")
        try shop.createTaxRate("texas", ppm: 62_500, country: "US", region: "Texas")
    }

    @Test func isReadAsItWasCreated() throws {
        let made = try shop.createTaxRate("food", ppm: 70_000, taxClass: "food", inclusive: true)
        #expect(made.ratePpm == 70_000)
        #expect(made.inclusive)
        #expect(!made.etag.isEmpty)
        #expect(made.createTime != nil)
        #expect(try shop.taxRate("food") == made)
    }

    @Test func getsAnIDIfItHasNone() throws {
        #expect(try shop.createTaxRate("", taxClass: "books").id.count == 36)
    }

    @Test(arguments: [
        (TaxRate(id: "usual", title: "Tax", taxClass: "other"), "ID_TAKEN"),
        (TaxRate(id: "new", title: "Tax"), "TAX_RATE_TAKEN"),
        (TaxRate(id: "new", title: "Tax", countryCode: "US", region: " TEXAS"), "TAX_RATE_TAKEN"),
        (TaxRate(id: "new", taxClass: "other"), "FIELD_INVALID"),
        (TaxRate(id: "new", title: "Tax", region: "Texas"), "FIELD_INVALID"),
        (TaxRate(id: "new", title: "Tax", countryCode: "us"), "FIELD_INVALID"),
        (TaxRate(id: "new", title: "Tax", countryCode: "USA"), "FIELD_INVALID"),
        (TaxRate(id: "new", title: "Tax", taxClass: "Ä"), "FIELD_INVALID"),
        (TaxRate(id: "new", title: "Tax", countryCode: "US", ratePpm: -1), "FIELD_INVALID"),
        (TaxRate(id: "new", title: "Tax", countryCode: "US", ratePpm: 1_000_001), "FIELD_INVALID"),
    ])
    func isRefused(rate: TaxRate, reason: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.create(rate) }
        #expect(failure?.reason == reason)
        #expect(try ids() == ["texas", "usual"])
        try shop.expectSoundBooks()
    }

    @Test func tellsAllThatIsWrongAtOnce() throws {
        let failure = #expect(throws: Failure.self) {
            try shop.update(TaxRate(id: "usual", region: "Texas"), mask: ["title", "region"])
        }
        #expect(failure?.wrongFields == ["tax_rate.title", "tax_rate.country_code"])
    }

    @Test func changesWhatTheMaskNames() throws {
        let changed = try shop.update(
            TaxRate(id: "texas", title: "New", ratePpm: 80_000), mask: ["rate_ppm"])
        #expect(changed.title == "Tax texas")
        #expect(changed.ratePpm == 80_000)
        #expect(try shop.taxRate("texas") == changed)
        let zero = try shop.update(TaxRate(id: "texas"), mask: ["rate_ppm"])
        #expect(zero.ratePpm == 0)
        #expect(zero.revision > changed.revision)
        try shop.expectSoundBooks()
    }

    @Test func movesToAnotherPlaceThatIsFree() throws {
        let failure = #expect(throws: Failure.self) {
            try shop.update(TaxRate(id: "texas"), mask: ["country_code", "region"])
        }
        #expect(failure?.reason == "TAX_RATE_TAKEN")
        #expect(try shop.taxRate("texas").region == "Texas")
        _ = try shop.update(TaxRate(id: "texas", region: "Utah"), mask: ["region"])
        try shop.createTaxRate("new", country: "US", region: "texas")
        // Only its case changes, so it is in its own way and in nobody's.
        _ = try shop.update(TaxRate(id: "texas", region: "UTAH"), mask: ["region"])
        try shop.expectSoundBooks()
    }

    @Test func refusesAMaskOfWhatCannotBeChanged() throws {
        let failure = #expect(throws: Failure.self) {
            try shop.update(TaxRate(id: "texas"), mask: ["etag"])
        }
        #expect(failure?.reason == "FIELD_INVALID")
        #expect(failure?.wrongFields == ["update_mask.paths[0]"])
    }

    @Test func ofTwoWritersWithOneEtagOneWins() throws {
        let etag = try shop.taxRate("usual").etag
        _ = try shop.update(TaxRate(id: "usual", ratePpm: 1), etag: etag)
        let failures = [
            #expect(throws: Failure.self) {
                try shop.update(TaxRate(id: "usual", ratePpm: 2), etag: etag)
            },
            #expect(throws: Failure.self) { try shop.deleteTaxRate("usual", etag: etag) },
        ]
        #expect(failures.map(\.?.reason) == ["ETAG_MISMATCH", "ETAG_MISMATCH"])
        #expect(try shop.taxRate("usual").ratePpm == 1)
    }

    @Test func isGoneAfterItWasDeletedAndItsPlaceIsFree() throws {
        try shop.deleteTaxRate("texas")
        let failures = [
            #expect(throws: Failure.self) { try shop.taxRate("texas") },
            #expect(throws: Failure.self) { try shop.update(TaxRate(id: "texas", title: "New")) },
            #expect(throws: Failure.self) { try shop.deleteTaxRate("texas") },
        ]
        #expect(failures.allSatisfy { $0?.reason == "RESOURCE_NOT_FOUND" })
        try shop.createTaxRate("other", country: "US", region: "Texas")
        try shop.expectSoundBooks()
    }

    @Test func isListedPageByPage() throws {
        for number in 10..<15 {
            try shop.createTaxRate("rate-\(number)", taxClass: "class-\(number)")
        }
        let all = (10..<15).map { "rate-\($0)" } + ["texas", "usual"]
        #expect(try ids() == all)
        #expect(try ids(pageSize: 3) == all)
        let failure = #expect(throws: Failure.self) {
            let _: ListTaxRatesResponse = try shop.call(
                Methods.PricingService.listTaxRates, ListTaxRatesRequest(pageToken: "made-up"))
        }
        #expect(failure?.reason == "PAGE_TOKEN_INVALID")
    }

    @Test func isForStaffOnly() throws {
        for role in [Caller.Role.anyone, .customer] {
            #expect(throws: Failure.self) {
                let _: ListTaxRatesResponse = try shop.call(
                    Methods.PricingService.listTaxRates, ListTaxRatesRequest(), as: role)
            }
        }
        let page: ListTaxRatesResponse = try shop.call(
            Methods.PricingService.listTaxRates, ListTaxRatesRequest(), as: .reader)
        #expect(page.taxRates.count == 2)
        let failure = #expect(throws: Failure.self) {
            let _: DeleteTaxRateResponse = try shop.call(
                Methods.PricingService.deleteTaxRate, DeleteTaxRateRequest(id: "usual"),
                as: .support)
        }
        #expect(failure?.reason == "PERMISSION_MISSING")
    }

    /// The ids of every page.
    private func ids(pageSize: Int32 = 0) throws -> [String] {
        var request = ListTaxRatesRequest(pageSize: pageSize)
        var ids: [String] = []
        repeat {
            let page: ListTaxRatesResponse = try shop.call(
                Methods.PricingService.listTaxRates, request)
            ids += page.taxRates.map(\.id)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return ids
    }
}

extension TestShop {
    /// What must hold of the store holds.
    func expectSoundBooks(_ place: SourceLocation = #_sourceLocation) throws {
        let problems = try Verification.check(try store.openSnapshot()).problems
        #expect(problems == [], sourceLocation: place)
    }
}

extension Failure {
    /// The fields that its text names, in their order.
    var wrongFields: [String] {
        message.matches(of: #/([a-z_]+\.[a-z_.\[\]0-9]+): /#).map { String($0.1) }
    }
}

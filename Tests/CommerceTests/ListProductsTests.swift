import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct ListProductsTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    @Test func showsCustomersWhatIsForSale() throws {
        try shop.create(TestShop.product("draft", skus: ["D"], state: .draft))
        try shop.create(TestShop.product("sold", skus: ["S"]))
        try shop.create(TestShop.product("old", skus: ["O"], state: .archived))
        try shop.create(TestShop.product("gone", skus: ["G"]))
        try shop.delete("gone")
        #expect(try shop.list() == ["sold"])
        #expect(try shop.list(as: .reader) == ["draft", "old", "sold"])
        #expect(try shop.list(ProductFilter(states: [.archived]), as: .reader) == ["old"])
        #expect(try shop.list(ProductFilter(deleted: true), as: .reader) == ["gone"])
        for filter in [ProductFilter(states: [.draft]), ProductFilter(deleted: true)] {
            let failure = #expect(throws: Failure.self) { try shop.list(filter) }
            #expect(failure?.reason == "PERMISSION_MISSING")
        }
        _ = try shop.undelete("gone")
        #expect(try shop.list() == ["gone", "sold"])
    }

    @Test(arguments: [
        ("tEA", ["Green TEA", "TEAPOT"]), ("größe", ["GRÖSSE Größe"]), ("k", ["5 \u{212A}elvin"]),
        ("\u{212A}ELVIN", ["5 \u{212A}elvin"]), ("e\u{301}", ["Caf\u{E9}"]), ("pott", []),
        ("e", ["Green TEA", "TEAPOT", "GRÖSSE Größe", "5 \u{212A}elvin"]),
    ])
    func findsTitlesWhateverTheirCase(part: String, found: [String]) throws {
        for title in ["Green TEA", "TEAPOT", "GRÖSSE Größe", "5 \u{212A}elvin", "Caf\u{E9}"] {
            var product = TestShop.product("", skus: ["S\(title.count)\(title.utf8.count)"])
            product.title = title
            try shop.create(product)
        }
        let titles = try shop.listed(ProductFilter(titleContains: part)).map(\.title)
        #expect(Set(titles) == Set(found))
        let exact = try shop.listed(ProductFilter(title: "teapot")).map(\.title)
        #expect(exact == ["TEAPOT"])
    }

    @Test func saysWhatGetProductSays() throws {
        try shop.stock("TEA", 5)
        try shop.stock("JAM", 0)
        let listed = try shop.listed()
        #expect(try listed == ["product-JAM", "product-TEA"].map { try shop.product($0) })
        #expect(listed.map { $0.variants[0].available } == [0, 5])
    }

    @Test(arguments: [
        (ProductFilter(minPrice: eur(5), maxPrice: eur(4)), "FIELD_INVALID"),
        (
            ProductFilter(minPrice: eur(5), maxPrice: Money(currencyCode: "USD")),
            "CURRENCY_MISMATCH"
        ),
        (ProductFilter(minAvailable: 5, maxAvailable: 4), "FIELD_INVALID"),
        (ProductFilter(minRating: 6), "FIELD_INVALID"),
        (ProductFilter(minRating: .nan), "FIELD_INVALID"),
        (ProductFilter(states: [Product.State(rawValue: 9)]), "FIELD_INVALID"),
        (ProductFilter(ids: ["not an id"]), "FIELD_INVALID"),
    ])
    func refusesWhatMakesNoSense(filter: ProductFilter, reason: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.list(filter, as: .reader) }
        #expect(failure?.reason == reason)
    }

    @Test func takesOnlyTokensItGaveForTheSameQuery() throws {
        for number in 0..<3 {
            try shop.create(TestShop.product("p\(number)", skus: ["P\(number)"]))
        }
        let request = ListProductsRequest(pageSize: 1)
        let page: ListProductsResponse = try shop.call(
            Methods.CatalogService.listProducts, request)
        #expect(!page.nextPageToken.isEmpty)
        #expect(!page.cutShort)
        var others: [ListProductsRequest] = [
            ListProductsRequest(orderBy: .priceAsc, pageToken: page.nextPageToken),
            ListProductsRequest(
                filter: ProductFilter(brand: "X"), pageToken: page.nextPageToken),
        ]
        for position in page.nextPageToken.indices {
            var token = page.nextPageToken
            token.replaceSubrange(
                position...position, with: token[position] == "A" ? "B" : "A")
            others.append(ListProductsRequest(pageToken: token))
        }
        others.append(ListProductsRequest(pageToken: "nonsense"))
        for other in others {
            let failure = #expect(throws: Failure.self) {
                let _: ListProductsResponse = try shop.call(
                    Methods.CatalogService.listProducts, other)
            }
            #expect(failure?.reason == "PAGE_TOKEN_INVALID")
        }
        let failure = #expect(throws: Failure.self) {
            let _: ListProductsResponse = try shop.call(
                Methods.CatalogService.listProducts,
                ListProductsRequest(pageToken: page.nextPageToken), as: .anyone)
        }
        #expect(failure?.reason == "PAGE_TOKEN_INVALID")
    }

    @Test func relevanceGoesWithSearches() throws {
        let failure = #expect(throws: Failure.self) { try shop.list(by: .relevance) }
        #expect(failure?.reason == "FIELD_INVALID")
    }

    /// Whatever is asked for, the answer is what one would find by looking at every product.
    @Test(arguments: Seed.some(6))
    func findsWhatLookingAtEverythingFinds(seed: Seed) throws {
        var random = seed.generator
        try RandomCatalogue.fill(shop, using: &random)
        for _ in 0..<60 {
            try RandomCatalogue.change(shop, using: &random)
            let filter = RandomCatalogue.filter(using: &random)
            let order = RandomCatalogue.orders.randomElement(using: &random) ?? .unspecified
            let role: Caller.Role = Bool.random(using: &random) ? .reader : .anyone
            let size = Int32.random(in: 1...9, using: &random)
            let right = try RandomCatalogue.brute(shop, filter, order, role)
            let found = try shop.list(filter, by: order, pageSize: size, as: role)
            #expect(found == right, "\(seed) \(filter) \(order) \(role)")
        }
        let report = try Verification.check(try shop.store.openSnapshot())
        #expect(report.problems.isEmpty)
    }
}

private func eur(_ amount: Int64) -> Money {
    Money(currencyCode: "EUR", amountMinor: amount)
}

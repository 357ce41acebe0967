import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct SearchTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    private func sell(_ id: String, _ title: String, _ change: (inout Product) -> Void = { _ in })
        throws
    {
        var product = TestShop.product(id, skus: ["SKU-\(id)"])
        product.title = title
        change(&product)
        try shop.create(product)
    }

    private func verify() throws {
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    @Test func findsGoodsByTheirWords() throws {
        try sell("pot", "Green tea pot")
        try sell("tea", "Green tea")
        try sell("jam", "Plum jam") { $0.description = "Goes well with tea" }
        #expect(try shop.find("green tea") == ["tea", "pot", "jam"])
        #expect(try shop.find("JAM") == ["jam"])
        #expect(try shop.find("coffee") == [])
        try verify()
    }

    @Test func findsWhatWasChangedAMomentAgo() throws {
        try sell("tea", "Green tea")
        _ = try shop.update(Product(id: "tea", title: "Black tea"), mask: ["title"])
        #expect(try shop.find("black") == ["tea"])
        #expect(try shop.find("green") == [])
        try verify()
    }

    @Test func findsOnlyWhatIsForSale() throws {
        try sell("draft", "Tea to come") { $0.state = .draft }
        try sell("old", "Tea of old") { $0.state = .archived }
        try sell("tea", "Tea")
        try sell("gone", "Tea that is gone")
        try sell("purged", "Tea that was purged")
        try shop.delete("gone")
        try shop.delete("purged", purge: true)
        for role in [Caller.Role.anyone, .owner] {
            #expect(try shop.find("tea", as: role) == ["tea"])
        }
        try verify()
        _ = try shop.undelete("gone")
        _ = try shop.update(Product(id: "draft", state: .active), mask: ["state"])
        _ = try shop.update(Product(id: "tea", state: .archived), mask: ["state"])
        #expect(Set(try shop.find("tea")) == ["draft", "gone"])
        try verify()
    }

    @Test func putsAnExactTitleOrSKUFirst() throws {
        try sell("a", "Tea tea tea tea")
        try sell("b", "Tea")
        try sell("c", "Tea for two")
        #expect(try shop.find("tea").first == "b")
        #expect(try shop.find("SKU-c").first == "c")
    }

    @Test func priceAndStockMoveNoText() throws {
        try sell("tea", "Green tea")
        let price = Money(currencyCode: "EUR", amountMinor: 123)
        _ = try shop.update(
            Product(id: "tea", variants: [Product.Variant(sku: "SKU-tea", price: price)]),
            mask: ["variants"])
        _ = try shop.adjust("SKU-tea", 3)
        #expect(try shop.find("tea", ProductFilter(maxPrice: price)) == ["tea"])
        #expect(try shop.find("tea", ProductFilter(inStock: true)) == ["tea"])
        try verify()
        _ = try shop.adjust("SKU-tea", -3)
        #expect(try shop.find("tea", ProductFilter(inStock: true)) == [])
        try verify()
    }

    /// Half of the shop has one of the words, but that says little.
    @Test func countsGoodsWithEnoughOfTheWords() throws {
        for number in 0..<12 {
            try sell("cable-\(number)", "USB cable number \(number)")
            try sell("tea-\(number)", "Tea number \(number)")
        }
        try sell("gadget", "Gadget")
        var request = SearchProductsRequest(
            query: "usb gadget", facets: [FacetRequest(kind: .price)], idsOnly: true)
        let found = try shop.search(request)
        #expect(found.totalSize == 1)
        #expect(found.someWords)
        #expect(found.facets.first?.values.map(\.count) == [1])
        #expect(found.ids.first == "gadget")
        #expect(found.ids.count == 13)

        request.orderBy = .priceAsc
        #expect(try shop.search(request).ids == ["gadget"])

        // None that may be found has enough.
        request.filter = ProductFilter(titleContains: "cable")
        let cables = try shop.search(request)
        #expect(cables.totalSize == 12)
        #expect(cables.ids.count == 12)
        #expect(cables.facets.first?.values.map(\.count) == [12])
    }

    @Test(arguments: [
        "", " ", "\u{1F600}\u{1F602}", "the of and", ".*", "(a|b)*+?", "****", "\"", "a* b* c*",
        String(repeating: "x", count: 10_000), String(repeating: "tea ", count: 2_500),
        String(repeating: "(", count: 5_000), "\u{1}\u{2}\u{7F}", "%s%n", "' OR 1=1 --",
    ])
    func answersWhateverIsTyped(query: String) throws {
        try sell("tea", "Green tea")
        let response = try shop.search(SearchProductsRequest(query: query))
        let isOpen = query.allSatisfy(\.isWhitespace)
        #expect(response.products.map(\.id) == (isOpen || query.contains("tea") ? ["tea"] : []))
        #expect(!response.cutShort)
    }

    @Test(arguments: [
        (SearchProductsRequest(query: String(repeating: "x", count: 10_001)), "FIELD_INVALID"),
        (SearchProductsRequest(query: "tea", pageToken: "nonsense"), "PAGE_TOKEN_INVALID"),
        (SearchProductsRequest(query: "tea", orderBy: ProductOrder(rawValue: 99)), "FIELD_INVALID"),
        (
            SearchProductsRequest(
                query: "tea",
                filter: ProductFilter(minPrice: TestShop.euro(5), maxPrice: TestShop.euro(4))),
            "FIELD_INVALID"
        ),
        (
            SearchProductsRequest(
                query: "tea",
                filter: ProductFilter(
                    attributes: (0..<1_000).map { .init(name: "a\($0)", value: "b") })),
            "FIELD_INVALID"
        ),
        (
            SearchProductsRequest(query: "tea", filter: ProductFilter(deleted: true)),
            "PERMISSION_MISSING"
        ),
    ])
    func refusesWhatMakesNoSense(request: SearchProductsRequest, reason: String) throws {
        try sell("tea", "Green tea")
        let failure = #expect(throws: Failure.self) { try shop.search(request) }
        #expect(failure?.reason == reason)
    }

    @Test func takesNoTokenOfAnotherQuery() throws {
        for number in 0..<3 { try sell("p\(number)", "Tea \(number)") }
        let first = try shop.search(SearchProductsRequest(query: "tea", pageSize: 1))
        #expect(first.totalSize == 3)
        for other in [
            SearchProductsRequest(query: "te", pageToken: first.nextPageToken),
            SearchProductsRequest(
                query: "tea", orderBy: .priceAsc, pageToken: first.nextPageToken),
        ] {
            let failure = #expect(throws: Failure.self) { try shop.search(other) }
            #expect(failure?.reason == "PAGE_TOKEN_INVALID")
        }
    }

    @Test func pagesStayWhereTheyAreWhileOthersChange() throws {
        for number in 0..<20 { try sell("p\(number)", "Tea number \(number)") }
        let all = try shop.find("tea number")
        var request = SearchProductsRequest(query: "tea number", pageSize: 6, idsOnly: true)
        var found: [String] = []
        repeat {
            let page = try shop.search(request)
            found += page.ids
            try sell("x\(found.count)", "Coffee number \(found.count)")
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        #expect(found.filter { $0.hasPrefix("p") } == all)
    }

    @Test func saysHowAScoreCameAbout() throws {
        try sell("tea", "Green tea")
        let page = try shop.search(SearchProductsRequest(query: "green tea", explain: true))
        let parts = try #require(page.explanations.first)
        #expect(parts.productID == "tea")
        #expect(parts.matchedWords == 2)
        #expect(abs(parts.parts.reduce(0) { $0 + $1.value } - parts.score) < 0.001)
    }

    /// Whatever was done to the goods, a query that all have lists what the filter finds elsewhere,
    /// in the same order.
    @Test(arguments: Seed.some(6))
    func findsWhatLookingAtEverythingFinds(seed: Seed) throws {
        var random = seed.generator
        try RandomCatalogue.fill(shop, using: &random)
        for _ in 0..<30 {
            for _ in 0..<3 { try RandomCatalogue.change(shop, using: &random) }
            let filter = RandomCatalogue.filter(using: &random)
            let order = RandomCatalogue.orders.dropFirst().randomElement(using: &random) ?? .newest
            let found = try shop.find("", filter, by: order, pageSize: 7)
            #expect(found == (try RandomCatalogue.brute(shop, filter, order, .anyone)))
        }
        try verify()
    }
}

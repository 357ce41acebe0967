import Commerce
import RPC
import Schema
import TestSupport
import Testing

@Suite struct SuggestTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.createCategory("teas")
        _ = try shop.updateCategory(Category(id: "teas", title: "Green teas"), mask: ["title"])
        for (id, title) in [
            ("a", "Green tea"), ("b", "Green teapot"), ("c", "Green teapot large"), ("d", "Tray"),
        ] {
            var product = TestShop.product(id, skus: [id])
            product.title = title
            try shop.create(product)
        }
        try shop.create(TestShop.product("secret", skus: ["s"], state: .draft))
    }

    private func suggest(_ text: String) throws -> SuggestQueriesResponse {
        try shop.call(
            Methods.SearchService.suggestQueries, SuggestQueriesRequest(text: text), as: .anyone)
    }

    @Test func completesWhatIsTyped() throws {
        let response = try suggest("green tea")
        #expect(response.queries.map(\.text) == ["green teapot", "green tea"])
        #expect(response.queries.map(\.productCount) == [2, 1])
        #expect(Set(response.products.map(\.id)) == ["a", "b", "c"])
        #expect(response.categories.map(\.id) == ["teas"])
        #expect(try suggest("tr").queries.map(\.text) == ["tray"])
    }

    @Test(arguments: ["", " ", "zzz", "\u{1F600}", "((("])
    func suggestsNothingForNothing(text: String) throws {
        #expect(try suggest(text) == SuggestQueriesResponse())
    }

    @Test func knowsNothingOfWhatIsNotForSale() throws {
        #expect(try suggest("secr") == SuggestQueriesResponse())
        try shop.delete("d")
        #expect(try suggest("tr") == SuggestQueriesResponse())
    }
}

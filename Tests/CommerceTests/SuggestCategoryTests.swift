import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// Which categories the shop says that new goods belong to.
@Suite struct SuggestCategoryTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        for (id, title) in [("tea", "Teas"), ("coffee", "Coffees"), ("cups", "Cups")] {
            let _: CreateCategoryResponse = try shop.call(
                Methods.CatalogService.createCategory,
                CreateCategoryRequest(category: Category(id: id, title: title)))
        }
    }

    /// Twenty goods of each category; cups are named after what is drunk from them, too.
    private func stockUp() throws {
        let words = ["tea": "green leaves", "coffee": "roasted beans", "cups": "porcelain cup"]
        for number in 0..<20 {
            for (category, words) in words.sorted(by: { $0.key < $1.key }) {
                try shop.create(
                    Product(
                        id: "\(category)-\(number)", title: "\(words) number \(number)",
                        description: "The best \(words) for a quiet evening.",
                        categoryIDs: [category], state: .active,
                        variants: [Self.variant("\(category)-\(number)")]))
            }
        }
    }

    private static func variant(_ sku: String) -> Product.Variant {
        Product.Variant(sku: sku, price: Money(currencyCode: "EUR", amountMinor: 100))
    }

    private func suggest(
        _ title: String, _ description: String = "", size: Int32 = 0,
        as role: Caller.Role = .reader
    ) throws -> SuggestCategoryResponse {
        try shop.call(
            Methods.RecommendationService.suggestCategory,
            SuggestCategoryRequest(title: title, description: description, pageSize: size),
            as: role)
    }

    @Test func wordsSayWhereNewGoodsBelong() throws {
        try stockUp()
        let model = try shop.learn(.naiveBayes)
        let answer = try suggest("Earl Grey", "Loose black leaves")
        #expect(answer.modelID == model.id)
        #expect(answer.suggestions.first?.categoryID == "tea")
        #expect(answer.suggestions.first?.title == "Teas")
        #expect(answer.suggestions.count == 3)
        #expect(try suggest("porcelain").suggestions.first?.categoryID == "cups")
        let sum = answer.suggestions.reduce(0) { $0 + $1.probability }
        #expect(abs(sum - 1) < 1e-9)
        #expect(try suggest("beans", size: 1).suggestions.map(\.categoryID) == ["coffee"])
    }

    @Test func theModelSaysHowOftenItIsRight() throws {
        try stockUp()
        let model = try shop.learn(.naiveBayes)
        let metrics = model.metrics.reduce(into: [:]) { $0[$1.name] = $1.value }
        #expect(metrics["held out products"] == 3)
        #expect(metrics["held out accuracy"] == 1)
        #expect(metrics["held out accuracy of the commonest"] ?? 1 < 1)
        #expect(metrics["products"] == 60)
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func saysThatItHasNotLearnedYet() throws {
        let failure = #expect(throws: Failure.self) { try suggest("Tea") }
        #expect(failure?.reason == "STATE_FORBIDS")
        let model = try shop.learn(.naiveBayes)
        #expect(model.state == .failed)
        #expect(model.failure == "No product has a category yet.")
        #expect(throws: Failure.self) { try suggest("Tea") }
    }

    @Test func whatSaysNothingBelongsWhereMostGoodsAre() throws {
        try stockUp()
        try shop.create(
            Product(
                id: "more", title: "Oolong", categoryIDs: ["tea"],
                variants: [Self.variant("more")]))
        try shop.learn(.naiveBayes)
        let answer = try suggest("qwertz")
        #expect(answer.suggestions.first?.categoryID == "tea")
        #expect(answer.suggestions.allSatisfy { $0.probability.isFinite })
        #expect(answer.suggestions.first?.probability ?? 1 < 0.5)
    }

    @Test func aCategoryThatIsGoneIsNotSuggested() throws {
        try stockUp()
        try shop.learn(.naiveBayes)
        for number in 0..<20 {
            var product = try shop.product("cups-\(number)")
            product.categoryIDs = []
            _ = try shop.update(product, mask: ["category_ids"])
        }
        let _: DeleteCategoryResponse = try shop.call(
            Methods.CatalogService.deleteCategory, DeleteCategoryRequest(id: "cups"))
        #expect(try Set(suggest("porcelain").suggestions.map(\.categoryID)) == ["tea", "coffee"])
    }

    @Test func oneProductIsEnoughToSaySomething() throws {
        try shop.create(
            Product(
                id: "only", title: "Tea", categoryIDs: ["tea"],
                variants: [Self.variant("only")]))
        let model = try shop.learn(.naiveBayes)
        #expect(model.state == .ready)
        let answer = try suggest("anything at all")
        #expect(answer.suggestions.map(\.categoryID) == ["tea"])
        #expect(answer.suggestions.first?.probability == 1)
    }

    @Test func refusesToSayAnythingAboutNothing() throws {
        try stockUp()
        try shop.learn(.naiveBayes)
        let empty = #expect(throws: Failure.self) { try suggest("") }
        #expect(empty?.reason == "FIELD_INVALID")
        let negative = #expect(throws: Failure.self) { try suggest("tea", size: -1) }
        #expect(negative?.reason == "FIELD_INVALID")
        let stranger = #expect(throws: Failure.self) { try suggest("tea", as: .anyone) }
        #expect(stranger?.reason == "PERMISSION_MISSING" || stranger?.reason == "TOKEN_INVALID")
    }
}

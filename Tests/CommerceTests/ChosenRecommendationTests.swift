import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What the shop learns from what people choose from its recommendations.
@Suite struct ChosenRecommendationTests {
    let shop: TestShop
    private let popular = RecommendRequest(kind: .popular)

    init() throws {
        shop = try TestShop()
        for sku in ["TEA", "MILK", "BREAD", "BUTTER", "SALT"] {
            try shop.stock(sku, 10)
        }
    }

    private func id(_ sku: String) -> String {
        "product-\(sku)"
    }

    /// Visitors are shown what is recommended, and choose one product of it.
    private func visit(
        _ count: Int, shown request: RecommendRequest, choosing product: (Int) -> String,
        as name: String = "visitor"
    ) throws {
        for number in 0..<count {
            let answer = try shop.recommend(request)
            let (shown, token) = (ids(answer), answer.attributionToken)
            let visitor = "\(name)-\(number)"
            try shop.write([
                UserEvent(
                    kind: .impression, items: shown.map { UserEvent.Item(productID: $0) },
                    attributionToken: token, visitorID: visitor),
                UserEvent(
                    kind: .click, items: [UserEvent.Item(productID: product(number))],
                    attributionToken: token, visitorID: visitor),
            ])
        }
    }

    private func ids(_ answer: RecommendResponse) -> [String] {
        answer.recommendations.compactMap(\.product?.id)
    }

    private func metrics(_ model: Model) -> [String: Double] {
        model.metrics.reduce(into: [:]) { $0[$1.name] = $1.value }
    }

    @Test func whatPeopleChooseIsRecommendedFirst() throws {
        let before = try shop.recommend(popular)
        let last = try #require(ids(before).last)
        try visit(200, shown: popular) { $0 % 10 == 0 ? ids(before)[0] : last }
        let model = try shop.learn(.logisticRegression)
        #expect(model.state == .ready, "\(model.failure)")
        let metrics = metrics(model)
        #expect(metrics["recommendations go by it"] == 1)
        #expect(metrics["recommendations: lists"] == 200)
        #expect(
            metrics["recommendations: held out NDCG@10"] ?? 0
                > metrics["recommendations: held out NDCG@10 as found"] ?? 1)
        #expect(metrics["lists"] == nil && metrics["searches go by it"] == nil)
        let after = try shop.recommend(popular)
        #expect(ids(after).first == last)
        #expect(after.attributionToken.hasPrefix("r.4"))
        // The same recommendations as before, each whole, in another order.
        let sorted = after.recommendations.sorted { $0.product?.id ?? "" < $1.product?.id ?? "" }
        #expect(
            sorted
                == before.recommendations.sorted { $0.product?.id ?? "" < $1.product?.id ?? "" })
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func whatIsChosenWithOneProductSaysLittleOfAnother() throws {
        let tea = RecommendRequest(kind: .boughtTogether, productIDs: [id("TEA")])
        let bread = RecommendRequest(kind: .boughtTogether, productIDs: [id("BREAD")])
        for round in 0..<5 {
            try visit(40, shown: tea, choosing: { _ in id("MILK") }, as: "tea-\(round)")
            try visit(40, shown: bread, choosing: { _ in id("BUTTER") }, as: "bread-\(round)")
        }
        #expect(metrics(try shop.learn(.logisticRegression))["recommendations go by it"] == 1)
        #expect(try shop.recommended(tea).first == id("MILK"))
        #expect(try shop.recommended(bread).first == id("BUTTER"))
    }

    @Test func searchesAndRecommendationsLearnEachByThemselves() throws {
        let before = try shop.find("product")
        let last = try #require(before.last)
        try visit(200, shown: popular) { _ in last }
        try shop.learn(.logisticRegression)
        #expect(try shop.recommended(popular).first == last)
        #expect(try shop.find("product") == before)
    }

    @Test func whatIsChosenByChanceChangesNothing() throws {
        let before = try shop.recommended(popular)
        try visit(200, shown: popular) { before[$0 * 7 % 5] }
        let model = try shop.learn(.logisticRegression)
        #expect(model.state == .ready)
        #expect(metrics(model)["recommendations go by it"] == 0)
        #expect(try shop.recommended(popular) == before)
    }

    @Test func fewChoicesTeachNothing() throws {
        let before = try shop.recommended(popular)
        try visit(99, shown: popular) { _ in before[4] }
        let model = try shop.learn(.logisticRegression)
        #expect(model.state == .failed)
        #expect(model.failure.hasPrefix("Only 0 searches and 99 recommendations tell"))
    }

    @Test func shortListsAreShownInWhateverOrder() throws {
        let last = try #require(try shop.recommended(popular).last)
        try visit(200, shown: popular) { _ in last }
        try shop.learn(.logisticRegression)
        for size in 1...4 {
            let some = RecommendRequest(kind: .popular, pageSize: Int32(size))
            #expect(try Set(shop.recommended(some)).count == size)
        }
        let none = RecommendRequest(
            kind: .popular, filter: ProductFilter(titleContains: "nothing is called that"))
        let answer = try shop.recommend(none)
        #expect(answer.recommendations.isEmpty && answer.attributionToken == "r..5.")
        #expect(try shop.recommend(RecommendRequest(kind: .buyAgain)).recommendations.isEmpty)
    }

    /// Pages show much that nobody looks at; it neither counts as looked at nor hides what was.
    @Test func whatWasOnlyShownSaysNothingOfSomebody() throws {
        let sets = [["TEA", "MILK"], ["BREAD", "BUTTER"], ["SALT"]]
        for number in 0..<30 {
            try shop.buy(sets[number % 3].map(id), as: "visitor-\(number)")
        }
        try shop.learn()
        let request = RecommendRequest(kind: .forYou, visitorID: "curious")
        func show(_ sku: String) throws {
            let impression = UserEvent(
                kind: .impression, items: [UserEvent.Item(productID: id(sku))],
                attributionToken: "r.0.5.", visitorID: "curious")
            try shop.write(Array(repeating: impression, count: 100))
        }
        let before = try shop.recommend(request, as: .manager)
        try show("TEA")
        #expect(try shop.recommend(request, as: .manager) == before)
        let look = UserEvent(
            kind: .view, items: [UserEvent.Item(productID: id("BREAD"))], visitorID: "curious")
        try shop.write([look])
        try show("TEA")
        let after = try shop.recommend(request, as: .manager).recommendations
        #expect(after.first { $0.product?.id == id("BUTTER") }?.becauseProductID == id("BREAD"))
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func whatSomebodyMadeUpTeachesNothing() throws {
        let shown = try shop.recommended(popular)
        let long = String(repeating: "x", count: 190)
        let tokens = ["", "r.", "r.01", "r.01.", "r.01.x.TEA", "x.01.5.", "s.01.5.", "r..5\(long)"]
        for (number, token) in tokens.enumerated() {
            try shop.write([
                UserEvent(
                    kind: .impression, items: shown.map { UserEvent.Item(productID: $0) },
                    attributionToken: token, visitorID: "liar-\(number)")
            ])
        }
        // Places that are no order are not believed, and what was shown still is.
        try shop.write([
            UserEvent(
                kind: .impression, items: shown.map { UserEvent.Item(productID: $0) },
                attributionToken: "r.99.5.", visitorID: "liar")
        ])
        try visit(150, shown: popular) { _ in shown[3] }
        let model = try shop.learn(.logisticRegression)
        #expect(metrics(model)["recommendations: lists"] == 151)
        #expect(try shop.recommended(popular).first == shown[3])
    }

    @Test func whoDoesNotAgreeIsInNoModel() throws {
        let shown = try shop.recommended(popular)
        try visit(150, shown: popular) { _ in shown[3] }
        let before = metrics(try shop.learn(.logisticRegression))["recommendations: lists"]
        let guest = try shop.guestToken()
        let list = UserEvent(
            kind: .impression, items: shown.map { UserEvent.Item(productID: $0) },
            attributionToken: "r.01234.5.planted")
        #expect(try shop.write([list], consent: false, bearing: guest).withoutConsent == 1)
        let after = metrics(try shop.learn(.logisticRegression))["recommendations: lists"]
        #expect(before == 150 && after == 150)
        #expect(try !shop.holds("planted"))
    }

    @Test func anImpressionNamesWhatWasShown() throws {
        #expect(throws: Failure.self) {
            try shop.write([UserEvent(kind: .impression, visitorID: "somebody")])
        }
    }
}

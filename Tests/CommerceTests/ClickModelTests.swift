import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What the shop learns from what people choose from its searches.
@Suite struct ClickModelTests {
    let shop: TestShop
    private let ids = (0..<5).map { "tea-\($0)" }

    init() throws {
        shop = try TestShop()
        for id in ids {
            var product = TestShop.product(id, skus: [id])
            product.title = "Green tea"
            try shop.create(product)
        }
    }

    /// Visitors search, are shown what is found, and choose one product of it.
    private func visit(
        _ count: Int, choosing product: (Int) -> String, query: String = "green tea",
        as name: String = "visitor"
    ) throws {
        for number in 0..<count {
            let answer = try shop.search(SearchProductsRequest(query: query, idsOnly: true))
            try shop.write(
                [
                    UserEvent(
                        kind: .search, items: answer.ids.map { UserEvent.Item(productID: $0) },
                        query: query, attributionToken: answer.attributionToken,
                        visitorID: "\(name)-\(number)"),
                    UserEvent(
                        kind: .click, items: [UserEvent.Item(productID: product(number))],
                        attributionToken: answer.attributionToken,
                        visitorID: "\(name)-\(number)"),
                ])
        }
    }

    private func metrics(_ model: Model) -> [String: Double] {
        model.metrics.reduce(into: [:]) { $0[$1.name] = $1.value }
    }

    @Test func whatPeopleChooseComesFirst() throws {
        #expect(try shop.find("green tea") == ids)
        try visit(200) { $0 % 10 == 0 ? "tea-0" : "tea-3" }
        let model = try shop.learn(.logisticRegression)
        #expect(model.state == .ready, "\(model.failure)")
        let metrics = metrics(model)
        #expect(metrics["searches go by it"] == 1)
        let (after, before) = (metrics["held out NDCG@10"], metrics["held out NDCG@10 as found"])
        #expect(after ?? 0 > before ?? 1)
        #expect(
            metrics["held out log-loss"] ?? 1 < metrics["held out log-loss by place alone"] ?? 0)
        #expect(metrics["held out AUC"] ?? 0 > metrics["held out AUC by place alone"] ?? 1)
        #expect(metrics["weight of choices in this context"] ?? 0 > 0)
        let answer = try shop.search(SearchProductsRequest(query: "green tea", idsOnly: true))
        #expect(answer.ids.first == "tea-3")
        #expect(Set(answer.ids) == Set(ids))
        #expect(answer.attributionToken.hasPrefix("s.3"))
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func pagesShowEachOnceWhateverTheirOrder() throws {
        try visit(200) { _ in "tea-3" }
        try shop.learn(.logisticRegression)
        #expect(try shop.find("green tea", pageSize: 4).first == "tea-3")
        for size in [1, 2, 4] {
            #expect(try shop.find("green tea", pageSize: Int32(size)).sorted() == ids)
        }
        let cheapest = try shop.find("green tea", by: .priceAsc)
        #expect(cheapest == ids)
    }

    @Test func whatIsChosenByChanceChangesNothing() throws {
        try visit(200) { "tea-\($0 * 7 % 5)" }
        let model = try shop.learn(.logisticRegression)
        #expect(model.state == .ready)
        #expect(metrics(model)["searches go by it"] == 0)
        #expect(try shop.find("green tea") == ids)
    }

    @Test func aModelThatIsTakenBackLeavesTheOrderAsItWas() throws {
        try visit(200) { "tea-\($0 * 7 % 5)" }
        let first = try shop.learn(.logisticRegression)
        try visit(400, choosing: { _ in "tea-4" }, as: "later")
        try shop.learn(.logisticRegression)
        #expect(try shop.find("green tea").first == "tea-4")
        let _: ActivateModelResponse = try shop.call(
            Methods.ModelService.activateModel, ActivateModelRequest(id: first.id))
        #expect(try shop.find("green tea") == ids)
    }

    @Test func fewChoicesTeachNothing() throws {
        try visit(20) { _ in "tea-1" }
        let model = try shop.learn(.logisticRegression)
        #expect(model.state == .failed)
        #expect(model.failure.hasPrefix("Only 20 searches"))
        #expect(try shop.find("green tea") == ids)
    }

    @Test func whatEverybodyChoosesIsANumberToo() throws {
        try visit(150) { _ in "tea-0" }
        let model = try shop.learn(.logisticRegression)
        #expect(model.state == .ready, "\(model.failure)")
        #expect(model.metrics.allSatisfy { $0.value.isFinite })
        #expect(try shop.find("green tea").first == "tea-0")
    }

    /// What one or two type stays theirs, and what the third typed who was erased is not counted.
    @Test func whatFewSearchForIsInNoModel() throws {
        try visit(150) { _ in "tea-3" }
        try visit(2, choosing: { _ in "tea-1" }, query: "planted tea", as: "rare")
        let id = try shop.register("ann@example.com").id
        let ann = try shop.signIn("ann@example.com").token
        let _: SetConsentResponse = try shop.call(
            Methods.CustomerService.setConsent,
            SetConsentRequest(consent: Consent(personalization: true)), bearing: ann)
        try shop.write(
            [
                UserEvent(
                    kind: .search, items: ids.map { UserEvent.Item(productID: $0) },
                    query: "planted tea")
            ], bearing: ann)
        #expect(try shop.learn(.logisticRegression).state == .ready)
        #expect(try shop.holds("/planted tea"))
        try shop.erase(bearing: ann)
        #expect(!id.isEmpty)
        for _ in 0..<5 { try shop.learn(.logisticRegression) }
        while try shop.sweepModels() > 0 {}
        #expect(try !shop.holds("/planted tea"))
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func whoDoesNotAgreeIsInNoModel() throws {
        try visit(150) { _ in "tea-3" }
        let before = metrics(try shop.learn(.logisticRegression))["lists"]
        let guest = try shop.guestToken()
        let list = UserEvent(
            kind: .search, items: ids.map { UserEvent.Item(productID: $0) }, query: "secret tea")
        #expect(try shop.write([list], consent: false, bearing: guest).withoutConsent == 1)
        #expect(metrics(try shop.learn(.logisticRegression))["lists"] == before)
        #expect(try !shop.holds("secret tea"))
    }

    /// One machine that searches and chooses without end counts for little.
    @Test func aFloodFromOneVisitorDecidesNothing() throws {
        try visit(200) { "tea-\($0 * 7 % 5)" }
        let answer = try shop.search(SearchProductsRequest(query: "green tea", idsOnly: true))
        for _ in 0..<20 {
            var events: [UserEvent] = []
            for _ in 0..<50 {
                events.append(
                    UserEvent(
                        kind: .search, items: answer.ids.map { UserEvent.Item(productID: $0) },
                        query: "green tea", visitorID: "machine"))
                events.append(
                    UserEvent(
                        kind: .click, items: [UserEvent.Item(productID: "tea-4")],
                        visitorID: "machine"))
            }
            try shop.write(events)
        }
        let model = try shop.learn(.logisticRegression)
        #expect(metrics(model)["lists"] == 400)
    }

    @Test func whatSomebodyMadeUpIsNoOrder() throws {
        for token in ["s.9999.1", "s.", "s.ab.c", "x", "s.013.5"] {
            try shop.write(
                [
                    UserEvent(
                        kind: .search, items: ids.map { UserEvent.Item(productID: $0) },
                        query: "green tea", attributionToken: token, visitorID: "liar")
                ])
        }
        try visit(150) { _ in "tea-3" }
        #expect(try shop.learn(.logisticRegression).state == .ready)
        #expect(try shop.find("green tea").first == "tea-3")
    }
}

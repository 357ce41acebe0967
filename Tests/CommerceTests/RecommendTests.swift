import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What the shop recommends, from what it learned and before it learned anything.
@Suite struct RecommendTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        for sku in ["TEA", "MILK", "BREAD", "BUTTER", "SALT"] {
            try shop.stock(sku, 10)
        }
    }

    private func id(_ sku: String) -> String {
        "product-\(sku)"
    }

    /// Tea is bought with milk, bread with butter, and salt by itself.
    private func trade() throws {
        let sets = [["TEA", "MILK"], ["BREAD", "BUTTER"], ["SALT"]]
        for number in 0..<30 {
            try shop.buy(sets[number % 3].map(id), as: "visitor-\(number)")
        }
        for _ in 0..<20 {
            try shop.buy([id("SALT")], as: "salty")
        }
    }

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func tellsWhatIsBoughtTogether() throws {
        try trade()
        let model = try shop.learn()
        #expect(model.state == .ready && model.active)
        let answer = try shop.recommend(
            RecommendRequest(kind: .boughtTogether, productIDs: [id("TEA")], pageSize: 1))
        let first = try #require(answer.recommendations.first)
        #expect(first.product?.id == id("MILK"))
        #expect(first.reason == .boughtTogether)
        #expect(first.becauseProductID == id("TEA"))
        #expect(first.reasonText == "Often bought with The product-TEA")
        #expect(answer.modelID == model.id)
        try isSound()
    }

    @Test func whatIsInTheCartIsAskedAboutAndNotRecommended() throws {
        try trade()
        try shop.learn()
        let guest = try shop.guestToken()
        try shop.addItem("BREAD", bearing: guest)
        let request = RecommendRequest(kind: .boughtTogether, useCart: true)
        let ids = try shop.recommended(request, bearing: guest)
        #expect(ids.first == id("BUTTER"))
        #expect(!ids.contains(id("BREAD")))
    }

    @Test func recommendsAgainWhatSomebodyBoughtBefore() throws {
        try trade()
        try shop.learn()
        let again = RecommendRequest(kind: .buyAgain, visitorID: "salty")
        let answer = try shop.recommend(again, as: .manager)
        #expect(answer.recommendations.map { $0.product?.id } == [id("SALT")])
        #expect(answer.recommendations.first?.reason == .boughtBefore)
        let next = RecommendRequest(kind: .forYou, onlyNew: true, visitorID: "salty")
        #expect(try !shop.recommended(next, as: .manager).contains(id("SALT")))
    }

    @Test func ordersCountOnceForThoseWhoAgree() throws {
        let till = try TestTill(shop)
        defer { withExtendedLifetime(till) {} }
        for number in 0..<4 {
            let email = "customer\(number)@example.com"
            try shop.register(email)
            let token = try shop.signIn(email).token
            if number < 3 {
                let _: SetConsentResponse = try shop.call(
                    Methods.CustomerService.setConsent,
                    SetConsentRequest(consent: Consent(personalization: true)), bearing: token)
            }
            try shop.addItem("TEA", bearing: token)
            _ = try shop.place(try shop.addItem("BUTTER", bearing: token), bearing: token)
        }
        let model = try shop.learn()
        #expect(model.metrics.first { $0.name == "baskets" }?.value == 3)
        let token = try shop.signIn("customer0@example.com").token
        let mine = try shop.recommended(RecommendRequest(kind: .buyAgain), bearing: token)
        #expect(Set(mine) == [id("TEA"), id("BUTTER")])
        let other = try shop.signIn("customer3@example.com").token
        #expect(try shop.recommended(RecommendRequest(kind: .buyAgain), bearing: other) == [])
    }

    @Test func recommendsWhatSellsBestBeforeItLearnedAnything() throws {
        for kind: RecommendRequest.Kind in [.boughtTogether, .forYou, .popular] {
            let answer = try shop.recommend(
                RecommendRequest(kind: kind, productIDs: [id("TEA")]))
            #expect(answer.recommendations.count == 4)
            #expect(answer.recommendations.allSatisfy { $0.reason == .popular })
            #expect(answer.modelID == "")
        }
        #expect(try shop.recommended(RecommendRequest(kind: .buyAgain)) == [])
    }

    @Test func recommendsOnlyWhatCanBeBought() throws {
        try trade()
        try shop.learn()
        _ = try shop.adjust("MILK", -10)
        var bread = try shop.product(id("BREAD"))
        bread.state = .archived
        _ = try shop.update(bread, mask: ["state"])
        let ids = try shop.recommended(
            RecommendRequest(kind: .boughtTogether, productIDs: [id("TEA"), id("BUTTER")]))
        #expect(ids == [id("SALT")])
        let filter = ProductFilter(titleContains: "butter")
        let filtered = RecommendRequest(kind: .popular, filter: filter)
        #expect(try shop.recommended(filtered) == [id("BUTTER")])
    }

    @Test func whatSomebodyLooksAtLiftsWhatGoesWithIt() throws {
        try trade()
        try shop.learn()
        let request = RecommendRequest(kind: .forYou, pageSize: 2, visitorID: "curious")
        func write(_ kind: UserEvent.Kind, consent: Bool = true) throws {
            let bread = UserEvent.Item(productID: id("BREAD"))
            try shop.write(
                [UserEvent(kind: kind, items: [bread], visitorID: "curious")], consent: consent)
        }
        let before = try shop.recommended(request, as: .manager)
        #expect(before.first == id("SALT") && !before.contains(id("BUTTER")))
        try write(.view, consent: false)
        #expect(try shop.recommended(request, as: .manager) == before)
        try write(.view)
        let answer = try shop.recommend(request, as: .manager).recommendations
        #expect(answer.map { $0.product?.id } == [id("SALT"), id("BUTTER")])
        #expect(answer.last?.becauseProductID == id("BREAD"))
        try write(.add)
        let wished = try shop.recommend(request, as: .manager).recommendations
        let (glanced, scored) = (
            answer.last?.score ?? 0, wished.first { $0.product?.id == id("BUTTER") }
        )
        #expect(scored?.score ?? 0 > glanced)
        try write(.remove)
        let back = try shop.recommend(request, as: .manager).recommendations
        #expect(back.first { $0.product?.id == id("BUTTER") }?.score == glanced)
        try isSound()
    }

    @Test func findsWhatIsAlikeByWhatIsSaidOfIt() throws {
        let words = ["Green tea", "Green tea, loose", "Black shoe", "Brown shoe"]
        for (number, title) in words.enumerated() {
            try shop.stock("SKU-\(number)", 5)
            var product = try shop.product(id("SKU-\(number)"))
            product.title = title
            _ = try shop.update(product, mask: ["title"])
        }
        let model = try shop.learn(.content)
        #expect(model.state == .ready && model.active)
        for (asked, wanted) in [(0, 1), (1, 0), (2, 3), (3, 2)] {
            let answer = try shop.recommend(
                RecommendRequest(kind: .similar, productIDs: [id("SKU-\(asked)")], pageSize: 1))
            let first = try #require(answer.recommendations.first)
            #expect(first.product?.id == id("SKU-\(wanted)"))
            #expect(first.reason == .similar)
            #expect(first.reasonText == "Like \(words[asked])")
        }
        _ = try shop.adjust("SKU-1", -5)
        let ids = try shop.recommended(
            RecommendRequest(kind: .similar, productIDs: [id("SKU-0"), "no-such"]))
        #expect(!ids.contains(id("SKU-1")) && !ids.contains(id("SKU-0")))
        try isSound()
    }

    @Test func aBasketOfThousandsTeachesAsMuchAsAnother() throws {
        try trade()
        let many = (0..<1_500).map { "no-such-\($0)" } + ["TEA", "SALT"].map(id)
        #expect(reason { try shop.buy(many, as: "whale") } == "FIELD_INVALID")
        try shop.buy(["TEA", "MILK", "BREAD", "BUTTER", "SALT"].map(id), as: "whale")
        let model = try shop.learn()
        #expect(model.metrics.allSatisfy { $0.value.isFinite })
        let request = RecommendRequest(kind: .boughtTogether, productIDs: [id("TEA")])
        let answer = try shop.recommend(request)
        #expect(answer.recommendations.first?.product?.id == id("MILK"))
        #expect(answer.recommendations.allSatisfy { $0.score.isFinite })
    }

    @Test func aModelIsPutIntoUseAndTakenBack() throws {
        try trade()
        let first = try shop.learn()
        for number in 0..<90 {
            try shop.buy([id("TEA"), id("SALT")], as: "later-\(number)")
        }
        let second = try shop.learn(hold: true)
        #expect(second.version == 2 && !second.active)
        let request = RecommendRequest(kind: .boughtTogether, productIDs: [id("TEA")], pageSize: 1)
        #expect(try shop.recommended(request) == [id("MILK")])
        func activate(_ model: Model) throws {
            let _: ActivateModelResponse = try shop.call(
                Methods.ModelService.activateModel, ActivateModelRequest(id: model.id))
        }
        try activate(second)
        #expect(try shop.recommended(request) == [id("SALT")])
        try activate(first)
        #expect(try shop.recommended(request) == [id("MILK")])
        try isSound()
    }

    @Test func aTrainingThatDiedBeginsAgain() throws {
        struct Death: Error {}
        try trade()
        let asked: TrainModelResponse = try shop.call(
            Methods.ModelService.trainModel, TrainModelRequest(kind: .baskets))
        let dying = TestTraining(shop)
        dying.beforeWrite = { name in if "\(name)" == "models/Finish" { throw Death() } }
        #expect(throws: Death.self) { try Models.trainNext(at: dying) }
        #expect(try shop.model(asked.model?.id ?? "").state == .training)
        #expect(try !Models.trainNext(at: TestTraining(shop)))
        shop.clock.advance(by: .seconds(121))
        #expect(try Models.trainNext(at: TestTraining(shop)))
        #expect(try shop.model(asked.model?.id ?? "").active)
        try isSound()
    }

    @Test func whoWithdrawsWhileItIsLearnedIsNotInIt() throws {
        try trade()
        for _ in 0..<40 {
            try shop.buy([id("TEA"), id("BUTTER")], as: "planted")
        }
        let training = TestTraining(shop)
        var hasWithdrawn = false
        let shop = shop
        training.beforeWrite = { name in
            guard "\(name)" == "models/Finish", !hasWithdrawn else { return }
            hasWithdrawn = true
            let _: PurgeUserEventsResponse = try shop.call(
                Methods.EventService.purgeUserEvents, PurgeUserEventsRequest(visitorID: "planted"),
                as: .manager)
        }
        let asked: TrainModelResponse = try shop.call(
            Methods.ModelService.trainModel, TrainModelRequest(kind: .baskets))
        while try Models.trainNext(at: training) {}
        let model = try shop.model(asked.model?.id ?? "")
        #expect(model.state == .ready)
        #expect(model.metrics.first { $0.name == "baskets" }?.value == 50)
        try isSound()
    }

    @Test func thereIsNothingToLearnFromNobody() throws {
        let model = try shop.learn()
        #expect(model.state == .failed && model.failure.contains("bought"))
        #expect(reason { try shop.learn(.unspecified) } == "FIELD_INVALID")
        try isSound()
    }

    @Test func aShopWithOneProductRecommendsItOrNothing() throws {
        let small = try TestShop()
        try small.stock("TEA", 1)
        for number in 0..<40 {
            try small.buy([id("TEA")], as: "visitor-\(number)")
        }
        try small.learn()
        #expect(try small.recommended(RecommendRequest(kind: .popular)) == [id("TEA")])
        let request = RecommendRequest(kind: .boughtTogether, productIDs: [id("TEA"), "no-such"])
        let answer = try small.recommend(request)
        #expect(answer.recommendations.isEmpty)
    }

    @Test(arguments: [
        (RecommendRequest(), "FIELD_INVALID"),
        (RecommendRequest(kind: .similar), "FIELD_INVALID"),
        (RecommendRequest(kind: .forYou, visitorID: "somebody"), "FIELD_INVALID"),
        (RecommendRequest(kind: .boughtTogether, useCart: true), "FIELD_INVALID"),
        (
            RecommendRequest(
                kind: .boughtTogether, productIDs: Array(repeating: "TEA", count: 10_000)),
            "FIELD_INVALID"
        ),
    ])
    func refusesWhatMakesNoSense(request: RecommendRequest, reason expected: String) throws {
        #expect(reason { try shop.recommend(request) } == expected)
    }
}

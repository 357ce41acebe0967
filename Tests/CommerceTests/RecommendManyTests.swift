import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What the shop recommends of many goods, of which what was learned fills several parts.
@Suite struct RecommendManyTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    private func sku(_ number: Int) -> String {
        // Of several lengths, and some begin as others do.
        "S\(number)" + String(repeating: "-X", count: number % 7)
    }

    private func id(_ number: Int) -> String {
        "product-" + sku(number)
    }

    /// Goods go by threes.
    private func three(_ number: Int) -> [String] {
        let first = number / 3 * 3
        return [id(first), id(first + 1), id(first + 2)]
    }

    /// So many goods of which everything is bought, the first ones most. Some of them are in stock,
    /// or all.
    private func trade(_ count: Int, inStock: Set<String>? = nil) throws {
        for number in 0..<count {
            try shop.stock(sku(number), inStock?.contains(id(number)) ?? true ? 5 : 0)
        }
        for number in stride(from: 0, to: count, by: 3) {
            for buyer in 0..<(number < 6 ? 5 : 3) {
                try shop.buy(three(number), as: "buyer-\(buyer)")
            }
        }
        try shop.learn()
    }

    @Test func findsEachOfManyGoodsByItsName() throws {
        let asked = [0, 64, 130, 199, 269]
        try trade(270, inStock: Set(asked.flatMap(three)))
        for number in asked {
            let answer = try shop.recommend(
                RecommendRequest(kind: .boughtTogether, productIDs: [id(number)], pageSize: 2))
            let found = answer.recommendations
            #expect(
                Set(found.compactMap { $0.product?.id })
                    == Set(three(number)).subtracting([id(number)]))
            #expect(found.allSatisfy { $0.becauseProductID == id(number) })
            #expect(found.allSatisfy { $0.product?.variants.first?.available == 5 })
        }
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func remembersAllThatSomebodyBoughtLately() throws {
        try trade(75)
        for start in stride(from: 0, to: 66, by: 6) {
            try shop.buy((start..<start + 6).map(id), as: "collector")
        }
        try shop.buy([id(40)], as: "collector")
        let request = RecommendRequest(kind: .buyAgain, pageSize: 100, visitorID: "collector")
        let again = try shop.recommended(request, as: .manager)
        #expect(Set(again) == Set((0..<66).map(id)) && again.count == 66)
        #expect(again.first == id(40))
        let new = RecommendRequest(
            kind: .forYou, pageSize: 100, onlyNew: true, visitorID: "collector")
        #expect(try Set(shop.recommended(new, as: .manager)) == Set((66..<75).map(id)))
    }

    @Test func whatIsTwiceInOnePurchaseCountsOnce() throws {
        try trade(12)
        try shop.buy([id(7)], as: "once")
        try shop.buy([id(7), id(7), id(7)], as: "thrice-at-once")
        try shop.buy([id(7)], as: "twice")
        try shop.buy([id(7)], as: "twice")
        func score(_ visitor: String) throws -> Double {
            let request = RecommendRequest(kind: .buyAgain, visitorID: visitor)
            return try shop.recommend(request, as: .manager).recommendations.first?.score ?? 0
        }
        #expect(try score("once") > 0)
        #expect(try score("thrice-at-once") == score("once"))
        #expect(try score("twice") > score("once"))
    }

    @Test func whatTheModelDoesNotKnowIsNotNewToWhoBoughtIt() throws {
        try trade(12)
        try shop.stock("LATER", 5)
        try shop.buy([id(0), "product-LATER"], as: "first")
        for kind: RecommendRequest.Kind in [.forYou, .popular] {
            let filter = ProductFilter(titleContains: "LATER")
            func asked(onlyNew: Bool) throws -> [String] {
                let request = RecommendRequest(
                    kind: kind, filter: filter, onlyNew: onlyNew, visitorID: "first")
                return try shop.recommended(request, as: .manager)
            }
            #expect(try asked(onlyNew: false) == ["product-LATER"])
            #expect(try asked(onlyNew: true) == [])
        }
    }

    @Test func whatAnOlderShopWroteDownIsLearnedAnew() throws {
        try trade(12)
        let request = RecommendRequest(
            kind: .boughtTogether, productIDs: [id(10)], pageSize: 1)
        let model = try shop.recommend(request).modelID
        #expect(!model.isEmpty)
        let head: [UInt8] = [0, 136] + Array(model.utf8) + [0] + Array("goods".utf8) + [0]
        try shop.perform { command in try command.transaction.delete(head.span) }
        #expect(try shop.recommend(request).modelID == "")
        shop.clock.advance(by: .seconds(1))
        let now = shop.clock.now()
        _ = try shop.perform { command in try Models.renew(before: now, limit: 10, in: &command) }
        while try Models.trainNext(at: TestTraining(shop)) {}
        let answer = try shop.recommend(request)
        #expect(!answer.modelID.isEmpty && answer.modelID != model)
        #expect(three(10).contains(answer.recommendations.first?.product?.id ?? ""))
    }
}

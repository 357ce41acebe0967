import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing
import Wire

@Suite struct RebuildIndexTests {
    @Test(arguments: Seed.some(3))
    func goesOnWhileGoodsChange(seed: Seed) throws {
        let shop = try TestShop()
        var random = seed.generator
        try RandomCatalogue.fill(shop, using: &random)
        let response: RebuildSearchIndexResponse = try shop.call(
            Methods.SearchService.rebuildSearchIndex, RebuildSearchIndexRequest())
        #expect(response.index?.rebuilding == true)
        var steps = 0
        while try shop.rebuildStep(), steps < 1_000 {
            steps += 1
            try RandomCatalogue.change(shop, using: &random)
            let filter = RandomCatalogue.filter(using: &random)
            #expect(
                try shop.find("", filter, by: .newest)
                    == RandomCatalogue.brute(shop, filter, .newest, .anyone))
            #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
        }
        let index: GetSearchIndexResponse = try shop.call(
            Methods.SearchService.getSearchIndex, GetSearchIndexRequest())
        #expect(index.index?.rebuilding == false)
        #expect(Int(index.index?.productCount ?? 0) == (try shop.list().count))
    }

    @Test func anIndexOfAnOlderAnalysisIsMadeAnewAndSaysSo() throws {
        let shop = try TestShop()
        try shop.create(TestShop.product("tea", skus: ["T1"]))
        func isRebuilding() throws -> Bool? {
            let index: GetSearchIndexResponse = try shop.call(
                Methods.SearchService.getSearchIndex, GetSearchIndexRequest())
            return index.index?.rebuilding
        }
        #expect(try isRebuilding() == false)
        shop.setState { $0.analysis -= 1 }
        #expect(try isRebuilding() == true)
        while try shop.rebuildStep() {}
        #expect(try isRebuilding() == false)
        #expect(try shop.find("tea") == ["tea"])
    }

    @Test func listsThatStandByTermAreReadAndChangedUntilTheyAreMadeAnew() throws {
        let shop = try TestShop()
        shop.setState { $0 = SearchStateRow(language: 1, analysis: 3) }
        for number in 0..<40 {
            try shop.create("tea-\(number)", "Green tea")
        }
        #expect(try shop.find("tea").count == 40)
        var steps = 0
        while try shop.rebuildStep() {
            try shop.create("new-\(steps)", "Black tea")
            steps += 1
            #expect(try shop.find("tea").count == 40 + steps)
            #expect(try shop.find("black").count == steps)
        }
        #expect(steps > 4)
        #expect(try shop.find("tea").count == 40 + steps)
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    @Test func whatAnOlderServerBeganIsBegunAgain() throws {
        let shop = try TestShop()
        for number in 0..<30 {
            try shop.create("tea-\(number)", "Green tea")
        }
        let _: RebuildSearchIndexResponse = try shop.call(
            Methods.SearchService.rebuildSearchIndex, RebuildSearchIndexRequest())
        for _ in 0..<3 { #expect(try shop.rebuildStep()) }
        shop.setState { state in
            #expect(!state.builtThrough.isEmpty)
            state.builtAnalysis = 3
        }
        while try shop.rebuildStep() {}
        #expect(try shop.find("green").count == 30)
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    @Test func goodsFollowTheNamesOfTheirCategories() throws {
        let shop = try TestShop()
        try shop.createCategory("pots")
        try shop.createCategory("cans", in: "pots")
        for number in 0..<70 {
            try shop.create(
                TestShop.product("p\(number)", skus: ["S\(number)"], categories: ["cans"]))
        }
        _ = try shop.updateCategory(Category(id: "pots", title: "Vessels"), mask: ["title"])
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
        while try shop.rebuildStep() {}
        #expect(try shop.find("vessels").count == 70)
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }
}

extension TestShop {
    /// Does one step of the making of an index; says whether there is more to do.
    func rebuildStep() throws -> Bool {
        let step = IndexStep()
        #expect(store.submit(step))
        work()
        return step.hasMore
    }

    fileprivate func create(_ id: String, _ title: String) throws {
        var product = TestShop.product(id, skus: [id])
        product.title = title
        try create(product)
    }

    /// Makes the index look like one of another server.
    fileprivate func setState(_ change: @escaping @Sendable (inout SearchStateRow) -> Void) {
        #expect(store.submit(OtherState(change)))
        work()
    }
}

/// Changes the row that says how the index stands.
private final class OtherState: StoreCommand {
    private let change: @Sendable (inout SearchStateRow) -> Void

    init(_ change: @escaping @Sendable (inout SearchStateRow) -> Void) {
        self.change = change
    }

    func run(in transaction: any Transaction) throws(StoreError) {
        let key = makeKey(114, UInt16(0))
        var state = SearchStateRow()
        _ = try transaction.get(key.span) { bytes in
            state = (try? SearchStateRow.decode(bytes)) ?? SearchStateRow()
        }
        change(&state)
        try transaction.put(key.span, state.encoded().span)
    }

    func finished(_ outcome: Result<Void, StoreError>) {}
}

/// One step of the rebuilding as a command of its own.
private final class IndexStep: StoreCommand, @unchecked Sendable {
    private(set) var hasMore = false

    func run(in transaction: any Transaction) throws(StoreError) {
        hasMore = try RebuildIndex.step(goods: 10, in: transaction)
    }

    func finished(_ outcome: Result<Void, StoreError>) {}
}

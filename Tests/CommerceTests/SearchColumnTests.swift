import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// What a search reads of many goods at once: their ids, brands, categories, prices, attributes.
@Suite struct SearchColumnTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    private func tea(_ id: String, _ change: (inout Product) -> Void = { _ in }) throws {
        var product = TestShop.product(id, skus: ["sku-\(id)"])
        product.title = "Tea"
        change(&product)
        try shop.create(product)
    }

    private func counts(
        _ facet: FacetRequest, _ filter: ProductFilter? = nil
    ) throws -> [String: Int64] {
        let response = try shop.search(
            SearchProductsRequest(query: "tea", filter: filter, facets: [facet]))
        #expect(!response.cutShort)
        let values = response.facets.first?.values ?? []
        return Dictionary(uniqueKeysWithValues: values.map { ($0.value, $0.count) })
    }

    /// Goods that nothing tells apart but their ids come in the order of these, however long they
    /// are alike.
    @Test(arguments: Seed.some(4), ["", "tea"])
    func goodsOfOneRankComeInTheOrderOfTheirIDs(seed: Seed, query: String) throws {
        var random = seed.generator
        let ids =
            (0..<30).map { "a-long-beginning-that-all-share-\($0)" }
            + (0..<30).map { "a-long-beginn\($0)" } + (0..<10).map { "b\($0)" } + ["c", "a"]
        for id in ids.shuffled(using: &random) { try tea(id) }
        for id in ids.shuffled(using: &random).prefix(5) { try shop.delete(id) }
        let left = try ids.filter { try shop.product($0, as: .reader).deleteTime == nil }
        let size = Int32.random(in: 1...20, using: &random)
        let expected = left.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(try shop.find(query, pageSize: size) == expected)
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    @Test func goodsInSeveralCategoriesBelowOneCountThereOnce() throws {
        try shop.createCategory("drinks")
        try shop.createCategory("hot", in: "drinks")
        try shop.createCategory("green", in: "hot")
        try tea("a") { $0.categoryIDs = ["green", "drinks"] }
        try tea("b") { $0.categoryIDs = ["drinks", "green"] }
        try tea("c") { $0.categoryIDs = ["hot"] }
        try tea("d") { $0.categoryIDs = ["green", "hot"] }
        try tea("e")
        let category = FacetRequest(kind: .category)
        #expect(try counts(category) == ["drinks": 4, "hot": 4, "green": 3])
        _ = try shop.update(Product(id: "d", categoryIDs: ["drinks"]), mask: ["category_ids"])
        #expect(try counts(category) == ["drinks": 4, "hot": 3, "green": 2])
        #expect(
            try counts(category, ProductFilter(categoryID: "green"))
                == ["drinks": 4, "hot": 3, "green": 2])
    }

    @Test func eachOfManyValuesIsCounted() throws {
        var expected: [String: Int64] = [:]
        for number in 0..<250 {
            try tea("p\(number)") { $0.brand = "Brand \(number % 150)" }
            expected["Brand \(number % 150)", default: 0] += 1
        }
        #expect(try counts(FacetRequest(kind: .brand, valueCount: 200)) == expected)
        let most = try counts(FacetRequest(kind: .brand, valueCount: 7))
        #expect(most.count == 7)
        #expect(most.values.allSatisfy { $0 == 2 })
    }

    @Test func whatAnAttributeSaysTwiceCountsOnce() throws {
        func said(_ values: String...) -> [Product.Attribute] {
            values.map { Product.Attribute(name: "color", value: $0) }
        }
        try tea("a") { $0.attributes = said("red", "red", "blue") }
        try tea("b") { $0.attributes = said("red") }
        try tea("c") { $0.attributes = [Product.Attribute(name: "size", value: "red")] }
        let color = FacetRequest(kind: .attribute, attributeName: "color")
        #expect(try counts(color) == ["red": 2, "blue": 1])
        _ = try shop.update(
            Product(id: "a", attributes: said("blue", "green")), mask: ["attributes"])
        #expect(try counts(color) == ["red": 1, "blue": 1, "green": 1])
        try shop.delete("b")
        #expect(try counts(color) == ["blue": 1, "green": 1])
        #expect(try shop.find("tea", ProductFilter(attributes: said("blue", "green"))) == ["a"])
        #expect(try shop.find("tea", ProductFilter(attributes: said("red"))) == [])
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    /// Those of which many have been deleted in between are read one by one.
    @Test func goodsWithNumbersFarApartAreCountedAsNeighboursAre() throws {
        func add(_ id: String) throws {
            try tea(id) {
                $0.brand = "Nova"
                $0.attributes = [Product.Attribute(name: "color", value: "red")]
            }
        }
        try add("near")
        for next: UInt32 in [9_000, 40_000, 70_000, 200_000] {
            try skip(to: next)
            try add("p\(next)")
            try add("q\(next)")
        }
        let filter = ProductFilter(
            brand: "Nova", attributes: [Product.Attribute(name: "color", value: "red")])
        #expect(try shop.find("tea", filter).count == 9)
        #expect(try shop.find("", filter, by: .priceAsc).count == 9)
        #expect(try counts(FacetRequest(kind: .brand)) == ["Nova": 9])
        let color = FacetRequest(kind: .attribute, attributeName: "color")
        #expect(try counts(color, filter) == ["red": 9])
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    /// Has the next product get this number.
    private func skip(to next: UInt32) throws {
        let end = (next | 0xFFFF) + 1
        let row = SearchNumbersRow(next: next, end: end).encoded()
        let blocks = SearchNumbersRow(next: end).encoded()
        // The table and the partition, or what says where blocks go on that nobody has yet.
        try change { transaction in
            try transaction.put([0, 116, 0, 0].span, row.span)
            try transaction.put([0, 116, 255, 255].span, blocks.span)
        }
    }

    @Test(arguments: [(UInt8(122), "attributes"), (123, "ids"), (124, "traits")])
    func whatIsNotThatOfTheGoodsIsFound(table: UInt8, name: String) throws {
        try tea("a") { $0.attributes = [Product.Attribute(name: "color", value: "red")] }
        try change { transaction in
            var (found, bytes): ([UInt8], [UInt8]) = ([], [])
            try transaction.scan(
                from: [0, table].span, to: [0, table + 1].span, order: .ascending, limit: 1
            ) { key, value in
                for place in key.indices { found.append(key[place]) }
                for place in value.indices { bytes.append(value[place]) }
                return false
            }
            bytes[0] ^= 1
            try transaction.put(found.span, bytes.span)
        }
        let problems = try Verification.check(try shop.store.openSnapshot()).problems
        #expect(problems == ["search index: its \(name) are not those of the goods"])
    }

    private func change(_ body: @escaping @Sendable (any Transaction) throws -> Void) throws {
        let command = WaitingCommand(body)
        #expect(shop.store.submit(command))
        shop.work()
        try command.wait()
    }
}

import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// The numbers by which facets count, beside a look at every product.
@Suite struct SearchTraitTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    private func isSound() throws {
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    private func counts(
        _ kind: FacetRequest.Kind, _ filter: ProductFilter = ProductFilter()
    ) throws -> [String: Int64] {
        let facets = [FacetRequest(kind: kind, valueCount: 200)]
        let response = try shop.search(SearchProductsRequest(filter: filter, facets: facets))
        #expect(!response.cutShort)
        let values = (response.facets.first?.values ?? []).map { value in
            let price = value.minPrice.map { "\($0.currencyCode) \($0.amountMinor)" } ?? ""
            return (kind == .rating ? "\(value.minRating)" : value.value + price, value.count)
        }
        return Dictionary(uniqueKeysWithValues: values)
    }

    /// What `counts` answers, by the goods that meet the filter.
    private func brute(
        _ kind: FacetRequest.Kind, _ filter: ProductFilter
    ) throws -> [String: Int64] {
        let parents = ["a1": "a", "a2": "a", "a11": "a1", "b1": "b"]
        var counts: [String: Int64] = [:]
        for id in try RandomCatalogue.brute(shop, filter, .newest, .anyone) {
            let product = try shop.product(id, as: .reader)
            switch kind {
            case .brand where !product.brand.isEmpty: counts[product.brand, default: 0] += 1
            case .category:
                let all = product.categoryIDs.flatMap { id in
                    sequence(first: id) { parents[$0] }
                }
                for id in Set(all) { counts[id, default: 0] += 1 }
            case .price:
                let price = product.variants.compactMap { $0.price?.amountMinor }.min() ?? 0
                let bands: [Int64] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]
                let band: Int64 = bands.last { $0 <= price } ?? 0
                let currency = product.variants.first?.price?.currencyCode ?? ""
                counts["\(currency) \(band)", default: 0] += 1
            default: break
            }
        }
        return counts
    }

    private func changePrice(using random: inout Seed.Generator) throws {
        let id = "p\(Int.random(in: 0..<40, using: &random))"
        var product = try shop.product(id, as: .reader)
        if product.deleteTime != nil { return }
        let currency = Bool.random(using: &random) ? "EUR" : "USD"
        for place in product.variants.indices {
            let price = Int64.random(in: 1...Int64(1_999), using: &random)
            product.variants[place].price = Money(currencyCode: currency, amountMinor: price)
        }
        _ = try shop.update(Product(id: id, variants: product.variants), mask: ["variants"])
    }

    private func compare(using random: inout Seed.Generator) throws {
        let filter = RandomCatalogue.filter(using: &random)
        for kind: FacetRequest.Kind in [.brand, .category, .price] {
            var open = filter
            switch kind {
            case .brand: open.brand = ""
            case .category: open.categoryID = ""
            default: (open.minPrice, open.maxPrice) = (nil, nil)
            }
            #expect(try counts(kind, filter) == brute(kind, open))
        }
    }

    /// Also while the index is made anew, in which brands and categories get other numbers.
    @Test(arguments: Seed.some(3))
    func countsAreThoseOfTheGoodsThemselves(seed: Seed) throws {
        var random = seed.generator
        try RandomCatalogue.fill(shop, using: &random)
        for round in 0..<40 {
            if round == 20 {
                let _: RebuildSearchIndexResponse = try shop.call(
                    Methods.SearchService.rebuildSearchIndex, RebuildSearchIndexRequest())
            }
            if round > 20 { _ = try shop.rebuildStep() }
            try RandomCatalogue.change(shop, using: &random)
            try changePrice(using: &random)
            try compare(using: &random)
            try isSound()
        }
        while try shop.rebuildStep() {}
        try compare(using: &random)
        try isSound()
    }

    @Test func aThousandGoodsAndMoreAreCountedByTheirStars() throws {
        for number in 0..<1_100 {
            try shop.create(TestShop.product("p\(number)", skus: ["s\(number)"]))
        }
        #expect(try counts(.rating) == ["4": 0, "3": 0, "2": 0, "1": 0])
        // All have four stars but every tenth, which has one.
        try change { transaction in
            for (key, bytes) in try Self.rows(of: 111, in: transaction) {
                var changed = bytes
                for place in stride(from: 0, to: bytes.count, by: 3) where bytes[place] & 1 == 1 {
                    changed[place] |= (place / 3 % 10 == 0 ? 1 : 4) << 2
                }
                try transaction.put(key.span, changed.span)
            }
        }
        #expect(try counts(.rating) == ["4": 990, "3": 990, "2": 990, "1": 1_100])
    }

    /// Until then searches say that they do not count all.
    @Test func anIndexWithoutTheNumbersIsMadeAnew() throws {
        try change { transaction in
            let state = SearchStateRow(language: 1, analysis: 2).encoded()
            try transaction.put([0, 114, 0, 0].span, state.span)
        }
        try shop.createCategory("drinks")
        for number in 0..<60 {
            var product = TestShop.product(
                "p\(number)", skus: ["s\(number)"], categories: ["drinks"])
            product.brand = "Brand \(number % 2)"
            try shop.create(product)
        }
        try change { transaction in
            for table in UInt8(124)...126 {
                for (key, _) in try Self.rows(of: table, in: transaction) {
                    try transaction.delete(key.span)
                }
            }
        }
        let request = SearchProductsRequest(query: "the", facets: [FacetRequest(kind: .brand)])
        #expect(try shop.search(request).cutShort)
        #expect(try shop.search(request).totalSize == 60)
        while try shop.rebuildStep() {}
        #expect(try shop.search(request).cutShort == false)
        #expect(try counts(.brand) == ["Brand 0": 30, "Brand 1": 30])
        #expect(try counts(.category) == ["drinks": 60])
        #expect(try counts(.price) == ["EUR 200": 60])
        try isSound()
    }

    /// So lists in which facets count stay as short as there are goods.
    @Test func anIndexWithFarMoreNumbersThanGoodsIsMadeAnew() throws {
        var product = TestShop.product("tea", skus: ["tea"])
        product.brand = "Nova"
        try shop.create(product)
        for (count, isMadeAnew) in [(UInt8(0), false), (2, true)] {
            // How many brands have numbers: 1, then 131,073.
            try change { try $0.put([0, 126, 0, 0, 0, 0, 0, 0].span, [0, count, 0, 1].span) }
            #expect(try shop.rebuildStep() == isMadeAnew)
        }
        while try shop.rebuildStep() {}
        #expect(try counts(.brand) == ["Nova": 1])
        try isSound()
    }

    @Test(arguments: [UInt8(125), 126], [true, false])
    func numbersThatAreNotWholeAreFound(table: UInt8, isLost: Bool) throws {
        for (id, brand) in [("a", "Nova"), ("b", "Ada")] {
            var product = TestShop.product(id, skus: [id])
            product.brand = brand
            try shop.create(product)
        }
        try isSound()
        try change { transaction in
            let row = try Self.rows(of: table, in: transaction)[1]
            if isLost {
                try transaction.delete(row.key.span)
            } else {
                var changed = row.value
                changed[changed.count - 1] = 120
                try transaction.put(row.key.span, changed.span)
            }
        }
        let problems = try Verification.check(try shop.store.openSnapshot()).problems
        let expected = "search index: numbers of brands, categories or prices are not whole"
        #expect(problems.contains(expected))
    }

    private static func rows(
        of table: UInt8, in snapshot: any Snapshot
    ) throws -> [(key: [UInt8], value: [UInt8])] {
        var rows: [(key: [UInt8], value: [UInt8])] = []
        try snapshot.scan(
            from: [0, table].span, to: [0, table + 1].span, order: .ascending, limit: .max
        ) { key, value in
            rows.append((Array(key), Array(value)))
            return true
        }
        return rows
    }

    private func change(_ body: @escaping @Sendable (any Transaction) throws -> Void) throws {
        let command = WaitingCommand(body)
        #expect(shop.store.submit(command))
        shop.work()
        try command.wait()
    }
}

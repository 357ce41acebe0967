import Commerce
import Foundation
import RPC
import Schema
import TestSupport
import Testing

/// Searches by relevance and suggestions beside a look at every product, which scores by a formula
/// of its own.
@Suite struct SearchOrderTests {
    let shop: TestShop
    private static let words = [
        "bako", "dilu", "fopa", "gumo", "kiba", "lodu", "mapi", "nuro", "rifa", "soka",
    ]
    private static let count = 60

    init() throws {
        shop = try TestShop()
    }

    private func title(using random: inout Seed.Generator) -> [String] {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
            // The first words are more frequent.
            Self.words[
                min(
                    Int.random(in: 0..<Self.words.count, using: &random),
                    Int.random(in: 0..<Self.words.count, using: &random))]
        }
    }

    private func fill(using random: inout Seed.Generator) throws {
        for number in 0..<Self.count {
            var product = TestShop.product(
                "p\(number)", skus: ["x\(number)"],
                state: [.active, .active, .active, .draft].randomElement(using: &random) ?? .active)
            product.title = title(using: &random).joined(separator: " ")
            try shop.create(product)
        }
    }

    private func change(using random: inout Seed.Generator) throws {
        let id = "p\(Int.random(in: 0..<Self.count, using: &random))"
        if try shop.product(id, as: .reader).deleteTime != nil {
            _ = try shop.undelete(id)
        } else if Int.random(in: 0..<4, using: &random) == 0 {
            try shop.delete(id)
        } else {
            let changed = Product(
                id: id, title: title(using: &random).joined(separator: " "),
                state: Bool.random(using: &random) ? .active : .archived)
            _ = try shop.update(changed, mask: ["title", "state"])
        }
    }

    /// The titles of what is for sale, as words, by id.
    private func titles() throws -> [String: [String]] {
        var titles: [String: [String]] = [:]
        for number in 0..<Self.count {
            let product = try shop.product("p\(number)", as: .reader)
            if product.state == .active, product.deleteTime == nil {
                titles[product.id] = product.title.split(separator: " ").map(String.init)
            }
        }
        return titles
    }

    /// What a term that stands so often in a title of so many words counts for there.
    private func impact(_ times: Int, in length: Int) -> Double {
        let weight = Double(times) / (0.2 + 0.8 * Double(length) / 10)
        return (weight / (weight + 1) * 255).rounded(.up) / 255
    }

    private func pairs(_ words: [String]) -> [String] {
        zip(words, words.dropFirst()).map { "\($0) \($1)" }
    }

    /// The tier and the score of each of the goods that have a word of the query: first those that
    /// are called just that, then those with all words, then those whose words are worth a third of
    /// what those words of the query are worth that some goods have, then the rest.
    ///
    /// `nil` if one is so near to a third that it hangs on how numbers are rounded.
    private func brute(_ query: [String]) throws -> [String: (tier: Int, score: Double)]? {
        let titles = try titles()
        func worth(_ term: String, _ terms: ([String]) -> [String]) -> Double {
            let count = Double(titles.values.count { terms($0).contains(term) })
            let all = max(Double(titles.count), count)
            return log(1 + (all - count + 0.5) / (count + 0.5))
        }
        let known = query.filter { word in titles.values.contains { $0.contains(word) } }
        let third = known.reduce(0) { $0 + worth($1) { $0 } } / 3
        var found: [String: (tier: Int, score: Double)] = [:]
        for (id, title) in titles where !Set(title).isDisjoint(with: query) {
            var score = 0.0
            for word in query {
                let times = title.count { $0 == word }
                if times > 0 { score += worth(word, { $0 }) * impact(times, in: title.count) }
            }
            for pair in pairs(query) {
                let times = pairs(title).count { $0 == pair }
                if times > 0 {
                    score += 0.2 * worth(pair, pairs) * impact(times, in: title.count)
                }
            }
            let hasAll = Set(query).isSubset(of: title)
            if hasAll { score += 0.3 }
            let had = known.filter { title.contains($0) }.reduce(0) { $0 + worth($1) { $0 } }
            let excess = had - third
            if abs(excess) < 0.000_1, abs(excess) > 0.000_000_001 { return nil }
            let tier = hasAll ? 1 : excess > -0.000_000_001 ? 2 : 3
            found[id] = (title == query ? 0 : tier, score)
        }
        return found
    }

    /// The order that goods come in is that of their tiers, then of their scores, then of their
    /// ids.
    @Test(arguments: Seed.some(6))
    func ranksAsLookingAtEverythingDoes(seed: Seed) throws {
        var random = seed.generator
        try fill(using: &random)
        for _ in 0..<12 {
            try change(using: &random)
            let query = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
                Self.words.randomElement(using: &random)
            }
            guard let expected = try brute(query) else { continue }
            let size = Int32.random(in: 1...30, using: &random)
            let found = try shop.find(query.joined(separator: " "), pageSize: size)
            #expect(Set(found) == Set(expected.keys))
            #expect(found.count == expected.count)
            for (one, other) in zip(found, found.dropFirst()) {
                let (before, after) = (try #require(expected[one]), try #require(expected[other]))
                #expect(before.tier <= after.tier, "\(query): \(one) before \(other)")
                if before.tier < after.tier { continue }
                #expect(before.score > after.score - 0.000_1, "\(query): \(one) before \(other)")
                if before.score == after.score { #expect(one < other) }
            }
        }
    }

    /// How many there are is how many have all words, or enough if none has all, or any if none has
    /// enough.
    @Test(arguments: Seed.some(4))
    func countsAsLookingAtEverythingDoes(seed: Seed) throws {
        var random = seed.generator
        try fill(using: &random)
        for _ in 0..<12 {
            let query = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
                Self.words.randomElement(using: &random)
            }
            guard let expected = try brute(query) else { continue }
            let hasAll = expected.values.count { $0.tier < 2 }
            let hasEnough = expected.values.count { $0.tier == 2 }
            let page = try shop.search(
                SearchProductsRequest(
                    query: query.joined(separator: " "), facets: [FacetRequest(kind: .price)],
                    pageSize: 3))
            let total = hasAll > 0 ? hasAll : hasEnough > 0 ? hasEnough : expected.count
            #expect(page.totalSize == Int64(total))
            #expect(page.someWords == (hasAll == 0 && !expected.isEmpty))
            let counted = page.facets.first?.values.reduce(0) { $0 + $1.count }
            #expect(counted == page.totalSize)
            #expect(page.nextPageToken.isEmpty == (expected.count <= 3))
        }
    }

    /// What is suggested is each word that begins so, with as many goods as have it and the words
    /// before.
    @Test(arguments: Seed.some(4))
    func suggestsAsLookingAtEverythingDoes(seed: Seed) throws {
        var random = seed.generator
        try fill(using: &random)
        for _ in 0..<12 {
            try change(using: &random)
            let titles = try titles().values
            let before =
                Bool.random(using: &random) ? Self.words.randomElement(using: &random) : nil
            let word = Self.words.randomElement(using: &random) ?? ""
            let beginning = String(word.prefix(Int.random(in: 1...4, using: &random)))
            let wanted = [before].compactMap(\.self)
            var expected: [String: Int64] = [:]
            for word in Self.words where word.hasPrefix(beginning) {
                let all = Set(wanted + [word])
                let count = titles.count { all.isSubset(of: $0) }
                if count > 0 {
                    expected[(wanted + [word]).joined(separator: " ")] = Int64(count)
                }
            }
            let response: SuggestQueriesResponse = try shop.call(
                Methods.SearchService.suggestQueries,
                SuggestQueriesRequest(
                    text: (wanted + [beginning]).joined(separator: " "), size: 50), as: .anyone)
            let found = response.queries.map { ($0.text, $0.productCount) }
            #expect(Dictionary(uniqueKeysWithValues: found) == expected)
            #expect(found.map(\.1) == found.map(\.1).sorted(by: >))
        }
    }
}

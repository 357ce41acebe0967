internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables
internal import Text
internal import Wire

extension Search {
    /// Says what somebody who is typing may want: the last word is taken for the beginning of one.
    package static func suggestQueries(
        _ request: SuggestQueriesRequest, _ query: borrowing Query
    ) throws -> SuggestQueriesResponse {
        let size = pageSize(request.size, standard: 8, limit: 50)
        let typed = try Typed(request.text, size: size, in: query.snapshot)
        var response = SuggestQueriesResponse(correctedText: typed.corrected ?? "")
        var goods: [String] = []
        // What all candidates may take together is what one search may.
        var budget = SearchBudget()
        for text in typed.candidates {
            if response.queries.count == size || budget.wasCut { break }
            let question = SearchRun.Question(
                query: text, filter: ProductFilter(), order: .relevance, limit: size,
                isCorrected: false, start: nil, needsAllWords: true)
            var run = try SearchRun(question, for: query.caller, in: query.snapshot, budget)
            let found = try run.search()
            budget = run.budget
            guard found.total > 0, !found.hasOnlySome else { continue }
            response.queries.append(.init(text: text, productCount: Int64(found.total)))
            for (entry, id) in found.goods where entry.isInUpperTier {
                goods.append(String(decoding: id, as: UTF8.self))
            }
        }
        response.queries.sort { left, right in
            left.productCount == right.productCount
                ? left.text < right.text : left.productCount > right.productCount
        }
        var seen: Set<String> = []
        for id in goods where seen.count < size && seen.insert(id).inserted {
            guard let product = try Products.find(id, in: query.snapshot) else { continue }
            response.products.append(.init(id: id, title: product.title))
        }
        response.categories = try typed.categories(size, in: query.snapshot)
        return response
    }
}

extension BestGoods.Entry {
    /// It has all words of the query.
    fileprivate var isInUpperTier: Bool {
        rank >> 32 < 2
    }
}

/// What was typed so far: whole words, and the beginning of one.
private struct Typed {
    /// Queries that it may become, the likeliest first.
    private(set) var candidates: [String] = []
    private(set) var corrected: String?
    private var words: [String] = []
    private var beginning = ""

    /// Words that are looked through for those with one beginning.
    private static let wordLimit = 1_000
    /// Categories that are looked through.
    private static let categoryLimit = 1_000

    init(_ text: String, size: Int, in snapshot: any Snapshot) throws {
        take(text)
        if words.isEmpty, beginning.isEmpty { return }
        let state = try SearchState.read(in: snapshot)
        let generation = UInt8(truncatingIfNeeded: state.generation)
        try complete(2 * size, generation, in: snapshot)
        guard candidates.isEmpty else { return }
        var vocabulary = try IndexVocabulary(snapshot, state)
        let read = try QueryWords.read(
            text, language: Language(number: state.language), correcting: true,
            vocabulary: &vocabulary)
        guard let other = read.corrected else { return }
        corrected = other
        take(other)
        try complete(2 * size, generation, in: snapshot)
        if candidates.isEmpty { candidates = [other] }
    }

    /// Takes the text apart as searches see it; behind a blank the last word is whole.
    private mutating func take(_ text: String) {
        words = Synonyms.folded(text).split(separator: " ").map(String.init)
        let isOpen = text.unicodeScalars.last.map { !$0.properties.isWhitespace } ?? false
        beginning = isOpen ? words.popLast() ?? "" : ""
    }

    /// Finds words for the beginning, those in most titles first.
    private mutating func complete(
        _ limit: Int, _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) {
        guard !beginning.isEmpty else {
            candidates = [words.joined(separator: " ")]
            return
        }
        let from = SearchKeys.word(Array(beginning.utf8), generation)
        guard from.count <= KeyRules.longest else { return }
        var found: [(word: String, counts: WordCounts)] = []
        try snapshot.scan(
            from: from.span, to: end(of: from).span, order: .ascending, limit: Self.wordLimit
        ) { key, value in
            found.append((String(key.extracting(3..<key.count)), WordRows.decode(value)))
            return true
        }
        found.sort { left, right in
            let (first, second) = (left.counts.weight, right.counts.weight)
            return first == second ? left.word < right.word : first > second
        }
        candidates = found.prefix(limit).map { (words + [$0.word]).joined(separator: " ") }
    }

    /// Categories in whose titles all words stand, and one with the beginning.
    func categories(
        _ limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [SuggestQueriesResponse.SuggestedCategory] {
        if words.isEmpty, beginning.isEmpty { return [] }
        var found: [SuggestQueriesResponse.SuggestedCategory] = []
        try Categories.forEach(in: snapshot, limit: Self.categoryLimit) { category in
            let title = Synonyms.folded(category.title).split(separator: " ").map(String.init)
            let fits =
                words.allSatisfy(title.contains)
                && (beginning.isEmpty || title.contains { $0.hasPrefix(beginning) })
            if fits { found.append(.init(id: category.id, title: category.title)) }
            return true
        }
        found.sort { ($0.title, $0.id) < ($1.title, $1.id) }
        return Array(found.prefix(limit))
    }
}

extension WordCounts {
    /// How likely somebody means the word.
    fileprivate var weight: Int { products + 10 * titles }
}

internal import Basics
internal import KeyValue
internal import Schema
internal import Text
internal import Wire

/// What the index knows of words, with the lists of terms that were asked for.
struct IndexVocabulary: Vocabulary {
    let snapshot: any Snapshot
    private let layout: ListLayout
    /// How many blocks there may be.
    private let blocks: Int
    private(set) var lists: [[UInt8]: TermList] = [:]
    /// The postings of all lists that were asked for.
    private(set) var postings: [UInt32] = []
    var budget = SearchBudget()

    /// `state` is how the index stands.
    init(_ snapshot: any Snapshot, _ state: SearchStateRow) throws(StoreError) {
        self.snapshot = snapshot
        layout = ListLayout(state)
        blocks = try SearchState.blockCount(in: snapshot)
    }

    var generation: UInt8 { layout.generation }

    /// Makes room for the postings of a list of all of so many goods, for no list is longer.
    ///
    /// Room that is not written to costs nothing, and a list that outgrows its own is copied.
    mutating func reserve(_ products: Int) {
        postings.reserveCapacity(min(products, Self.mostReserved))
    }

    /// Postings that room is made for: 4 MB.
    private static let mostReserved = 1 << 20

    /// The goods that have `term`.
    mutating func list(of term: [UInt8]) throws(StoreError) -> TermList {
        if let known = lists[term] { return known }
        let ranges = layout.ranges(of: term, blocks: blocks)
        snapshot.prefetch { ranges.map { .range(from: $0.from, to: $0.to, limit: .max) } }
        let list = try TermList(in: ranges, layout, of: snapshot, into: &postings, &budget)
        lists[term] = list
        return list
    }

    mutating func productCount(ofTerm term: Span<UInt8>) throws -> Int {
        try list(of: Array(term)).count
    }

    mutating func word(
        atOrAfter start: Span<UInt8>, into word: inout [UInt8]
    ) throws -> WordCounts? {
        guard budget.spend(SearchBudget.row) else { return nil }
        let from = SearchKeys.word(Array(start), generation)
        guard from.count <= KeyRules.longest else { return nil }
        let to = SearchKeys.range(SearchKeys.words, generation).to
        var counts: WordCounts?
        var found: [UInt8] = []
        try snapshot.scan(
            from: from.span, to: to.span, order: .ascending, limit: 1
        ) { key, value in
            // The table's number and the generation come first.
            found.append(key.extracting(3..<key.count))
            counts = WordRows.decode(value)
            return false
        }
        word = found
        return counts
    }

    mutating func synonyms(of words: String) throws -> [String] {
        try Synonyms.others(than: words, in: snapshot)
    }
}

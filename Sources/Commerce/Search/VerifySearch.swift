internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Text
internal import Wire

/// Works the search index out again from the goods and compares it with what the store has.
struct SearchBooks {
    private(set) var problems: [String] = []
    private let generation: UInt8
    private var lists: [[UInt8]: [(number: UInt32, posting: Posting)]] = [:]
    private var words: [[UInt8]: WordCounts] = [:]
    private var cores = Dense(SearchCore.rowSize, SearchCore.stride)
    private var facts = Dense(SearchFacts.rowSize, SearchFacts.stride)
    private var traits = Dense(SearchTraits.rowSize, SearchTraits.stride)
    private var numbers = TraitBooks()
    private var idStarts = Dense(IDStart.rowSize, IDStart.stride)
    /// By what their keys end with.
    private var attributes: [[UInt8]: [UInt8]] = [:]
    private var documents: [UInt32: [UInt8]] = [:]
    private var naming = CategoryNaming()
    private var count: Int64 = 0
    /// Names of categories are those of the goods' last change until all goods are brought along.
    private var isRenaming = false

    /// Rows of fixed places, as they must be.
    private struct Dense {
        let rowSize: Int
        let stride: Int
        var rows: [UInt32: [UInt8]] = [:]

        init(_ rowSize: Int, _ stride: Int) {
            self.rowSize = rowSize
            self.stride = stride
        }

        mutating func change(_ number: UInt32, _ body: (Int, inout [UInt8]) -> Void) {
            let empty = [UInt8](repeating: 0, count: rowSize * stride)
            body(Int(number) % rowSize, &rows[number / UInt32(rowSize), default: empty])
        }
    }

    /// It keeps the whole index in memory: for a store at rest.
    init(_ snapshot: any Snapshot) throws(StoreError) {
        let state = try SearchState.read(in: snapshot)
        generation = UInt8(truncatingIfNeeded: state.generation)
        // Goods that were there before search come in when the server has run for a while.
        guard try SearchState.isThere(in: snapshot),
            state.analysis == SearchState.analysisVersion
        else { return }
        numbers = try TraitBooks(generation, in: snapshot)
        problems += numbers.problems
        isRenaming = try RenamedCategories.isPending(in: snapshot)
        var indexer = TextIndexer(Language(number: state.language))
        try addGoods(in: snapshot, &indexer)
        try compareLists(in: snapshot)
        try compareRows(in: snapshot)
        if try SearchState.productCount(generation, in: snapshot) != Int(count) {
            problems.append("search index: it counts other goods than can be found")
        }
    }

    private mutating func addGoods(
        in snapshot: any Snapshot, _ indexer: inout TextIndexer
    ) throws(StoreError) {
        var numbers: [UInt32: String] = [:]
        var products: [Product] = []
        try Products.forEach(in: snapshot) { product in
            products.append(product)
            return true
        }
        for product in products {
            guard let figures = try Figures.find(product.id, in: snapshot) else { continue }
            let number = figures.searchNumber
            if number != 0, let other = numbers.updateValue(product.id, forKey: number) {
                problems.append("search index: \(product.id) and \(other) have one number")
            }
            guard product.isFindable else { continue }
            if number == 0 {
                problems.append("search index: product \(product.id) has no number")
                continue
            }
            try add(product, figures, in: snapshot, &indexer)
        }
    }

    private mutating func add(
        _ product: Product, _ figures: FiguresRow, in snapshot: any Snapshot,
        _ indexer: inout TextIndexer
    ) throws(StoreError) {
        let number = figures.searchNumber
        var names = try naming.names(of: product.categoryIDs, in: snapshot)
        if isRenaming {
            let key = SearchKeys.row(SearchKeys.documents, generation, number)
            _ = try snapshot.get(key.span) { names = SearchDocument.names($0) }
        }
        let text = indexer.index(product, names)
        for term in 0..<text.terms.count {
            lists[Array(text.terms[term]), default: []].append((number, text.postings[term]))
        }
        for place in 0..<text.words.count {
            let (word, isInHead) = (Array(text.words[place]), text.isInHead[place])
            let known = words[word] ?? WordCounts(products: 0, titles: 0)
            words[word] = WordCounts(
                products: known.products + 1, titles: known.titles + (isInHead ? 1 : 0))
        }
        var core = SearchCore()
        core.isPresent = true
        core.isInStock = try product.isInStock(in: snapshot)
        core.take(figures)
        cores.change(number) { core.write(at: $0, to: &$1) }
        facts.change(number) { SearchFacts(of: product).write(at: $0, to: &$1) }
        traits.change(number) { numbers.traits(of: product).write(at: $0, to: &$1) }
        idStarts.change(number) { IDStart(product.id.utf8).write(at: $0, to: &$1) }
        let statements = AttributeRows.statements(of: product)
        AttributeRows.forEachName([], statements[...]) { name, _, said in
            let key = SearchKeys.attribute(name, generation, number / UInt32(AttributeRows.rowSize))
            AttributeRows.put(said, of: number, into: &attributes[Array(key[3...]), default: []])
        }
        documents[number] = SearchDocument.encode(product, names)
        count += 1
    }

    private mutating func compareLists(in snapshot: any Snapshot) throws(StoreError) {
        var found: [[UInt8]: [UInt8]] = [:]
        var broken = 0
        let layout = ListLayout(generation)
        let range = SearchKeys.range(SearchKeys.postings, generation)
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: .max
        ) { key, value in
            let (first, term) = (layout.first(of: key), layout.term(of: key))
            var last = UInt32(0)
            for position in 0..<value.count / PostingChunk.stride {
                let low = UInt32(PostingChunk.low(value, position))
                let number = first & 0xFFFF_0000 | low
                if number < first || (position > 0 && number <= last) { broken += 1 }
                last = number
            }
            if value.count == 0 || value.count > PostingChunk.limit * PostingChunk.stride {
                broken += 1
            }
            found[term, default: []].append(value)
            return true
        }
        if broken > 0 { problems.append("search index: \(broken) chunks are out of order") }
        for (term, postings) in lists {
            var bytes: [UInt8] = []
            for (number, posting) in postings.sorted(by: { $0.number < $1.number }) {
                PostingChunk.append(number, posting, to: &bytes)
            }
            if found.removeValue(forKey: term) != bytes {
                let text = String(decoding: term, as: UTF8.self)
                problems.append("search index: the goods with \"\(text)\" are others")
            }
        }
        for term in found.keys {
            let text = String(decoding: term, as: UTF8.self)
            problems.append("search index: no goods have \"\(text)\"")
        }
    }

    private mutating func compareRows(in snapshot: any Snapshot) throws(StoreError) {
        var wrong: Set<String> = []
        var words = words
        try forEach(SearchKeys.words, in: snapshot) { key, value in
            if words.removeValue(forKey: key) != WordRows.decode(value) { wrong.insert("words") }
        }
        if !words.isEmpty { wrong.insert("words") }
        var attributes = attributes
        try forEach(SearchKeys.attributes, in: snapshot) { key, value in
            if attributes.removeValue(forKey: key) != Array(value) { wrong.insert("attributes") }
        }
        if !attributes.isEmpty { wrong.insert("attributes") }
        var documents = documents
        try forEach(SearchKeys.documents, in: snapshot) { key, value in
            if documents.removeValue(forKey: SearchKeys.number(endOf: key)) != Array(value) {
                wrong.insert("documents")
            }
        }
        if !documents.isEmpty { wrong.insert("documents") }
        for (table, name, dense) in [
            (SearchKeys.cores, "figures", cores), (SearchKeys.facts, "facts", facts),
            (SearchKeys.traits, "traits", traits), (SearchKeys.idStarts, "ids", idStarts),
        ] {
            var rows = dense.rows
            try forEach(table, in: snapshot) { key, value in
                let empty = [UInt8](repeating: 0, count: dense.rowSize * dense.stride)
                let row = rows.removeValue(forKey: SearchKeys.number(endOf: key)) ?? empty
                if row != Array(value) { wrong.insert(name) }
            }
            if !rows.isEmpty { wrong.insert(name) }
        }
        problems += wrong.sorted().map { "search index: its \($0) are not those of the goods" }
    }

    /// Hands out the rows of a table, with what their keys end with.
    private func forEach(
        _ table: UInt16, in snapshot: any Snapshot,
        _ body: ([UInt8], borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        let range = SearchKeys.range(table, generation)
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: .max
        ) { key, value in
            body(Array(key.extracting(3..<key.count)), value)
            return true
        }
    }
}

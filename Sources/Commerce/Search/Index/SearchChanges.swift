internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Text
internal import Wire

/// What a command does to the search index, gathered and written at its end: goods that came in
/// together share the lists that they stand in.
struct SearchChanges {
    private struct Item {
        let number: UInt32
        /// What was indexed; nil if it could not be found before.
        let old: Product?
        /// What is to be indexed; nil if it cannot be found any more.
        let new: Product?
        /// Its categories have other names.
        var isRenamed = false
    }

    private var items: [Item] = []

    /// How far it has come, for `forget`.
    var count: Int { items.count }

    /// Forgets what was noted after it was at `count`, for that was undone.
    mutating func forget(downTo count: Int) {
        items.removeLast(items.count - count)
    }

    /// Notes that `new` takes the place of `old`, under the number that the product has.
    mutating func note(_ new: Product?, replacing old: Product?, number: UInt32) {
        let (new, old) = (new.flatMap(Self.findable), old.flatMap(Self.findable))
        if number != 0, new != nil || old != nil {
            items.append(Item(number: number, old: old, new: new))
        }
    }

    /// Notes that categories in which `product` stands have other names.
    mutating func noteNames(of product: Product, number: UInt32) {
        if number != 0, product.isFindable {
            items.append(Item(number: number, old: product, new: product, isRenamed: true))
        }
    }

    /// Whether the index has something to do when `new` takes the place of `old`.
    static func areNeeded(_ new: Product, replacing old: Product?) -> Bool {
        guard let old else { return new.isFindable }
        guard new.isFindable && old.isFindable else { return new.isFindable != old.isFindable }
        return !IndexedText.isSame(new, old) || SearchFacts(of: new) != SearchFacts(of: old)
            || new.hasBackorder != old.hasBackorder
    }

    private static func findable(_ product: Product) -> Product? {
        product.isFindable ? product : nil
    }

    /// Writes all that was noted.
    func write(in transaction: any Transaction) throws(StoreError) {
        guard !items.isEmpty else { return }
        transaction.prefetch {
            [.key(SearchState.key)] + items.flatMap { SearchKeys.reads(of: $0.number) }
        }
        let state = try SearchState.read(in: transaction)
        try write(
            items, UInt8(truncatingIfNeeded: state.generation), state.language, in: transaction)
        guard state.isBuilding else { return }
        // What lies behind the mark comes into the new index when its turn comes.
        let built = items.filter { item in
            let id = (item.new ?? item.old)?.id ?? ""
            return !state.builtThrough.utf8.lexicographicallyPrecedes(id.utf8)
        }
        let other = UInt8(truncatingIfNeeded: 1 - state.generation)
        try write(built, other, state.builtLanguage, in: transaction)
    }

    private func write(
        _ items: [Item], _ generation: UInt8, _ language: UInt32, in transaction: any Transaction
    ) throws(StoreError) {
        var rows = GenerationRows(generation, language)
        for item in items {
            try rows.change(
                item.number, from: item.old, to: item.new, isRenamed: item.isRenamed,
                in: transaction)
        }
        try rows.write(in: transaction)
    }
}

/// The rows of one generation while goods change.
struct GenerationRows: ~Copyable {
    private let generation: UInt8
    private var analyzer: Analyzer
    private var lists = PostingLists()
    private var cores: DenseRows
    private var facts: DenseRows
    private var words: [[UInt8]: WordRows.Change] = [:]
    private var naming = CategoryNaming()
    private var products: Int64 = 0
    private var documents: [UInt32: [UInt8]?] = [:]

    init(_ generation: UInt8, _ language: UInt32) {
        self.generation = generation
        analyzer = Analyzer(language: Language(number: language))
        cores = .cores(generation)
        facts = .facts(generation)
    }

    /// Puts `new` in the place of `old`, each of which can be found or is nil.
    mutating func change(
        _ number: UInt32, from old: Product?, to new: Product?, isRenamed: Bool = false,
        in transaction: any Transaction
    ) throws(StoreError) {
        let isSame = old.flatMap { old in new.map { IndexedText.isSame($0, old) } } ?? false
        let hasSameText = isSame && !isRenamed
        if !hasSameText {
            try changeText(number, from: old, to: new, in: transaction)
        }
        var core = SearchCore()
        if let new {
            let newFacts = SearchFacts(of: new)
            if old.map({ SearchFacts(of: $0) != newFacts }) ?? true {
                try facts.change(number, in: transaction) { newFacts.write(at: $0, to: &$1) }
            }
            core.isPresent = true
            core.isInStock = try new.isInStock(in: transaction)
            if let figures = try Figures.find(new.id, in: transaction) { core.take(figures) }
        } else {
            try facts.change(number, in: transaction) { SearchFacts().write(at: $0, to: &$1) }
        }
        let isKept = try cores.read(number, in: transaction) { SearchCore(at: $0, in: $1) == core }
        if !isKept {
            try cores.change(number, in: transaction) { core.write(at: $0, to: &$1) }
        }
    }

    /// Changes lists and words from those of `old` to those of `new`.
    private mutating func changeText(
        _ number: UInt32, from old: Product?, to new: Product?, in transaction: any Transaction
    ) throws(StoreError) {
        var before: IndexedText?
        if let old {
            // Categories may have got other names since.
            let names = try names(number, in: transaction)
            before = IndexedText(old, names, &analyzer)
        }
        var after: IndexedText?
        documents[number] = .some(nil)
        if let new {
            let names = try naming.names(of: new.categoryIDs, in: transaction)
            after = IndexedText(new, names, &analyzer)
            documents[number] = SearchDocument.encode(new, names)
        }
        for (term, posting) in after?.postings ?? [:] where before?.postings[term] != posting {
            lists.set(term, number, posting)
        }
        for (term, _) in before?.postings ?? [:] where after?.postings[term] == nil {
            lists.set(term, number, nil)
        }
        for (word, isInHead) in before?.words ?? [:] {
            words[word, default: .init()].products -= 1
            if isInHead { words[word, default: .init()].titles -= 1 }
        }
        for (word, isInHead) in after?.words ?? [:] {
            words[word, default: .init()].products += 1
            if isInHead { words[word, default: .init()].titles += 1 }
        }
        products += (new == nil ? 0 : 1) - (old == nil ? 0 : 1)
    }

    /// The names of its categories with which a product was indexed.
    private func names(
        _ number: UInt32, in transaction: any Transaction
    ) throws(StoreError) -> CategoryNames {
        if let row = documents[number] {
            return row.map { SearchDocument.names($0.span) } ?? CategoryNames()
        }
        var names = CategoryNames()
        let key = SearchKeys.row(SearchKeys.documents, generation, number)
        _ = try transaction.get(key.span) { names = SearchDocument.names($0) }
        return names
    }

    /// Writes what was gathered, each row once.
    consuming func write(in transaction: any Transaction) throws(StoreError) {
        let words = words
        let lists = lists
        let generation = generation
        transaction.prefetch {
            lists.reads(generation)
                + words.keys.map { .key(SearchKeys.word($0, generation)) }
                + [.key(SearchKeys.tally(generation, transaction.partition))]
        }
        try lists.write(generation, in: transaction)
        try cores.write(in: transaction)
        try facts.write(in: transaction)
        for number in documents.keys.sorted() {
            guard let row = documents[number] else { continue }
            let key = SearchKeys.row(SearchKeys.documents, generation, number)
            if let row {
                try transaction.put(key.span, row.span)
            } else {
                try transaction.delete(key.span)
            }
        }
        try WordRows.add(words, generation, in: transaction)
        try SearchState.count(products, generation, in: transaction)
    }
}

/// How many goods have each word as people write it, in the order of the words.
enum WordRows {
    /// A change of a word's counts.
    struct Change {
        var products: Int64 = 0
        var titles: Int64 = 0
    }

    /// Adds each change to its word's counts; a word that no goods have any more goes.
    static func add(
        _ changes: [[UInt8]: Change], _ generation: UInt8, in transaction: any Transaction
    ) throws(StoreError) {
        for word in changes.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let change = changes[word], change.products != 0 || change.titles != 0
            else { continue }
            let key = SearchKeys.word(word, generation)
            var counts = WordCounts(products: 0, titles: 0)
            _ = try transaction.get(key.span) { counts = decode($0) }
            let products = counts.products + Int(change.products)
            if products > 0 {
                var value: [UInt8] = []
                value.appendVarint(UInt64(products))
                value.appendVarint(UInt64(max(0, counts.titles + Int(change.titles))))
                try transaction.put(key.span, value.span)
            } else {
                try transaction.delete(key.span)
            }
        }
    }

    /// The counts that a row holds.
    static func decode(_ bytes: borrowing Span<UInt8>) -> WordCounts {
        var numbers: [UInt64] = [0, 0]
        var (place, shift) = (0, UInt64(0))
        for index in bytes.indices where place < 2 {
            numbers[place] |= UInt64(bytes[index] & 0x7F) << shift
            shift += 7
            if bytes[index] < 0x80 { (place, shift) = (place + 1, 0) }
        }
        return WordCounts(products: Int(clamping: numbers[0]), titles: Int(clamping: numbers[1]))
    }
}

extension Language {
    /// The language that rows have as this number.
    init(number: UInt32) {
        self = Language(rawValue: UInt8(truncatingIfNeeded: number)) ?? .none
    }
}

extension Product {
    /// Whether searches may find it.
    var isFindable: Bool {
        state == .active && deleteTime == nil
    }

    var hasBackorder: Bool {
        variants.contains(where: \.backorder)
    }

    /// Whether one of its variants can be bought now.
    func isInStock(in snapshot: any Snapshot) throws(StoreError) -> Bool {
        if hasBackorder { return true }
        return try Availability(of: id, in: snapshot).total > 0
    }
}

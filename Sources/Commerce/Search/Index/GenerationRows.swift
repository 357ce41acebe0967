internal import KeyValue
internal import Schema
internal import Tables
internal import Text

/// The rows of one generation while goods change.
struct GenerationRows: ~Copyable {
    private let layout: ListLayout
    private let language: UInt32
    /// Made when a text is first to be taken apart.
    private var indexer: TextIndexer?
    private var lists = PostingLists()
    private var cores: DenseRows
    private var facts: DenseRows
    private var traits: DenseRows
    private var traitNumbers: TraitNumbers
    private var idStarts: DenseRows
    private var attributes: AttributeRows
    private var words = WordRows()
    private var naming = CategoryNaming()
    private var products: Int64 = 0
    private var documents: [UInt32: [UInt8]?] = [:]
    /// Whether all texts that were prepared could be taken as they were.
    private(set) var foundAllUseful = true

    init(_ layout: ListLayout, _ language: UInt32) {
        let generation = layout.generation
        self.layout = layout
        self.language = language
        cores = .cores(generation)
        facts = .facts(generation)
        traits = .traits(generation)
        traitNumbers = TraitNumbers(generation)
        idStarts = .idStarts(generation)
        attributes = AttributeRows(generation)
    }

    private var generation: UInt8 { layout.generation }

    /// Puts what is new in the place of what is old, each of which can be found or is nil.
    mutating func change(
        _ item: SearchChanges.Item, in transaction: any Transaction
    ) throws(StoreError) {
        let (number, old, new) = (item.number, item.old, item.new)
        let isSame = old.flatMap { old in new.map { IndexedText.isSame($0, old) } } ?? false
        if !isSame || item.isRenamed {
            try changeText(item, in: transaction)
        }
        attributes.change(number, from: old, to: new)
        try changeTraits(number, from: old, to: new, in: transaction)
        var core = SearchCore()
        if let new {
            let newFacts = SearchFacts(of: new)
            if old.map({ SearchFacts(of: $0) != newFacts }) ?? true {
                try facts.change(number, in: transaction) { newFacts.write(at: $0, to: &$1) }
            }
            core.isPresent = true
            core.isInStock = try new.isInStock(in: transaction)
            var figures = item.figures
            if figures == nil { figures = try Figures.find(new.id, in: transaction) }
            if let figures { core.take(figures) }
        } else {
            try facts.change(number, in: transaction) { SearchFacts().write(at: $0, to: &$1) }
        }
        if (old == nil) != (new == nil) {
            let start = new.map { IDStart($0.id.utf8) } ?? IDStart()
            try idStarts.change(number, in: transaction) { start.write(at: $0, to: &$1) }
        }
        let isKept = try cores.read(number, in: transaction) { SearchCore(at: $0, in: $1) == core }
        if !isKept {
            try cores.change(number, in: transaction) { core.write(at: $0, to: &$1) }
        }
    }

    /// Changes what facets count the product with this number by.
    private mutating func changeTraits(
        _ number: UInt32, from old: Product?, to new: Product?, in transaction: any Transaction
    ) throws(StoreError) {
        guard let new else {
            try traits.change(number, in: transaction) { SearchTraits().write(at: $0, to: &$1) }
            return
        }
        var changes: [(trait: Trait, number: UInt32)] = []
        for trait in Trait.allCases {
            if let old, trait.isSame(old, new) { continue }
            let value = trait.value(of: new)
            changes.append((trait, try traitNumbers.number(of: value, trait, in: transaction)))
        }
        if changes.isEmpty { return }
        try traits.change(number, in: transaction) { position, row in
            var traits = SearchTraits(at: position, in: row.span)
            for (trait, number) in changes { traits.set(trait, number) }
            traits.write(at: position, to: &row)
        }
    }

    /// Changes lists and words from those of what was to those of what is.
    private mutating func changeText(
        _ item: SearchChanges.Item, in transaction: any Transaction
    ) throws(StoreError) {
        var before: IndexedText?
        if let old = item.old {
            // Categories may have got other names since.
            let names = try names(item.number, in: transaction)
            before = index(old, names)
        }
        var after: IndexedText?
        documents[item.number] = .some(nil)
        if let new = item.new {
            let names = try naming.names(of: new.categoryIDs, in: transaction)
            if let prepared = item.prepared, prepared.fits(language, names) {
                after = prepared.text
                documents[item.number] = prepared.document
            } else {
                foundAllUseful = foundAllUseful && item.prepared == nil
                after = index(new, names)
                documents[item.number] = SearchDocument.encode(new, names)
            }
        }
        change(lists: item.number, from: before, to: after)
        if let before { words.count(before, -1) }
        if let after { words.count(after, 1) }
        products += (after == nil ? 0 : 1) - (before == nil ? 0 : 1)
    }

    private mutating func index(_ product: Product, _ names: CategoryNames) -> IndexedText {
        var indexer = indexer.take() ?? TextIndexer(Language(number: language))
        let text = indexer.index(product, names)
        self.indexer = consume indexer
        return text
    }

    /// Changes the lists in which the product with this number stands, where it stands otherwise.
    private mutating func change(
        lists number: UInt32, from before: IndexedText?, to after: IndexedText?
    ) {
        let count = after?.terms.count ?? 0
        var isKept: [Bool] = []
        if let before {
            isKept = [Bool](repeating: false, count: count)
            var known = TermTable()
            if let after { known.add(after.terms) }
            for term in 0..<before.terms.count {
                let (bytes, hash) = (before.terms[term], before.terms.hash(term))
                let place = known.number(of: bytes, hash: hash)
                if place >= count {
                    lists.set(bytes, hash: hash, number, nil)
                } else if after?.postings[place] == before.postings[term] {
                    isKept[place] = true
                }
            }
        }
        guard let after else { return }
        for term in 0..<count where isKept.isEmpty || !isKept[term] {
            lists.set(
                after.terms[term], hash: after.terms.hash(term), number, after.postings[term])
        }
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
        let (layout, generation) = (layout, generation)
        transaction.prefetch {
            lists.reads(layout)
                + words.reads(generation)
                + [.key(SearchKeys.tally(generation, transaction.partition))]
        }
        try lists.write(layout, in: transaction)
        try cores.write(in: transaction)
        try facts.write(in: transaction)
        try traits.write(in: transaction)
        try traitNumbers.write(in: transaction)
        try idStarts.write(in: transaction)
        try attributes.write(in: transaction)
        for number in documents.keys.sorted() {
            guard let row = documents[number] else { continue }
            let key = SearchKeys.row(SearchKeys.documents, generation, number)
            if let row {
                try transaction.put(key.span, row.span)
            } else {
                try transaction.delete(key.span)
            }
        }
        try words.write(generation, in: transaction)
        try SearchState.count(products, generation, in: transaction)
    }
}

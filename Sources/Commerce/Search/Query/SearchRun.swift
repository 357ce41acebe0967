internal import KeyValue
internal import RPC
internal import Schema
internal import Text

/// One search: goes through the goods block by block, keeps the best and counts.
struct SearchRun {
    /// What is asked for.
    struct Question {
        let query: String
        let filter: ProductFilter
        let order: ProductOrder
        let limit: Int
        var facets: [FacetRequest] = []
        let isCorrected: Bool
        let start: SearchPlace?
    }

    /// What was found.
    struct Found {
        var goods: [(entry: BestGoods.Entry, id: [UInt8])] = []
        var hasMore = false
        var total = 0
        var hasOnlySome = false
    }

    let snapshot: any Snapshot
    let generation: UInt8
    let plan: SearchPlan
    /// How many goods there are.
    let products: Int
    private let order: GoodsOrder
    private(set) var budget = SearchBudget()
    private var filter: GoodsFilter
    private var scores = BlockScores()
    private var ids: GoodsIDs
    /// The best of those that have all words, or of all in the order of relevance; then of those
    /// that have some.
    private var best: [BestGoods]
    private var counts = [0, 0]
    private var facets: [FacetCount] = []
    /// What the facets leave out of the filter, each.
    private var borne: [GoodsFilter.Failures] = []
    private var tree = CategoryTree()

    init(_ question: Question, for caller: Caller, in snapshot: any Snapshot) throws {
        self.snapshot = snapshot
        let state = try SearchState.read(in: snapshot)
        let language = Language(number: state.language)
        generation = UInt8(truncatingIfNeeded: state.generation)
        // Later pages go by what the first one counted, for ranks must not move.
        products =
            try question.start.map { $0.products }
            ?? SearchState.productCount(generation, in: snapshot)
        var vocabulary = IndexVocabulary(snapshot, generation)
        plan = try SearchPlan(
            question.start?.corrected ?? question.query, language, products: products,
            counted: question.start?.counts ?? [],
            correcting: question.isCorrected && question.start == nil, &vocabulary)
        order = try GoodsOrder(question.order, hasQuery: !plan.isOpen)
        filter = try GoodsFilter(question.filter, for: caller, &vocabulary)
        ids = GoodsIDs(generation)
        budget = vocabulary.budget
        let start = question.start.map { (rank: $0.rank, id: $0.id) }
        let empty = BestGoods(limit: question.limit, after: start, ids)
        best = [empty, empty]
        for (position, facet) in question.facets.enumerated() {
            facets.append(try FacetCount(facet, question.filter, position: position))
        }
        for facet in facets where !facet.own.isEmpty && !borne.contains(facet.own) {
            borne.append(facet.own)
        }
    }

    /// Goes through everything.
    mutating func search() throws(StoreError) -> Found {
        if !filter.isImpossible {
            for block in try plan.isOpen ? allBlocks() : plan.blocks {
                try scores.begin(block, generation, in: snapshot)
                filter.begin(block, count: scores.count)
                if plan.isOpen {
                    try takeAll(block)
                } else {
                    for (word, ways) in plan.words.enumerated() {
                        scores.add(ways, word: word, block: block, &budget)
                    }
                    for pair in plan.pairs { scores.add(pair: pair, block: block, &budget) }
                    scores.note(whole: plan.whole, block: block)
                    try takeTouched(block)
                }
            }
        }
        let tier = counts[0] > 0 || order == .relevance ? 0 : 1
        var found = Found(
            total: counts[0] > 0 ? counts[0] : counts[1],
            hasOnlySome: counts[0] == 0 && counts[1] > 0)
        found.goods = try best[tier].sorted(in: snapshot)
        found.hasMore = best[tier].hasMore
        return found
    }

    private mutating func takeTouched(_ block: Int) throws(StoreError) {
        for low in scores.touched {
            let cell = scores.cells[Int(low)]
            let core = scores.core(Int(low))
            guard core.isPresent else { continue }
            let goods = GoodsFilter.Goods(
                number: UInt32(block * SearchKeys.blockSize) + UInt32(low), core: core)
            let tier = cell.tier(required: plan.required)
            let score = cell.total(core, all: plan.all)
            try take(goods, tier: tier, score: score, words: cell.words)
        }
    }

    private mutating func takeAll(_ block: Int) throws(StoreError) {
        for low in 0..<scores.count {
            let core = scores.core(low)
            guard core.isPresent else { continue }
            guard budget.spend(1) else { return }
            let number = UInt32(block * SearchKeys.blockSize + low)
            try take(
                GoodsFilter.Goods(number: number, core: core), tier: 1, score: 0, words: 0)
        }
    }

    private mutating func take(
        _ goods: GoodsFilter.Goods, tier: Int, score: Float, words: UInt32
    ) throws(StoreError) {
        let failures = try filter.failures(goods, bearing: borne, in: snapshot, &budget)
        if !facets.isEmpty {
            try count(goods, failures, hasAllWords: tier < 2)
        }
        guard failures.isEmpty else { return }
        let part = tier == 2 ? 1 : 0
        counts[part] += 1
        // By relevance all are in one row; in other orders only the better part is given out.
        let heap = order == .relevance ? 0 : part
        if order != .relevance, part == 1, counts[0] > 0 { return }
        let rank =
            order == .relevance
            ? Relevance.rank(tier: tier, score: score)
            : try order.rank(
                goods, noWorseThan: best[heap].worst, &filter, &ids, in: snapshot)
        guard let rank else {
            best[heap].skip()
            return
        }
        try best[heap].offer(
            BestGoods.Entry(rank: rank, number: goods.number, words: words, score: score),
            in: snapshot)
    }

    /// Counts one of the goods in the facets whose own condition is all that it does not meet.
    private mutating func count(
        _ goods: GoodsFilter.Goods, _ failures: GoodsFilter.Failures, hasAllWords: Bool
    ) throws(StoreError) {
        for position in facets.indices where failures.isSubset(of: facets[position].own) {
            guard budget.spend(SearchBudget.count) else { return }
            try facets[position].count(
                goods, hasAllWords: hasAllWords, &filter, &tree, in: snapshot)
        }
    }

    /// What was counted, in the order in which it was asked for.
    mutating func countedFacets() throws(StoreError) -> [Facet] {
        var counted: [Facet] = []
        for facet in facets {
            counted.append(try facet.facet(generation, &tree, in: snapshot))
        }
        return counted
    }

    /// The blocks that there are.
    private func allBlocks() throws(StoreError) -> [Int] {
        var last: Int?
        let range = SearchKeys.range(SearchKeys.cores, generation)
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .descending, limit: 1
        ) { key, _ in
            var row = 0
            for position in key.count - 4..<key.count { row = row << 8 | Int(key[position]) }
            last = row * SearchCore.rowSize / SearchKeys.blockSize
            return false
        }
        return last.map { Array(0...$0) } ?? []
    }
}

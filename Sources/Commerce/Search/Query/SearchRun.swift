internal import KeyValue
internal import RPC
internal import Schema
internal import Text

/// One search: goes through the goods block by block, keeps the best and counts.
///
/// First come the goods that have all words. Those that have some are looked at only if there are
/// too few of the others, and then as few of them as can still be among the best.
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
        /// Goods that lack words are of no use.
        var needsAllWords = false
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
    /// The postings of all lists of the plan and the filter.
    let postings: [UInt32]
    /// How many goods there are.
    let products: Int
    private let order: GoodsOrder
    private let needsAllWords: Bool
    private(set) var budget = SearchBudget()
    private var filter: GoodsFilter
    private var cores: DenseReads
    private let ids: GoodsIDs
    /// The best of those that have all words, or of all in the order of relevance; then of those
    /// that have some.
    private var best: [BestGoods]
    private var counts = [0, 0]
    private var facets: [FacetCount] = []
    private let needsFacts: Bool
    /// What the facets leave out of the filter, each.
    private var borne: [GoodsFilter.Failures] = []
    /// What was found and is not counted in the facets yet.
    private var found: [FacetCount.Found] = []
    private var tree = CategoryTree()

    /// Goods that are found before they are ranked and counted: what is known of them then stays
    /// in the processor's nearest cache.
    private static let matchLimit = 512

    init(
        _ question: Question, for caller: Caller, in snapshot: any Snapshot,
        _ budget: SearchBudget = SearchBudget()
    ) throws {
        self.snapshot = snapshot
        let state = try SearchState.read(in: snapshot)
        let language = Language(number: state.language)
        generation = UInt8(truncatingIfNeeded: state.generation)
        // Later pages go by what the first one counted, for ranks must not move.
        products =
            try question.start.map { $0.products }
            ?? SearchState.productCount(generation, in: snapshot)
        var vocabulary = IndexVocabulary(snapshot, generation)
        vocabulary.budget = budget
        plan = try SearchPlan(
            question.start?.corrected ?? question.query, language, products: products,
            counted: question.start?.counts ?? [],
            correcting: question.isCorrected && question.start == nil, &vocabulary)
        order = try GoodsOrder(question.order, hasQuery: !plan.isOpen)
        needsAllWords = question.needsAllWords
        filter = try GoodsFilter(question.filter, for: caller, &vocabulary)
        ids = GoodsIDs(generation)
        cores = .cores(generation)
        self.budget = vocabulary.budget
        postings = vocabulary.postings
        let start = question.start.map { (rank: $0.rank, id: $0.id) }
        let empty = BestGoods(limit: question.limit, after: start, ids)
        best = [empty, empty]
        facets = try question.facets.enumerated().map { position, facet in
            try FacetCount(facet, question.filter, position: position)
        }
        needsFacts = facets.contains(where: \.needsFacts)
        for facet in facets where !facet.own.isEmpty && !borne.contains(facet.own) {
            borne.append(facet.own)
        }
    }

    /// Goes through everything.
    mutating func search() throws(StoreError) -> Found {
        if !filter.isImpossible {
            if plan.isOpen {
                try takeAll()
            } else {
                let lanes = Lanes(plan)
                let blocks = plan.blocks
                try takeAllWords(lanes, blocks)
                if mayTakeSomeWords { try takeSomeWords(lanes, blocks) }
            }
        }
        let tier = counts[0] > 0 || order == .relevance ? 0 : 1
        var found = Found(
            total: counts[0] > 0 ? counts[0] : counts[1],
            hasOnlySome: counts[0] == 0 && counts[1] > 0)
        found.goods = try best[tier].sorted(in: snapshot, &budget)
        found.hasMore = best[tier].hasMore
        return found
    }

    /// Takes the goods that have all words.
    private mutating func takeAllWords(_ lanes: Lanes, _ blocks: [Int]) throws(StoreError) {
        let postings = postings
        var matches: [Match] = []
        for block in blocks {
            filter.begin(block, postings.span)
            var words = AllWords(lanes, plan, block: block)
            var (looked, hasMore) = (0, true)
            while hasMore {
                matches.removeAll(keepingCapacity: true)
                hasMore = words.collect(
                    postings.span, limit: Self.matchLimit, into: &matches)
                let steps = words.looked - looked + matches.count
                guard budget.spend(steps * SearchBudget.match) else { return }
                looked = words.looked
                try take(matches)
            }
        }
    }

    /// Whether goods that lack words are to be found, or counted.
    private var mayTakeSomeWords: Bool {
        if needsAllWords { return false }
        if counts[0] == 0 { return true }
        return order == .relevance && (best[0].worst == nil || !best[0].hasMore)
    }

    /// Takes the goods that lack words: all if there are no others, or else those that may be of
    /// the page.
    private mutating func takeSomeWords(_ lanes: Lanes, _ blocks: [Int]) throws(StoreError) {
        let postings = postings
        var matches: [Match] = []
        var words = SomeWords(lanes, plan)
        var looked = 0
        let isCounted = counts[0] == 0
        for block in blocks {
            filter.begin(block, postings.span)
            words.begin(block)
            while true {
                let least = isCounted ? 0 : leastUnits
                matches.removeAll(keepingCapacity: true)
                guard
                    words.collect(
                        postings.span, needed: least == 0 ? plan.all : plan.needed(for: least),
                        into: &matches)
                else { break }
                guard budget.spend((words.looked - looked + matches.count) / 2) else { return }
                looked = words.looked
                if least > 0 { matches.removeAll { $0.score < least } }
                try take(matches)
            }
        }
    }

    /// How many units goods need that lack words, to be of the page; 0 while that is not known.
    private var leastUnits: UInt32 {
        guard order == .relevance, best[0].hasMore, let worst = best[0].worst else { return 0 }
        return Relevance.score(of: worst).map { Ranking.units(for: $0) } ?? .max
    }

    private mutating func takeAll() throws(StoreError) {
        guard let last = try lastBlock() else { return }
        let postings = postings
        var matches: [Match] = []
        for block in 0...last {
            filter.begin(block, postings.span)
            let first = UInt32(block * SearchKeys.blockSize)
            for start in stride(from: 0, to: SearchKeys.blockSize, by: Self.matchLimit) {
                guard budget.spend(Self.matchLimit * SearchBudget.match) else { return }
                matches.removeAll(keepingCapacity: true)
                for low in start..<start + Self.matchLimit {
                    matches.append(
                        Match(
                            number: first + UInt32(low), score: 0, words: 0, tier: 1,
                            isTogether: false))
                }
                try take(matches)
            }
        }
    }

    /// Takes those of the matches in that can be found and that the filter lets through.
    private mutating func take(_ matches: [Match]) throws(StoreError) {
        for match in matches {
            let core = try cores.core(match.number, in: snapshot)
            guard core.isPresent else { continue }
            let goods = GoodsFilter.Goods(number: match.number, core: core)
            if !filter.isOpen || !facets.isEmpty {
                let failures =
                    filter.isOpen
                    ? [] : try filter.failures(goods, bearing: borne, in: snapshot, &budget)
                if !facets.isEmpty {
                    let facts =
                        needsFacts ? try filter.facts(match.number, in: snapshot) : SearchFacts()
                    found.append(
                        FacetCount.Found(
                            number: match.number, stars: core.stars, failures: failures,
                            facts: facts))
                }
                guard failures.isEmpty else { continue }
            }
            try rank(match, goods)
        }
        guard !found.isEmpty, let first = matches.first else { return }
        for position in facets.indices {
            try facets[position].count(
                found, hasAllWords: first.tier < 2, generation, in: snapshot, &budget)
        }
        found.removeAll(keepingCapacity: true)
    }

    /// Counts one of the goods, and keeps it if it is one of the best so far.
    private mutating func rank(
        _ match: Match, _ goods: GoodsFilter.Goods
    ) throws(StoreError) {
        let part = match.tier == 2 ? 1 : 0
        counts[part] += 1
        // By relevance all are in one row; in other orders only the better part is given out.
        let heap = order == .relevance ? 0 : part
        let score = Ranking.score(match.score, isTogether: match.isTogether, goods.core)
        let rank =
            order == .relevance
            ? Relevance.rank(tier: match.tier, score: score)
            : try order.rank(goods, noWorseThan: best[heap].worst, &filter, ids, in: snapshot)
        guard let rank else {
            best[heap].skip()
            return
        }
        try best[heap].offer(
            BestGoods.Entry(rank: rank, number: goods.number, words: match.words, score: score),
            in: snapshot, &budget)
    }

    /// What was counted, in the order in which it was asked for.
    mutating func countedFacets() throws(StoreError) -> [Facet] {
        var counted: [Facet] = []
        for facet in facets {
            counted.append(
                try facet.facet(generation, products, &tree, in: snapshot, &budget))
        }
        return counted
    }

    /// The last block that there is.
    private func lastBlock() throws(StoreError) -> Int? {
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
        return last
    }
}

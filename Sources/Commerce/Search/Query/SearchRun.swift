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
    private let cores: RowReads
    private let facts: RowReads
    private let needsFacts: Bool
    private let traits: RowReads
    private let ids: GoodsIDs
    /// The best of each part, or in the order of relevance of all in the first.
    private var best: [BestGoods]
    /// What may be among them.
    private var offered: [BestGoods.Entry] = []
    /// How many goods there are of each part: with all words, with enough of them, with less.
    private var counts = [0, 0, 0]
    private var facets: [FacetCount] = []
    private let needsTraits: Bool
    /// What the facets leave out of the filter, each.
    private var borne: [GoodsFilter.Failures] = []
    /// What is being ranked and counted; it keeps its memory.
    private var found = FoundGoods()
    private var tree = CategoryTree()

    /// Goods that are found before they are ranked and counted: what is known of them then stays
    /// in the processor's nearer caches, and rows are walked over that lie side by side.
    private static let matchLimit = 2_048

    /// Goods with some words that are found before they are ranked: the sooner the page is full,
    /// the fewer are looked at.
    private static let someLimit = 256

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
        var vocabulary = try IndexVocabulary(snapshot, state)
        vocabulary.budget = budget
        vocabulary.reserve(products)
        plan = try SearchPlan(
            question.start?.corrected ?? question.query, language, products: products,
            counted: question.start?.counts ?? [],
            correcting: question.isCorrected && question.start == nil, &vocabulary)
        order = try GoodsOrder(question.order, hasQuery: !plan.isOpen)
        needsAllWords = question.needsAllWords
        filter = try GoodsFilter(question.filter, for: caller, &vocabulary)
        // An older index has less, and is being made anew.
        let isOld = state.analysis < SearchState.analysisVersion
        ids = GoodsIDs(generation, knowsStarts: !isOld)
        cores = .cores(generation)
        facts = .facts(generation)
        needsFacts = filter.needsFacts || order.needsFacts
        traits = .traits(generation)
        self.budget = vocabulary.budget
        postings = vocabulary.postings
        let start = question.start.map { (rank: $0.rank, id: $0.id) }
        let empty = BestGoods(limit: question.limit, after: start, ids)
        best = [empty, empty, empty]
        for (position, facet) in question.facets.enumerated() {
            facets.append(
                try FacetCount(facet, question.filter, generation, position: position))
        }
        needsTraits = facets.contains(where: \.needsTraits)
        let needsAttributes = facets.contains(where: \.needsAttributes)
        if isOld, needsTraits || needsAttributes || filter.needsAttributes { self.budget.cut() }
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
                for part in 1...2 where mayTake(part) {
                    try takeSomeWords(lanes, blocks, part: part)
                }
            }
        }
        let part = counts.firstIndex { $0 > 0 } ?? 0
        var found = Found(total: counts[part], hasOnlySome: part > 0)
        let page = order == .relevance ? 0 : part
        found.goods = try best[page].sorted(in: snapshot, &budget)
        found.hasMore = best[page].hasMore
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
                hasMore = words.collect(
                    postings.span, limit: Self.matchLimit, into: &matches)
                let steps = words.looked - looked + matches.count
                guard budget.spend(steps * SearchBudget.match) else { return }
                looked = words.looked
                try take(&matches)
            }
        }
    }

    /// Whether goods of a better part are counted, and those of `part` are not.
    private func isPassed(_ part: Int) -> Bool {
        counts[..<part].contains { $0 > 0 }
    }

    /// Whether goods of `part`, which lack words, are to be found, or counted.
    private func mayTake(_ part: Int) -> Bool {
        if needsAllWords { return false }
        if !isPassed(part) { return true }
        return order == .relevance && (best[0].worst == nil || !best[0].hasMore)
    }

    /// Takes the goods of `part`, which lack words: all if there are none of a better part, or else
    /// those that may be of the page.
    private mutating func takeSomeWords(
        _ lanes: Lanes, _ blocks: [Int], part: Int
    ) throws(StoreError) {
        let postings = postings
        var matches: [Match] = []
        var words = SomeWords(lanes, plan, isEnough: part == 1)
        var looked = 0
        let isCounted = !isPassed(part)
        for block in blocks {
            filter.begin(block, postings.span)
            words.begin(block)
            var hasMore = true
            while hasMore {
                let least = isCounted ? 0 : leastUnits(of: part)
                let needed = needed(for: least, of: part)
                while hasMore, matches.count < Self.someLimit {
                    hasMore = words.collect(
                        postings.span, needed: needed, least: least, into: &matches)
                }
                guard budget.spend((words.looked - looked + matches.count) / 2) else { return }
                looked = words.looked
                try take(&matches)
            }
        }
    }

    /// How many units goods of `part` need, to be of the page; 0 while that is not known.
    private func leastUnits(of part: Int) -> UInt32 {
        guard order == .relevance, best[0].hasMore, let worst = best[0].worst else { return 0 }
        return Relevance.score(of: worst, part: part).map { Ranking.units(for: $0) } ?? .max
    }

    /// The words of which goods of `part` have one if they have so many units, as bits: by the
    /// score or by what is enough, whichever lets fewer goods be looked at.
    private func needed(for least: UInt32, of part: Int) -> UInt32 {
        let needed = least == 0 ? plan.all : plan.needed(for: least)
        guard part == 1 else { return needed }
        let other = plan.neededForEnough
        return plan.count(ofWords: other) < plan.count(ofWords: needed) ? other : needed
    }

    private mutating func takeAll() throws(StoreError) {
        guard let last = try lastBlock() else { return }
        let postings = postings
        var matches: [Match] = []
        // What stands elsewhere is only looked at if a facet counts it.
        let isShelved = filter.isShelved && !borne.contains { $0.contains(.category) }
        for block in 0...last {
            filter.begin(block, postings.span)
            let first = UInt32(block * SearchKeys.blockSize)
            for start in stride(from: 0, to: SearchKeys.blockSize, by: Self.matchLimit) {
                guard budget.spend(Self.matchLimit / 8) else { return }
                for low in start..<start + Self.matchLimit
                where !isShelved || filter.isShelved(low) {
                    matches.append(
                        Match(
                            number: first + UInt32(low), score: 0, words: 0, tier: 1,
                            isTogether: false))
                }
                let isLast = start + Self.matchLimit == SearchKeys.blockSize
                if matches.count < Self.matchLimit, !isLast { continue }
                guard budget.spend(matches.count * SearchBudget.match) else { return }
                try take(&matches)
            }
        }
    }

    /// Takes those of the matches in that can be found and that the filter lets through.
    ///
    /// None are left in `matches`.
    private mutating func take(_ matches: inout [Match]) throws(StoreError) {
        guard let first = matches.first else { return }
        var goods = FoundGoods()
        swap(&goods, &found)
        defer { swap(&goods, &found) }
        try goods.begin(&matches, cores, in: snapshot)
        if needsFacts { try goods.readFacts(facts, in: snapshot) }
        if filter.isOpen {
            goods.keepPresent()
        } else {
            try filter.begin(goods.numbers, in: snapshot, &budget)
            try goods.keep { (goods) throws(StoreError) -> GoodsFilter.Failures? in
                let failures = try filter.failures(goods, bearing: borne, in: snapshot, &budget)
                return failures.isBeyond(borne) ? nil : failures
            }
        }
        // Those of one part are never taken together with those of another.
        let part = max(0, Int(first.tier) - 1)
        if order == .relevance {
            try rankByRelevance(goods, part: part)
        } else {
            try rank(goods, part: part)
        }
        if facets.isEmpty || isPassed(part) { return }
        if needsTraits { try goods.readTraits(traits, in: snapshot) }
        for position in facets.indices {
            try facets[position].count(goods, part: part, in: snapshot, &budget)
        }
    }

    /// Counts the goods that meet the filter, and keeps those that are among the best so far.
    private mutating func rankByRelevance(
        _ goods: FoundGoods, part: Int
    ) throws(StoreError) {
        let worst = best[0].worst
        let bar = Relevance.Bar(worst)
        var (counted, skipped) = (0, 0)
        let matches = goods.matches.span
        for position in matches.indices where goods.meet(position, without: []) {
            let match = matches[position]
            counted += 1
            if bar.isOutOfReach(match) {
                skipped += 1
                continue
            }
            let core = SearchCore(goods.cores[position])
            let score = Ranking.score(match.score, isTogether: match.isTogether, core)
            let rank = Relevance.rank(tier: match.tier, score: score)
            keep(match, rank, score, of: 0, worst)
        }
        counts[part] += counted
        if skipped > 0 { best[0].skip() }
        try best[0].offer(&offered, in: snapshot, &budget)
    }

    /// The same in another order, in which only the best part that has goods is given out.
    private mutating func rank(_ goods: FoundGoods, part: Int) throws(StoreError) {
        let worst = best[part].worst
        for position in goods.matches.indices where goods.meet(position, without: []) {
            counts[part] += 1
            let (match, one) = (goods.matches[position], goods.goods(at: position))
            if let rank = try order.rank(one, noWorseThan: worst, ids, in: snapshot) {
                let score = Ranking.score(match.score, isTogether: match.isTogether, one.core)
                keep(match, rank, score, of: part, worst)
            } else {
                best[part].skip()
            }
        }
        try best[part].offer(&offered, in: snapshot, &budget)
    }

    /// Keeps one of the goods to be offered to the page, if it can belong there.
    private mutating func keep(
        _ match: Match, _ rank: UInt64, _ score: Float, of part: Int, _ worst: UInt64?
    ) {
        if let worst, rank > worst {
            best[part].skip()
            return
        }
        offered.append(
            BestGoods.Entry(rank: rank, number: match.number, words: match.words, score: score))
    }

    /// What was counted, in the order in which it was asked for.
    mutating func countedFacets() throws(StoreError) -> [Facet] {
        var counted: [Facet] = []
        for facet in facets {
            counted.append(try facet.facet(&tree, in: snapshot))
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

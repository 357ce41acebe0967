internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// The conditions of a filter, tested on what the index knows of goods; only what it does not know
/// is read from their rows.
struct GoodsFilter {
    /// Conditions that facets may leave out, as bits.
    struct Failures: OptionSet {
        var rawValue: UInt32

        static let brand = Failures(rawValue: 1)
        static let category = Failures(rawValue: 2)
        static let price = Failures(rawValue: 4)
        static let rating = Failures(rawValue: 8)
        /// Any other condition.
        static let rest = Failures(rawValue: 16)

        /// The filter's attribute at `position`.
        static func attribute(_ position: Int) -> Failures {
            Failures(rawValue: 32 << UInt32(position))
        }
    }

    /// One of the goods that is looked at.
    struct Goods {
        /// Where it stands among those that are looked at together.
        let position: Int
        let number: UInt32
        let core: SearchCore
        let facts: SearchFacts
    }

    /// Nothing that is for sale meets it.
    let isImpossible: Bool
    let generation: UInt8
    private let prices: PriceRange?
    private let currency: UInt16
    private let brand: UInt64?
    private let minimumRating: Double
    private let mustBeInStock: Bool
    private let attributes: [(value: UInt64, reads: RowReads)]
    /// The attributes that the goods at hand do not have; empty if none were named.
    private var missing: [Failures] = []
    /// The numbers of the products that were named; `nil` if none were.
    private let numbers: Set<UInt32>?
    /// The goods in the category that was named and in those below; `nil` if none was.
    private var shelves: [TermList]?
    /// A bit for each of the goods of the block at hand that stand on the shelves.
    private var shelved: [UInt64] = []
    /// What only rows tell; `nil` if that does not matter.
    private let rows: ProductTest?
    /// There are no conditions.
    let isOpen: Bool

    init(
        _ filter: ProductFilter, for caller: Caller, _ vocabulary: inout IndexVocabulary
    ) throws {
        let snapshot = vocabulary.snapshot
        let selection = try Selection(filter, for: caller, in: snapshot)
        isImpossible = filter.deleted || !selection.states.contains(.active)
        generation = vocabulary.generation
        prices = selection.prices
        currency = SearchFacts.currency(selection.prices?.currencyCode ?? "")
        brand = filter.brand.isEmpty ? nil : SearchFacts.brand(filter.brand)
        minimumRating = filter.minRating
        mustBeInStock = filter.inStock
        let index = vocabulary.generation
        attributes = filter.attributes.map { attribute in
            let name = AttributeRows.name(attribute.name)
            return (AttributeRows.value(attribute.value), .attribute(name, index))
        }
        if filter.ids.isEmpty {
            numbers = nil
        } else {
            let figures = try Figures.find(many: Array(Set(filter.ids)), in: snapshot)
            numbers = Set(figures.compactMap { $0?.searchNumber })
        }
        if !filter.categoryID.isEmpty {
            var lists: [TermList] = []
            for id in selection.categories {
                let list = try vocabulary.list(of: SearchKeys.category(id))
                if list.count > 0 { lists.append(list) }
            }
            shelves = lists
        }
        var rest = ProductFilter()
        rest.title = filter.title
        rest.titleContains = filter.titleContains
        rest.minAvailable = filter.minAvailable
        rest.maxAvailable = filter.maxAvailable
        rows =
            rest == ProductFilter()
            ? nil : ProductTest(rest, try Selection(rest, for: caller, in: snapshot))
        isOpen =
            prices == nil && brand == nil && minimumRating <= 0 && !mustBeInStock
            && attributes.isEmpty && numbers == nil && shelves == nil && rows == nil
    }

    /// Makes ready for the goods of `block`; `postings` are those that its shelves were read into.
    mutating func begin(_ block: Int, _ postings: borrowing Span<UInt32>) {
        guard let shelves else { return }
        shelved = [UInt64](repeating: 0, count: SearchKeys.blockSize / 64)
        for list in shelves {
            for position in list.postings(inBlock: block) {
                let low = postings[position].low
                shelved[Int(low / 64)] |= 1 << UInt64(low % 64)
            }
        }
    }

    /// Whether a category was named.
    var isShelved: Bool { shelves != nil }

    /// Whether the goods with these lower bits, of the block at hand, stand in the category that
    /// was named or below.
    func isShelved(_ low: Int) -> Bool {
        shelved[low / 64] >> UInt64(low % 64) & 1 == 1
    }

    /// Whether it goes by the facts of goods.
    var needsFacts: Bool { brand != nil || prices != nil }

    var needsAttributes: Bool { !attributes.isEmpty }

    /// Makes ready for the goods with these numbers, which rise.
    mutating func begin(
        _ numbers: [UInt32], in snapshot: any Snapshot, _ budget: inout SearchBudget
    ) throws(StoreError) {
        guard !attributes.isEmpty else { return }
        var all: Failures = []
        for position in attributes.indices { all.insert(.attribute(position)) }
        var missing = [Failures](repeating: all, count: numbers.count)
        for (position, attribute) in attributes.enumerated() {
            guard budget.spend(numbers.count * SearchBudget.count) else { break }
            try attribute.reads.forEach(of: numbers, in: snapshot) { places, row in
                AttributeRows.forEach(of: numbers, at: places, in: row) { place, value in
                    if value == attribute.value { missing[place].remove(.attribute(position)) }
                }
            }
        }
        self.missing = missing
    }

    /// The conditions that the goods do not meet; it stops as soon as they are in none of `borne`.
    func failures(
        _ goods: Goods, bearing borne: [Failures], in snapshot: any Snapshot,
        _ budget: inout SearchBudget
    ) throws(StoreError) -> Failures {
        var failures: Failures = []
        let low = Int(goods.number) % SearchKeys.blockSize
        if let numbers, !numbers.contains(goods.number) { return .rest }
        if mustBeInStock, !goods.core.isInStock { return .rest }
        if isShelved, !isShelved(low) {
            failures.insert(.category)
            if failures.isBeyond(borne) { return failures }
        }
        if let brand, brand != goods.facts.brand { failures.insert(.brand) }
        if let prices,
            goods.facts.currency != currency || goods.facts.priceMinor < prices.minimum
                || goods.facts.priceMinor > prices.maximum
        {
            failures.insert(.price)
        }
        if !missing.isEmpty { failures.formUnion(missing[goods.position]) }
        if failures.isBeyond(borne) { return failures }
        if minimumRating > 0, try !isRated(goods, in: snapshot) {
            failures.insert(.rating)
            if failures.isBeyond(borne) { return failures }
        }
        if let rows {
            guard budget.spend(SearchBudget.product) else { return .rest }
            if try !passes(rows, goods.number, in: snapshot) { failures.insert(.rest) }
        }
        return failures
    }

    private func isRated(_ goods: Goods, in snapshot: any Snapshot) throws(StoreError) -> Bool {
        let stars = Double(goods.core.stars)
        if stars >= minimumRating { return true }
        if stars + 1 <= minimumRating || stars == 0 { return false }
        // Rounded down it does not tell.
        let ids = GoodsIDs(generation)
        let id = String(decoding: try ids.id(goods.number, in: snapshot), as: UTF8.self)
        return try StoredFigures(of: id, in: snapshot).averageRating >= minimumRating
    }

    private func passes(
        _ test: ProductTest, _ number: UInt32, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        let ids = GoodsIDs(generation)
        let id = String(decoding: try ids.id(number, in: snapshot), as: UTF8.self)
        var found = ProductTest.Found()
        _ = try Products.withBytes(id, in: snapshot) { found = test.look(at: $0) }
        guard found.passes else { return false }
        let available = try Availability(of: id, in: snapshot).total
        return test.passes(available: available, hasBackorder: found.hasBackorder)
    }
}

extension GoodsFilter.Failures {
    /// Whether no facet could count the goods any more.
    func isBeyond(_ borne: [GoodsFilter.Failures]) -> Bool {
        !isEmpty && !borne.contains { isSubset(of: $0) }
    }
}

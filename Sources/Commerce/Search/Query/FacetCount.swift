internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// One facet being counted: like a search whose filter says nothing of it.
struct FacetCount {
    /// One of the goods that a search found.
    struct Found {
        let number: UInt32
        let stars: UInt8
        /// The conditions of the filter that it does not meet.
        let failures: GoodsFilter.Failures
        /// What is known of it, if a facet needs that.
        let facts: SearchFacts
    }

    /// What the facet leaves out of the filter.
    let own: GoodsFilter.Failures
    private let request: FacetRequest
    private let attribute: UInt32
    private let limit: Int
    /// Whether goods with all words were counted; those with some count only until then.
    private var hasAll = false
    private var values = ValueCounts()
    private var shelves = ShelfCount()
    private var bands = PriceBands()
    private var stars = [Int](repeating: 0, count: 6)

    /// `position` is where the request has it.
    init(_ request: FacetRequest, _ filter: ProductFilter, position: Int) throws(Failure) {
        self.request = request
        attribute = SearchDocument.nameNumber(request.attributeName)
        limit = pageSize(request.valueCount, standard: 20, limit: 200)
        let place = "facets[\(position)]"
        if (request.kind == .attribute) == request.attributeName.isEmpty {
            throw .field("\(place).attribute_name", "goes with ATTRIBUTE, and only with that")
        }
        switch request.kind {
        case .brand: own = .brand
        case .category: own = .category
        case .price: own = .price
        case .rating: own = .rating
        case .attribute:
            var failures: GoodsFilter.Failures = []
            for (position, other) in filter.attributes.enumerated()
            where other.name == request.attributeName {
                failures.insert(.attribute(position))
            }
            own = failures
        default: throw .field("\(place).kind", "is no property that this server knows")
        }
    }

    /// Whether it counts by what `SearchFacts` say.
    var needsFacts: Bool { request.kind == .brand || request.kind == .price }

    /// Counts those of the goods that meet the rest of the filter.
    ///
    /// All that have all words come before those that have some.
    mutating func count(
        _ goods: [Found], hasAllWords: Bool, _ generation: UInt8, in snapshot: any Snapshot,
        _ budget: inout SearchBudget
    ) throws(StoreError) {
        if hasAll, !hasAllWords { return }
        let cost = request.kind == .attribute ? SearchBudget.row : SearchBudget.count
        guard budget.spend(goods.count * cost) else { return }
        if hasAllWords, goods.contains(where: { $0.failures.isSubset(of: own) }) { hasAll = true }
        switch request.kind {
        case .brand:
            for found in goods where found.failures.isSubset(of: own) && found.facts.brand != 0 {
                values.add(found.facts.brand, found.number)
            }
        case .category:
            for found in goods where found.failures.isSubset(of: own) { shelves.add(found.number) }
        case .price:
            for found in goods where found.failures.isSubset(of: own) {
                bands.add(found.facts.priceMinor, found.facts.currency)
            }
        case .rating:
            for found in goods where found.failures.isSubset(of: own) {
                stars[min(5, Int(found.stars))] += 1
            }
        default:
            for found in goods where found.failures.isSubset(of: own) {
                try countAttribute(found.number, generation, in: snapshot)
            }
        }
    }

    private mutating func countAttribute(
        _ number: UInt32, _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) {
        var found: [UInt64] = []
        let attribute = attribute
        let key = SearchKeys.row(SearchKeys.documents, generation, number)
        _ = try snapshot.get(key.span) { row in
            SearchDocument.forEachAttribute(row) { name, value in
                if name == attribute, !found.contains(value) { found.append(value) }
            }
        }
        for value in found { values.add(value, number) }
    }

    // MARK: The answer

    /// What was counted, with the names of the values; `products` is how many goods there are.
    func facet(
        _ generation: UInt8, _ products: Int, _ tree: inout CategoryTree, in snapshot: any Snapshot,
        _ budget: inout SearchBudget
    ) throws(StoreError) -> Facet {
        var facet = Facet(kind: request.kind, attributeName: request.attributeName)
        switch request.kind {
        case .price: facet.values = bands.values
        case .rating: facet.values = ratings
        case .category:
            for (id, count) in try shelves.counts(
                generation, products, &tree, in: snapshot, &budget)
            {
                facet.values.append(.init(value: id, count: Int64(count)))
            }
        default: facet.values = try named(generation, in: snapshot)
        }
        if request.kind != .price, request.kind != .rating {
            facet.values.sort { left, right in
                left.count == right.count
                    ? left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
                    : left.count > right.count
            }
            facet.values = Array(facet.values.prefix(limit))
        }
        if request.kind == .category {
            for place in facet.values.indices {
                facet.values[place].title = try tree.title(
                    of: facet.values[place].value, in: snapshot)
            }
        }
        return facet
    }

    private var ratings: [Facet.Value] {
        [4, 3, 2, 1].map { least in
            Facet.Value(
                minRating: Int32(least), count: Int64(stars[least...].reduce(0, +)))
        }
    }

    /// The values of most goods by their names, each read from one of the goods that have it.
    private func named(
        _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) -> [Facet.Value] {
        let ids = GoodsIDs(generation)
        var named: [Facet.Value] = []
        for (value, count, example) in values.most.prefix(limit) {
            let id = String(decoding: try ids.id(example, in: snapshot), as: UTF8.self)
            guard let product = try Products.find(id, in: snapshot) else { continue }
            var name = product.brand
            if request.kind == .attribute {
                name =
                    product.attributes.first {
                        $0.name == request.attributeName
                            && SearchDocument.numbers($0.name, $0.value).value == value
                    }?.value ?? ""
            }
            named.append(.init(value: name, title: name, count: Int64(count)))
        }
        return named
    }
}

/// How many goods have each value, of values that are fingerprints.
struct ValueCounts {
    private struct Entry {
        /// 0 where there is none.
        var value: UInt64 = 0
        var count = 0
        /// One of the goods that have it.
        var example: UInt32 = 0
    }

    /// Each value stands where its own bits say, or as soon as there is room behind.
    private var entries: [Entry] = []
    private var used = 0

    /// Counts a value, which is not 0, of the product with this number.
    @inline(__always)
    mutating func add(_ value: UInt64, _ number: UInt32) {
        if used * 2 >= entries.count { grow() }
        let place = place(of: value)
        if entries[place].count == 0 {
            used += 1
            entries[place] = Entry(value: value, count: 1, example: number)
        } else {
            entries[place].count += 1
        }
    }

    @inline(__always)
    private func place(of value: UInt64) -> Int {
        let last = entries.count - 1
        var place = Int(truncatingIfNeeded: value) & last
        while entries[place].count > 0, entries[place].value != value { place = (place + 1) & last }
        return place
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: max(64, old.count * 4))
        for entry in old where entry.count > 0 { entries[place(of: entry.value)] = entry }
    }

    /// The values, those of most goods first.
    var most: [(value: UInt64, count: Int, example: UInt32)] {
        let order = entries.filter { $0.count > 0 }.sorted { left, right in
            left.count == right.count ? left.value < right.value : left.count > right.count
        }
        return order.map { ($0.value, $0.count, $0.example) }
    }
}

/// How many goods have prices within bands of the first digit: 1, 2 or 5 with zeros behind.
struct PriceBands {
    /// The currencies of the prices, and for each in turn how many are in each band.
    private var currencies: [UInt16] = []
    private var counts: [Int] = []

    /// The lowest price of each band: 0 for what is free.
    private static let lowest: [Int64] = {
        var lowest: [Int64] = [0]
        var power: Int64 = 1
        while true {
            for digit: Int64 in [1, 2, 5] {
                let (price, overflows) = power.multipliedReportingOverflow(by: digit)
                if overflows { return lowest }
                lowest.append(price)
            }
            let (next, overflows) = power.multipliedReportingOverflow(by: 10)
            if overflows { return lowest }
            power = next
        }
    }()

    mutating func add(_ price: Int64, _ currency: UInt16) {
        var place = 0
        while place < currencies.count, currencies[place] != currency { place += 1 }
        if place == currencies.count {
            currencies.append(currency)
            counts += [Int](repeating: 0, count: Self.lowest.count)
        }
        counts[place * Self.lowest.count + Self.band(of: price)] += 1
    }

    /// The band of a price, from the highest that its bits allow downwards.
    static func band(of price: Int64) -> Int {
        guard price > 0 else { return 0 }
        let bits = Int64.bitWidth - price.leadingZeroBitCount
        var band = min(lowest.count - 1, bits * 3 * 1_234 / 4_096 + 3)
        while lowest[band] > price { band -= 1 }
        return band
    }

    /// The bands that have goods, by currency, the cheapest first.
    var values: [Facet.Value] {
        var values: [Facet.Value] = []
        let order = currencies.indices.sorted { currencies[$0] < currencies[$1] }
        for place in order {
            let code = SearchFacts.currencyCode(currencies[place])
            let bands = counts[place * Self.lowest.count..<(place + 1) * Self.lowest.count]
            for (band, count) in bands.enumerated() where count > 0 {
                let lowest = Self.lowest[band]
                let highest =
                    band == 0
                    ? 0 : band + 1 < Self.lowest.count ? Self.lowest[band + 1] - 1 : Int64.max
                values.append(
                    Facet.Value(
                        minPrice: Money(currencyCode: code, amountMinor: lowest),
                        maxPrice: Money(currencyCode: code, amountMinor: highest),
                        count: Int64(count)))
            }
        }
        return values
    }
}

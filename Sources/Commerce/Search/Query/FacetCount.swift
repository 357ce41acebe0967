internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// One facet being counted: like a search whose filter says nothing of it.
struct FacetCount {
    /// A band of prices in one currency.
    private struct Band: Hashable {
        let currency: UInt16
        let lowest: Int64
    }

    private struct Tally {
        var count = 0
        /// One of the goods that have the value.
        let example: UInt32
    }

    /// What the facet leaves out of the filter.
    let own: GoodsFilter.Failures
    private let request: FacetRequest
    private let attribute: UInt32
    private let limit: Int
    /// Whether goods with all words were counted; those with some count only until then.
    private var hasAll = false
    private var values: [UInt64: Tally] = [:]
    private var categories: [String: Int] = [:]
    private var bands: [Band: Int] = [:]
    private var stars = [Int](repeating: 0, count: 6)

    /// The values of each band's price within a power of ten.
    private static let steps: [Int64] = [1, 2, 5]

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

    /// Counts one of the goods, which meets the rest of the filter.
    mutating func count(
        _ goods: GoodsFilter.Goods, hasAllWords: Bool, _ filter: inout GoodsFilter,
        _ tree: inout CategoryTree, in snapshot: any Snapshot
    ) throws(StoreError) {
        if hasAllWords, !hasAll {
            hasAll = true
            values = [:]
            categories = [:]
            bands = [:]
            stars = [Int](repeating: 0, count: 6)
        } else if hasAll, !hasAllWords {
            return
        }
        switch request.kind {
        case .brand:
            let brand = try filter.facts(goods.number, in: snapshot).brand
            if brand != 0 { values[brand, default: Tally(example: goods.number)].count += 1 }
        case .category:
            for id in try tree.shelves(of: goods.number, filter.generation, in: snapshot) {
                categories[id, default: 0] += 1
            }
        case .price:
            let facts = try filter.facts(goods.number, in: snapshot)
            let lowest = Self.lowest(of: facts.priceMinor)
            bands[Band(currency: facts.currency, lowest: lowest), default: 0] += 1
        case .rating: stars[min(5, Int(goods.core.stars))] += 1
        default: try countAttribute(goods.number, filter.generation, in: snapshot)
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
        for value in found { values[value, default: Tally(example: number)].count += 1 }
    }

    // MARK: The answer

    /// What was counted, with the names of the values.
    func facet(
        _ generation: UInt8, _ tree: inout CategoryTree, in snapshot: any Snapshot
    ) throws(StoreError) -> Facet {
        var facet = Facet(kind: request.kind, attributeName: request.attributeName)
        switch request.kind {
        case .price: facet.values = prices
        case .rating: facet.values = ratings
        case .category:
            for (id, count) in categories {
                facet.values.append(
                    .init(
                        value: id, title: try tree.title(of: id, in: snapshot), count: Int64(count))
                )
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
        return facet
    }

    private var prices: [Facet.Value] {
        let order = bands.sorted { left, right in
            (left.key.currency, left.key.lowest) < (right.key.currency, right.key.lowest)
        }
        return order.map { band, count in
            let code = SearchFacts.currencyCode(band.currency)
            return Facet.Value(
                minPrice: Money(currencyCode: code, amountMinor: band.lowest),
                maxPrice: Money(currencyCode: code, amountMinor: Self.highest(of: band.lowest)),
                count: Int64(count))
        }
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
        let most = values.sorted { left, right in
            left.value.count == right.value.count
                ? left.key < right.key : left.value.count > right.value.count
        }
        var ids = GoodsIDs(generation)
        var named: [Facet.Value] = []
        for (value, tally) in most.prefix(limit) {
            let id = String(decoding: try ids.id(tally.example, in: snapshot), as: UTF8.self)
            guard let product = try Products.find(id, in: snapshot) else { continue }
            var name = product.brand
            if request.kind == .attribute {
                name =
                    product.attributes.first {
                        $0.name == request.attributeName
                            && SearchDocument.numbers($0.name, $0.value).value == value
                    }?.value ?? ""
            }
            named.append(.init(value: name, title: name, count: Int64(tally.count)))
        }
        return named
    }

    /// The lowest price of the band that `price` is in: 0, or 1, 2 or 5 with zeros behind.
    static func lowest(of price: Int64) -> Int64 {
        guard price > 0 else { return 0 }
        var power: Int64 = 1
        while price / power >= 10 { power *= 10 }
        return power * (steps.last { $0 <= price / power } ?? 1)
    }

    /// The highest price of the band that begins with `lowest`.
    static func highest(of lowest: Int64) -> Int64 {
        guard lowest > 0 else { return 0 }
        var first = lowest
        while first >= 10 { first /= 10 }
        let (next, overflows) = (lowest / first).multipliedReportingOverflow(
            by: first == 1 ? 2 : first == 2 ? 5 : 10)
        return overflows ? .max : next - 1
    }
}

/// The categories in which goods stand, those above included, each read once.
struct CategoryTree {
    private var known: [String: Category] = [:]
    private var above: [String: [String]] = [:]

    /// The ids of all categories in which the product with this number stands, each once.
    mutating func shelves(
        of number: UInt32, _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) -> Set<String> {
        var own: [String] = []
        let key = SearchKeys.row(SearchKeys.documents, generation, number)
        _ = try snapshot.get(key.span) { row in
            SearchDocument.forEachCategory(row) { own.append($0) }
        }
        var all: Set<String> = []
        for id in own { all.formUnion(try line(from: id, in: snapshot)) }
        return all
    }

    func title(of id: String, in snapshot: any Snapshot) throws(StoreError) -> String {
        if let category = known[id] { return category.title }
        return try Categories.find(id, in: snapshot)?.title ?? ""
    }

    /// A category and those above it.
    private mutating func line(
        from id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        if let line = above[id] { return line }
        var line: [String] = []
        var next = id
        while !next.isEmpty, !line.contains(next), line.count <= Categories.depthLimit + 1 {
            line.append(next)
            if known[next] == nil { known[next] = try Categories.find(next, in: snapshot) }
            next = known[next]?.parentID ?? ""
        }
        above[id] = line
        return line
    }
}

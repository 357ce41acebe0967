internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// One facet being counted: like a search whose filter says nothing of it.
struct FacetCount {
    /// What the facet leaves out of the filter.
    let own: GoodsFilter.Failures
    private let request: FacetRequest
    private let generation: UInt8
    private let attribute: RowReads
    private let limit: Int
    /// The part of the goods that are counted, once there was one; those that have less of the
    /// words are not counted then.
    private var part: Int?
    /// What attributes say.
    private var values = ValueCounts()
    private var stars = StarCounts()
    /// Brands, shelves or bands of prices.
    private var traits = TraitCounts()

    /// `position` is where the request has it.
    init(
        _ request: FacetRequest, _ filter: ProductFilter, _ generation: UInt8, position: Int
    ) throws(Failure) {
        self.request = request
        self.generation = generation
        attribute = .attribute(AttributeRows.name(request.attributeName), generation)
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

    /// Whether it counts by what `SearchTraits` say.
    var needsTraits: Bool {
        request.kind == .brand || request.kind == .category || request.kind == .price
    }

    var needsAttributes: Bool { request.kind == .attribute }

    /// Counts those of the goods that meet the rest of the filter.
    ///
    /// Those of a better part come before those of another.
    mutating func count(
        _ goods: FoundGoods, part: Int, in snapshot: any Snapshot,
        _ budget: inout SearchBudget
    ) throws(StoreError) {
        if let counted = self.part, counted < part { return }
        guard budget.spend(goods.numbers.count * SearchBudget.count) else { return }
        if self.part == nil, goods.numbers.indices.contains(where: { goods.meet($0, without: own) })
        {
            self.part = part
        }
        switch request.kind {
        case .brand:
            try traits.reserve(.brand, generation, in: snapshot)
            traits.count(goods, without: own) { $0.brand }
        case .category:
            try traits.reserve(.shelf, generation, in: snapshot)
            traits.count(goods, without: own) { $0.shelf }
        case .price:
            try traits.reserve(.price, generation, in: snapshot)
            traits.count(goods, without: own) { $0.price }
        case .rating: stars.count(goods, without: own)
        default: try countAttribute(goods, in: snapshot)
        }
    }

    private mutating func countAttribute(
        _ goods: FoundGoods, in snapshot: any Snapshot
    ) throws(StoreError) {
        let (numbers, own) = (goods.numbers, own)
        var values = ValueCounts()
        swap(&values, &self.values)
        defer { swap(&values, &self.values) }
        try attribute.forEach(of: numbers, in: snapshot) { places, row in
            AttributeRows.forEach(of: numbers, at: places, in: row) { place, value in
                if goods.meet(place, without: own) { values.add(value, numbers[place]) }
            }
        }
    }

    // MARK: The answer

    /// What was counted, with the names of the values.
    func facet(
        _ tree: inout CategoryTree, in snapshot: any Snapshot
    ) throws(StoreError) -> Facet {
        var facet = Facet(kind: request.kind, attributeName: request.attributeName)
        switch request.kind {
        case .price: facet.values = try prices(in: snapshot)
        case .rating: facet.values = stars.values
        case .category:
            for (id, count) in try tree.most(limit, of: try shelves(in: snapshot), in: snapshot) {
                let title = try tree.title(of: id, in: snapshot)
                facet.values.append(.init(value: id, title: title, count: Int64(count)))
            }
        default:
            facet.values = try request.kind == .brand ? brands(in: snapshot) : said(in: snapshot)
            facet.values.sort { left, right in
                left.count == right.count
                    ? left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
                    : left.count > right.count
            }
        }
        return facet
    }

    /// How many goods stand directly in the same categories.
    private func shelves(
        in snapshot: any Snapshot
    ) throws(StoreError) -> [(categories: [String], count: Int)] {
        let all = traits.all
        var shelves: [(categories: [String], count: Int)] = []
        try TraitNumbers.forEach(all.map(\.number), of: .shelf, generation, in: snapshot) {
            shelves.append((Trait.categories($1), all[$0].count))
        }
        return shelves
    }

    private func prices(in snapshot: any Snapshot) throws(StoreError) -> [Facet.Value] {
        let all = traits.all
        var places: [(place: PriceBands.Place, count: Int)] = []
        try TraitNumbers.forEach(all.map(\.number), of: .price, generation, in: snapshot) {
            if let place = PriceBands.Place($1) { places.append((place, all[$0].count)) }
        }
        return PriceBands.values(places)
    }

    /// The brands of most goods.
    private func brands(in snapshot: any Snapshot) throws(StoreError) -> [Facet.Value] {
        let most = traits.most(limit)
        var values: [Facet.Value] = []
        try TraitNumbers.forEach(most.map(\.number), of: .brand, generation, in: snapshot) {
            let name = String($1)
            values.append(.init(value: name, title: name, count: Int64(most[$0].count)))
        }
        return values
    }

    /// What the attribute says of most goods, as one of the goods says it.
    private func said(in snapshot: any Snapshot) throws(StoreError) -> [Facet.Value] {
        let most = values.most(limit)
        let ids = try GoodsIDs(generation).ids(most.map(\.example), in: snapshot)
        let keys = ids.map { Products.key(String(decoding: $0, as: UTF8.self)) }
        var values: [Facet.Value] = []
        try snapshot.get(many: keys) { position, row in
            let entry = most[position]
            guard let said = text(of: entry.value, in: row) else { return }
            values.append(.init(value: said, title: said, count: Int64(entry.count)))
        }
        return values
    }

    /// What the attribute says, as the row of a product says it.
    private func text(of value: UInt64, in row: Span<UInt8>) -> String? {
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            guard field.number == Product.FieldNumber.attributes else { continue }
            let (name, said) = Self.attribute(row.extracting(field.content))
            if name == request.attributeName, AttributeRows.value(said) == value { return said }
        }
        return nil
    }

    private static func attribute(_ bytes: Span<UInt8>) -> (name: String, value: String) {
        var (name, value) = ("", "")
        var fields = FieldReader(bytes)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case Product.Attribute.FieldNumber.name: name = String(bytes.extracting(field.content))
            case Product.Attribute.FieldNumber.value:
                value = String(bytes.extracting(field.content))
            default: break
            }
        }
        return (name, value)
    }
}

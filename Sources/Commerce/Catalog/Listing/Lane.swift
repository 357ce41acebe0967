internal import Basics
internal import KeyValue
internal import Tables

/// The places of one scope in one order, read from its index a few at a time.
struct Lane {
    /// Keys read in one go.
    private let chunk: Int
    private let order: ListingOrder
    /// What the index's keys of this scope begin with.
    private let prefix: [UInt8]
    /// The ranks that are wanted, as bytes of a key: from, and up to but not including.
    private let ranks: (from: [UInt8], to: [UInt8])
    private var ahead: ArraySlice<[UInt8]> = []
    /// The last place that was read.
    private var last: [UInt8]?
    /// While prices descend: whether no place of the price of the last one is left.
    private var isBetweenPrices = false
    private var isDone = false

    /// The places behind `start`, of `prices` only when the order goes by price; `chunk` are read
    /// in one go.
    init(
        _ scope: Scope, _ order: ListingOrder, after start: [UInt8]?, prices: PriceRange?,
        chunk: Int
    ) {
        self.chunk = chunk
        self.order = order
        let prefix = makeKey(order.index, scope)
        let wanted = Lane.ranks(order, prices)
        self.prefix = prefix
        ranks = (prefix + wanted.from, wanted.to.map { prefix + $0 } ?? end(of: prefix))
        last = start
    }

    /// The next place, which stays.
    mutating func peek(
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) -> [UInt8]? {
        if ahead.isEmpty, !isDone {
            try refill(in: snapshot, &budget)
        }
        return ahead.first
    }

    mutating func advance() {
        ahead.removeFirst()
    }

    private static func ranks(
        _ order: ListingOrder, _ prices: PriceRange?
    ) -> (from: [UInt8], to: [UInt8]?) {
        guard let prices, order == .priceAscending || order == .priceDescending else {
            return ([], nil)
        }
        return (rank(prices.minimum), prices.maximum == .max ? nil : rank(prices.maximum + 1))
    }

    private static func rank(_ price: Int64) -> [UInt8] {
        var bytes: [UInt8] = []
        price.append(to: &bytes)
        return bytes
    }

    private mutating func refill(
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) {
        if order == .priceDescending {
            try refillFromHighest(in: snapshot, &budget)
        } else {
            // What a token leads to may lie before the ranks; nothing else does.
            let next = last.map { prefix + $0 + [0] } ?? ranks.from
            let from = next.lexicographicallyPrecedes(ranks.from) ? ranks.from : next
            let places = try read(from: from, to: ranks.to, in: snapshot, &budget)
            isDone = places.count < chunk
            take(places)
        }
    }

    /// Equal prices go by ascending ids while prices descend: what is left of the price at hand
    /// comes first, then what is below it, turned around price by price.
    private mutating func refillFromHighest(
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) {
        if let last, !isBetweenPrices {
            let price = Lane.turned(last).prefix(8)
            let from = prefix + Lane.turned(last) + [0]
            let places = try read(from: from, to: end(of: prefix + price), in: snapshot, &budget)
            isBetweenPrices = places.count < chunk
            if !places.isEmpty {
                return take(places.map(Lane.turned))
            }
        }
        let upper = last.map { prefix + Lane.turned($0).prefix(8) } ?? ranks.to
        guard ranks.from.lexicographicallyPrecedes(upper) else {
            isDone = true
            return
        }
        let places = try read(from: ranks.from, to: upper, .descending, in: snapshot, &budget)
        isDone = places.count < chunk
        guard let lowest = places.last?.prefix(8) else { return }
        isBetweenPrices = true
        let isWhole = { (place: [UInt8]) in !place.starts(with: lowest) }
        if isDone {
            take(places.map(Lane.turned).sorted { $0.lexicographicallyPrecedes($1) })
        } else if places.contains(where: isWhole) {
            // Of the lowest price there may be more, so it waits for the next time.
            take(
                places.filter(isWhole).map(Lane.turned)
                    .sorted { $0.lexicographicallyPrecedes($1) })
        } else {
            let group = prefix + lowest
            let places = try read(from: group, to: end(of: group), in: snapshot, &budget)
            isBetweenPrices = places.count < chunk
            take(places.map(Lane.turned))
        }
    }

    /// A place from a key, or the bytes of the key from a place, where prices descend.
    private static func turned(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for position in 0..<8 {
            bytes[position] = ~bytes[position]
        }
        return bytes
    }

    private mutating func take(_ places: [[UInt8]]) {
        ahead = places[...]
        last = places.last ?? last
    }

    private func read(
        from lower: [UInt8], to upper: [UInt8], _ direction: ScanOrder = .ascending,
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) -> [[UInt8]] {
        var places: [[UInt8]] = []
        places.reserveCapacity(chunk)
        let start = prefix.count
        try snapshot.scan(
            from: lower.span, to: upper.span, order: direction, limit: chunk
        ) { key, _ in
            places.append(Array(key.extracting(start..<key.count)))
            return true
        }
        budget.spend(.seek, and: places.count)
        return places
    }
}

/// Prices that are wanted, in minor units of one currency; both ends included.
struct PriceRange {
    var minimum: Int64 = 0
    var maximum: Int64 = .max
    let currencyCode: String
}

/// How much one call may still look at.
///
/// A call whose conditions few goods meet would otherwise go through all of them while others wait.
struct WorkBudget {
    enum Cost: Int {
        /// Finding a place in an index.
        case seek = 4
        /// Reading and testing one row.
        case row = 8
    }

    /// Some 3 to 6 ms of one core: 4,400 rows that are tested for a title and fail.
    private var left = 40_000

    var isSpent: Bool {
        left <= 0
    }

    /// Takes `cost` away, and one more for each of `keys` that were read.
    mutating func spend(_ cost: Cost, and keys: Int = 0) {
        left -= cost.rawValue + keys
    }
}

internal import Basics
internal import KeyValue
internal import Tables

/// The places of one scope in one order, read from its index a few at a time.
struct Lane {
    /// Keys read in one go: about as many as a page shows.
    private static let chunk = 32

    private let order: ListingOrder
    /// What the index's keys of this scope begin with.
    private let prefix: [UInt8]
    /// The ranks that are wanted, as bytes of a key: from, and up to but not including.
    private let ranks: (from: [UInt8], to: [UInt8])
    private var ahead: ArraySlice<[UInt8]> = []
    /// The last place that was read.
    private var last: [UInt8]?
    private var isDone = false

    /// The places behind `start`, of `prices` only when the order goes by price.
    init(_ scope: Scope, _ order: ListingOrder, after start: [UInt8]?, prices: PriceRange?) {
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
            isDone = places.count < Lane.chunk
            take(places)
        }
    }

    /// Equal prices go by ascending ids while prices descend: what is left of the price at hand
    /// comes first, then the next price below it.
    private mutating func refillFromHighest(
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) {
        var price = last.map { Array($0.prefix(8).map { ~$0 }) }
        var from = last.map { prefix + $0.prefix(8).map { ~$0 } + $0.dropFirst(8) + [0] }
        while true {
            if let price, let from {
                let group = prefix + price
                let places = try read(from: from, to: end(of: group), in: snapshot, &budget)
                if !places.isEmpty {
                    return take(places.map { $0.prefix(8).map { ~$0 } + $0.dropFirst(8) })
                }
            }
            let upper = price.map { prefix + $0 } ?? ranks.to
            guard let next = try lastKey(from: ranks.from, to: upper, in: snapshot, &budget) else {
                isDone = true
                return
            }
            let below = Array(next[prefix.count..<prefix.count + 8])
            price = below
            from = prefix + below
        }
    }

    private mutating func take(_ places: [[UInt8]]) {
        ahead = places[...]
        last = places.last ?? last
    }

    private func read(
        from lower: [UInt8], to upper: [UInt8], in snapshot: any Snapshot,
        _ budget: inout WorkBudget
    ) throws(StoreError) -> [[UInt8]] {
        var places: [[UInt8]] = []
        let start = prefix.count
        try snapshot.scan(
            from: lower.span, to: upper.span, order: .ascending, limit: Lane.chunk
        ) { key, _ in
            places.append(Array(key.extracting(start..<key.count)))
            return true
        }
        budget.spend(.seek, and: places.count)
        return places
    }

    private func lastKey(
        from lower: [UInt8], to upper: [UInt8], in snapshot: any Snapshot,
        _ budget: inout WorkBudget
    ) throws(StoreError) -> [UInt8]? {
        guard lower.lexicographicallyPrecedes(upper) else { return nil }
        var found: [UInt8]?
        try snapshot.scan(
            from: lower.span, to: upper.span, order: .descending, limit: 1
        ) { key, _ in
            found = Array(key)
            return true
        }
        budget.spend(.seek)
        return found
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

    /// About 3 ms of one core.
    private var left = 40_000

    var isSpent: Bool {
        left <= 0
    }

    /// Takes `cost` away, and one more for each of `keys` that were read.
    mutating func spend(_ cost: Cost, and keys: Int = 0) {
        left -= cost.rawValue + keys
    }
}

internal import Affinity
internal import KeyValue
internal import Schema

/// A product that may be recommended, and why.
struct Candidate {
    let product: String
    let score: Float
    let reason: RecommendResponse.Reason
    /// The product that it goes with; empty if there is none.
    var because = ""
}

/// Adds up what a model of baskets says, product by product.
struct Tally {
    private let model: NeighbourModel
    /// Why neighbours are recommended.
    private let reason: RecommendResponse.Reason
    private var scores: [Float]
    /// What is known of each product besides, as bits: sets would cost more than all sums.
    private var marks: [UInt8]
    private var touched: [Int32] = []
    /// What was added up for reasons: the product that neighbours belong to.
    private var sources: [(product: String, neighbours: [Neighbour])] = []

    /// It has a score.
    private static let isTouched: UInt8 = 1
    /// Somebody bought it.
    private static let isBought: UInt8 = 2
    /// It was asked about.
    private static let isNamed: UInt8 = 4

    init(
        _ model: NeighbourModel, because reason: RecommendResponse.Reason = .boughtTogether
    ) {
        self.model = model
        self.reason = reason
        scores = [Float](repeating: 0, count: model.productCount)
        marks = [UInt8](repeating: 0, count: model.productCount)
    }

    private mutating func mark(_ item: Int32, _ mark: UInt8) {
        guard marks.indices.contains(Int(item)) else { return }
        marks[Int(item)] |= mark
    }

    private func has(_ item: Int32, _ mark: UInt8) -> Bool {
        marks.indices.contains(Int(item)) && marks[Int(item)] & mark != 0
    }

    private mutating func add(_ weight: Float, to item: Int32) {
        guard scores.indices.contains(Int(item)) else { return }
        if marks[Int(item)] & Self.isTouched == 0 {
            marks[Int(item)] |= Self.isTouched
            touched.append(item)
        }
        scores[Int(item)] += weight
    }

    /// Adds what goes with `products`.
    mutating func add(neighboursOf products: [String]) throws(StoreError) {
        for (product, row) in zip(products, try model.rows(of: products)) {
            guard let row else { continue }
            mark(row.number, Self.isNamed)
            sources.append((product, row.neighbours))
            for neighbour in row.neighbours {
                add(neighbour.weight, to: neighbour.item)
            }
        }
    }

    /// Adds the logarithm of how often each product was bought, times `weight`.
    mutating func add(own purchases: [String: Int], weight: Float) throws(StoreError) {
        let products = purchases.keys.sorted()
        for (product, row) in zip(products, try model.rows(of: products)) {
            guard let row, let count = purchases[product] else { continue }
            mark(row.number, Self.isBought)
            add(weight * Habit.strength(of: count), to: row.number)
        }
    }

    /// Adds what goes with goods that somebody looked at, by how much that says.
    mutating func add(interests: [String: Float]) throws(StoreError) {
        let products = interests.keys.sorted()
        for (product, row) in zip(products, try model.rows(of: products)) {
            guard let row, let factor = interests[product] else { continue }
            sources.append((product, row.neighbours))
            for neighbour in row.neighbours {
                add(factor * neighbour.weight, to: neighbour.item)
            }
        }
    }

    /// Adds what somebody may buy next: again, or what goes with what they bought.
    mutating func addNext(
        after purchases: [String: Int], again: Bool, others: Bool
    ) throws(StoreError) {
        let products = purchases.keys.sorted()
        for (product, row) in zip(products, try model.rows(of: products)) {
            guard let row, let count = purchases[product] else { continue }
            mark(row.number, Self.isBought)
            let often = Habit.strength(of: count)
            if again {
                let lasting = Habit.freshness(
                    of: row.share, usual: Recommendation.usualShare,
                    power: Recommendation.popularityPower)
                add(often * lasting + Recommendation.popularity * row.share, to: row.number)
            }
            guard others else { continue }
            sources.append((product, row.neighbours))
            let factor = again ? often * Recommendation.kindred : often
            for neighbour in row.neighbours {
                add(factor * neighbour.weight, to: neighbour.item)
            }
        }
        guard others else { return }
        let factor = again ? Recommendation.popularity : Recommendation.popularityOfNew
        for popular in model.popular where !again || !has(popular.item, Self.isBought) {
            add(factor * popular.weight, to: popular.item)
        }
    }

    /// The best so far, `limit` at the most, each with its reason.
    func best(_ limit: Int, leavingOutBought: Bool) throws(StoreError) -> [Candidate] {
        // A few of thousands: sorting all of them would be most of what a call costs.
        var strongest = Strongest(limit)
        for item in touched where scores[Int(item)] > strongest.threshold {
            let leftOut = leavingOutBought ? Self.isNamed | Self.isBought : Self.isNamed
            if marks[Int(item)] & leftOut != 0 { continue }
            strongest.add(item, scores[Int(item)])
        }
        let order = strongest.take().map(\.item)
        let names = try model.names(of: order)
        let because = because(order)
        return zip(order.indices, names).compactMap { place, name in
            guard let name else { return nil }
            let (item, source) = (order[place], because[place])
            let reason: RecommendResponse.Reason =
                has(item, Self.isBought)
                ? .boughtBefore : source.isEmpty ? .popular : self.reason
            return Candidate(
                product: name, score: scores[Int(item)], reason: reason,
                because: reason == self.reason ? source : "")
        }
    }

    /// Which product speaks most for each of `items`; empty if none does.
    private func because(_ items: [Int32]) -> [String] {
        var places = [Int32](repeating: -1, count: model.productCount)
        for (place, item) in items.enumerated() {
            places[Int(item)] = Int32(place)
        }
        var strongest = [Float](repeating: 0, count: items.count)
        var speakers = [String](repeating: "", count: items.count)
        for source in sources {
            for neighbour in source.neighbours where neighbour.weight > 0 {
                guard places.indices.contains(Int(neighbour.item)) else { continue }
                let place = Int(places[Int(neighbour.item)])
                if place >= 0, neighbour.weight > strongest[place] {
                    strongest[place] = neighbour.weight
                    speakers[place] = source.product
                }
            }
        }
        return speakers
    }
}

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
    private var isTouched: [Bool]
    private var touched: [Int32] = []
    /// What was added up for reasons: the product that neighbours belong to.
    private var sources: [(product: String, neighbours: [Neighbour])] = []
    /// The numbers of goods that somebody bought.
    private var bought: Set<Int32> = []
    /// The numbers of the goods that were asked about.
    private var named: Set<Int32> = []

    init(
        _ model: NeighbourModel, because reason: RecommendResponse.Reason = .boughtTogether
    ) {
        self.model = model
        self.reason = reason
        scores = [Float](repeating: 0, count: model.productCount)
        isTouched = [Bool](repeating: false, count: model.productCount)
    }

    private mutating func add(_ weight: Float, to item: Int32) {
        guard scores.indices.contains(Int(item)) else { return }
        if !isTouched[Int(item)] {
            isTouched[Int(item)] = true
            touched.append(item)
        }
        scores[Int(item)] += weight
    }

    /// Adds what goes with `products`.
    mutating func add(neighboursOf products: [String]) throws(StoreError) {
        for (product, row) in zip(products, try model.rows(of: products)) {
            guard let row else { continue }
            named.insert(row.number)
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
            bought.insert(row.number)
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
            bought.insert(row.number)
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
        for popular in model.popular where !again || !bought.contains(popular.item) {
            add(factor * popular.weight, to: popular.item)
        }
    }

    /// The best so far, `limit` at the most, each with its reason.
    func best(_ limit: Int, leavingOutBought: Bool) throws(StoreError) -> [Candidate] {
        // A few of thousands: sorting all of them would be most of what a call costs.
        var strongest = Strongest(limit)
        for item in touched where scores[Int(item)] > strongest.threshold {
            if named.contains(item) || leavingOutBought && bought.contains(item) { continue }
            strongest.add(item, scores[Int(item)])
        }
        let order = strongest.take().map(\.item)
        let names = try model.names(of: order)
        let because = because(Set(order))
        return zip(order, names).compactMap { item, name in
            guard let name else { return nil }
            let source = because[item] ?? ""
            let reason: RecommendResponse.Reason =
                bought.contains(item)
                ? .boughtBefore : source.isEmpty ? .popular : self.reason
            return Candidate(
                product: name, score: scores[Int(item)], reason: reason,
                because: reason == self.reason ? source : "")
        }
    }

    /// Which product speaks most for each of `items`.
    private func because(_ items: Set<Int32>) -> [Int32: String] {
        var strongest: [Int32: (weight: Float, product: String)] = [:]
        for source in sources {
            for neighbour in source.neighbours
            where neighbour.weight > 0 && items.contains(neighbour.item) {
                if neighbour.weight > strongest[neighbour.item]?.weight ?? 0 {
                    strongest[neighbour.item] = (neighbour.weight, source.product)
                }
            }
        }
        return strongest.mapValues(\.product)
    }
}

internal import Affinity
internal import Basics
internal import KeyValue
internal import Schema

/// Adds up what a model says, product by product.
struct Tally {
    /// What came together for one product: side by side, for they are looked up together.
    private struct Cell {
        var score: Float = 0
        /// The most that one product spoke for it, above the complement of that one's number; 0 if
        /// none did. Of numbers made so the highest is the strongest, and nothing has to be guessed
        /// to find it.
        var strongest: Int64 = 0

        /// The number of the product that spoke the most for it; nil if none did.
        var speaker: Int32? {
            strongest > 0 ? ~Int32(truncatingIfNeeded: strongest) : nil
        }
    }

    private let model: NeighbourModel
    /// Why neighbours are recommended.
    private let reason: RecommendResponse.Reason
    private var cells: [Cell]
    /// Whether one of these many cells, one after another, has a score: the others need no look.
    private var touched: [Bool]
    private static let touchedWidth = 64
    private var bought: NumberSet
    private var named: NumberSet

    init(
        _ model: NeighbourModel, because reason: RecommendResponse.Reason = .boughtTogether
    ) {
        self.model = model
        self.reason = reason
        let count = model.productCount
        cells = [Cell](repeating: Cell(), count: count)
        touched = [Bool](
            repeating: false, count: (count + Self.touchedWidth - 1) / Self.touchedWidth)
        bought = NumberSet(below: count)
        named = NumberSet(below: count)
    }

    private mutating func add(_ weight: Float, to item: Int32) {
        guard cells.indices.contains(Int(item)) else { return }
        cells[Int(item)].score += weight
        touched[Int(item) / Self.touchedWidth] = true
    }

    /// Adds what goes with these products, as often as `factor` says.
    private mutating func add(
        neighboursOf products: NumberSet, times factor: (Int32) -> Float
    ) throws(StoreError) {
        var (cells, touched) = (self.cells, self.touched)
        (self.cells, self.touched) = ([], [])
        defer { (self.cells, self.touched) = (cells, touched) }
        try model.forEachRow(of: products) { product, row in
            let times = factor(product)
            var cells = cells.mutableSpan
            var touched = touched.mutableSpan
            let speaker = Int64(UInt32(bitPattern: ~product))
            let count = NeighbourBytes.count(of: row)
            var place = 0
            while place < count {
                let (item, weight) = NeighbourBytes.pair(place, of: row)
                place &+= 1
                // Whatever is below the count of cells has its mark among those of many cells.
                guard item < cells.count else { continue }
                let voice = Int64(Int32(bitPattern: weight.bitPattern)) << 32 | speaker
                unsafe cells[unchecked: item].score += times * weight
                unsafe cells[unchecked: item].strongest = max(
                    cells[unchecked: item].strongest, voice)
                unsafe touched[unchecked: item / Self.touchedWidth] = true
            }
        }
    }

    /// Adds what goes with `products`.
    mutating func add(neighboursOf products: [String]) throws(StoreError) {
        var names = NameList()
        for product in products {
            names.append(product)
        }
        for number in try model.numbers(of: names) where number >= 0 {
            named.insert(number)
        }
        try add(neighboursOf: named) { _ in 1 }
    }

    /// Adds the logarithm of how often each product was bought, times `weight`.
    mutating func add(own person: Person, weight: Float) {
        bought = person.bought
        person.bought.forEach { product in
            add(weight * Habit.strength(of: person.count(of: product)), to: product)
        }
    }

    /// Adds what somebody may buy again: what they bought often and the shop still sells.
    mutating func addAgain(_ person: Person) throws(StoreError) {
        bought = person.bought
        let model = model
        try model.forEachShare(of: person.bought) { product, share in
            let lasting = Habit.freshness(
                of: share, usual: Recommendation.usualShare,
                power: Recommendation.popularityPower)
            let often = Habit.strength(of: person.count(of: product))
            add(often * lasting + Recommendation.popularity * share, to: product)
        }
    }

    /// Adds what goes with what somebody bought and looked at, and what is popular; `again` if
    /// what they bought is added too.
    mutating func addOthers(_ person: Person, again: Bool) throws(StoreError) {
        bought = person.bought
        let kindred = again ? Recommendation.kindred : 1
        var sources = person.bought
        sources.formUnion(person.liked)
        try add(neighboursOf: sources) { product in
            let count = person.count(of: product)
            return count > 0
                ? Habit.strength(of: count) * kindred : person.interest(in: product)
        }
        let factor = again ? Recommendation.popularity : Recommendation.popularityOfNew
        for popular in model.popular where !again || !person.bought.contains(popular.item) {
            add(factor * popular.weight, to: popular.item)
        }
    }

    /// The best so far, `limit` at the most: their numbers and scores.
    func best(_ limit: Int, leavingOutBought: Bool) -> [Neighbour] {
        // A few of thousands: sorting all of them would be most of what a call costs.
        var strongest = Strongest(limit)
        var threshold = strongest.threshold
        for place in touched.indices where touched[place] {
            let first = place * Self.touchedWidth
            for item in first..<min(first + Self.touchedWidth, cells.count)
            where cells[item].score > threshold {
                let number = Int32(item)
                if named.contains(number) || leavingOutBought && bought.contains(number) {
                    continue
                }
                strongest.add(number, cells[item].score)
                threshold = strongest.threshold
            }
        }
        return strongest.take()
    }

    /// Some of the best by name, each with its reason.
    func candidates(_ best: ArraySlice<Neighbour>) throws(StoreError) -> [Candidate] {
        var asked = NumberSet(below: cells.count)
        for each in best {
            asked.insert(each.item)
            if let speaker = cells[Int(each.item)].speaker { asked.insert(speaker) }
        }
        let names = try model.names(of: asked)
        return best.compactMap { each in
            guard let name = names[each.item] else { return nil }
            if bought.contains(each.item) {
                return Candidate(product: name, score: each.weight, reason: .boughtBefore)
            }
            let speaker = cells[Int(each.item)].speaker.flatMap { names[$0] } ?? ""
            return Candidate(
                product: name, score: each.weight, reason: speaker.isEmpty ? .popular : reason,
                because: speaker)
        }
    }
}

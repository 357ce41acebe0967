internal import Glibc
internal import LinearAlgebra

/// What is learned from baskets: the neighbours of each product, and how popular it is.
package struct BasketLesson: Sendable {
    /// By the number of the product, the highest weight first; some speak against.
    package private(set) var neighbours: [[Neighbour]]
    /// The share of recent baskets that each product is in: 0 to 1.
    package private(set) var shares: [Float]

    /// Learns from `baskets`, whose numbers lie below `itemCount`. `step` hears how much is done,
    /// and throws to stop it.
    package init(
        _ baskets: [BoughtSet], itemCount: Int, rules: BasketRules = BasketRules(),
        step: (Double) throws -> Void = { _ in }
    ) throws {
        neighbours = Array(repeating: [], count: itemCount)
        shares = Array(repeating: 0, count: itemCount)
        let newest = baskets.lazy.map(\.day).max() ?? 0
        share(baskets, newest, rules)
        let weights = baskets.map { basket in
            basket.items.count < 2 || basket.items.count > rules.largestBasket
                ? 0
                : Float(exp2((basket.day - newest) / rules.halfLife))
                    / Float(basket.items.count).squareRoot()
        }
        let order = ClosedForm.order(baskets, weights, itemCount, rules)
        try step(0.1)
        try closedForm(baskets, weights, order, rules, step)
        try step(0.9)
        cosines(baskets, weights, order, rules)
    }

    private mutating func share(_ baskets: [BoughtSet], _ newest: Double, _ rules: BasketRules) {
        var total = 0.0
        var sums = [Double](repeating: 0, count: shares.count)
        for basket in baskets {
            let weight = exp2((basket.day - newest) / rules.popularHalfLife)
            total += weight
            for item in basket.items {
                sums[Int(item)] += weight
            }
        }
        guard total > 0 else { return }
        shares = sums.map { Float($0 / total) }
    }

    /// The closed form, for the products that have a place in `order`.
    private mutating func closedForm(
        _ baskets: [BoughtSet], _ weights: [Float], _ order: ClosedForm, _ rules: BasketRules,
        _ step: (Double) throws -> Void
    ) throws {
        let count = order.items.count
        guard count > 1 else { return }
        var gram = try Matrix<Float>(rowCount: count, columnCount: count)
        for (basket, weight) in zip(baskets, weights) where weight > 0 {
            let places = basket.items.compactMap { item in
                let place = order.places[Int(item)]
                return place < 0 ? nil : Int(place)
            }
            gram.add(weight, toPairsOf: places)
        }
        gram.addToDiagonal(rules.ridge)
        try step(0.3)
        try gram.invertPositiveDefinite()
        try step(0.8)
        let inverse = gram.values
        let factors = (0..<count).map { -1 / inverse[$0 * count + $0] }
        var strongest = Strongest(rules.neighbours)
        for column in 0..<count {
            let start = column * count
            for row in 0..<count where row != column {
                let weight = inverse[start + row] * factors[row]
                if abs(weight) > strongest.threshold {
                    strongest.add(order.items[row], weight)
                }
            }
            neighbours[Int(order.items[column])] = strongest.take()
        }
    }

    /// Co-occurrence, for the products that have no place in `order`.
    private mutating func cosines(
        _ baskets: [BoughtSet], _ weights: [Float], _ order: ClosedForm, _ rules: BasketRules
    ) {
        guard order.leftOut > 0 else { return }
        var norms = [Float](repeating: 0, count: neighbours.count)
        var holders: [Int32: [Int32]] = [:]
        for (number, basket) in baskets.enumerated() where weights[number] > 0 {
            for item in basket.items {
                norms[Int(item)] += weights[number]
                if order.places[Int(item)] < 0 {
                    holders[item, default: []].append(Int32(number))
                }
            }
        }
        var sums = [Float](repeating: 0, count: neighbours.count)
        var strongest = Strongest(rules.neighbours)
        for (item, numbers) in holders {
            var seen: [Int32] = []
            for number in numbers {
                let weight = weights[Int(number)]
                for other in baskets[Int(number)].items where other != item {
                    if sums[Int(other)] == 0 { seen.append(other) }
                    sums[Int(other)] += weight
                }
            }
            for other in seen {
                let norm = (norms[Int(item)] * norms[Int(other)]).squareRoot()
                strongest.add(
                    other, rules.cosineScale * sums[Int(other)] / (norm + rules.ridge / 10))
                sums[Int(other)] = 0
            }
            neighbours[Int(item)] = strongest.take()
        }
    }
}

/// Which products are in the closed form, and where.
struct ClosedForm {
    /// The products, by their place.
    private(set) var items: [Int32] = []
    /// The places, by product; -1 for those that have none.
    private(set) var places: [Int32]
    /// How many were bought with others and have no place.
    private(set) var leftOut = 0

    /// Gives places to the products that were bought most.
    static func order(
        _ baskets: [BoughtSet], _ weights: [Float], _ itemCount: Int, _ rules: BasketRules
    ) -> ClosedForm {
        var support = [Float](repeating: 0, count: itemCount)
        for (basket, weight) in zip(baskets, weights) where weight > 0 {
            for item in basket.items {
                support[Int(item)] += weight
            }
        }
        let bought = (0..<Int32(itemCount)).filter { support[Int($0)] > 0 }
        let first = bought.sorted { (support[Int($1)], $0) < (support[Int($0)], $1) }
            .prefix(rules.closedFormItems)
        var places = [Int32](repeating: -1, count: itemCount)
        for (place, item) in first.enumerated() {
            places[Int(item)] = Int32(place)
        }
        return ClosedForm(
            items: Array(first), places: places, leftOut: bought.count - first.count)
    }
}

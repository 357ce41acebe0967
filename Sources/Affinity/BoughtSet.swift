/// Goods that somebody bought at once.
package struct BoughtSet: Sendable {
    /// Their numbers, each once.
    package let items: [Int32]
    /// When, in days from wherever; only differences count.
    package let day: Double

    package init(items: [Int32], day: Double) {
        self.items = items
        self.day = day
    }
}

/// One product that goes with another, and how much.
package struct Neighbour: Sendable, Equatable {
    package let item: Int32
    package let weight: Float

    package init(item: Int32, weight: Float) {
        self.item = item
        self.weight = weight
    }
}

/// How baskets are learned from, and how much work that may be.
package struct BasketRules: Sendable {
    /// Added to the diagonal: what is seen rarely says less.
    package var ridge: Float = 10
    /// After so many days a basket counts half.
    package var halfLife: Double = 150
    /// After so many days a purchase counts half for what is popular.
    package var popularHalfLife: Double = 45
    /// Neighbours kept of each product: more change nothing that is among the first ten.
    package var neighbours = 100
    /// Products in the closed form. So many floats squared are 144 MB, and inverting them takes a
    /// core some seconds.
    package var closedFormItems = 6_000
    /// Larger baskets are not anybody's: they say what is popular, and nothing of what goes
    /// together.
    package var largestBasket = 1_000
    /// What co-occurrence weighs beside the closed form.
    package var cosineScale: Float = 0.3

    package init() {}
}

/// What somebody may like: the handlers of `RecommendationService`.
package enum Recommendation {
    /// Named goods that are asked about, the last ones: more of them change nothing and take time.
    static let namedLimit = 300
    /// What somebody bought lately, in orders and as much again in events: that bounds what one
    /// call reads, and says what they buy.
    static let historyLimit = 60
    /// Entries of an index that are looked at for that: most of them may be what was only shown.
    static let historyLookLimit = 600
    /// Candidates that are looked up for one answer: a filter that few of them meet must not make a
    /// call long.
    static let lookLimit = 400

    /// Goods that somebody looked at lately and that are asked about, the last ones.
    static let interestLimit = 30
    /// What goes with a product that they looked at, and with one that they put into the cart,
    /// beside what goes with one that they bought: less, for looking costs nothing. No measurement
    /// chose these; beside what somebody buys again they hardly count.
    static let glance: Float = 0.3
    static let wish: Float = 0.6

    // What the parts of a score weigh. They were chosen on three splits of a year's orders by time;
    // none is at an edge, and around them the results hardly change.

    /// The logarithm of how often somebody bought it, beside what goes with the cart.
    static let ownInBasket: Float = 0.1
    /// What goes with all that somebody bought, beside how often they bought the product itself.
    static let kindred: Float = 0.05
    /// How much of a product's popularity multiplies how often they bought it: what the shop hardly
    /// sells any more is not bought again either.
    static let popularityPower: Float = 0.25
    /// A share of baskets at which that multiplies by 1.
    static let usualShare: Float = 0.05
    /// The share of recent baskets, beside how often they bought it.
    static let popularity: Float = 1
    /// The same among goods that they never bought.
    static let popularityOfNew: Float = 0.3
}

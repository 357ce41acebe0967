internal import Statistics

/// What lists of goods and choices from them teach: how likely each is chosen, and bought.
///
/// The lists come in the order of time. What is known of choices when a list was shown is what came
/// before it, so that no choice explains itself.
struct ClickLesson {
    /// Rows of features that are learned from, the last ones: some 20 MB.
    static let rowLimit = 200_000
    /// Products, and pairs of a context and a product, of which choices are counted.
    private static let countLimit = 500_000
    /// People who must have been shown lists of a context before it is remembered: what one person
    /// searches for stays theirs.
    static let peopleLeast = 3

    private(set) var rows: [[Double]] = []
    private(set) var clicks: [Bool] = []
    private(set) var purchases: [Bool] = []
    private(set) var products: [Int32: ClickCounts] = [:]
    private var pairs: [Pair: ClickCounts] = [:]
    /// Some of those who were shown lists of each context.
    private var people: [Int32: [Int32]] = [:]
    /// How often something was shown (`expected`) and chosen at each place.
    private var places = [ClickCounts](repeating: ClickCounts(), count: ClickList.length)

    /// What lists are for, and a product.
    struct Pair: Hashable {
        let context: Int32
        let product: Int32
    }

    /// The features of a list by what is known so far.
    func features(of list: ClickList, _ goods: [ClickGood]) -> [[Double]] {
        let areKnown = areKnown(list.context)
        return ClickFeatures.of(
            list.products.map { goods[Int($0)] }, found: list.found,
            product: list.products.map { products[$0] ?? ClickCounts() },
            context: list.products.map { product in
                areKnown
                    ? pairs[Pair(context: list.context, product: product)] ?? ClickCounts()
                    : ClickCounts()
            })
    }

    /// Learns from a list: `goods` are those of all numbers.
    mutating func learn(_ list: ClickList, _ goods: [ClickGood]) {
        rows += features(of: list, goods)
        clicks += list.clicks
        purchases += list.purchases
        count(list)
    }

    /// Counts the choices from a list.
    mutating func count(_ list: ClickList) {
        let clicks = list.clicks
        for (place, product) in list.products.enumerated() {
            // A first guess is one choice in ten.
            let rate = (places[place].clicked + 0.1) / (places[place].expected + 1)
            places[place].add(clicks[place], 1)
            if products[product] != nil || products.count < Self.countLimit {
                products[product, default: ClickCounts()].add(clicks[place], rate)
            }
            let pair = Pair(context: list.context, product: product)
            if pairs[pair] != nil || pairs.count < Self.countLimit {
                pairs[pair, default: ClickCounts()].add(clicks[place], rate)
            }
        }
        let known = people[list.context] ?? []
        if known.count < Self.peopleLeast, !known.contains(list.owner) {
            people[list.context, default: []].append(list.owner)
        }
    }

    /// Pairs whose context enough people met.
    var knownPairs: [(pair: Pair, counts: ClickCounts)] {
        pairs.filter { areKnown($0.key.context) }.map { ($0.key, $0.value) }
            .sorted { ($0.pair.context, $0.pair.product) < ($1.pair.context, $1.pair.product) }
    }

    private func areKnown(_ context: Int32) -> Bool {
        people[context]?.count ?? 0 >= Self.peopleLeast
    }
}

extension ClickCounts {
    fileprivate mutating func add(_ isClicked: Bool, _ rate: Double) {
        clicked += isClicked ? 1 : 0
        expected += rate
    }
}

internal import Statistics

/// How often something was chosen, and how often it would have been by its places alone.
///
/// W. Zhang, R. Jones, "Comparing click logs and editorial labels for training query rewriting",
/// WWW 2007 workshop (clicks over expected clicks): what stands first is chosen for that alone.
struct ClickCounts: Equatable {
    var clicked = 0.0
    var expected = 0.0

    /// How much more often than by its places, as a logarithm; 0 when nothing is known.
    var lift: Double {
        Logarithm.natural((max(0, clicked) + 1) / (max(0, expected) + 1))
    }
}

/// What is known of one product in one list, in numbers that a regression takes.
enum ClickFeatures {
    /// What each number is, for people.
    static let names = ["place", "rating", "price", "choices", "choices in this context"]

    /// The features of a list, in its order.
    static func of(
        _ goods: [ClickGood], found: [Int], product: [ClickCounts], context: [ClickCounts]
    ) -> [[Double]] {
        let prices = goods.filter { $0.priceMinor > 0 }.map(logarithm)
        let usual = prices.isEmpty ? 0 : prices.reduce(0, +) / Double(prices.count)
        return goods.indices.map { index in
            [
                place(found[index]), Double(goods[index].ratingMillionths) / 1e6 - 3.5,
                goods[index].priceMinor > 0 ? logarithm(goods[index]) - usual : 0,
                product[index].lift, context[index].lift,
            ]
        }
    }

    private static func logarithm(_ good: ClickGood) -> Double {
        Logarithm.natural(1 + Double(good.priceMinor))
    }

    /// What a place is worth by itself, 1 for the first.
    ///
    /// The discount is that of K. Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR
    /// techniques", ACM Transactions on Information Systems 20 (2002), 422-446.
    static func place(_ index: Int) -> Double {
        Logarithm.natural(2) / Logarithm.natural(Double(max(0, index) + 2))
    }
}

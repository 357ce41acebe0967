/// How well a lesson says what it did not see: of each basket one product is hidden, and the others
/// are asked what it was.
package struct HeldOut: Sendable, Equatable {
    /// How many baskets were asked.
    package private(set) var cases = 0
    /// How many times the hidden one was among the first ten.
    package private(set) var hits = 0
    /// The same for the ten that are most popular.
    package private(set) var popularHits = 0

    /// The share of hits; 0 if nothing was asked.
    package var hitRate: Double {
        cases == 0 ? 0 : Double(hits) / Double(cases)
    }

    /// The share of hits of what is popular; 0 if nothing was asked.
    package var popularHitRate: Double {
        cases == 0 ? 0 : Double(popularHits) / Double(cases)
    }

    private static let places = 10

    /// Asks `lesson` about `baskets`, of which it saw none. Products it never saw are not asked
    /// for.
    package init(_ lesson: BasketLesson, on baskets: [BoughtSet]) {
        let popular = lesson.shares.indices.sorted {
            (lesson.shares[$1], $0) < (lesson.shares[$0], $1)
        }
        var scores = [Float](repeating: 0, count: lesson.shares.count)
        for (number, basket) in baskets.enumerated() {
            let known = basket.items.filter { lesson.shares[Int($0)] > 0 }
            guard known.count >= 2 else { continue }
            // Any place will do that does not depend on what was learned.
            let hidden = known[(number * 7_919) % known.count]
            cases += 1
            let given = Set(known).subtracting([hidden])
            if popular.lazy.filter({ !given.contains(Int32($0)) }).prefix(Self.places)
                .contains(Int(hidden))
            {
                popularHits += 1
            }
            hits += Self.finds(hidden, among: lesson, given, &scores) ? 1 : 0
        }
    }

    private static func finds(
        _ hidden: Int32, among lesson: BasketLesson, _ given: Set<Int32>, _ scores: inout [Float]
    ) -> Bool {
        var touched: [Int32] = []
        for item in given {
            for neighbour in lesson.neighbours[Int(item)] {
                if scores[Int(neighbour.item)] == 0 { touched.append(neighbour.item) }
                scores[Int(neighbour.item)] += neighbour.weight
            }
        }
        let wanted = scores[Int(hidden)]
        var better = 0
        for item in touched {
            if scores[Int(item)] > wanted, !given.contains(item) { better += 1 }
        }
        for item in touched {
            scores[Int(item)] = 0
        }
        return wanted > 0 && better < places
    }
}

import Affinity
import Testing

/// What is learned of goods that are bought together.
@Suite struct BasketLessonTests {
    /// Bread goes with butter, tea with milk, and salt with anything.
    private static let baskets: [BoughtSet] = (0..<60).map { number in
        let pair: [Int32] = number % 2 == 0 ? [0, 1] : [2, 3]
        return BoughtSet(items: number % 3 == 0 ? pair + [4] : pair, day: Double(number))
    }

    private func best(_ lesson: BasketLesson, of item: Int) -> Int32? {
        lesson.neighbours[item].first?.item
    }

    @Test func findsWhatIsBoughtTogether() throws {
        let lesson = try BasketLesson(Self.baskets, itemCount: 5)
        #expect(best(lesson, of: 0) == 1)
        #expect(best(lesson, of: 1) == 0)
        #expect(best(lesson, of: 2) == 3)
        #expect(best(lesson, of: 3) == 2)
        #expect(lesson.shares[0] > 0.4 && lesson.shares[0] < 0.6)
    }

    @Test func goodsBeyondTheClosedFormGetTheirCooccurrence() throws {
        var rules = BasketRules()
        rules.closedFormItems = 2
        let lesson = try BasketLesson(Self.baskets, itemCount: 5, rules: rules)
        #expect((0..<4).map { best(lesson, of: $0) } == [1, 0, 3, 2])
    }

    @Test func keepsNoMoreNeighboursThanItMay() throws {
        var rules = BasketRules()
        rules.neighbours = 1
        let lesson = try BasketLesson(Self.baskets, itemCount: 5, rules: rules)
        #expect(lesson.neighbours.allSatisfy { $0.count <= 1 })
        #expect(best(lesson, of: 0) == 1)
    }

    @Test(arguments: [
        [], [BoughtSet(items: [], day: 0)], [BoughtSet(items: [0], day: 0)],
        [BoughtSet(items: [0, 1, 2, 3, 4], day: .zero), BoughtSet(items: [0, 1], day: 1e9)],
        [BoughtSet(items: Array(0..<5), day: -1e9), BoughtSet(items: [0, 1], day: 1e9)],
    ])
    func saysOnlyNumbersWhateverItIsGiven(baskets: [BoughtSet]) throws {
        let lesson = try BasketLesson(baskets, itemCount: 5)
        #expect(lesson.shares.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 1 })
        #expect(lesson.neighbours.joined().allSatisfy { $0.weight.isFinite })
    }

    @Test func aBasketOfTenThousandSaysOnlyWhatIsPopular() throws {
        let huge = BoughtSet(items: Array(0..<10_000), day: 1)
        let lesson = try BasketLesson([huge], itemCount: 10_000)
        #expect(lesson.neighbours.allSatisfy { $0.isEmpty })
        #expect(lesson.shares.allSatisfy { $0 == 1 })
    }

    @Test func olderBasketsCountLess() throws {
        let old = (0..<20).map { _ in BoughtSet(items: [0, 1], day: 0) }
        let recent = (0..<20).map { _ in BoughtSet(items: [0, 2], day: 900) }
        let lesson = try BasketLesson(old + recent, itemCount: 3)
        #expect(best(lesson, of: 0) == 2)
        #expect(lesson.shares[2] > 0.99)
    }

    @Test func knowsWhatWasHeldOutBetterThanWhatIsPopular() throws {
        let baskets = (0..<400).map { number in
            let first = Int32(number % 40) * 2
            return BoughtSet(items: [first, first + 1], day: Double(number))
        }
        let lesson = try BasketLesson(Array(baskets.dropLast(40)), itemCount: 80)
        let result = HeldOut(lesson, on: Array(baskets.suffix(40)))
        #expect(result.cases == 40)
        #expect(result.hitRate == 1)
        #expect(result.popularHitRate < 0.5)
    }

    @Test func aStopEndsIt() {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try BasketLesson(Self.baskets, itemCount: 5) { _ in throw Stop() }
        }
    }
}

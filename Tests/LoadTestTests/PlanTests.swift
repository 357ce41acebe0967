import LoadTest
import TestSupport
import Testing

/// When calls are due, and what they are.
@Suite struct PlanTests {
    private func gaps(_ kind: Arrivals.Kind, rate: Double, _ count: Int, _ seed: UInt64) -> [Int64]
    {
        var arrivals = Arrivals(kind, rate: rate, dice: Dice(seed: seed))
        var last: Int64 = 0
        return (0..<count).map { _ in
            defer {
                last = arrivals.next
                arrivals.advance()
            }
            return arrivals.next - last
        }
    }

    /// Of independent gaps with this mean, the deviation is as large as the mean.
    @Test(arguments: Seed.some(3))
    func customersWhoKnowNothingOfEachOtherComeAtRandom(seed: Seed) {
        let gaps = gaps(.poisson, rate: 1_000, 30_000, seed.value).map(Double.init)
        let mean = gaps.reduce(0, +) / Double(gaps.count)
        let variance = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
        #expect(abs(mean - 1e6) < 3e4, "five deviations of the mean are 2.9 percent")
        #expect(abs(variance.squareRoot() - 1e6) < 5e4)
        let short = gaps.count { $0 < 0.5e6 }
        #expect(abs(Double(short) / 30_000 - 0.3935) < 0.015)
    }

    @Test func theSameSeedMakesTheSameSchedule() {
        #expect(gaps(.poisson, rate: 50, 100, 7) == gaps(.poisson, rate: 50, 100, 7))
        #expect(gaps(.poisson, rate: 50, 100, 7) != gaps(.poisson, rate: 50, 100, 8))
    }

    @Test func evenArrivalsKeepTheirRateOverALongTime() {
        var arrivals = Arrivals(.fixed, rate: 3, dice: Dice(seed: 1))
        for _ in 0..<300_000 {
            arrivals.advance()
        }
        #expect(abs(arrivals.next - 100_000_000_000_000) < 1_000)
    }

    @Test(arguments: [0.0, 0.8, 1.0, 1.5])
    func popularGoodsAreChosenAsOftenAsTheyShould(exponent: Double) {
        let zipf = Zipf(count: 40, exponent: exponent)
        var dice = Dice(seed: 11)
        var counts = [Int](repeating: 0, count: 40)
        let throwsCount = 60_000
        for _ in 0..<throwsCount {
            counts[zipf.choose(&dice)] += 1
        }
        let probabilities = Zipf.probabilities(count: 40, exponent: exponent)
        // Chi squared with 39 degrees of freedom is below 80 in 9,999 of 10,000 samples.
        let deviation = zip(counts, probabilities).reduce(0.0) { sum, pair in
            let expected = pair.1 * Double(throwsCount)
            return sum + (Double(pair.0) - expected) * (Double(pair.0) - expected) / expected
        }
        #expect(deviation < 80)
        #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
    }

    @Test func aSingleProductIsAlwaysTheOne() {
        var dice = Dice(seed: 1)
        #expect(Zipf(count: 1, exponent: 1).choose(&dice) == 0)
    }

    @Test func aMixIsReadAndKept() throws {
        let mix = try #require(Mix("get=3,adjust=1"))
        var dice = Dice(seed: 5)
        var counts: [Operation: Int] = [:]
        for _ in 0..<40_000 {
            counts[mix.choose(&dice), default: 0] += 1
        }
        #expect(Set(counts.keys) == [.get, .adjust])
        #expect(abs((counts[.get] ?? 0) - 30_000) < 450)
    }

    @Test(arguments: [
        "", "get", "get=", "get=x", "buy=1", "get=-1", "get=0", "get=1,get=2", "get=1,",
    ])
    func refusesAMixThatSaysNothing(text: String) {
        #expect(Mix(text) == nil)
    }
}

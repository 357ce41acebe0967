import Foundation
import LoadTest
import Testing

/// The search for the highest rate that holds a goal.
@Suite struct RateSearchTests {
    /// The p99 of one server with random service times: of such a queue all is known.
    private func p99Milliseconds(_ rate: Double, capacity: Double) -> Double {
        rate < capacity ? -log(0.01) / (capacity - rate) * 1_000 : .infinity
    }

    private func tries(
        from start: Double, _ holds: (Double) -> Bool
    ) -> (rates: [Double], search: RateSearch) {
        var search = RateSearch(from: start)
        var rates: [Double] = []
        while let rate = search.next {
            rates.append(rate)
            search.record(held: holds(rate))
        }
        return (rates, search)
    }

    @Test(arguments: [10.0, 500, 8_000, 100_000])
    func findsWhatAQueueCanBear(start: Double) throws {
        // p99 is 5 ms where the capacity exceeds the rate by 921 calls a second.
        let exact = 20_000 - -log(0.01) / 0.005
        let found = tries(from: start) { p99Milliseconds($0, capacity: 20_000) <= 5 }
        let best = try #require(found.search.best)
        #expect(best <= exact)
        #expect(best > exact / 1.05)
        #expect(found.rates.count < 30)
    }

    @Test func oneHiccupDecidesNothing() throws {
        var count = 0
        let found = tries(from: 100) { rate in
            count += 1
            return rate <= 6_400 && count != 3
        }
        #expect(try #require(found.search.best) > 6_400 / 1.05)
    }

    @Test func saysThatNothingHolds() {
        let found = tries(from: 1_000) { _ in false }
        #expect(found.search.best == nil)
        #expect(
            found.rates == [1_000, 1_000, 250, 250, 62.5, 62.5, 15.625, 15.625, 3.90625, 3.90625])
    }

    @Test func looksForNothingBelowItsLowestRate() {
        var search = RateSearch(from: 1_000, lowest: 100)
        var rates: [Double] = []
        while let rate = search.next {
            rates.append(rate)
            search.record(held: false)
        }
        #expect(rates == [1_000, 1_000, 250, 250])
    }

    @Test func endsAlthoughEverythingHolds() {
        let found = tries(from: 1) { _ in true }
        #expect(found.rates.count == 40)
    }
}

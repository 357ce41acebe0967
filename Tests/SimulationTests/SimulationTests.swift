import Simulation
import TestSupport
import Testing

/// A short run for every change; `tools/simulate` makes long ones.
@Suite struct SimulationTests {
    @Test(arguments: Seed.some(6))
    func whateverFailsNothingIsLostOrDoneTwice(seed: Seed) throws {
        let outcome = try Simulation(seed).run(steps: 1_000)
        #expect(outcome.problems == [], "\(seed), step \(outcome.steps)")
        #expect(outcome.answers > 100)
        #expect(outcome.crashes > 0)
        #expect(outcome.deadlines > 0)
        #expect(outcome.imports > 0)
        #expect(outcome.orders > 0)
        #expect(outcome.effects > 0)
    }

    /// Orders wait, goods do not, nothing is lost, and what waited is done soon: within the longest
    /// wait of the lane, and a second for each 60 orders.
    @Test(arguments: Seed.some(1))
    func aDayWithoutTheProviderLosesNothing(seed: Seed) throws {
        let outcome = try Outage(seed).run(orders: 8)
        #expect(outcome.problems == [], "\(seed)")
        #expect(outcome.waiting == 8)
        #expect(outcome.placed == 8)
        // For each order that it is asked for, and how it stands: twice at the most.
        #expect(outcome.planned <= 8 * 3)
        #expect(outcome.drainSeconds < 120 + Double(outcome.planned) / 60 + 1)
    }

    @Test func theSameSeedRepeatsTheRun() throws {
        let first = try Simulation(Seed(77)).run(steps: 500)
        let second = try Simulation(Seed(77)).run(steps: 500)
        #expect(first == second)
    }
}

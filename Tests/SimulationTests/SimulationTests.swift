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

    @Test func theSameSeedRepeatsTheRun() throws {
        let first = try Simulation(Seed(77)).run(steps: 500)
        let second = try Simulation(Seed(77)).run(steps: 500)
        #expect(first == second)
    }
}

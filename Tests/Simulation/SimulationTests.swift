import Foundation
import TestSupport
import Testing

@Suite struct SimulationTests {
    @Test(arguments: Seed.some(10))
    func whateverFailsNothingIsLostOrDoneTwice(seed: Seed) throws {
        let outcome = try Simulation(seed).run(steps: 2_000)
        #expect(outcome.problems == [], "\(seed)")
        #expect(outcome.answers > 100)
        #expect(outcome.crashes > 0)
        #expect(outcome.deadlines > 0)
        #expect(outcome.imports > 0)
        #expect(outcome.exports > 0)
    }

    @Test func theSameSeedRepeatsTheRun() throws {
        let first = try Simulation(Seed(77)).run(steps: 1_000)
        let second = try Simulation(Seed(77)).run(steps: 1_000)
        #expect(first == second)
    }

    /// `tools/simulate` says for how long, and from which seed on.
    @Test(.enabled(if: Settings.seconds > 0))
    func runsForAsLongAsAsked() throws {
        let end = Date().addingTimeInterval(Settings.seconds)
        var seed = Seed(Settings.seed)
        var runs = 0
        var answers = 0
        var crashes = 0
        var imports = 0
        var exports = 0
        repeat {
            let outcome = try Simulation(seed).run(steps: Settings.steps)
            print("\(seed): trace \(outcome.trace), \(outcome.answers) answers")
            try #require(outcome.problems == [], "\(seed)")
            runs += 1
            answers += outcome.answers
            crashes += outcome.crashes
            imports += outcome.imports
            exports += outcome.exports
            seed = Seed(seed.value &+ 1)
        } while Date() < end
        print("\(runs) runs, \(answers) answers, \(imports) imports, \(exports) exports")
        print("\(crashes) crashes, nothing wrong")
    }
}

private enum Settings {
    static let steps = 5_000
    static var seconds: Double { number("SHOPWIRE_SIMULATE_SECONDS") ?? 0 }
    static var seed: UInt64 { UInt64(number("SHOPWIRE_SIMULATE_SEED") ?? 1_000) }

    private static func number(_ name: String) -> Double? {
        ProcessInfo.processInfo.environment[name].flatMap(Double.init)
    }
}

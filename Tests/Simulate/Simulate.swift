internal import ArgumentParser
internal import Foundation
internal import Simulation
internal import Synchronization
internal import TestSupport

/// Simulates the shop from one seed after another, and says what was wrong.
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Runs the shop against failures and crashes.",
        discussion: """
            Exit codes: 0 nothing was wrong, 1 something was, 2 the command is wrong, 3 the shop \
            stopped itself.
            """)

    @Option(help: "The first seed.")
    var seed: UInt64 = 1_000

    @Option(help: "How many seeds; without it, as many as --minutes allows.")
    var seeds: UInt64?

    @Option(help: "How long to go on.")
    var minutes = 1.0

    @Option(help: "The steps of each seed's run; then everything must come to its end.")
    var steps = 2_000

    @Flag(help: "Print the trace of each seed, the same at every repetition, and all refusals.")
    var trace = false

    func validate() throws {
        guard steps > 0, minutes > 0, seeds ?? 1 > 0 else {
            throw ValidationError("There must be something to do.")
        }
    }

    func run() throws {
        signal(SIGILL, stopped)
        signal(SIGTRAP, stopped)
        let clock = ContinuousClock()
        let begin = clock.now
        var (told, sums) = (begin, Sums())
        var current = seed
        repeat {
            let outcome = try Simulation(Seed(current)).run(steps: steps)
            if trace {
                print("seed \(current): trace \(outcome.trace)")
                let reasons = outcome.reasons.sorted { $0.value > $1.value }
                print(reasons.map { "  \($0.value) \($0.key)" }.joined(separator: "\n"))
            }
            guard outcome.problems.isEmpty else {
                print("seed \(current): found in step \(outcome.steps)")
                for problem in outcome.problems { print("  \(problem)") }
                throw ExitCode(1)
            }
            sums.add(outcome)
            current += 1
            if clock.now - told > .seconds(10) {
                told = clock.now
                let line = "\(sums.seeds) seeds, \(sums.steps) steps, \(clock.now - begin)\n"
                FileHandle.standardError.write(Data(line.utf8))
            }
        } while seeds.map({ current < seed + $0 }) ?? (clock.now - begin < .seconds(minutes * 60))
        print(sums.text(in: clock.now - begin))
    }
}

/// What all runs came to.
private struct Sums {
    private(set) var seeds = 0
    private(set) var steps = 0
    private var all: [(name: String, count: Int)] = []

    mutating func add(_ outcome: Simulation.Outcome) {
        seeds += 1
        steps += outcome.steps
        let counts = [
            ("answers", outcome.answers), ("refusals", outcome.refusals),
            ("retries", outcome.retries), ("crashes", outcome.crashes),
            ("of them while the provider was asked", outcome.crashesWhileAsking),
            ("imports", outcome.imports), ("exports", outcome.exports),
            ("orders placed", outcome.orders), ("effects of the provider", outcome.effects),
        ]
        all = counts.enumerated().map { position, count in
            (count.0, count.1 + (position < all.count ? all[position].count : 0))
        }
    }

    func text(in duration: Duration) -> String {
        let rate = Int(Double(steps) / (duration / .seconds(1)))
        let counts = all.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
        return "\(seeds) seeds, \(steps) steps in \(duration), \(rate) a second: \(counts). "
            + "Nothing was wrong."
    }
}

/// The shop found itself doing what must not be. It makes a text although a signal came, for the
/// program is at its end and has one thread.
private func stopped(by signal: CInt) {
    print("found in step \(Simulation.stepsBegun.load(ordering: .relaxed))")
    print("  the shop stopped itself (signal \(signal))")
    fflush(nil)
    _exit(3)
}

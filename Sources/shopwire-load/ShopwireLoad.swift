import ArgumentParser
import Client
import Console
import Foundation
import JSON
import LoadTest
import System

/// Puts a server under load.
@main
struct ShopwireLoad: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shopwire-load",
        abstract: "Puts a Shopwire server under load and says how it bore it.",
        discussion: """
            shopwire-load --rate 2000 --duration 30
            shopwire-load --find --p99 5ms --report load.html

            Calls come when they are due, whether or not earlier ones were answered, and each \
            latency counts from that moment. Every answer is checked. What it changes it gives \
            back at the end, so nobody else should change the same goods meanwhile.

            Exit codes: 0 all well, 1 answers were wrong, the goal was not held or the server \
            cannot be reached, 2 the command is wrong.
            """)

    @OptionGroup
    var choice: ServerChoice

    @Option(help: "Calls a second; with --find, the rate to begin with.")
    var rate = 500.0

    @Option(help: "How long each step is measured, such as 10s.")
    var duration = Seconds(10)

    @Option(help: "How long each step warms up first, which does not count.")
    var warmUp = Seconds(2)

    @Flag(help: "Look for the highest rate that holds --p99.")
    var find = false

    @Option(help: "The goal: 99 of 100 calls are answered within this time. [with --find: 5ms]")
    var p99: Seconds?

    @Option(help: "How many connections to open.")
    var connections = 8

    @Option(help: "How many calls may be under way on each connection.")
    var streams = 32

    @Option(help: "How many threads make the load.")
    var threads = 1

    @Option(help: "When calls come: poisson (at random) or fixed (evenly).")
    var arrivals = Arrivals.Kind.poisson

    @Option(help: "How much of each call: get, list, batch, update, adjust.")
    var mix = "get=60,list=20,batch=10,update=5,adjust=5"

    @Option(help: "How unequally popular goods are; 0: all alike.")
    var zipf = 1.0

    @Option(help: "The same seed makes the same calls.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Write the result as JSON.", valueName: "file"))
    var json: String?

    @Option(help: ArgumentHelp("Write the result as a page to look at.", valueName: "file"))
    var report: String?

    static func main() {
        runProgram()
    }

    func run() throws {
        let outcome: Outcome
        do {
            outcome = try load()
        } catch {
            throw Problem(error).report(asJSON: false)
        }
        print(outcome.text)
        do {
            try write(outcome.json.text(isIndented: true) + "\n", to: json)
            try write(outcome.html, to: report)
        } catch {
            throw Problem.usage("Cannot write the result: \(error.localizedDescription)")
                .report(asJSON: false)
        }
        if !outcome.isGood {
            throw ExitCode(1)
        }
    }

    private func load() throws -> Outcome {
        let plan = try plan()
        try Interrupts.watch(plan.interruption)
        let startedAt = Date().formatted(
            .iso8601.dateTimeSeparator(.space).timeZoneSeparator(.colon))
        let target = Target(
            address: choice.address, security: try choice.security(), token: try choice.token())
        let visit = try Visit(target)
        let goods = try visit.goods(withStock: plan.mix[.adjust] > 0)
        guard !goods.items.isEmpty else {
            throw Problem.usage(
                "There are no goods for sale on \(target.address); put some in first, "
                    + "with shopwire import or shopwire replay.")
        }
        let run = try LoadRun(plan, target: target, goods: goods)
        var display = Display()
        let chosen: StepResult
        do {
            chosen = try run.run({ display.show($0) }, ended: { display.end($0, plan) })
        } catch {
            // However the load ended, what it changed is given back if the server is still there.
            _ = try visit.settle(run.books, goods)
            throw error
        }
        let leftovers = try visit.settle(run.books, goods)
        return Outcome(
            plan: plan, server: target.address, startedAt: startedAt, items: goods.items.count,
            machineProcessors: Processors.count, steps: run.results, chosen: chosen,
            leftovers: leftovers)
    }

    private func plan() throws -> LoadPlan {
        var plan = LoadPlan()
        guard let mix = Mix(mix) else {
            throw Problem.usage(
                "--mix is written get=60,list=20,batch=10,update=5,adjust=5; leave out what "
                    + "you do not want.")
        }
        plan.mix = mix
        plan.rate = try inside(rate, 1...1_000_000, "--rate")
        plan.duration = try inside(duration.value, 0.5...3_600, "--duration")
        plan.warmUp = try inside(warmUp.value, 0...600, "--warm-up")
        plan.exponent = try inside(zipf, 0...10, "--zipf")
        plan.connections = try inside(connections, 1...10_000, "--connections")
        plan.streams = try inside(streams, 1...100, "--streams")
        plan.threads = try inside(threads, 1...min(connections, 64), "--threads")
        plan.seed = seed
        plan.arrivals = arrivals
        plan.finds = find
        let goal = p99 ?? (find ? Seconds(0.005) : nil)
        plan.goalMilliseconds = try goal.map { try inside($0.value, 1e-6...60, "--p99") * 1_000 }
        return plan
    }

    private func inside<Value: Comparable>(
        _ value: Value, _ range: ClosedRange<Value>, _ name: String
    ) throws -> Value {
        guard range.contains(value) else {
            throw Problem.usage(
                "\(name) takes something from \(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    private func write(_ text: String, to path: String?) throws {
        if let path {
            try Data(text.utf8).write(to: URL(filePath: path))
        }
    }
}

extension Arrivals.Kind: ExpressibleByArgument {}

/// A time as people write it: `5ms`, `10s`, `2m`, or a bare number of seconds.
struct Seconds: ExpressibleByArgument {
    let value: Double

    init(_ value: Double) {
        self.value = value
    }

    init?(argument: String) {
        let units = [("us", 1e-6), ("ms", 1e-3), ("s", 1.0), ("m", 60.0), ("", 1.0)]
        for (unit, seconds) in units where argument.hasSuffix(unit) {
            guard let number = Double(argument.dropLast(unit.count)), number >= 0 else {
                return nil
            }
            value = number * seconds
            return
        }
        return nil
    }

    var defaultValueDescription: String {
        "\(value)s"
    }
}

internal import Basics
internal import Glibc
internal import Histogram
internal import Synchronization
internal import System

/// A load from its first step to its last.
package final class LoadRun {
    /// How a step goes, told from time to time.
    package struct Progress: Sendable {
        package var step: Int
        package var rate: Double
        package var isWarmingUp: Bool
        /// How far it has come, from 0 to 1.
        package var share: Double
        package var answeredRate: Double
        package var p50: Double
        package var p99: Double
        package var failures: Int
    }

    package private(set) var results: [StepResult] = []

    /// What each worker changed.
    package var books: [Books] {
        workers.map(\.shopper.books)
    }

    private let plan: LoadPlan
    private let workers: [Worker]
    private let time = SystemTime()
    private let begin: Int64

    package init(_ plan: LoadPlan, target: Target, goods: Goods) throws {
        self.plan = plan
        workers = try (0..<plan.threads).map {
            try Worker(number: $0, plan: plan, target: target, goods: goods)
        }
        begin = time.monotonic()
    }

    deinit {
        for worker in workers {
            worker.close()
        }
    }

    /// Makes all steps, and answers the one that counts: the best of a search that held its goal,
    /// else the last.
    package func run(
        _ progress: (Progress) -> Void, ended: (StepResult) -> Void
    ) throws -> StepResult {
        guard plan.finds else {
            let result = try step(plan.rate, progress)
            ended(result)
            return result
        }
        var search = RateSearch(from: plan.rate, lowest: LoadRun.callsToJudge / plan.duration)
        var best: StepResult?
        var last: StepResult?
        while let rate = search.next {
            let result = try step(rate, progress)
            ended(result)
            search.record(held: result.holds)
            last = result
            if result.holds, rate > best?.step.rate ?? 0 {
                best = result
            }
            // More of a server that answers wrongly is not worth knowing.
            if result.tally.wrong > 0 { break }
        }
        guard let result = best ?? last else { throw LoadError("The search tried nothing.") }
        return result
    }

    /// How long an interruption may go unnoticed, in nanoseconds.
    private static let longestSleep: Int64 = 200_000_000

    /// Of fewer calls than this there is no slowest of a hundred.
    private static let callsToJudge = 100.0

    // MARK: One step

    /// Time for all threads to start, in nanoseconds.
    private static let leadNanoseconds: Int64 = 20_000_000

    private func step(_ rate: Double, _ progress: (Progress) -> Void) throws -> StepResult {
        for worker in workers {
            try worker.connect()
        }
        let loadBefore = Processors.loadAverage
        let step = Step(
            number: results.count, rate: rate, arrivals: plan.arrivals,
            begin: time.monotonic() + LoadRun.leadNanoseconds, warmUp: plan.warmUp,
            duration: plan.duration)
        let outcomes = Outcomes()
        let threads = workers.map { worker in
            Thread(named: "load") {
                outcomes.add(Result { try worker.run(step) })
            }
        }
        var total = Tally()
        let intervals = watch(step, &total, progress)
        for thread in threads {
            thread.join()
        }
        total.add(takeTallies())
        if plan.interruption.isRaised {
            throw LoadError("The load was interrupted; what it had changed was given back.")
        }
        let wall = Double(max(time.monotonic() - step.begin, 1))
        let shares = try outcomes.all.map { Double(try $0.get()) / wall }
        let result = StepResult(
            step: step, tally: total, intervals: intervals, busiest: shares.max() ?? 0,
            processors: shares.reduce(0, +),
            machineLoad: (loadBefore, Processors.loadAverage),
            goalMilliseconds: plan.goalMilliseconds)
        results.append(result)
        return result
    }

    /// Gathers what the workers counted, part by part, until the step ends.
    private func watch(
        _ step: Step, _ total: inout Tally, _ progress: (Progress) -> Void
    ) -> [StepResult.Interval] {
        let size = Int64(min(max(0.5, step.measuredSeconds / 60), 5) * 1e9)
        var intervals: [StepResult.Interval] = []
        var from = step.begin
        while from < step.end, !plan.interruption.isRaised {
            let isWarmingUp = from < step.measuredFrom
            let until = min(from + size, isWarmingUp ? step.measuredFrom : step.end)
            sleep(until: until)
            let part = takeTallies()
            let all = part.all
            let interval = StepResult.Interval(
                begin: Double(from - begin) / 1e9, seconds: Double(until - from) / 1e9,
                answered: all.totalCount, p50: all.milliseconds(at: 50),
                p99: all.milliseconds(at: 99))
            if !isWarmingUp {
                intervals.append(interval)
            }
            total.add(part)
            progress(
                Progress(
                    step: step.number, rate: step.rate, isWarmingUp: isWarmingUp,
                    share: Double(until - step.begin) / Double(step.end - step.begin),
                    answeredRate: interval.rate, p50: interval.p50, p99: interval.p99,
                    failures: total.wrong + total.refused + total.unanswered))
            from = until
        }
        return intervals
    }

    private func takeTallies() -> Tally {
        var sum = Tally()
        for worker in workers {
            sum.add(worker.takeTally())
        }
        return sum
    }

    private func sleep(until moment: Int64) {
        while !plan.interruption.isRaised {
            let left = min(moment - time.monotonic(), LoadRun.longestSleep)
            guard left > 0 else { return }
            var pause = timespec(tv_sec: 0, tv_nsec: Int(left))
            // Woken too early it sleeps again.
            _ = unsafe nanosleep(&pause, nil)
        }
    }
}

/// What the threads of a step came to.
private final class Outcomes: Sendable {
    private let outcomes = Mutex<[Result<Int64, any Error>]>([])

    func add(_ outcome: Result<Int64, any Error>) {
        outcomes.withLock { $0.append(outcome) }
    }

    var all: [Result<Int64, any Error>] {
        outcomes.withLock { $0 }
    }
}

/// What became of one step.
package struct StepResult: Sendable {
    /// A part of a step's measured time.
    package struct Interval: Sendable {
        /// In seconds since the run began.
        package var begin: Double
        package var seconds: Double
        package var answered: UInt64
        /// Latencies in milliseconds.
        package var p50: Double
        package var p99: Double

        package init(begin: Double, seconds: Double, answered: UInt64, p50: Double, p99: Double) {
            self.begin = begin
            self.seconds = seconds
            self.answered = answered
            self.p50 = p50
            self.p99 = p99
        }

        package var rate: Double {
            Double(answered) / seconds
        }
    }

    package var step: Step
    package var tally: Tally
    package var intervals: [Interval]
    /// How busy the busiest thread of the load was: 1 is a whole processor.
    package var busiest: Double
    /// How many processors all threads of the load took together.
    package var processors: Double
    /// The machine's load average when it began and when it ended.
    package var machineLoad: (before: Double, after: Double)
    /// Nil without a goal.
    package var goalMilliseconds: Double?

    package init(
        step: Step, tally: Tally, intervals: [Interval] = [], busiest: Double = 0,
        processors: Double = 0, machineLoad: (before: Double, after: Double) = (0, 0),
        goalMilliseconds: Double?
    ) {
        self.step = step
        self.tally = tally
        self.intervals = intervals
        self.busiest = busiest
        self.processors = processors
        self.machineLoad = machineLoad
        self.goalMilliseconds = goalMilliseconds
        p99 = tally.all.milliseconds(at: 99)
    }

    package let p99: Double

    /// Calls answered well a second, while calls came.
    package var answeredRate: Double {
        Double(tally.answeredInTime) / step.measuredSeconds
    }

    /// Whether the slowest of a hundred calls was fast enough and nothing was refused, wrong or
    /// left without an answer. Without a goal, any speed is; with one, no calls prove nothing.
    package var holds: Bool {
        let isClean = tally.wrong == 0 && tally.refused == 0 && tally.unanswered == 0
        return isClean && goalMilliseconds.map { p99 <= $0 && tally.count > 0 } ?? true
    }

    /// What makes the figures doubtful: this program was not fast enough itself.
    package var doubts: [String] {
        var doubts: [String] = []
        if busiest > StepResult.busyLimit {
            doubts.append(
                "A thread of the load program took \(percent(busiest)) of a processor: "
                    + "try more --threads, or another machine.")
        }
        let late = tally.lateness.milliseconds(at: 99)
        if late > max(StepResult.latenessLimit, (goalMilliseconds ?? 0) / 5) {
            doubts.append(
                "One call in a hundred was begun \(decimal(late)) ms late or more, by this "
                    + "program's own doing; that is part of the latencies.")
        }
        return doubts
    }

    /// Above this share of a processor, calls begin to wait for the load program.
    private static let busyLimit = 0.8

    /// Less lateness than this, in milliseconds, is what any busy machine shows.
    private static let latenessLimit = 0.5
}

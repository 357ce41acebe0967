internal import Basics
internal import HTTP2
internal import Synchronization
internal import System

/// One thread of a load: begins calls when they are due and takes in the answers.
///
/// It never waits for an answer before it begins the next call, so a slow server does not slow the
/// questions down: only when every stream is taken must a call wait, and that counts as latency.
///
/// It belongs to the thread that runs a step; between steps, to whoever waited for that thread.
package final class Worker: @unchecked Sendable {
    package private(set) var shopper: Shopper

    private let number: Int
    private let plan: LoadPlan
    private let target: Target
    private let headers: [HeaderList]
    private let poller: Poller
    private let time = SystemTime()
    private let tally = Mutex(Tally())
    private var channels: [Channel] = []
    private var idle: [Flight] = []
    private var cursor = 0
    private var step: Step
    private var arrivals: Arrivals
    private var isAbandoning = false
    /// When there was no stream free, last.
    private var fullAt = Int64.min

    init(number: Int, plan: LoadPlan, target: Target, goods: Goods) throws {
        self.number = number
        self.plan = plan
        self.target = target
        headers = Operation.allCases.map { target.headers($0.method) }
        shopper = Shopper(
            goods: goods, mix: plan.mix, exponent: plan.exponent, seed: plan.seed, number: number)
        poller = try Poller(batch: 64)
        step = Step(number: 0, rate: 1, arrivals: .fixed, begin: 0, warmUp: 0, duration: 0)
        arrivals = Arrivals(.fixed, rate: 1, dice: Dice(seed: 0))
    }

    /// Connects what is not connected, or not any more.
    func connect() throws {
        for index in channels.indices where channels[index].isLost {
            channels[index] = try Channel(target, poller: poller, token: UInt64(index))
        }
        while channels.count < plan.connections(ofWorker: number) {
            channels.append(
                try Channel(target, poller: poller, token: UInt64(channels.count)))
        }
    }

    func close() {
        for channel in channels {
            channel.close()
        }
        for flight in idle {
            flight.retire()
        }
        channels = []
        idle = []
    }

    /// What came of calls since this was asked last. Any thread may ask.
    func takeTally() -> Tally {
        var taken = Tally()
        tally.withLock { swap(&$0, &taken) }
        return taken
    }

    // MARK: A step

    /// Holds the step's rate until its end, then waits for what is under way.
    ///
    /// Answers how many nanoseconds of a processor it took.
    func run(_ step: Step) throws -> Int64 {
        let processorTime = Thread.processorNanoseconds
        Thread.sharpenTimers()
        self.step = step
        isAbandoning = false
        fullAt = .min
        arrivals = Arrivals(
            step.arrivals, rate: step.rate / Double(plan.threads),
            phase: Double(number) / Double(plan.threads),
            dice: Dice(seed: plan.seed, stream: UInt64(1_000 * (step.number + 1) + number)))
        let deadline = step.end + Step.drainNanoseconds
        while true {
            startDue()
            flush()
            let now = time.monotonic()
            let isStarted = step.begin + arrivals.next >= step.end
            let isOver = now >= deadline || isStarted && calls == 0 || !hasConnection
            guard !isOver, !plan.interruption.isRaised else { break }
            try wait(isStarted || isFull ? min(deadline - now, longestWait) : untilDue(now))
        }
        abandonRest()
        return Thread.processorNanoseconds - processorTime
    }

    private var calls: Int {
        channels.reduce(0) { $0 + $1.underWay }
    }

    private var isFull: Bool {
        !channels.contains { !$0.isLost && $0.underWay < plan.streams }
    }

    private var hasConnection: Bool {
        channels.contains { !$0.isLost }
    }

    private func untilDue(_ now: Int64) -> Int64 {
        max(0, step.begin + arrivals.next - now)
    }

    private func wait(_ nanoseconds: Int64) throws {
        _ = try poller.wait(nanoseconds: nanoseconds) { event in
            let channel = channels[Int(event.token)]
            if event.isReadable || event.isGone {
                channel.receive()
            }
            if event.isWritable {
                channel.flush()
            }
        }
    }

    private func flush() {
        for channel in channels where channel.isDirty {
            channel.flush()
        }
    }

    // MARK: Beginning

    /// Begins every call that is due, as long as a stream is free.
    private func startDue() {
        while true {
            let due = step.begin + arrivals.next
            let now = time.monotonic()
            guard due < step.end, due <= now else { return }
            guard let channel = freeChannel() else {
                fullAt = now
                return
            }
            arrivals.advance()
            if due >= step.measuredFrom {
                let hadToWait = due <= fullAt
                tally.withLock { tally in
                    if hadToWait {
                        tally.waited += 1
                    } else {
                        tally.record(lateness: now - due)
                    }
                }
            }
            start(shopper.next(), due, on: channel)
        }
    }

    private func start(_ order: Errand, _ due: Int64, on channel: Channel) {
        let flight = idle.popLast() ?? Flight(self, channel)
        flight.prepare(order, due: due, on: channel)
        channel.start(flight, headers[order.operation.rawValue])
    }

    /// The next connection in turn that takes another call.
    private func freeChannel() -> Channel? {
        for offset in 0..<channels.count {
            let index = (cursor + offset) % channels.count
            let channel = channels[index]
            if !channel.isLost, channel.underWay < plan.streams {
                cursor = index + 1
                return channel
            }
        }
        return nil
    }

    // MARK: Ending

    /// Takes in what became of a call.
    func finish(_ flight: Flight, _ code: ErrorCode) {
        idle.append(flight)
        guard let order = flight.order else { return }
        let now = time.monotonic()
        let isMeasured = flight.due >= step.measuredFrom
        let refusal = isAbandoning ? unanswered : flight.refusal(code)
        var complaint: String?
        if let refusal {
            shopper.failed(
                order.expectation, isOutcomeKnown: !vagueStatuses.contains(refusal))
        } else {
            complaint = flight.withAnswer { shopper.complaint(about: $0, to: order.expectation) }
        }
        tally.withLock { tally in
            if let complaint {
                tally.complain(complaint)
            }
            guard let refusal, refusal != unanswered else {
                guard isMeasured else { return }
                tally.record(order.operation, nanoseconds: now - flight.due)
                tally.unanswered += refusal == nil ? 0 : 1
                tally.answeredInTime += refusal == nil && now < step.end ? 1 : 0
                return
            }
            tally.refusals[refusal, default: 0] += 1
        }
    }

    /// Gives up on what has no answer by now, and counts it.
    private func abandonRest() {
        isAbandoning = true
        for channel in channels {
            channel.resetAll()
        }
        flush()
        // What cannot even be cancelled ends with its connection.
        for channel in channels where channel.underWay > 0 {
            channel.lose()
        }
        let now = time.monotonic()
        tally.withLock { tally in
            while step.begin + arrivals.next < step.end {
                let due = step.begin + arrivals.next
                arrivals.advance()
                if due >= step.measuredFrom {
                    tally.unanswered += 1
                    // Which call it would have been was not decided; most are of this kind.
                    tally.record(.get, nanoseconds: now - due)
                }
            }
        }
    }
}

/// Stands for a call that has no answer when a step ends.
private let unanswered = "UNANSWERED"

/// After these nobody knows whether the change was made.
private let vagueStatuses: Set<String> = [
    unanswered, "UNAVAILABLE", "DEADLINE_EXCEEDED", "CANCELLED", "UNKNOWN", "INTERNAL", "NO_STATUS",
    "NO_MESSAGE",
]

/// Without anything due, a worker looks up this often, in nanoseconds.
private let longestWait: Int64 = 100_000_000

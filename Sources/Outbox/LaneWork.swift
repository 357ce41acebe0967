internal import Basics
internal import DequeModule
package import KeyValue
package import RPC

/// The work on one lane: it decides what is to be done next, and takes in what was done.
///
/// It has no thread. Whoever has one asks for the next step and does it; a test does the steps of
/// several relays in turn, with a clock of its own.
package final class LaneWork: Sendable {
    /// What is to be done next.
    package enum Step: Sendable, Equatable {
        /// Find so many effects and claim them: call `look`.
        case look(room: Int)
        /// Carry this out, then call `settle`.
        case deliver(Delivery)
        /// Call `settle` once more: the store could not take in what came of this.
        case settle(Delivery, Outcome)
        /// Nothing until the monotonic clock has come here, or something happens.
        case wait(until: Int64)
        /// The relay ends.
        case stop
    }

    private struct Unsettled {
        let delivery: Delivery
        let outcome: Outcome
        let time: Int64
    }

    private struct State {
        /// Whether there may be work that was planned after the last look.
        var isRung = true
        var isLooking = false
        var isClosed = false
        /// When to look although nobody rang.
        var lookTime = Int64.min
        /// Effects of which this relay has not heard the end, each with the end of its lease.
        var inFlight: [String: Int64] = [:]
        /// Those that are claimed and wait.
        var ready = Deque<Delivery>()
        var unsettled = Deque<Unsettled>()
    }

    package let lane: Lane
    private let books: LaneBooks
    private let definition: Definition
    private let state = Monitor(State())

    package init(_ lane: Lane, kinds: [String: any EffectKind], of definition: Definition) {
        self.lane = lane
        self.definition = definition
        books = LaneBooks(lane: lane, kinds: kinds, definition: definition)
    }

    // MARK: Deciding

    /// The next step. Each is handed out once.
    package func next() -> Step {
        let now = definition.time.monotonic()
        return state.withLock { decide(&$0, at: now) }
    }

    /// The next step that is not to wait; waits for it.
    package func awaitNext() -> Step {
        while true {
            let step = next()
            guard case .wait(let end) = step else { return step }
            let left = Duration.nanoseconds(max(0, end - definition.time.monotonic()))
            let found = state.wait(atMost: left) { state -> Step? in
                let step = decide(&state, at: definition.time.monotonic())
                // The same wait again is what is being done; another must be begun.
                return step == .wait(until: end) ? nil : step
            }
            if let found, case .wait = found { continue }
            if let found { return found }
        }
    }

    private func decide(_ state: inout State, at now: Int64) -> Step {
        if let next = state.unsettled.first, next.time <= now || state.isClosed {
            state.unsettled.removeFirst()
            return .settle(next.delivery, next.outcome)
        }
        if state.isClosed { return .stop }
        let margin = (lane.rules.timeLimit + .seconds(1)).clampedNanoseconds
        while let next = state.ready.popFirst() {
            let end = state.inFlight[next.id] ?? 0
            if end - margin >= now { return .deliver(next) }
            // Its lease could end before it does: another turn will come.
            state.inFlight[next.id] = nil
        }
        let room = lane.rules.concurrent * 2 - state.inFlight.count
        if !state.isLooking, room > 0, state.isRung || state.lookTime <= now {
            state.isLooking = true
            state.isRung = false
            return .look(room: room)
        }
        let lookTime = state.isLooking || room <= 0 ? .max : state.lookTime
        return .wait(until: min(lookTime, state.unsettled.first?.time ?? .max))
    }

    /// Says that something was planned.
    package func ring() {
        state.withLock { $0.isRung = true }
        state.wakeOne()
    }

    /// Begins nothing from now on. What was claimed and not begun is given back.
    package func close() {
        let ready = state.withLock { state in
            state.isClosed = true
            let ready = state.ready
            state.ready.removeAll()
            return ready
        }
        for delivery in ready {
            settle(delivery, .later(.zero))
        }
        state.wakeAll()
    }

    // MARK: Doing

    /// Finds effects whose turn has come, `room` at the most, and claims them.
    package func look(room: Int, in snapshot: any Snapshot) {
        do throws(StoreError) {
            let (now, time) = (definition.time.monotonic(), definition.time.now())
            let passed = state.withLock { Set($0.inFlight.keys) }
            let due = try DueEffects(
                in: lane.name, at: time, limit: room, passing: passed, in: snapshot)
            let wait = due.next.map { $0.since(time) } ?? OutboxLimits.lookInterval
            state.withLock { state in
                state.lookTime =
                    now + min(wait, OutboxLimits.lookInterval).clampedNanoseconds
                state.isRung = state.isRung || due.ids.count == room
                let end = now + lane.rules.lease.clampedNanoseconds
                for id in due.ids { state.inFlight[id] = end }
            }
            claim(due.ids)
        } catch {
            _ = definition.failure(for: error, in: LaneBooks.claimName)
            looked(succeeds: false)
        }
    }

    /// Says that there was no snapshot to look at.
    package func couldNotLook(_ error: StoreError) {
        _ = definition.failure(for: error, in: LaneBooks.claimName)
        looked(succeeds: false)
    }

    private func claim(_ ids: [String]) {
        guard !ids.isEmpty else { return looked(succeeds: true) }
        let command = OwnCommand(
            LaneBooks.claimName, for: LaneBooks.caller, of: definition,
            reading: LaneBooks.reads(ids)
        ) { [books] command in
            try books.claim(ids, in: &command)
        } isDone: { [self] result in
            claimed(ids, result)
        }
        if !command.submit() {
            claimed(ids, .failure(.overloaded))
        }
    }

    private func claimed(_ ids: [String], _ result: Result<[Delivery], Failure>) {
        var deliveries: [Delivery] = []
        if case .success(let some) = result { deliveries = some }
        let claimed = Set(deliveries.map(\.id))
        let unused = state.withLock { state -> [Delivery] in
            for id in ids where !claimed.contains(id) { state.inFlight[id] = nil }
            if state.isClosed { return deliveries }
            state.ready.append(contentsOf: deliveries)
            return []
        }
        for delivery in unused {
            settle(delivery, .later(.zero))
        }
        if case .success = result {
            looked(succeeds: true)
        } else {
            looked(succeeds: false)
        }
    }

    /// A look is over; if it failed the next one waits a little.
    private func looked(succeeds: Bool) {
        let retry =
            definition.time.monotonic() + OutboxLimits.retryInterval.clampedNanoseconds
        state.withLock { state in
            state.isLooking = false
            if !succeeds {
                state.isRung = false
                state.lookTime = retry
            }
        }
        state.wakeAll()
    }

    /// Takes in what came of a delivery; the store hears of it.
    package func settle(_ delivery: Delivery, _ outcome: Outcome) {
        note(delivery, outcome)
        let command = OwnCommand(
            LaneBooks.settleName, for: LaneBooks.caller, of: definition,
            reading: LaneBooks.reads([delivery.id])
        ) { [books] command in
            try books.settle(delivery, outcome, in: &command)
        } isDone: { [self] result in
            settled(delivery, outcome, result)
        }
        if !command.submit() {
            settled(delivery, outcome, .failure(.overloaded))
        }
    }

    private func settled(
        _ delivery: Delivery, _ outcome: Outcome, _ result: Result<Instant?, Failure>
    ) {
        let (now, time) = (definition.time.monotonic(), definition.time.now())
        state.withLock { state in
            switch result {
            case .success(let turn):
                state.inFlight[delivery.id] = nil
                if let turn {
                    let wait = max(turn.since(time), .zero).clampedNanoseconds
                    state.lookTime = min(state.lookTime, now + wait)
                }
            case .failure where state.isClosed || state.inFlight[delivery.id] ?? 0 <= now:
                // It is begun again, for its lease has ended or will.
                state.inFlight[delivery.id] = nil
            case .failure:
                let retry = now + OutboxLimits.retryInterval.clampedNanoseconds
                state.unsettled.append(
                    Unsettled(delivery: delivery, outcome: outcome, time: retry))
            }
        }
        state.wakeAll()
    }

    /// Tells the log of trouble, at first and then more and more rarely.
    private func note(_ delivery: Delivery, _ outcome: Outcome) {
        let reason =
            switch outcome {
            case .unknown(let reason), .later(_, let reason): reason
            case .done, .refused: ""
            }
        guard !reason.isEmpty, delivery.number & (delivery.number - 1) == 0 else { return }
        definition.log.record(
            DeliveryProblem(reason: reason, number: delivery.number), incident: delivery.id,
            method: "outbox/\(lane.name)")
    }
}

/// A delivery did not come to its end.
private struct DeliveryProblem: Error, CustomStringConvertible {
    let reason: String
    let number: Int

    var description: String { "\(reason) (try \(number))" }
}

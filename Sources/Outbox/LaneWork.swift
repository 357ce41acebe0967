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
        /// Whether effects may wait that came before those which are planned now.
        var isBehind = true
        /// Whether effects may be held by a process that used the store before, and has ended.
        var mayFindHeld: Bool
        var isLooking = false
        /// How many effects the look that is under way may find.
        var sought = 0
        var isClosed = false
        /// When to look although nobody rang.
        var lookTime = Int64.min
        /// Effects of which this relay has not heard the end, each with the end of its lease.
        var inFlight: [String: Int64] = [:]
        /// Those that this relay begins if the commands that plan them become durable.
        var promised: Set<String> = []
        /// Those that are claimed and wait.
        var ready = Deque<Delivery>()
        var unsettled = Deque<Unsettled>()
    }

    package let lane: Lane
    private let books: LaneBooks
    private let definition: Definition
    private let state: Monitor<State>
    /// Less of a lease is too little to begin a delivery.
    private var margin: Int64 { (lane.rules.timeLimit + .seconds(1)).clampedNanoseconds }

    package init(_ lane: Lane, kinds: [String: any EffectKind], of definition: Definition) {
        self.lane = lane
        self.definition = definition
        books = LaneBooks(lane: lane, kinds: kinds, definition: definition)
        state = Monitor(State(mayFindHeld: definition.store.isExclusive))
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
        while let next = state.ready.popFirst() {
            let end = state.inFlight[next.id] ?? 0
            if end - margin >= now { return .deliver(next) }
            // Its lease could end before it does: another turn will come.
            state.inFlight[next.id] = nil
        }
        let room = room(in: state)
        if !state.isLooking, room > 0, state.isRung || state.lookTime <= now {
            state.isLooking = true
            state.isRung = false
            state.sought = room
            return .look(room: room)
        }
        let cannotLook = state.isLooking || room <= 0 && state.lookTime <= now
        let lookTime = cannotLook ? .max : state.lookTime
        return .wait(until: min(lookTime, state.unsettled.first?.time ?? .max))
    }

    /// How many effects more may be begun.
    private func room(in state: State) -> Int {
        lane.rules.concurrent * 2 - state.inFlight.count - state.promised.count - state.sought
    }

    /// Hears of what commands plan from now on, and claims it.
    package func listen() {
        definition.bells.listen(for: lane.name, claiming: self) { [weak self] in self?.ring() }
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

    /// Finds effects whose turn has come, `room` at the most, and claims them; at first those that
    /// a dead process held get their turn back.
    package func look(room: Int, in snapshot: any Snapshot) {
        do throws(StoreError) {
            let held = try heldByTheDead(in: snapshot)
            guard held.isEmpty else { return giveBack(held) }
            let (now, time) = (definition.time.monotonic(), definition.time.now())
            let passed = state.withLock { $0.promised.union($0.inFlight.keys) }
            let due = try DueEffects(
                in: lane.name, at: time, limit: room, passing: passed, in: snapshot)
            let wait = due.next.map { $0.since(time) } ?? OutboxLimits.lookInterval
            state.withLock { state in
                state.lookTime =
                    now + min(wait, OutboxLimits.lookInterval).clampedNanoseconds
                state.isBehind = due.ids.count == room
                state.isRung = state.isRung || state.isBehind
                state.sought = 0
                let end = now + lane.rules.lease.clampedNanoseconds
                for id in due.ids { state.inFlight[id] = end }
            }
            claim(due.ids)
        } catch {
            _ = definition.failure(for: error, in: LaneBooks.claimName)
            looked(succeeds: false)
        }
    }

    /// What an earlier user of the store held. As long as there is any, this lane holds nothing: it
    /// has found nothing yet, and so claims no plans either.
    private func heldByTheDead(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        guard state.withLock({ $0.mayFindHeld }) else { return [] }
        let held = try Effects.held(
            in: lane.name, at: definition.time.now(), limit: OutboxLimits.givenBack,
            in: snapshot)
        if held.isEmpty { state.withLock { $0.mayFindHeld = false } }
        return held
    }

    private func giveBack(_ ids: [String]) {
        let command = OwnCommand(
            LaneBooks.giveBackName, for: LaneBooks.caller, of: definition,
            reading: LaneBooks.reads(ids)
        ) { [books] command in
            try books.giveBack(ids, in: &command)
        } isDone: { [self] result in
            givenBack(result)
        }
        if !command.submit() {
            givenBack(.failure(.overloaded))
        }
    }

    /// The next look sees whether that was all.
    private func givenBack(_ result: Result<Void, Failure>) {
        guard case .success = result else { return looked(succeeds: false) }
        state.withLock { $0.isRung = true }
        looked(succeeds: true)
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
            state.sought = 0
            if !succeeds {
                state.isBehind = true
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
        let wakes = state.withLock { state in
            // Whoever waits goes by the room and the time there were: without room nobody looks,
            // and now there is some.
            var wakes =
                state.isClosed
                || room(in: state) <= 0 && (state.isRung || state.lookTime <= now)
            switch result {
            case .success(let turn):
                state.inFlight[delivery.id] = nil
                if let turn {
                    let wait = max(turn.since(time), .zero).clampedNanoseconds
                    state.lookTime = min(state.lookTime, now + wait)
                    wakes = true
                }
            case .failure where state.isClosed || state.inFlight[delivery.id] ?? 0 <= now:
                // It is begun again, for its lease has ended or will.
                state.inFlight[delivery.id] = nil
            case .failure:
                let retry = now + OutboxLimits.retryInterval.clampedNanoseconds
                state.unsettled.append(
                    Unsettled(delivery: delivery, outcome: outcome, time: retry))
                wakes = true
            }
            return wakes
        }
        // Threads that wake for nothing cost more than the commands that they wait for.
        if wakes { state.wakeAll() }
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

// MARK: Beginning with the plan

extension LaneWork: Claims {
    /// Begins an effect in the transaction that plans it. It waits behind those that came before:
    /// while there may be any, all are claimed in turn.
    package func claim(_ id: String, in command: inout Command) throws -> (any Claimed)? {
        let waited = max(.zero, definition.time.now().since(command.time))
        let now = definition.time.monotonic()
        let end = now + (lane.rules.lease - waited).clampedNanoseconds
        guard promise(id, until: end, at: now) else { return nil }
        var delivery: Delivery?
        defer { if delivery == nil { giveBack(id) } }
        delivery = try books.claim([id], in: &command).first
        return delivery.map { Promise($0, until: end, by: self) }
    }

    private func promise(_ id: String, until end: Int64, at now: Int64) -> Bool {
        state.withLock { state in
            guard !state.isClosed, !state.isBehind, end - margin >= now,
                state.inFlight[id] == nil, room(in: state) > 0
            else {
                state.isBehind = true
                return false
            }
            return state.promised.insert(id).inserted
        }
    }

    /// What was to be begun is not, or it is by now.
    fileprivate func giveBack(_ id: String) {
        let wakes = state.withLock { state in
            let wasWanted = state.isRung || room(in: state) <= 0
            return state.promised.remove(id) != nil && wasWanted
        }
        if wakes { state.wakeAll() }
    }

    /// The transaction that began an effect is durable.
    fileprivate func begin(_ delivery: Delivery, until end: Int64) {
        let isClosed = state.withLock { state in
            state.promised.remove(delivery.id)
            state.inFlight[delivery.id] = end
            if !state.isClosed { state.ready.append(delivery) }
            return state.isClosed
        }
        if isClosed {
            settle(delivery, .later(.zero))
        } else {
            state.wakeOne()
        }
    }
}

/// An effect that a lane begins if the transaction that planned it becomes durable.
private final class Promise: Claimed {
    private let delivery: Delivery
    private let end: Int64
    private let work: LaneWork

    init(_ delivery: Delivery, until end: Int64, by work: LaneWork) {
        self.delivery = delivery
        self.end = end
        self.work = work
    }

    deinit {
        work.giveBack(delivery.id)
    }

    func deliver() {
        work.begin(delivery, until: end)
    }
}

/// A delivery did not come to its end.
private struct DeliveryProblem: Error, CustomStringConvertible {
    let reason: String
    let number: Int

    var description: String { "\(reason) (try \(number))" }
}

internal import Basics
internal import Crypto
internal import KeyValue
internal import Synchronization

/// Calls whose answers wait for somebody outside, by the log row that is to keep the answer.
final class Waiting: Sendable {
    private let waiters = Mutex<[[UInt8]: Waiter]>([:])

    /// Whether a call waits for the answer that the row at `place` is to keep.
    func contains(_ place: [UInt8]) -> Bool {
        waiters.withLock { $0[place] != nil }
    }

    fileprivate func add(_ waiter: Waiter) {
        let former = waiters.withLock { $0.updateValue(waiter, forKey: waiter.place) }
        former?.end(.failure(.requestInProgress))
    }

    fileprivate func remove(_ waiter: Waiter) -> Bool {
        waiters.withLock { waiters in
            guard waiters[waiter.place] === waiter else { return false }
            waiters[waiter.place] = nil
            return true
        }
    }

    /// Ends all waits without an answer, which a repeat of the call finds.
    fileprivate func dismiss() {
        let waiters = waiters.withLock { waiters in
            defer { waiters = [:] }
            return waiters
        }
        for waiter in waiters.values {
            waiter.end(.failure(.shuttingDown))
        }
    }

    /// What seals the answer that the row at `place` is to keep; nil if nobody waits for it, or if
    /// it was used.
    func takeSeal(at place: [UInt8]) -> ReadySeal? {
        waiters.withLock { $0[place] }?.takeSeal()
    }

    /// Gives answers, which are durable, to those who wait for them.
    func settle(_ answers: [SettledAnswer]) {
        for answer in answers {
            let waiter = waiters.withLock { $0.removeValue(forKey: answer.place) }
            waiter?.end(answer.answer)
        }
    }
}

/// A call whose answer waits for somebody outside, for so long at the most.
final class Waiter: @unchecked Sendable {
    let place: [UInt8]
    private let subject: String
    private let ticket: Ticket
    private let definition: Definition
    /// What seals the answer of the call, got ready when it came.
    private let seal: Mutex<ReadySeal?>
    // Both are touched on the loop only.
    private var timer: Timer?
    private var isOver = false

    /// The longest wait: whoever is not answered by then is told how things stand.
    private static let longest = Duration.seconds(5).clampedNanoseconds
    private static let settleName: StaticString = "answers/Settle"

    /// A wait that ends sooner is begun at once, and others when their loop wakes the next time.
    private static let urgent = Duration.seconds(3).clampedNanoseconds

    init(
        _ ticket: Ticket, for subject: String, at place: [UInt8],
        sealing seal: consuming ReadySeal?, of definition: Definition
    ) {
        self.ticket = ticket
        self.subject = subject
        self.place = place
        self.seal = Mutex(seal)
        self.definition = definition
    }

    fileprivate func takeSeal() -> ReadySeal? {
        seal.withLock { $0.take() }
    }

    /// Begins to wait: for a tenth less than what is left until the call's deadline, so that the
    /// answer still reaches it.
    func start() {
        definition.waiting.add(self)
        let now = definition.time.monotonic()
        let left = ticket.deadline == .max ? .max : ticket.deadline - now
        let wait = min(Self.longest, max(0, left / 10 * 9))
        ticket.onLoop(atOnce: wait < Self.urgent) { [self] call, loop in
            guard !isOver else { return }
            // Nobody may wait any more by now.
            timer = loop.schedule(at: call == nil ? now : now + wait) { [self] in giveUp() }
        }
    }

    /// The answer is there. Any thread may bring it, once.
    fileprivate func end(_ answer: Result<[UInt8], Failure>) {
        ticket.redeem(answer.map { framed($0, compressed: false) }) { [self] in
            isOver = true
            timer?.cancel()
        }
    }

    /// It cannot wait longer: how things stand now becomes the answer.
    private func giveUp() {
        let command = OwnCommand(
            Self.settleName, for: .shop("answers"), of: definition
        ) { [subject] command in
            command.settle(subject)
        } isDone: { [self] result in
            // Most often it has its answer by now. If not, the answer was fixed elsewhere, and a
            // repeat gets it.
            guard definition.waiting.remove(self) else { return }
            if case .failure(let failure) = result {
                end(.failure(failure))
            } else {
                end(.failure(.requestInProgress))
            }
        }
        if !command.submit(), definition.waiting.remove(self) {
            end(.failure(.overloaded))
        }
    }
}

extension Definition {
    /// Ends what calls wait for, for the server stops.
    package func dismissWaiters() {
        waiting.dismiss()
    }
}

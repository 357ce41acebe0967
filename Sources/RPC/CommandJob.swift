internal import Basics
internal import Crypto
internal import KeyValue
internal import Schema
internal import Synchronization
internal import Wire

/// One command on its way through the store and back to its call.
///
/// A repeat of a request id gets the first answer's bytes again. Commands run one after another, so
/// a repeat that comes while the first is under way waits behind it and finds its answer.
final class CommandJob: StoreCommand, Job {
    let ticket: Ticket
    private let prepared: PreparedCommand
    private let method: Method
    private let caller: Caller
    private let time: Instant
    private let definition: Definition
    private let requestHash: RequestHash
    private let identifiers: IdentifierSequence
    private let host: String
    private let isCancelled = Atomic(false)
    /// Whether somebody lost a right by the last run.
    private let takesRights = Atomic(false)
    /// The bells that the last run rings.
    private let rings = Mutex(Rings())
    /// What the last run began.
    private let claimed = Mutex<[any Claimed]>([])
    /// What seals the answer of the first run: getting it ready is not the writer's work.
    private let seal: Mutex<ReadySeal?>
    /// The work, once it is prepared.
    private let work: Mutex<PreparedCommand.Run?>
    /// What the last run came to; the store runs a command on one thread at a time.
    private let outcome = Mutex(Outcome.answered(.failure(.cancelled)))
    /// What waited for something that the last run made known.
    private let settled = Mutex<[SettledAnswer]>([])

    private enum Outcome {
        case answered(Result<[UInt8], Failure>)
        /// It is not known yet: the log row at `place` waits for `subject`.
        case waits(subject: String, place: [UInt8])
    }

    init(
        _ prepared: PreparedCommand, _ method: Method, requestHash: RequestHash, caller: Caller,
        time: Instant, host: String, definition: Definition, ticket: Ticket
    ) {
        self.prepared = prepared
        self.method = method
        self.requestHash = requestHash
        self.caller = caller
        self.time = time
        self.host = host
        self.definition = definition
        self.ticket = ticket
        identifiers = IdentifierSequence(time: time, random: definition.random)
        seal = Mutex(prepared.requestID.isEmpty ? nil : definition.readySeal(of: method))
        if case .ready(let run) = prepared.work {
            work = Mutex(run)
        } else {
            work = Mutex(nil)
        }
    }

    /// Does what must come before the command, and queues the command.
    func prepare(
        by prepare: PreparedCommand.Prepare, on snapshot: Result<any Snapshot, StoreError>
    ) {
        guard !isCancelled.load(ordering: .relaxed) else {
            return ticket.redeem(.failure(.cancelled))
        }
        do {
            let preparation = Preparation(
                snapshot: try snapshot.get(), caller: caller, time: time, safe: definition.keys,
                passwordCost: definition.passwordCost, limits: definition.limits, host: host)
            let run = try prepare(preparation)
            work.withLock { $0 = run }
            if !definition.store.submit(self) {
                ticket.redeem(.failure(.overloaded))
            }
        } catch {
            ticket.redeem(.failure(definition.failure(for: error, in: method.path)))
        }
    }

    /// Nobody waits any more: if the work has not begun, it never does.
    func cancel() {
        isCancelled.store(true, ordering: .relaxed)
    }

    func run(in transaction: any Transaction) throws(StoreError) {
        // An earlier run came to nothing.
        claimed.withLock { $0 = [] }
        guard !isCancelled.load(ordering: .relaxed) else {
            return outcome.withLock { $0 = .answered(.failure(.cancelled)) }
        }
        let outcome = try outcome(in: transaction)
        self.outcome.withLock { $0 = outcome }
    }

    private func outcome(in transaction: any Transaction) throws(StoreError) -> Outcome {
        let key =
            prepared.requestID.isEmpty
            ? nil : CommandLog.key(caller, method.name, prepared.requestID)
        transaction.prefetch {
            (key.map { [.key($0)] } ?? []) + prepared.reads() + CommandLog.reads(in: transaction)
                + AuditLog.reads(in: transaction)
        }
        if let key, let kept = try CommandLog.row(under: key, in: transaction) {
            return repeated(kept.row, at: kept.place, under: key)
        }
        var row = LogRow(
            timeNanoseconds: time.nanoseconds, caller: caller.name, method: method.name,
            requestID: prepared.requestID, requestHash: requestHash.current.bytes,
            requestKeyID: requestHash.current.keyID)
        var people = caller.person.map { [$0] } ?? []
        var isAudited = true
        let result = try attempt(in: transaction, &row, &people, &isAudited)
        if isAudited {
            try audit(result, row, about: people, in: transaction)
        }
        switch result {
        case .success where !row.awaits.isEmpty:
            return try wait(row, under: key, in: transaction)
        case .success(let answer):
            // Without an id nobody can ask for it again.
            row.answer = key.map { kept(answer, under: $0) } ?? []
        case .failure(let failure):
            guard failure.isFinal, key != nil else { return .answered(result) }
            row.statusCode = Int32(failure.code.rawValue)
            row.answer = failure.statusBytes(limit: definition.limits.errorSize)
        }
        if key != nil || !row.changed.isEmpty {
            try CommandLog.append(
                row, under: key, life: definition.limits.answerLife, in: transaction)
        }
        return .answered(result)
    }

    /// Leaves the row to whoever makes known what it waits for.
    private func wait(
        _ row: LogRow, under key: [UInt8]?, in transaction: any Transaction
    ) throws(StoreError) -> Outcome {
        precondition(key != nil, "An answer that waits is found again by its request id.")
        let place = try CommandLog.append(
            row, under: key, life: definition.limits.answerLife, in: transaction)
        try AwaitedAnswers.open(row.awaits, at: place, in: transaction)
        return .waits(subject: row.awaits, place: place)
    }

    // MARK: Answers that are kept

    /// The answer as its row keeps it.
    private func kept(_ answer: [UInt8], under key: [UInt8]) -> [UInt8] {
        definition.kept(answer, of: method, under: key, by: seal.withLock { $0.take() })
    }

    /// What was answered before, unless this is another request under the same id.
    private func repeated(_ row: LogRow, at place: [UInt8], under key: [UInt8]) -> Outcome {
        guard requestHash.equals(row.requestHash, keyID: row.requestKeyID) else {
            return .answered(.failure(.requestIDReused))
        }
        if row.isForgotten {
            return .answered(.failure(.answerForgotten))
        }
        if !row.awaits.isEmpty {
            // Whoever asked first may still wait; if not, the caller waits in their place.
            return definition.waiting.contains(place)
                ? .answered(.failure(.requestInProgress))
                : .waits(subject: row.awaits, place: place)
        }
        guard row.statusCode != 0 else {
            let opened = definition.opened(row.answer, of: method, under: key)
            return .answered(opened.map { .success($0) } ?? .failure(.answerForgotten))
        }
        do throws(WireError) {
            return .answered(.failure(try Failure(statusBytes: row.answer)))
        } catch {
            return .answered(.failure(definition.failure(for: error, in: method.path)))
        }
    }

    // MARK: The work

    /// Runs the handler; a refusal rolls its writes back, but not what must outlive it.
    private func attempt(
        in transaction: any Transaction, _ row: inout LogRow, _ people: inout [String],
        _ isAudited: inout Bool
    ) throws(StoreError) -> Result<[UInt8], Failure> {
        var command = Command(
            transaction: transaction, caller: caller, time: time, identifiers: identifiers,
            keys: definition.keys.ring, limits: definition.limits, host: host)
        do {
            guard let work = work.withLock({ $0 }) else { return .failure(.cancelled) }
            var answer: [UInt8] = []
            var claimed: [any Claimed] = []
            try command.attempt { command in
                answer = try work(&command)
                claimed = try definition.bells.claim(in: &command)
            }
            if !command.changes.isEmpty {
                row.revision = transaction.revision
                row.changed = command.changes.map {
                    ChangedRow(table: UInt32($0.table), key: $0.key)
                }
            }
            row.awaits = command.awaited ?? ""
            let settled = try AwaitedAnswers.settle(&command, of: definition)
            self.settled.withLock { $0 = settled }
            takesRights.store(command.takesRights, ordering: .relaxed)
            let rung = command.rings
            rings.withLock { $0 = rung }
            self.claimed.withLock { [claimed] in $0 = claimed }
            people += command.people
            isAudited = command.isAudited || !command.changes.isEmpty
            return .success(answer)
        } catch let error as StoreError {
            throw error
        } catch {
            isAudited = command.isAudited
            takesRights.store(false, ordering: .relaxed)
            rings.withLock { $0 = Rings() }
            settled.withLock { $0 = [] }
            for write in command.leftovers {
                try write(transaction)
            }
            return .failure(definition.failure(for: error, in: method.path))
        }
    }

    private func audit(
        _ result: Result<[UInt8], Failure>, _ row: LogRow, about people: [String],
        in transaction: any Transaction
    ) throws(StoreError) {
        var entry = AuditRow(
            revision: row.revision, timeNanoseconds: row.timeNanoseconds, caller: row.caller,
            method: row.method, requestID: row.requestID, changed: row.changed)
        if case .failure(let failure) = result {
            entry.statusCode = Int32(failure.code.rawValue)
            entry.reason = failure.reason
        }
        try AuditLog.append(entry, about: people, in: transaction)
    }

    func finished(_ stored: Result<Void, StoreError>) {
        let claimed = claimed.withLock { claimed in
            defer { claimed = [] }
            return claimed
        }
        switch stored {
        case .success:
            if takesRights.load(ordering: .relaxed) {
                definition.authenticator.rightsChanged()
            }
            switch outcome.withLock({ $0 }) {
            case .answered(let result):
                ticket.redeem(result.map { framed($0, compressed: false) })
            case .waits(let subject, let place):
                let unused = seal.withLock { $0.take() }
                Waiter(ticket, for: subject, at: place, sealing: unused, of: definition).start()
            }
            definition.waiting.settle(settled.withLock { $0 })
            definition.bells.ring(rings.withLock { $0 })
            for each in claimed { each.deliver() }
        case .failure(let error):
            // A commit that failed may be there when the store opens again.
            definition.bells.ring(rings.withLock { $0 })
            ticket.redeem(.failure(definition.failure(for: error, in: method.path)))
        }
    }
}

internal import Basics
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
    private let isCancelled = Atomic(false)
    /// What the last run came to; the store runs a command on one thread at a time.
    private let outcome = Mutex<Result<[UInt8], Failure>>(.failure(.cancelled))

    init(
        _ prepared: PreparedCommand, _ method: Method, requestHash: RequestHash, caller: Caller,
        time: Instant, definition: Definition, ticket: Ticket
    ) {
        self.prepared = prepared
        self.method = method
        self.requestHash = requestHash
        self.caller = caller
        self.time = time
        self.definition = definition
        self.ticket = ticket
        identifiers = IdentifierSequence(time: time, random: definition.random)
    }

    /// Nobody waits any more: if the work has not begun, it never does.
    func cancel() {
        isCancelled.store(true, ordering: .relaxed)
    }

    func run(in transaction: any Transaction) throws(StoreError) {
        guard !isCancelled.load(ordering: .relaxed) else {
            return outcome.withLock { $0 = .failure(.cancelled) }
        }
        let result = try answer(in: transaction)
        outcome.withLock { $0 = result.map { framed($0, compressed: false) } }
    }

    private func answer(
        in transaction: any Transaction
    ) throws(StoreError) -> Result<[UInt8], Failure> {
        let key =
            prepared.requestID.isEmpty
            ? nil : CommandLog.key(caller, "\(method.path)", prepared.requestID)
        transaction.prefetch {
            (key.map { [.key($0)] } ?? []) + prepared.reads() + CommandLog.reads(in: transaction)
        }
        if let key, let row = try CommandLog.row(under: key, in: transaction) {
            return repeated(row)
        }
        var row = LogRow(
            timeNanoseconds: time.nanoseconds, caller: caller.name, method: "\(method.path)",
            requestID: prepared.requestID, requestHash: requestHash.current.bytes,
            requestKeyID: requestHash.current.keyID)
        let result = try attempt(in: transaction, &row)
        switch result {
        case .success(let answer):
            // Without an id nobody can ask for it again.
            row.answer = key == nil ? [] : answer
        case .failure(let failure):
            guard failure.isFinal, key != nil else { return result }
            row.statusCode = Int32(failure.code.rawValue)
            row.answer = failure.statusBytes(limit: definition.limits.errorSize)
        }
        if key != nil || !row.changed.isEmpty {
            try CommandLog.append(row, under: key, in: transaction)
        }
        return result
    }

    /// What was answered before, unless this is another request under the same id.
    private func repeated(_ row: LogRow) -> Result<[UInt8], Failure> {
        guard requestHash.equals(row.requestHash, keyID: row.requestKeyID) else {
            return .failure(.requestIDReused)
        }
        guard row.statusCode != 0 else { return .success(row.answer) }
        do throws(WireError) {
            return .failure(try Failure(statusBytes: row.answer))
        } catch {
            return .failure(definition.failure(for: error, in: method.path))
        }
    }

    /// Runs the handler; a refusal rolls its writes back.
    private func attempt(
        in transaction: any Transaction, _ row: inout LogRow
    ) throws(StoreError) -> Result<[UInt8], Failure> {
        do {
            var answer: [UInt8] = []
            var changes: [Command.Change] = []
            try transaction.attempt {
                var command = Command(
                    transaction: transaction, caller: caller, time: time, identifiers: identifiers)
                answer = try prepared.run(&command)
                changes = command.changes
            }
            if !changes.isEmpty {
                row.revision = transaction.revision
                row.changed = changes.map { ChangedRow(table: UInt32($0.table), key: $0.key) }
            }
            return .success(answer)
        } catch let error as StoreError {
            throw error
        } catch {
            return .failure(definition.failure(for: error, in: method.path))
        }
    }

    func finished(_ stored: Result<Void, StoreError>) {
        switch stored {
        case .success:
            ticket.redeem(outcome.withLock { $0 })
        case .failure(let error):
            ticket.redeem(.failure(definition.failure(for: error, in: method.path)))
        }
    }
}

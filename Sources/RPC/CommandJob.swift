internal import Basics
internal import KeyValue
internal import Schema
internal import Synchronization

/// One command on its way through the store and back to its call.
final class CommandJob: StoreCommand {
    let ticket: Ticket
    private let prepared: PreparedCommand
    private let method: Method
    private let caller: Caller
    private let time: Instant
    private let definition: Definition
    private let identifiers: IdentifierSequence
    private let isCancelled = Atomic(false)
    /// What the last run came to; the store runs a command on one thread at a time.
    private let outcome = Mutex<Result<[UInt8], Failure>>(.failure(.cancelled))

    init(
        _ prepared: PreparedCommand, _ method: Method, caller: Caller, time: Instant,
        definition: Definition, ticket: Ticket
    ) {
        self.prepared = prepared
        self.method = method
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
        guard !isCancelled.load(ordering: .relaxed) else { return }
        let result = try attempt(in: transaction)
        outcome.withLock { $0 = result }
    }

    /// Runs the handler; a refusal rolls its writes back.
    private func attempt(
        in transaction: any Transaction
    ) throws(StoreError) -> Result<[UInt8], Failure> {
        do {
            var answer: [UInt8] = []
            try transaction.attempt {
                var command = Command(
                    transaction: transaction, caller: caller, time: time, identifiers: identifiers)
                answer = try prepared.run(&command)
            }
            return .success(framed(answer, compressed: false))
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

internal import Basics
internal import Crypto
package import KeyValue
internal import Schema
internal import Synchronization

/// A command that is not the whole of one call: one that the shop gives itself, such as to note
/// what became of a payment, or one of many that a streaming call makes.
///
/// If it changed something, the log and the audit have a row that says on whose behalf and what it
/// is called; if it is about somebody, the audit has.
package final class OwnCommand<Answer: Sendable>: StoreCommand {
    /// Does the work; it may run more than once.
    package typealias Work = @Sendable (inout Command) throws -> Answer

    private let work: Work
    private let reads: [Read]
    private let name: StaticString
    private let caller: Caller
    private let time: Instant
    private let definition: Definition
    private let identifiers: IdentifierSequence
    private let isDone: @Sendable (Result<Answer, Failure>) -> Void
    private let result = Mutex(Outcome())

    /// What the last run came to; the store runs a command on one thread at a time.
    private struct Outcome {
        var answer: Result<Answer, Failure> = .failure(.cancelled)
        var takesRights = false
        var rings = Rings()
        var settled: [SettledAnswer] = []
        /// What it began.
        var claimed: [any Claimed] = []
    }

    /// `reads` is what the work is known to read.
    ///
    /// `isDone` gets what the work came to once that is durable, from any thread.
    package init(
        _ name: StaticString, for caller: Caller, of definition: Definition,
        reading reads: [Read] = [], _ work: @escaping Work,
        isDone: @escaping @Sendable (Result<Answer, Failure>) -> Void
    ) {
        self.name = name
        self.caller = caller
        self.definition = definition
        self.reads = reads
        self.work = work
        self.isDone = isDone
        time = definition.time.now()
        identifiers = IdentifierSequence(time: time, random: definition.random)
    }

    /// Queues it; `false` if too much waits already, and then it never runs and nobody hears of it.
    package func submit() -> Bool {
        definition.store.submit(self)
    }

    package func run(in transaction: any Transaction) throws(StoreError) {
        // An earlier run came to nothing.
        result.withLock { $0 = Outcome() }
        let outcome = try outcome(in: transaction)
        result.withLock { $0 = outcome }
    }

    private func outcome(in transaction: any Transaction) throws(StoreError) -> Outcome {
        transaction.prefetch {
            reads + CommandLog.reads(in: transaction) + AuditLog.reads(in: transaction)
        }
        do {
            var command = Command(
                transaction: transaction, caller: caller, time: time, identifiers: identifiers,
                keys: definition.keys.ring, limits: definition.limits)
            var answer: Answer?
            var claimed: [any Claimed] = []
            try command.attempt { command in
                answer = try work(&command)
                claimed = try definition.bells.claim(in: &command)
            }
            if !command.changes.isEmpty || !command.people.isEmpty {
                try write(command.changes, about: command.people, in: transaction)
            }
            let settled = try AwaitedAnswers.settle(&command, of: definition)
            return Outcome(
                answer: answer.map { .success($0) } ?? .failure(.cancelled),
                takesRights: command.takesRights, rings: command.rings, settled: settled,
                claimed: claimed)
        } catch let error as StoreError {
            throw error
        } catch {
            return Outcome(answer: .failure(definition.failure(for: error, in: name)))
        }
    }

    private func write(
        _ changes: [Command.Change], about people: [String], in transaction: any Transaction
    ) throws(StoreError) {
        let changed = changes.map { ChangedRow(table: UInt32($0.table), key: $0.key) }
        let revision = changes.isEmpty ? 0 : transaction.revision
        if !changes.isEmpty {
            try CommandLog.append(
                LogRow(
                    revision: revision, timeNanoseconds: time.nanoseconds, caller: caller.name,
                    method: "\(name)", changed: changed),
                under: nil, life: definition.limits.answerLife, in: transaction)
        }
        try AuditLog.append(
            AuditRow(
                revision: revision, timeNanoseconds: time.nanoseconds, caller: caller.name,
                method: "\(name)", changed: changed),
            about: (caller.person.map { [$0] } ?? []) + people, in: transaction)
    }

    package func finished(_ stored: Result<Void, StoreError>) {
        let outcome = result.withLock { result in
            defer { result = Outcome() }
            return result
        }
        switch stored {
        case .success:
            if outcome.takesRights {
                definition.authenticator.rightsChanged()
            }
            definition.waiting.settle(outcome.settled)
            definition.bells.ring(outcome.rings)
            for each in outcome.claimed { each.deliver() }
            isDone(outcome.answer)
        case .failure(let error):
            // A commit that failed may be there when the store opens again.
            definition.bells.ring(outcome.rings)
            isDone(.failure(definition.failure(for: error, in: name)))
        }
    }
}

internal import Basics
package import KeyValue
internal import Schema
internal import Synchronization

/// A command that a streaming call makes: the work, and in time its outcome.
package final class StreamCommand<Answer: Sendable>: StoreCommand, @unchecked Sendable {
    /// Does the work; it may run more than once.
    package typealias Work = @Sendable (inout Command) throws -> Answer

    private let work: Work
    private let method: Method
    private let caller: Caller
    private let time: Instant
    private let definition: Definition
    private let identifiers: IdentifierSequence
    /// What the last run came to; the store runs a command on one thread at a time.
    private let outcome = Mutex<Result<Answer, Failure>>(.failure(.cancelled))
    private let awaited: Awaited<Result<Answer, Failure>>

    init(_ work: @escaping Work, of stream: StreamCall) {
        self.work = work
        method = stream.method
        caller = stream.caller
        definition = stream.worker.definition
        time = definition.time.now()
        identifiers = IdentifierSequence(time: time, random: definition.random)
        awaited = Awaited(on: stream.worker.loop)
    }

    /// What the work came to, once that is durable. One task may ask, once.
    package func value() async throws -> Answer {
        try await awaited.value().get()
    }

    package func run(in transaction: any Transaction) throws(StoreError) {
        let result = try answer(in: transaction)
        outcome.withLock { $0 = result }
    }

    private func answer(
        in transaction: any Transaction
    ) throws(StoreError) -> Result<Answer, Failure> {
        do {
            var command = Command(
                transaction: transaction, caller: caller, time: time, identifiers: identifiers,
                keys: definition.keys)
            var answer: Answer?
            try command.attempt { command in answer = try work(&command) }
            if !command.changes.isEmpty {
                let row = LogRow(
                    revision: transaction.revision, timeNanoseconds: time.nanoseconds,
                    caller: caller.name, method: "\(method.path)",
                    changed: command.changes.map {
                        ChangedRow(table: UInt32($0.table), key: $0.key)
                    })
                try CommandLog.append(row, under: nil, in: transaction)
                try AuditLog.append(
                    AuditRow(
                        revision: row.revision, timeNanoseconds: row.timeNanoseconds,
                        caller: row.caller, method: row.method, changed: row.changed),
                    in: transaction)
            }
            return answer.map { .success($0) } ?? .failure(.cancelled)
        } catch let error as StoreError {
            throw error
        } catch {
            return .failure(definition.failure(for: error, in: method.path))
        }
    }

    package func finished(_ stored: Result<Void, StoreError>) {
        switch stored {
        case .success:
            awaited.settle(outcome.withLock { $0 })
        case .failure(let error):
            awaited.settle(.failure(definition.failure(for: error, in: method.path)))
        }
    }
}

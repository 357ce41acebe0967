internal import Schema

/// A command that a streaming call makes: in time it has an outcome.
package struct StreamCommand<Answer: Sendable>: Sendable {
    let awaited: Awaited<Result<Answer, Failure>>

    /// Queues `work` on behalf of the call.
    init(_ work: @escaping OwnCommand<Answer>.Work, of stream: StreamCall) throws(Failure) {
        let awaited = Awaited<Result<Answer, Failure>>(on: stream.worker.loop)
        self.awaited = awaited
        let command = OwnCommand(
            stream.method.path, for: stream.caller, of: stream.worker.definition, work
        ) { awaited.settle($0) }
        guard command.submit() else { throw .overloaded }
    }

    /// What the work came to, once that is durable. One task may ask, once.
    package func value() async throws -> Answer {
        try await awaited.value().get()
    }
}

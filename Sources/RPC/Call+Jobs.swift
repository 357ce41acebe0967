internal import KeyValue
internal import Schema

/// Work of a call that other threads do.
extension Call {
    func submit(
        _ handler: @escaping Binding.QueryHandler, _ method: Method, to readers: any Readers
    ) throws {
        let job = QueryJob(
            handler, method, request: input.message, caller: head.caller, time: worker.time,
            definition: worker.definition, ticket: Ticket(self))
        self.job = job
        watchDeadline()
        if !readers.submit({ job.run(on: $0) }) {
            job.ticket.discard()
            throw Failure.overloaded
        }
    }

    func submit(_ handler: Binding.CommandHandler, _ method: Method) throws {
        let prepared = try input.withMessage { (message) throws in
            try handler(message, worker.arena)
        }
        if prepared.requestID.isEmpty, method.requiresRequestID {
            throw Failure.requestIDRequired
        }
        let definition = worker.definition
        let hash =
            prepared.requestID.isEmpty
            ? .none : input.withMessage { worker.seals.requestHasher.hash($0) }
        let job = CommandJob(
            prepared, method, requestHash: hash, caller: head.caller, time: worker.time,
            host: peer.host, definition: definition, ticket: Ticket(self))
        self.job = job
        watchDeadline()
        let isAccepted =
            if case .after(let prepare) = prepared.work {
                try submit(job, after: prepare)
            } else {
                definition.store.submit(job)
            }
        if !isAccepted {
            job.ticket.discard()
            throw Failure.overloaded
        }
    }

    /// Hands the command to the pool that prepares it; `false` if too much waits there already.
    private func submit(
        _ job: CommandJob, after prepare: @escaping PreparedCommand.Prepare
    ) throws -> Bool {
        guard let preparers = worker.definition.preparers else {
            job.prepare(by: prepare, on: .success(try worker.currentSnapshot()))
            return true
        }
        return preparers.submit { snapshot in
            job.prepare(by: prepare, on: snapshot)
        }
    }
}

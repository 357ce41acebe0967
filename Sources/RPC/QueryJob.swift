internal import Basics
internal import KeyValue
internal import Schema
internal import Synchronization
internal import Wire

/// One query on its way through the readers' pool and back to its call.
final class QueryJob: Job, Sendable {
    let ticket: Ticket
    private let handler: Binding.QueryHandler
    private let method: Method
    private let request: [UInt8]
    private let caller: Caller
    private let time: Instant
    private let definition: Definition
    private let isCancelled = Atomic(false)

    init(
        _ handler: @escaping Binding.QueryHandler, _ method: Method, request: [UInt8],
        caller: Caller, time: Instant, definition: Definition, ticket: Ticket
    ) {
        self.handler = handler
        self.method = method
        self.request = request
        self.caller = caller
        self.time = time
        self.definition = definition
        self.ticket = ticket
    }

    /// Nobody waits any more: if the work has not begun, it never does.
    func cancel() {
        isCancelled.store(true, ordering: .relaxed)
    }

    /// Answers the query from `snapshot`, if there is one.
    func run(on snapshot: Result<any Snapshot, StoreError>) {
        guard !isCancelled.load(ordering: .relaxed) else {
            return ticket.redeem(.failure(.cancelled))
        }
        do {
            ticket.redeem(.success(try answer(from: try snapshot.get())))
        } catch {
            ticket.redeem(.failure(definition.failure(for: error, in: method.path)))
        }
    }

    private func answer(from snapshot: any Snapshot) throws -> [UInt8] {
        let (request, handler) = (request, handler)
        let arena = Arena(capBytes: definition.limits.messageSize * 4)
        let seals = definition.seals
        let query = Query(
            snapshot: snapshot, caller: caller, time: time, pages: seals.pages, keys: seals.ring)
        var reply = Reply(reusing: [])
        reply.startFrame()
        try handler(request.span, arena, query, &reply)
        reply.endFrame()
        return reply.bytes
    }
}

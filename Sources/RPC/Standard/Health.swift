package import Schema
internal import Synchronization

/// What the standard health service tells of a server and its services.
///
/// Source: grpc/grpc `doc/health-checking.md`.
package final class Health: Sendable {
    package typealias Status = HealthV1.HealthCheckResponse.ServingStatus

    private struct State {
        var status = Status.notServing
        var services: Set<String> = []
        var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
        var nextWatcher = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Names the services that can be asked about, besides the empty name for the whole server.
    package func announce(_ services: [String]) {
        state.withLock { $0.services.formUnion(services) }
    }

    /// Tells everybody who watches that the server serves, or that it does not.
    package func set(_ status: Status) {
        let watchers = state.withLock { state in
            state.status = status
            return Array(state.watchers.values)
        }
        for watcher in watchers {
            watcher.yield()
        }
    }

    /// The bindings of `grpc.health.v1.Health`.
    package var service: Service {
        Service(
            Methods.Health.name,
            [
                .stream(Methods.Health.check, check),
                .stream(Methods.Health.list, list),
                .stream(Methods.Health.watch, watch),
            ])
    }

    private func status(of service: String) -> Status? {
        state.withLock { state in
            service.isEmpty || state.services.contains(service) ? state.status : nil
        }
    }

    private func check(
        _ requests: Requests<HealthV1.HealthCheckRequest>,
        _ responses: Responses<HealthV1.HealthCheckResponse>, _ context: StreamContext
    ) async throws {
        let request = try await requests.only()
        guard let status = status(of: request.service) else {
            throw Failure(.notFound, "", "This server has no service of that name.")
        }
        try await responses.send(HealthV1.HealthCheckResponse(status: status))
    }

    private func list(
        _ requests: Requests<HealthV1.HealthListRequest>,
        _ responses: Responses<HealthV1.HealthListResponse>, _ context: StreamContext
    ) async throws {
        _ = try await requests.only()
        let statuses = state.withLock { state in
            let answer = HealthV1.HealthCheckResponse(status: state.status)
            let names = [""] + Array(state.services)
            return Dictionary(uniqueKeysWithValues: names.map { ($0, answer) })
        }
        try await responses.send(HealthV1.HealthListResponse(statuses: statuses))
    }

    private func watch(
        _ requests: Requests<HealthV1.HealthCheckRequest>,
        _ responses: Responses<HealthV1.HealthCheckResponse>, _ context: StreamContext
    ) async throws {
        let request = try await requests.only()
        let (news, watcher) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.nextWatcher += 1
            state.watchers[state.nextWatcher] = watcher
            return state.nextWatcher
        }
        defer { state.withLock { $0.watchers[number] = nil } }
        var told: Status?
        watcher.yield()
        for await _ in news {
            let status = status(of: request.service) ?? .serviceUnknown
            if status != told {
                told = status
                try await responses.send(HealthV1.HealthCheckResponse(status: status))
            }
        }
    }
}

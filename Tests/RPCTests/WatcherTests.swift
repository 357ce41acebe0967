import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// How conversations hear of what commands did.
@Suite struct WatcherTests {
    private let store = MemoryStore(mode: .stepped)
    private let calls: TestCalls

    init() throws {
        calls = try WatcherTests.calls(on: store, ofCaller: 2, ofAll: 3)
    }

    private static func calls(
        on store: MemoryStore, ofCaller: Int, ofAll: Int
    ) throws -> TestCalls {
        // Says something whenever its bell rang or ten seconds have passed.
        let service = Service(
            "news",
            [
                .stream(Methods.Health.watch) {
                    (
                        requests: Requests<HealthV1.HealthCheckRequest>,
                        responses: Responses<HealthV1.HealthCheckResponse>,
                        context: StreamContext
                    ) in
                    let request = try await requests.only()
                    let watcher = try context.watch(for: [request.service])
                    defer { watcher.end() }
                    while true {
                        try await watcher.wait(atMost: .seconds(10))
                        try await responses.send(HealthV1.HealthCheckResponse(status: .serving))
                    }
                }
            ])
        var limits = Limits()
        limits.watchersOfCaller = ofCaller
        limits.watchers = ofAll
        return try TestCalls([service], limits: limits, store: store)
    }

    private func watch(_ bell: String) -> TestCarrier {
        calls.call(Methods.Health.watch, bell)
    }

    /// A command that rings this bell; it throws if it is to fail.
    private func ring(_ bell: String, fails: Bool = false) {
        let command = OwnCommand<Void>(
            "test/Ring", for: .shop("test"), of: calls.worker.definition
        ) { command in
            command.ring(bell)
            if fails { throw Failure.etagMismatch }
        } isDone: { _ in
        }
        #expect(command.submit())
    }

    @Test func whoWaitsIsToldOnceTheCommandIsDurable() {
        let carrier = watch("tea")
        let other = watch("jam")
        ring("tea")
        calls.settle(carrier)
        #expect(carrier.messages.isEmpty)
        _ = store.runAll()
        calls.settle(carrier)
        calls.settle(other)
        #expect(carrier.messages.count == 1)
        #expect(other.messages.isEmpty)
    }

    @Test func severalRingsBeforeALookAreOne() {
        let carrier = watch("tea")
        for _ in 0..<5 { ring("tea") }
        _ = store.runAll()
        calls.settle(carrier)
        #expect(carrier.messages.count == 1)
        ring("tea")
        _ = store.runAll()
        calls.settle(carrier)
        #expect(carrier.messages.count == 2)
    }

    @Test func aCommandThatIsRefusedRingsNothing() {
        let carrier = watch("tea")
        ring("tea", fails: true)
        _ = store.runAll()
        calls.settle(carrier)
        #expect(carrier.messages.isEmpty)
    }

    @Test func aWaitIsNoLongerThanItMayBe() {
        let carrier = watch("tea")
        calls.wait(.seconds(9))
        calls.settle(carrier)
        #expect(carrier.messages.isEmpty)
        calls.wait(.seconds(2))
        calls.settle(carrier)
        #expect(carrier.messages.count == 1)
    }

    @Test func whoStopsListeningLeavesNothingBehind() {
        let carriers = (0..<2).map { _ in watch("tea") }
        #expect(watch("tea").status == .resourceExhausted)
        for carrier in carriers {
            carrier.hangUp()
            calls.settle()
        }
        #expect(calls.loop.pendingTimers == 0)
        #expect(calls.peer.callsUnderWay == 0)
        #expect(watch("tea").status == nil)
    }

    /// Whoever watches, there is an end to it; and whoever leaves makes room for another.
    @Test func soManyWatchAtOnceAndNoMore() throws {
        let calls = try WatcherTests.calls(
            on: MemoryStore(mode: .stepped), ofCaller: 4, ofAll: 3)
        func watch(_ bell: String) -> TestCarrier { calls.call(Methods.Health.watch, bell) }
        let carriers = ["tea", "jam", "tea"].map(watch)
        #expect(carriers.map(\.status) == [nil, nil, nil])
        #expect(watch("tea").status == .unavailable)
        #expect(watch("bread").status == .unavailable)
        carriers[1].hangUp()
        calls.settle()
        let next = watch("tea")
        #expect(next.status == nil)
        #expect(watch("tea").status == .unavailable)
        next.hangUp()
    }

    @Test func aServerThatStopsEndsTheWaitAndTakesNoOther() {
        let carrier = watch("tea")
        calls.worker.definition.bells.dismissWatchers()
        calls.settle(carrier)
        #expect(carrier.status == .unavailable)
        #expect(watch("tea").status == .unavailable)
    }
}

import RPC
import Schema
import TestSupport
import Testing
import Wire

/// What the standard health service tells.
@Suite struct HealthTests {
    private let health = Health()
    private let calls: TestCalls

    init() throws {
        health.announce(["shop.Catalog"])
        calls = try TestCalls([health.service])
    }

    private func statuses(_ carrier: TestCarrier) throws -> [Health.Status] {
        try carrier.messages.map { try HealthV1.HealthCheckResponse.decode($0).status }
    }

    @Test(arguments: ["", "shop.Catalog"])
    func tellsWhetherTheServerServes(name: String) throws {
        #expect(try statuses(calls.call(Methods.Health.check, name)) == [.notServing])
        health.set(.serving)
        #expect(try statuses(calls.call(Methods.Health.check, name)) == [.serving])
    }

    @Test func anUnknownServiceIsNotFound() {
        let carrier = calls.call(Methods.Health.check, "shop.Nothing")
        #expect(carrier.status == .notFound)
        #expect(carrier.messages.isEmpty)
    }

    @Test func whoWatchesHearsAtOnceAndAtEveryChange() throws {
        let carrier = calls.call(Methods.Health.watch, "shop.Catalog")
        #expect(try statuses(carrier) == [.notServing])
        for status in [Health.Status.serving, .serving, .notServing] {
            health.set(status)
            calls.settle(carrier)
        }
        #expect(try statuses(carrier) == [.notServing, .serving, .notServing])
        #expect(carrier.status == nil)
    }

    @Test func whoWatchesAnUnknownServiceGoesOnWaiting() throws {
        let carrier = calls.call(Methods.Health.watch, "shop.Nothing")
        #expect(try statuses(carrier) == [.serviceUnknown])
        #expect(carrier.status == nil)
    }

    @Test func whoStopsWatchingLeavesNothingBehind() {
        let carrier = calls.call(Methods.Health.watch, "")
        #expect(calls.peer.callsUnderWay == 1)
        carrier.hangUp()
        calls.settle()
        #expect(calls.peer.callsUnderWay == 0)
        health.set(.serving)
        calls.settle()
    }

    @Test func listsEveryService() throws {
        health.set(.serving)
        let carrier = calls.call(Methods.Health.list, [0, 0, 0, 0, 0])
        let message = try #require(carrier.messages.first)
        let statuses = try HealthV1.HealthListResponse.decode(message).statuses
        #expect(statuses.mapValues(\.status) == ["": .serving, "shop.Catalog": .serving])
    }

    /// A token that has run out must not hide how the server is.
    @Test func answersWithoutLookingAtTokens() throws {
        let carrier = calls.call(
            Methods.Health.check, "", [("authorization", "Bearer nobody")])
        #expect(try statuses(carrier) == [.notServing])
    }
}

import Basics
import KeyValue
import Outbox
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// What becomes of an effect that a command planned.
@Suite struct DeliveryTests {
    let outbox = TestOutbox()
    let world = TestWorld()

    @Test func isCarriedOutOnceAndIsOver() throws {
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea", "jam"], payload: [1, 2, 3])
        #expect(try outbox.waiting() == 2)
        try outbox.settle(lane)
        #expect(world.deliveries.map(\.subject) == ["tea", "jam"])
        #expect(world.deliveries.map(\.bytes) == [[1, 2, 3], [1, 2, 3]])
        #expect(Set(world.deliveries.map(\.id)).count == 2)
        #expect(
            try outbox.counts() == ["begun tea": 1, "done tea": 1, "begun jam": 1, "done jam": 1])
        #expect(try outbox.waiting() == 0)
        #expect(try outbox.problems() == [])
        #expect(lane.next() != .stop)
    }

    /// Nothing happens outside before the command that wants it is durable, or if it is refused.
    @Test func isNothingUntilItsCommandIsDurable() throws {
        let lane = outbox.lane(to: world)
        try outbox.settle(lane)
        #expect(throws: Failure.self) { try outbox.plan(["tea", "jam"], limit: 1) }
        try outbox.settle(lane)
        #expect(try outbox.waiting() == 0)
        #expect(world.deliveries.isEmpty)
        #expect(try outbox.problems() == [])
    }

    @Test func whatIsNotWantedAnyMoreIsDropped() throws {
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea"], payload: TestKind.unwanted)
        try outbox.settle(lane)
        #expect(world.deliveries.isEmpty)
        #expect(try outbox.counts() == ["begun tea": 1])
        #expect(try outbox.waiting() == 0)
        #expect(try outbox.problems() == [])
    }

    @Test func whatIsRefusedIsOver() throws {
        world.answer { _ in .refused([]) }
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea"])
        try outbox.settle(lane)
        #expect(try outbox.counts() == ["begun tea": 1, "refused tea": 1])
        #expect(try outbox.waiting() == 0)
    }

    /// Each wait is twice the one before, less a part by chance, and the id stays the same.
    @Test func whatStaysUnknownIsTriedAgainAndLaterAndLater() throws {
        world.answer { _ in .unknown("no answer") }
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea"])
        for tries in 1...6 {
            try outbox.settle(lane)
            #expect(world.deliveries.count == tries)
            outbox.clock.advance(by: .milliseconds(480) * (1 << (tries - 1)))
            try outbox.settle(lane)
            #expect(world.deliveries.count == tries)
            outbox.clock.advance(by: .milliseconds(520) * (1 << (tries - 1)))
        }
        world.answer { _ in .done([]) }
        try outbox.settle(lane)
        #expect(Set(world.deliveries.map(\.id)).count == 1)
        #expect(world.deliveries.map(\.number) == Array(1...7))
        #expect(try outbox.counts() == ["begun tea": 7, "unknown tea": 6, "done tea": 1])
        #expect(try outbox.problems() == [])
    }

    @Test func waitsAsLongAsItIsAskedTo() throws {
        world.answer { $0.number == 1 ? .later(.seconds(30)) : .done([]) }
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea"])
        try outbox.settle(lane)
        outbox.clock.advance(by: .seconds(29))
        try outbox.settle(lane)
        #expect(world.deliveries.count == 1)
        outbox.clock.advance(by: .seconds(2))
        try outbox.settle(lane)
        #expect(try outbox.counts() == ["begun tea": 2, "done tea": 1])
    }

    @Test func isNotBegunBeforeItsTime() throws {
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea"], delay: .seconds(60))
        try outbox.settle(lane)
        #expect(world.deliveries.isEmpty)
        outbox.clock.advance(by: .seconds(61))
        try outbox.settle(lane)
        #expect(world.deliveries.count == 1)
    }

    @Test(arguments: [(3, Duration.seconds(86_400), 3), (200, Duration.seconds(5), 1)])
    func isGivenUpInTheEnd(tries: Int, age: Duration, deliveries: Int) throws {
        world.answer { _ in .unknown("no answer") }
        var rules = LaneRules()
        (rules.tries, rules.age) = (tries, age)
        let lane = outbox.lane(rules: rules, to: world)
        try outbox.plan(["tea"])
        for _ in 0..<10 {
            try outbox.settle(lane)
            outbox.clock.advance(by: .seconds(20))
        }
        #expect(world.deliveries.count == deliveries)
        #expect(try outbox.counts()["gave up tea"] == 1)
        #expect(try outbox.waiting() == 0)
        #expect(try outbox.problems() == [])
    }

    /// As it is with money.
    @Test func isNeverGivenUpWhereThatIsSaid() throws {
        world.answer { _ in .unknown("no answer") }
        var rules = LaneRules()
        (rules.tries, rules.age) = (nil, nil)
        let lane = outbox.lane(rules: rules, to: world)
        try outbox.plan(["tea"])
        for _ in 0..<220 {
            try outbox.settle(lane)
            outbox.clock.advance(by: rules.longestWait)
        }
        outbox.clock.advance(by: .seconds(365 * 86_400))
        try outbox.settle(lane)
        #expect(world.deliveries.count > 200)
        #expect(try outbox.counts()["gave up tea"] == nil)
        world.answer { _ in .done([]) }
        outbox.clock.advance(by: rules.longestWait)
        try outbox.settle(lane)
        #expect(try outbox.counts()["done tea"] == 1)
        #expect(try outbox.waiting() == 0)
    }

    /// A hook with a fault holds up its own effect and no other.
    @Test func aFaultOfOursHoldsUpNothingElse() throws {
        let lane = outbox.lane(to: world)
        try outbox.plan(["jam"], payload: TestKind.clumsy)
        try outbox.plan(["tea"])
        try outbox.settle(lane)
        #expect(try outbox.counts() == ["begun tea": 1, "done tea": 1])
        #expect(try outbox.waiting() == 1)
        #expect(try outbox.problems() == [])
    }

    /// A row of a later version of the program, say.
    @Test func whatNobodyKnowsWaits() throws {
        let work = LaneWork(Lane("mail", by: world), kinds: [:], of: outbox.definition)
        try outbox.plan(["tea"])
        try outbox.settle(work)
        #expect(try outbox.waiting() == 1)
        outbox.clock.advance(by: .seconds(601))
        try outbox.settle(outbox.lane(to: world))
        #expect(try outbox.counts()["done tea"] == 1)
    }

    /// More than the limit in one lane is refused, says when to come again, and touches no other.
    @Test func aFullLaneRefusesAndOthersGoOn() throws {
        try outbox.plan(["a", "b", "c"], limit: 3)
        let failure = #expect(throws: Failure.self) { try outbox.plan(["d"], limit: 3) }
        #expect(failure?.code == .unavailable)
        #expect(failure?.reason == "OVERLOADED")
        #expect(failure?.retryAfter != nil)
        try outbox.plan(["e"], lane: "payment/sandbox", limit: 3)
        #expect(try outbox.waiting() == 4)
        try outbox.settle(outbox.lane(to: world))
        try outbox.plan(["d"], limit: 3)
        #expect(try outbox.waiting() == 2)
        #expect(try outbox.problems() == [])
    }

    @Test func aSecretLiesNowhereOpen() throws {
        let marker = Array("planted@example.com".utf8)
        try outbox.plan(["tea"], payload: marker, isSecret: true)
        var rows: [[UInt8]] = []
        try outbox.store.openSnapshot().scanAll { _, value in
            rows.append(Array(copying: value))
            return true
        }
        #expect(!rows.isEmpty && rows.allSatisfy { !$0.contains(marker) })
        try outbox.settle(outbox.lane(to: world))
        #expect(world.deliveries.map(\.bytes) == [marker])
    }

    @Test func theBooksSayThatTheShopDidIt() throws {
        try outbox.plan(["tea"])
        try outbox.settle(outbox.lane(to: world))
        let entries = try AuditLog.page(
            of: 0, after: nil, size: 10, order: .ascending, in: outbox.store.openSnapshot()
        ).rows
        #expect(entries.map(\.row.method) == ["outbox/Claim", "outbox/Settle"])
        #expect(Set(entries.map(\.row.caller)) == ["shop/outbox"])
    }
}

import Basics
import KeyValue
import Outbox
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// What a server finds that starts on a store which nobody else can use.
@Suite struct GivenBackTests {
    let disk = MemoryStoreDisk()
    let clock = TestClock()
    let world = TestWorld()

    private func store(
        alone: Bool = true, _ faults: MemoryStoreFaults = MemoryStoreFaults(SharedDice(Seed(1)))
    ) -> MemoryStore {
        MemoryStore(disk, mode: .stepped, faults: faults, isExclusive: alone)
    }

    /// A server that holds these effects, in lanes of this room, and dies.
    private func die(holding subjects: [String], concurrent: Int = 4) throws {
        let outbox = TestOutbox(on: store(), clock: clock)
        var rules = LaneRules()
        rules.concurrent = concurrent
        let lane = outbox.lane(rules: rules, to: TestWorld())
        try outbox.settle(lane)
        try outbox.plan(subjects)
        for subject in subjects {
            guard case .deliver(let delivery) = lane.next() else {
                Issue.record("\(subject) did not begin")
                return
            }
            #expect(delivery.subject == subject)
        }
        outbox.store.close()
    }

    private func held() throws -> Int {
        var count = 0
        try Effects.forEach(in: store().openSnapshot()) { row in
            count += row.leaseEndNanoseconds == 0 ? 0 : 1
            return true
        }
        return count
    }

    @Test func whatADeadServerHeldGoesOutAtOnceAsItsNextTry() throws {
        try die(holding: ["tea", "jam"])
        let outbox = TestOutbox(on: store(), clock: clock, seed: Seed(2))
        try outbox.settle(outbox.lane(to: world))
        #expect(Set(world.deliveries.map(\.subject)) == ["tea", "jam"])
        #expect(world.deliveries.map(\.number) == [2, 2])
        let counts = try outbox.counts()
        #expect(counts == ["begun tea": 2, "begun jam": 2, "done tea": 1, "done jam": 1])
        #expect(try outbox.problems() == [])
    }

    /// Another one may still be at it.
    @Test func whereOthersMayBeALeaseHoldsUntilItsEnd() throws {
        try die(holding: ["tea"])
        let outbox = TestOutbox(on: store(alone: false), clock: clock, seed: Seed(2))
        let lane = outbox.lane(to: world)
        try outbox.settle(lane)
        #expect(world.deliveries.isEmpty)
        clock.advance(by: .seconds(46))
        try outbox.settle(lane)
        #expect(world.deliveries.map(\.number) == [2])
    }

    /// More than one command gives back, and more than there is room for.
    @Test func howeverManyWereHeldAllGoOut() throws {
        let subjects = (0..<250).map { "order \($0)" }
        try die(holding: subjects, concurrent: 125)
        #expect(try held() == 250)
        let outbox = TestOutbox(on: store(), clock: clock, seed: Seed(2))
        try outbox.settle(outbox.lane(to: world))
        #expect(world.deliveries.map(\.subject).sorted() == subjects.sorted())
        #expect(try outbox.waiting() == 0)
        #expect(try outbox.problems() == [])
    }

    /// What failed and waits for its next try was held by nobody; nor was what is not due.
    @Test func whatWasPutOffWaitsOn() throws {
        let first = TestOutbox(on: store(), clock: clock)
        let refusing = TestWorld { _ in .unknown("no answer") }
        let lane = first.lane(to: refusing)
        try first.settle(lane)
        try first.plan(["tea"])
        try first.settle(lane)
        try first.plan(["jam"], delay: .seconds(60))
        first.store.close()
        let outbox = TestOutbox(on: store(), clock: clock, seed: Seed(2))
        let next = outbox.lane(to: world)
        try outbox.settle(next)
        #expect(world.deliveries.isEmpty)
        clock.advance(by: .seconds(11))
        try outbox.settle(next)
        #expect(world.deliveries.map(\.subject) == ["tea"])
    }

    /// The store cannot take it in at first, and runs what it takes in twice.
    @Test func aStoreThatFailsIsAskedAgain() throws {
        try die(holding: ["tea"])
        var faults = MemoryStoreFaults(SharedDice(Seed(1)))
        (faults.conflict, faults.runsTwice) = (1_000, 1_000)
        let store = store(faults)
        let outbox = TestOutbox(on: store, clock: clock, seed: Seed(2))
        let lane = outbox.lane(to: world)
        try outbox.settle(lane)
        #expect(world.deliveries.isEmpty)
        faults.conflict = 0
        store.setFaults(faults)
        clock.advance(by: .seconds(2))
        try outbox.settle(lane)
        #expect(world.deliveries.map(\.number) == [2])
        #expect(try outbox.problems() == [])
    }

    /// What the server itself begins later keeps its lease, whoever looks.
    @Test func whatItBeginsItselfStaysItsOwn() throws {
        try die(holding: ["tea"])
        let outbox = TestOutbox(on: store(), clock: clock, seed: Seed(2))
        let lane = outbox.lane(to: world)
        try outbox.settle(lane)
        try outbox.plan(["jam"])
        guard case .deliver(let delivery) = lane.next() else {
            Issue.record("the effect did not begin")
            return
        }
        lane.ring()
        try outbox.settle(lane)
        #expect(try held() == 1)
        lane.settle(delivery, world.deliver(delivery))
        try outbox.settle(lane)
        #expect(try outbox.counts()["begun jam"] == 1)
        #expect(try outbox.waiting() == 0)
    }
}

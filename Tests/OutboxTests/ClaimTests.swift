import Basics
import KeyValue
import Outbox
import RPC
import Schema
import Synchronization
import Tables
import TestSupport
import Testing

/// Effects that begin in the transaction that plans them.
@Suite struct ClaimTests {
    let disk = MemoryStoreDisk()
    let store: MemoryStore
    let outbox: TestOutbox
    let world = TestWorld()

    init() {
        store = MemoryStore(disk, mode: .stepped)
        outbox = TestOutbox(on: store)
    }

    /// A lane that has looked, and knows that nothing waits.
    private func lane(concurrent: Int = 4) throws -> LaneWork {
        var rules = LaneRules()
        rules.concurrent = concurrent
        let lane = outbox.lane(rules: rules, to: world)
        try outbox.settle(lane)
        return lane
    }

    /// What the shop itself did, of what the books tell.
    private func steps() throws -> [String] {
        try AuditLog.page(
            of: 0, after: nil, size: 100, order: .ascending, in: store.openSnapshot()
        ).rows.map(\.row.method)
    }

    private func tries() throws -> [UInt32] {
        var tries: [UInt32] = []
        try Effects.forEach(in: try store.openSnapshot()) { row in
            tries.append(row.tries)
            return true
        }
        return tries
    }

    /// Two commits from the plan to the end: nobody looks for it, and nobody claims it again.
    @Test func isSentByTheCommitThatPlansIt() throws {
        let lane = try lane()
        let before = disk.commits
        try outbox.plan(["tea"])
        #expect(disk.commits == before + 1)
        #expect(try tries() == [1])
        guard case .deliver(let delivery) = lane.next() else {
            Issue.record("the effect did not begin")
            return
        }
        #expect(delivery.number == 1)
        lane.settle(delivery, world.deliver(delivery))
        try outbox.settle(lane)
        #expect(disk.commits == before + 2)
        #expect(try steps() == ["test/Plan", "outbox/Settle"])
        #expect(try outbox.counts() == ["begun tea": 1, "done tea": 1])
        #expect(try outbox.problems() == [])
    }

    /// What finds no room is claimed by the relay, as what nobody listens for is.
    @Test func waitsForTheRelayWhenThereIsNoRoom() throws {
        let lane = try lane(concurrent: 1)
        try outbox.plan(["a", "b", "c", "d"])
        #expect(try tries().reduce(0, +) == 2)
        try outbox.settle(lane)
        #expect(world.deliveries.map(\.subject) == ["a", "b", "c", "d"])
        #expect(try steps().contains("outbox/Claim"))
        #expect(try outbox.waiting() == 0)
        #expect(try outbox.problems() == [])
    }

    /// Nothing planned later overtakes what waits for room.
    @Test func whatWaitsIsNotOvertaken() throws {
        let lane = try lane(concurrent: 1)
        let subjects = (0..<12).map { "order \($0)" }
        for subject in subjects {
            try outbox.plan([subject])
            outbox.clock.advance(by: .milliseconds(1))
            if subject.hasSuffix("5") { _ = try outbox.step(lane) }
        }
        try outbox.settle(lane)
        #expect(world.deliveries.map(\.subject) == subjects)
        // And when nothing waits any more, the next begins with its plan again.
        try outbox.plan(["last"])
        #expect(try tries() == [1])
        #expect(try outbox.problems() == [])
    }

    /// The room of what did not become durable is free again, however often that happens.
    @Test(arguments: [false, true])
    func whatIsRolledBackSendsNothingAndGivesItsRoomBack(isRefused: Bool) throws {
        let lane = try lane(concurrent: 1)
        for _ in 0..<5 {
            if isRefused {
                #expect(throws: Failure.self) { try outbox.plan(["x", "y", "z"], limit: 2) }
                continue
            }
            var faults = MemoryStoreFaults(SharedDice(Seed(1)))
            faults.conflict = 1_000
            store.setFaults(faults)
            #expect(throws: Failure.self) { try outbox.plan(["x", "y"]) }
            store.setFaults(MemoryStoreFaults(SharedDice(Seed(1))))
        }
        try outbox.settle(lane)
        #expect(world.deliveries.isEmpty)
        #expect(try outbox.waiting() == 0)
        try outbox.plan(["a", "b"])
        #expect(try tries() == [1, 1])
        try outbox.settle(lane)
        #expect(world.deliveries.map(\.subject) == ["a", "b"])
        #expect(try outbox.problems() == [])
    }

    /// As after a conflict with another server.
    @Test func aCommandThatRunsAgainBeginsItOnce() throws {
        let lane = try lane(concurrent: 1)
        var faults = MemoryStoreFaults(SharedDice(Seed(1)))
        faults.runsTwice = 1_000
        store.setFaults(faults)
        for _ in 0..<5 {
            try outbox.plan(["a", "b"])
            #expect(try tries() == [1, 1])
            try outbox.settle(lane)
        }
        #expect(world.deliveries.count == 10)
        #expect(Set(world.deliveries.map(\.id)).count == 10)
        #expect(try outbox.problems() == [])
    }

    /// The process ends between the commit and the delivery: the next one sends it when the lease
    /// has ended, once and under the same id.
    @Test func aCrashBeforeTheDeliverySendsItOnceUnderTheSameID() throws {
        let lane = try lane()
        try outbox.plan(["tea"])
        guard case .deliver(let lost) = lane.next() else {
            Issue.record("the effect did not begin")
            return
        }
        let next = TestOutbox(
            on: MemoryStore(disk, mode: .stepped), clock: outbox.clock, seed: Seed(2))
        let other = next.lane(to: world)
        outbox.clock.advance(by: .seconds(40))
        try next.settle(other)
        #expect(world.deliveries.isEmpty)
        outbox.clock.advance(by: .seconds(10))
        try next.settle(other)
        #expect(world.deliveries.map(\.id) == [lost.id])
        #expect(world.deliveries.map(\.number) == [2])
        #expect(try next.counts()["done tea"] == 1)
        #expect(try next.problems() == [])
    }

    @Test func whatIsNotDueYetDoesNotBegin() throws {
        let lane = try lane()
        try outbox.plan(["tea"], delay: .seconds(60))
        #expect(try tries() == [0])
        try outbox.settle(lane)
        outbox.clock.advance(by: .seconds(61))
        try outbox.settle(lane)
        #expect(world.deliveries.count == 1)
    }

    @Test func whatIsNotWantedAnyMoreTakesNoRoom() throws {
        let lane = try lane(concurrent: 1)
        try outbox.plan(["a", "b", "c"], payload: TestKind.unwanted)
        try outbox.settle(lane)
        #expect(try outbox.waiting() == 0)
        try outbox.plan(["d", "e"])
        #expect(try tries() == [1, 1])
        #expect(try outbox.problems() == [])
    }

    /// A hook with a fault does not refuse the command that planned.
    @Test func aFaultOfOursIsPutOff() throws {
        let lane = try lane()
        try outbox.plan(["jam"], payload: TestKind.clumsy)
        try outbox.plan(["tea"])
        try outbox.settle(lane)
        #expect(world.deliveries.map(\.subject) == ["tea"])
        #expect(try outbox.waiting() == 1)
        #expect(try outbox.problems() == [])
    }

    /// The server stops: what is planned then waits for the next start.
    @Test func aLaneThatIsClosedBeginsNothing() throws {
        let lane = try lane()
        lane.close()
        try outbox.plan(["tea"])
        #expect(lane.next() == .stop)
        #expect(try tries() == [0])
        let next = outbox.lane(to: world)
        try outbox.settle(next)
        #expect(world.deliveries.count == 1)
    }

    /// It stops between the claim and the commit: the next start need not wait for a lease.
    @Test func whatALaneBeganBeforeItClosedIsGivenBack() throws {
        let lane = try lane()
        let claimed = Mutex<(any Claimed)?>(nil)
        let command = OwnCommand(
            "test/Plan", for: .shop("test"), of: outbox.definition
        ) { command in
            let id = try Effects.plan(
                Effect(lane: "mail", kind: "test", subject: "tea"), in: &command)
            let begun = try lane.claim(id, in: &command)
            claimed.withLock { $0 = begun }
        } isDone: { _ in
        }
        #expect(command.submit())
        outbox.work()
        lane.close()
        claimed.withLock { $0?.deliver() }
        outbox.work()
        #expect(lane.next() == .stop)
        #expect(world.deliveries.isEmpty)
        let next = outbox.lane(to: world)
        try outbox.settle(next)
        #expect(world.deliveries.count == 1)
        #expect(try outbox.problems() == [])
    }
}

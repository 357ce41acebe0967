import Basics
import KeyValue
import Outbox
import RPC
import Schema
import TestSupport
import Testing

/// Whatever breaks, and whoever else is at it: what was planned is finished once.
@Suite struct CrashTests {
    /// What is left when a server dies is begun again by the next one: at once if nobody else can
    /// use the store, otherwise when the lease has ended.
    private func recover(
        _ disk: MemoryStoreDisk, _ clock: TestClock, _ world: TestWorld, alone: Bool
    ) throws -> TestOutbox {
        let outbox = TestOutbox(
            on: MemoryStore(disk, mode: .stepped, isExclusive: alone), clock: clock,
            seed: Seed(99))
        let lane = outbox.lane(to: world)
        for _ in 0..<(alone ? 1 : 4) {
            try outbox.settle(lane)
            if !alone { clock.advance(by: .seconds(60)) }
        }
        return outbox
    }

    /// The store dies at every point where that makes a difference, one after another.
    @Test(arguments: [false, true], [false, true])
    func noCrashLosesOrDoublesAnEffect(beginsWithItsPlan: Bool, alone: Bool) throws {
        var point = 0
        while true {
            let (disk, clock, world) = (MemoryStoreDisk(), TestClock(), TestWorld())
            var faults = MemoryStoreFaults(SharedDice(Seed(1)))
            faults.crashPoint = point
            let store = MemoryStore(disk, mode: .stepped, faults: faults)
            let outbox = TestOutbox(on: store, clock: clock)
            let lane = outbox.lane(to: world)
            // Only a lane that has looked begins what is planned at once.
            if beginsWithItsPlan { try? outbox.settle(lane) }
            try? outbox.plan(["tea"])
            try? outbox.settle(lane)
            let hasCrashed = store.hasCrashed
            store.close()

            let after = try recover(disk, clock, world, alone: alone)
            let counts = try after.counts()
            #expect(try after.waiting() == 0, "point \(point)")
            #expect(counts["done tea"] == (world.deliveries.isEmpty ? nil : 1), "point \(point)")
            #expect(Set(world.deliveries.map(\.id)).count <= 1)
            #expect(world.deliveries.count <= 2)
            #expect(try after.problems() == [])
            if !hasCrashed { break }
            point += 1
        }
        #expect(point > (beginsWithItsPlan ? 5 : 8))
    }

    /// The server is killed while the other side is at it: it is asked again, by the same id, but
    /// not before the lease ends.
    @Test func aDeliveryWithoutAnAnswerIsRepeatedAfterItsLease() throws {
        let (disk, clock, world) = (MemoryStoreDisk(), TestClock(), TestWorld())
        let outbox = TestOutbox(on: MemoryStore(disk, mode: .stepped), clock: clock)
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea"])
        _ = try outbox.step(lane)
        outbox.work()
        guard case .deliver(let delivery) = lane.next() else {
            Issue.record("the effect was not claimed")
            return
        }
        _ = world.deliver(delivery)

        let next = TestOutbox(on: MemoryStore(disk, mode: .stepped), clock: clock, seed: Seed(2))
        let other = next.lane(to: world)
        clock.advance(by: .seconds(40))
        try next.settle(other)
        #expect(world.deliveries.count == 1)
        clock.advance(by: .seconds(10))
        try next.settle(other)
        #expect(world.deliveries.map(\.number) == [1, 2])
        #expect(Set(world.deliveries.map(\.id)).count == 1)
        #expect(try next.counts()["done tea"] == 1)
        // The first server was only slow: its answer changes nothing any more.
        lane.settle(delivery, .unknown("late"))
        lane.settle(delivery, .done([]))
        outbox.work()
        #expect(try next.counts()["done tea"] == 1)
        #expect(try next.counts()["unknown tea"] == nil)
        #expect(try next.problems() == [])
    }

    /// Two servers find the same effect; one claims it, and the other leaves it alone.
    @Test func twoRelaysNeverBothClaimOne() throws {
        let (store, clock, world) = (MemoryStore(mode: .stepped), TestClock(), TestWorld())
        let (one, other) = (
            TestOutbox(on: store, clock: clock), TestOutbox(on: store, clock: clock, seed: Seed(2))
        )
        let (first, second) = (one.lane(to: world), other.lane(to: world))
        let subjects = (0..<20).map { "order \($0)" }
        try one.plan(subjects)
        _ = try one.step(first)
        _ = try other.step(second)
        one.work()
        for _ in 0..<10 {
            try one.settle(first, second)
            clock.advance(by: .seconds(11))
        }
        #expect(world.deliveries.map(\.subject).sorted() == subjects.sorted())
        #expect(try one.problems() == [])
    }

    /// A server that comes back to a try of its own which another has taken over leaves it alone.
    @Test func aClockThatJumpsMakesNobodyRepeatItsOwnTry() throws {
        let (outbox, world) = (TestOutbox(), TestWorld())
        let lane = outbox.lane(to: world)
        try outbox.plan(["tea"])
        _ = try outbox.step(lane)
        outbox.work()
        guard case .deliver(let delivery) = lane.next() else {
            Issue.record("the effect was not claimed")
            return
        }
        outbox.clock.advance(by: .seconds(7_200))
        lane.ring()
        try outbox.settle(lane)
        #expect(world.deliveries.isEmpty)
        lane.settle(delivery, world.deliver(delivery))
        try outbox.settle(lane)
        #expect(world.deliveries.count == 1)
        #expect(try outbox.counts() == ["begun tea": 1, "done tea": 1])
    }

    /// Everything goes wrong at once: the store in all its ways, the other side, and servers die.
    @Test(arguments: Seed.some(30))
    func whateverHappensEachIsFinishedOnce(seed: Seed) throws {
        var dice = seed.generator
        let (disk, clock) = (MemoryStoreDisk(), TestClock())
        let moods = SharedDice(Seed(seed.value &+ 500))
        let world = TestWorld { _ in
            switch moods.next() % 4 {
            case 0: .unknown("no answer")
            case 1: .later(nil)
            default: .done([])
            }
        }
        var planned: [String] = []
        for start in 0..<12 {
            var faults = MemoryStoreFaults(SharedDice(Seed(seed.value &* 100 &+ UInt64(start))))
            (faults.runsTwice, faults.conflict, faults.fullWrite) = (50, 30, 3)
            (faults.fullCommit, faults.failedCommit, faults.fullQueue) = (20, 20, 20)
            faults.crash = 10
            let store = MemoryStore(disk, mode: .stepped, faults: faults)
            let servers = (0..<2).map {
                TestOutbox(on: store, clock: clock, seed: Seed(seed.value &+ UInt64($0)))
            }
            let lanes = servers.map { $0.lane(to: world) }
            for step in 0..<60 where !store.hasCrashed {
                let number = Int.random(in: 0...1, using: &dice)
                if step % 10 == 0 {
                    let subject = "order \(start)-\(step)"
                    // Whether it was planned is what the store says, whatever the answer was.
                    try? servers[number].plan([subject])
                    planned.append(subject)
                }
                _ = try? servers[number].step(lanes[number])
                if Bool.random(using: &dice) { _ = store.runGroup() }
                clock.advance(by: .milliseconds(Int.random(in: 0...4_000, using: &dice)))
            }
            store.close()
        }
        world.answer { _ in .done([]) }
        let last = TestOutbox(on: MemoryStore(disk, mode: .stepped), clock: clock, seed: seed)
        let lane = last.lane(to: world)
        for _ in 0..<100 where try last.waiting() > 0 {
            try last.settle(lane)
            clock.advance(by: .seconds(60))
        }
        #expect(try last.waiting() == 0)
        let counts = try last.counts()
        #expect(counts.values.allSatisfy { $0 > 0 })
        for subject in planned {
            let isKnown = counts["begun \(subject)"] != nil
            #expect(counts["done \(subject)"] == (isKnown ? 1 : nil), "\(subject)")
            let ids = Set(world.deliveries.filter { $0.subject == subject }.map(\.id))
            #expect(ids.count == (isKnown ? 1 : 0))
        }
        #expect(try last.problems() == [])
    }
}

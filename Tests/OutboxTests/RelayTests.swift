import Basics
import Foundation
import KeyValue
import Outbox
import RPC
import Schema
import StorageLMDB
import StoragePostgres
import Synchronization
import TestSupport
import Testing

/// The relay with its threads, on every engine.
@Suite struct RelayTests {
    enum Engine: CaseIterable {
        case memory
        case lmdb
        case postgres

        /// Those that this machine has what they need for.
        static let allCases: [Engine] =
            [.memory, .lmdb] + (TestPostgres.isInstalled ? [.postgres] : [])

        /// Lends stores of two servers that share what is in them, if the engine allows that.
        func withStores(_ body: ([any Store]) throws -> Void) throws {
            switch self {
            case .memory:
                try body([MemoryStore()])
            case .lmdb:
                try Engine.withDirectory { directory, limits in
                    try body([try StorageLMDB(directory: directory, limits: limits)])
                }
            case .postgres:
                let settings = try TestPostgres.makeSchema().settings
                try body([try StoragePostgres(settings), try StoragePostgres(settings)])
            }
        }

        /// Lends a place for a small store of LMDB's.
        static func withDirectory(_ body: (String, LMDBLimits) throws -> Void) throws {
            let directory = NSTemporaryDirectory() + "outbox-" + UUID().uuidString
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            defer { try? FileManager.default.removeItem(atPath: directory) }
            var limits = LMDBLimits()
            limits.mapBytes = 64 << 20
            try body(directory, limits)
        }
    }

    /// Waits until `isSo`, as long as a slow machine may take.
    private func wait(until isSo: () throws -> Bool) rethrows -> Bool {
        for _ in 0..<6_000 {
            if try isSo() { return true }
            usleep(10_000)
        }
        return false
    }

    private func relay(_ outbox: TestOutbox, _ lanes: [(String, TestWorld)]) -> Relay {
        Relay(
            outbox.definition, lanes: lanes.map { Lane($0.0, by: $0.1) },
            kinds: ["test": TestKind()])
    }

    @Test(arguments: Engine.allCases)
    func eachEffectIsCarriedOutOnce(engine: Engine) throws {
        try engine.withStores { stores in
            defer { for store in stores { store.close() } }
            let world = TestWorld()
            let servers = stores.enumerated().map {
                TestOutbox(on: $1, seed: Seed(UInt64($0) + 1), time: SystemTime())
            }
            // Some are there before the relays start, some come while they run.
            try servers[0].plan((0..<5).map { "early \($0)" })
            let relays = servers.map { relay($0, [("mail", world)]) }
            for relay in relays { relay.start() }
            for number in 0..<20 {
                try servers[number % servers.count].plan(["late \(number)"])
            }
            #expect(try wait { try servers[0].waiting() == 0 })
            for relay in relays { relay.stop(within: .seconds(60)) }
            #expect(world.deliveries.count == 25)
            #expect(Set(world.deliveries.map(\.subject)).count == 25)
            #expect(try servers[0].counts().count == 50)
            #expect(try servers[0].problems() == [])
        }
    }

    /// A provider that hangs holds up its own lane: others go on, and so do commands.
    @Test func aLaneThatHangsHoldsUpNoOther() throws {
        let outbox = TestOutbox(on: MemoryStore(), time: SystemTime())
        defer { outbox.store.close() }
        let hung = Monitor(true)
        let (dead, alive) = (TestWorld(), TestWorld())
        dead.answer { _ in
            _ = hung.wait(atMost: nil) { $0 ? nil : () }
            return .done([])
        }
        let relay = relay(outbox, [("payment/dead", dead), ("mail", alive)])
        relay.start()
        try outbox.plan((0..<50).map { "order \($0)" }, lane: "payment/dead")
        #expect(wait { dead.deliveries.count == LaneRules().concurrent })
        try outbox.plan((0..<50).map { "letter \($0)" })
        #expect(wait { alive.deliveries.count == 50 })
        #expect(dead.deliveries.count == LaneRules().concurrent)
        // A stop waits no longer than it is asked to.
        relay.stop(within: .milliseconds(10))
        hung.withLock { $0 = false }
        hung.wakeAll()
        #expect(try wait { try outbox.waiting() == 50 - LaneRules().concurrent })
    }

    /// What a stop finds claimed and not begun is given back, so that the next start need not wait.
    @Test func aStopLetsGoOfWhatIsNotBegun() throws {
        let outbox = TestOutbox(on: MemoryStore(), time: SystemTime())
        defer { outbox.store.close() }
        let gate = Monitor(false)
        let world = TestWorld()
        world.answer { _ in
            _ = gate.wait(atMost: nil) { $0 ? () : nil }
            return .done([])
        }
        try outbox.plan((0..<12).map { "order \($0)" })
        let first = relay(outbox, [("mail", world)])
        first.start()
        #expect(wait { world.deliveries.count == 4 })
        let stopping = KeyValue.Worker(name: "stop") { first.stop(within: .seconds(60)) }
        usleep(1_000)
        gate.withLock { $0 = true }
        gate.wakeAll()
        stopping.join()
        outbox.work()
        let done = world.deliveries.count
        #expect(try outbox.waiting() == 12 - done)
        let second = relay(outbox, [("mail", world)])
        second.start()
        #expect(try wait { try outbox.waiting() == 0 })
        second.stop(within: .seconds(60))
        #expect(world.deliveries.count == 12)
        #expect(try outbox.problems() == [])
    }

    /// A store of one server's: what it held when it died goes out when it starts again. The clock
    /// stands still, so that no lease ends.
    @Test func whatADeadServerHeldGoesOutAtOnce() throws {
        try Engine.withDirectory { directory, limits in
            let (clock, world) = (TestClock(), TestWorld())
            let held = try begun(on: StorageLMDB(directory: directory, limits: limits), clock)
            let next = TestOutbox(
                on: try StorageLMDB(directory: directory, limits: limits), clock: clock,
                seed: Seed(2))
            defer { next.store.close() }
            let relay = relay(next, [("mail", world)])
            relay.start()
            #expect(try wait { try next.waiting() == 0 })
            relay.stop(within: .seconds(60))
            #expect(world.deliveries.map(\.id) == [held?.id])
            #expect(world.deliveries.map(\.number) == [2])
            #expect(try next.problems() == [])
        }
    }

    /// What a server begins on a store of its own, which it then lets go of.
    private func begun(on store: StorageLMDB, _ clock: TestClock) throws -> Delivery? {
        defer { store.close() }
        let outbox = TestOutbox(on: store, clock: clock)
        let lane = outbox.lane(to: TestWorld())
        try outbox.settle(lane)
        try outbox.plan(["tea"])
        guard case .deliver(let delivery) = lane.next() else { return nil }
        return delivery
    }
}

import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Wire

/// The server's parts on one thread, with clients that retry, a store that fails and crashes, and a
/// sequential model beside them.
///
/// Everything is decided by one seed, so that a run can be repeated exactly.
final class Simulation {
    /// What a run came to.
    struct Outcome: Equatable {
        var trace = Trace()
        var steps = 0
        var answers = 0
        var refusals = 0
        var retries = 0
        /// Retries of which because a deadline passed.
        var deadlines = 0
        var crashes = 0
        /// Files that were imported whole.
        var imports = 0
        /// Exports that were read whole.
        var exports = 0
        /// Each a sentence; empty if everything held.
        var problems: [String] = []
    }

    var dice: Seed.Generator
    var outcome = Outcome()
    var model = Model()
    private let seed: Seed
    private let clock = TestClock()
    private let disk = MemoryStoreDisk(keepingPast: true)
    private var store: MemoryStore
    private(set) var shop: TestShop
    private var clients: [any SimulatedParty] = []
    private var starts: UInt64 = 0
    /// Exports and what is kept for them.
    private static let exportTables: Set<UInt16> = [Exports.number, Exports.number + 1]

    /// Small, so that exports take many parts and wait for their readers.
    private static var limits: Limits {
        var limits = Limits()
        limits.streamRows = 3
        limits.streamBuffer = 500
        return limits
    }

    init(_ seed: Seed) throws {
        self.seed = seed
        dice = seed.generator
        store = MemoryStore(disk, mode: .stepped)
        shop = try TestShop(on: store, clock: clock, seed: seed)
        clients = (0..<4).map { SimulatedClient(name: $0) }
        clients += (0..<2).map { SimulatedImport(name: $0) }
        clients.append(SimulatedExport())
    }

    /// Runs so many steps, lets every client come to its end, and counts.
    func run(steps: Int) throws -> Outcome {
        try openShop()
        try restart(faulty: true)
        for _ in 0..<steps {
            outcome.steps += 1
            try step()
            if !outcome.problems.isEmpty { return outcome }
        }
        try restart(faulty: false)
        for _ in 0..<1_000 where clients.contains(where: { !$0.isIdle }) {
            for client in clients where !client.isIdle {
                client.act(in: self)
            }
            try work()
        }
        if clients.contains(where: { !$0.isIdle }) {
            outcome.problems.append("a client never got its answer")
        }
        try check()
        let snapshot = try MemoryStore(disk, mode: .stepped).openSnapshot()
        outcome.problems += try model.compareCounts(with: snapshot)
        try checkExportsLeaveNothing()
        if shop.pendingTimers > 0 {
            outcome.problems.append("a deadline outlived its call")
        }
        return outcome
    }

    private func openShop() throws {
        for product in Model.opening {
            try shop.create(product)
            model.opened(try shop.product(product.id))
        }
    }

    private func step() throws {
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<55:
            let client = clients[Int.random(in: 0..<clients.count, using: &dice)]
            client.act(in: self)
        case 55..<97:
            try work()
        case 97:
            clock.advance(by: .seconds(Int64.random(in: 0...60, using: &dice)))
            shop.fireTimers()
        case 98:
            try check()
        default:
            try crash()
        }
    }

    /// The store commits some of what waits, and answers go out.
    private func work() throws {
        let step = store.runGroup()
        outcome.trace.note("\(step)")
        shop.fireTimers()
        _ = shop.runLoop()
        if step == .crashed {
            try crash()
        }
        for client in clients {
            client.listen(in: self)
        }
    }

    private func crash() throws {
        outcome.crashes += 1
        outcome.trace.note("crash")
        try restart(faulty: true)
        try check()
    }

    /// Starts a new process on what the old one left.
    private func restart(faulty: Bool) throws {
        for client in clients {
            client.connectionLost()
        }
        shop.die()
        starts += 1
        let start = Seed(seed.value &* 1_000_003 &+ starts)
        var faults = MemoryStoreFaults(SharedDice(start))
        if faulty {
            faults.runsTwice = 50
            faults.conflict = 20
            faults.fullWrite = 3
            faults.fullCommit = 10
            faults.failedCommit = 10
            faults.fullQueue = 10
            faults.crash = 4
        }
        faults.groupedCommands = 4
        store = MemoryStore(disk, mode: .stepped, faults: faults)
        shop = try TestShop(on: store, clock: clock, seed: start, limits: Simulation.limits)
    }

    /// The store as it was when the command of this revision had run, if there was one.
    func snapshot(at revision: UInt64) throws -> (any Snapshot)? {
        guard let then = disk.asItWas(at: revision) else { return nil }
        return try MemoryStore(then, mode: .stepped).openSnapshot()
    }

    /// Once all exports are over and one more has cleaned up, nothing is kept for any.
    private func checkExportsLeaveNothing() throws {
        clock.advance(by: .seconds(120))
        let last = try shop.export(includingDeleted: true)
        var left = 0
        try MemoryStore(disk, mode: .stepped).openSnapshot().scanAll { key, _ in
            let table = UInt16(key[0]) << 8 | UInt16(key[1])
            left += Simulation.exportTables.contains(table) ? 1 : 0
            return true
        }
        if left > 0 {
            outcome.problems.append("\(left) rows are kept for exports that are over")
        }
        if last.summary?.checksum != TestShop.checksum(of: last.products) {
            outcome.problems.append("the last export's checksum is wrong")
        }
    }

    /// What must hold at every moment, of what is committed.
    private func check() throws {
        let snapshot = try MemoryStore(disk, mode: .stepped).openSnapshot()
        let report = try Verification.check(snapshot)
        outcome.problems += report.problems
        outcome.problems += try model.compare(with: snapshot)
        outcome.trace.note("\(report.movements)")
    }
}

/// A hash of all that happened, in order (FNV-1a).
struct Trace: Equatable, CustomStringConvertible {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func note(_ event: some StringProtocol) {
        note(Array(event.utf8))
    }

    mutating func note(_ bytes: [UInt8]) {
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
    }

    var description: String {
        String(hash, radix: 16)
    }
}

import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// The log forgets what need not be kept, also when nothing else happens.
@Suite struct TrimLogTests {
    let store = MemoryStore(mode: .stepped)
    let clock = TestClock()
    let shop: TestShop
    let trimming: TrimLog

    init() throws {
        shop = try TestShop(on: store, clock: clock)
        trimming = TrimLog(store, life: .seconds(26 * 3_600), time: clock)
        try shop.stock("TEA", 3)
    }

    /// How many log rows there are, and how many ids lead to one.
    private func count() throws -> (rows: Int, ids: Int) {
        let snapshot = try store.openSnapshot()
        return (try snapshot.count(ofTable: 1), try snapshot.count(ofTable: 2))
    }

    @Test func removesAllThatIsTooOldAndNothingElse() throws {
        for _ in 0..<600 {
            _ = try shop.adjust("TEA", 1)
        }
        let before = try count()
        #expect(before.rows >= 600 && before.ids >= 600)

        clock.advance(by: .seconds(25 * 3_600))
        trimming.start()
        _ = store.runAll()
        #expect(try count() == before)

        _ = try shop.adjust("TEA", 1)
        clock.advance(by: .seconds(2 * 3_600))
        trimming.start()
        trimming.start()
        _ = store.runAll()
        #expect(try count() == (1, 1))
        #expect(try shop.stock(of: "TEA").available == 604)
    }

    @Test func removesABoundedNumberInOneCommand() throws {
        for _ in 0..<600 {
            _ = try shop.adjust("TEA", 1)
        }
        clock.advance(by: .seconds(27 * 3_600))
        let before = try count().rows
        trimming.start()
        #expect(store.runGroup() == .ran(1))
        #expect(try count().rows == before - 256)
    }

    @Test func triesAgainAfterAFailure() throws {
        clock.advance(by: .seconds(27 * 3_600))
        var faults = MemoryStoreFaults(SharedDice(Seed(1)))
        faults.conflict = 1_000
        store.setFaults(faults)
        trimming.start()
        _ = store.runAll()
        #expect(try count().rows > 0)

        faults.conflict = 0
        store.setFaults(faults)
        trimming.start()
        _ = store.runAll()
        #expect(try count().rows == 0)
    }
}

extension Snapshot {
    fileprivate func count(ofTable number: UInt8) throws -> Int {
        let (lower, upper): ([UInt8], [UInt8]) = ([0, number], [0, number + 1])
        var count = 0
        try scan(from: lower.span, to: upper.span, order: .ascending, limit: .max) { _, _ in
            count += 1
            return true
        }
        return count
    }
}

import Basics
import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// What falls due in the shop is done by itself, and not because a clock was set wrong.
@Suite struct SweeperTests {
    let store: MemoryStore
    let clock = TestClock()
    let shop: TestShop

    init() throws {
        var faults = MemoryStoreFaults(SystemRandom())
        faults.groupedCommands = 1
        store = MemoryStore(mode: .stepped, faults: faults)
        shop = try TestShop(on: store, clock: clock)
        try shop.stock("TEA", 10)
        for _ in 0..<250 {
            try shop.addItem("TEA", bearing: try shop.guestToken())
        }
    }

    private func makeSweeper() -> Sweeper {
        Sweeper(
            shopSweeps,
            of: Definition(
                services: [], store: store, authenticator: TestStaff(shop.keys), keys: shop.keys,
                time: clock, log: TestIncidents()))
    }

    private func active() throws -> Int {
        var count = 0
        try CartRows.forEach(in: store.openSnapshot()) { cart in
            count += cart.state == .active ? 1 : 0
            return true
        }
        return count
    }

    @Test func endsAllThatIsDueInStepsThatAreBounded() throws {
        clock.advance(by: .seconds(40 * 24 * 3_600))
        let sweeper = makeSweeper()
        sweeper.start()
        sweeper.start()
        // One command for each kind of thing that falls due; the next ones of each are queued
        // behind them.
        for _ in shopSweeps {
            #expect(store.runGroup() == .ran(1))
        }
        #expect(try active() == 150)
        _ = store.runAll()
        #expect(try active() == 0)
        #expect(try Verification.check(store.openSnapshot()).problems == [])
    }

    @Test func endsNothingBeforeItIsDue() throws {
        clock.advance(by: .seconds(29 * 24 * 3_600))
        makeSweeper().start()
        _ = store.runAll()
        #expect(try active() == 250)
    }

    @Test func triesAgainAfterAFailure() throws {
        clock.advance(by: .seconds(40 * 24 * 3_600))
        let sweeper = makeSweeper()
        var faults = MemoryStoreFaults(SharedDice(Seed(1)))
        faults.conflict = 1_000
        store.setFaults(faults)
        sweeper.start()
        _ = store.runAll()
        #expect(try active() == 250)
        faults.conflict = 0
        store.setFaults(faults)
        sweeper.start()
        _ = store.runAll()
        #expect(try active() == 0)
    }

    /// A time of day that jumps a year ahead ends nothing before half of the time has passed that
    /// carts last.
    @Test func aClockThatJumpsEndsNothingEarly() throws {
        let sweeper = makeSweeper()
        clock.jump(by: .seconds(365 * 24 * 3_600))
        sweeper.start()
        _ = store.runAll()
        #expect(try active() == 250)
        clock.advance(by: .seconds(14 * 24 * 3_600))
        sweeper.start()
        _ = store.runAll()
        #expect(try active() == 250)
        clock.advance(by: .seconds(3 * 24 * 3_600))
        sweeper.start()
        _ = store.runAll()
        #expect(try active() == 0)
    }
}

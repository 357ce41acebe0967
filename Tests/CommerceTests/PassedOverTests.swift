import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// Those who wait for news of their own while others order all the time.
@Suite struct PassedOverTests {
    private let store: MemoryStore
    private let shop: TestShop

    init() throws {
        var limits = Limits()
        limits.streamRows = 5
        limits.tokenLife = .seconds(20 * 24 * 3_600)
        store = MemoryStore(mode: .stepped, isExclusive: true)
        shop = try TestShop(on: store, limits: limits)
        _ = try TestTill(shop)
        try shop.stock("TEA", 1_000)
    }

    private func pass(_ duration: Duration) {
        shop.clock.advance(by: duration)
        shop.fireTimers()
        while shop.work() {}
    }

    /// What others did is behind the token, and a change of one's own is told once.
    @Test func aWatchComesAlongWithTheFeed() throws {
        let (guest, other) = (try shop.guestToken(), try shop.guestToken())
        let watch = TestWatch(shop, bearing: guest)
        _ = try watch.answers()
        let start = watch.token
        for _ in 0..<20 { try shop.buy("TEA", bearing: other) }
        #expect(try watch.answers().isEmpty)
        pass(.seconds(16))
        #expect(try watch.answers().map(\.change) == [nil])
        #expect(watch.token != start)
        let order = try shop.buy("TEA", bearing: guest)
        #expect(try watch.changes().map(\.orderID) == [order.id])
        pass(.seconds(16))
        #expect(try watch.changes().isEmpty)
        #expect(try TestWatch(shop, after: watch.token, bearing: guest).changes().isEmpty)
        #expect(
            try TestWatch(shop, after: start, bearing: guest).changes().map(\.orderID)
                == [order.id])
    }

    /// The feed forgets what others did, and a watch that was told all of its own goes on.
    @Test func aWatchOutlivesWhatIsForgotten() throws {
        let (guest, other) = (try shop.guestToken(), try shop.guestToken())
        let watch = TestWatch(shop, bearing: guest)
        _ = try watch.answers()
        try shop.buy("TEA", bearing: other)
        pass(.seconds(8 * 24 * 3_600))
        let time = shop.clock.now()
        let trimmed = try shop.perform { command in
            try OrderFeed.trim(at: time, limit: 100, in: &command)
        }
        #expect(trimmed == 1)
        pass(.seconds(16))
        #expect(watch.isGoingOn)
        let order = try shop.buy("TEA", bearing: guest)
        #expect(try watch.changes().map(\.orderID) == [order.id])
    }

    /// Commits fail, and nobody knows whether what they held is there: if it is, it is told.
    @Test(arguments: Seed.some(10))
    func whateverFailsNothingOfOnesOwnIsPassedOver(seed: Seed) throws {
        var dice = seed.generator
        let guests = try (0..<3).map { _ in try shop.guestToken() }
        let watches = guests.map { TestWatch(shop, bearing: $0) }
        for watch in watches { _ = try watch.answers() }
        var faults = MemoryStoreFaults(SharedDice(seed))
        (faults.failedCommit, faults.runsTwice, faults.conflict) = (200, 50, 50)
        store.setFaults(faults)
        var told: [[String]] = [[], [], []]
        for _ in 0..<80 {
            let guest = Int.random(in: 0..<3, using: &dice)
            if Bool.random(using: &dice) {
                _ = try? shop.buy("TEA", bearing: guests[guest])
            } else {
                pass(.seconds(Int64.random(in: 1...20, using: &dice)))
            }
            if Bool.random(using: &dice) {
                told[guest] += try watches[guest].changes().map(\.orderID)
            }
        }
        store.setFaults(MemoryStoreFaults(SharedDice(seed)))
        for (position, guest) in guests.enumerated() {
            pass(.seconds(16))
            told[position] += try watches[position].changes().map(\.orderID)
            let all = TestWatch(shop, fromOldest: true, bearing: guest)
            #expect(try told[position] == all.changes().map(\.orderID))
        }
    }
}

import Basics
import Commerce
import Crypto
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What need not be kept goes by itself, and nobody can fill the shop with what comes for nothing.
@Suite struct RetentionTests {
    let store = MemoryStore(mode: .stepped)
    let clock = TestClock()

    private func shop(_ change: (inout Limits) -> Void = { _ in }) throws -> TestShop {
        var limits = Limits()
        change(&limits)
        return try TestShop(on: store, clock: clock, limits: limits)
    }

    private func sweep(_ shop: TestShop) {
        Chore("sweep", on: store, keys: shop.keys, time: clock, log: TestIncidents()) {
            (transaction, time, _) throws(StoreError) in
            try Sweep.step(transaction, at: time)
        }.start()
        _ = store.runAll()
    }

    private func rows(_ table: UInt8) throws -> Int {
        let (lower, upper): ([UInt8], [UInt8]) = ([0, table], [0, table + 1])
        var count = 0
        try store.openSnapshot().scan(
            from: lower.span, to: upper.span, order: .ascending, limit: .max
        ) { _, _ in
            count += 1
            return true
        }
        return count
    }

    @Test func sessionsGoWhenTheirTimeIsOver() throws {
        let shop = try shop {
            $0.sessionLife = .seconds(7_200)
            $0.guestSessionLife = .seconds(3_600)
            $0.guestSessionsPerMinute = 1_000
        }
        try shop.register("ada@example.com", name: "Ada")
        let token = try shop.signIn("ada@example.com").token
        for _ in 0..<250 {
            _ = try shop.guestToken()
        }
        sweep(shop)
        #expect(try rows(44) == 251)
        clock.advance(by: .seconds(3_601))
        sweep(shop)
        #expect(try rows(44) == 1)
        #expect(try Verification.check(store.openSnapshot()).problems.isEmpty)
        let fresh: RefreshSessionResponse? = try? shop.call(
            Methods.SessionService.refreshSession, RefreshSessionRequest(), bearing: token)
        #expect(fresh == nil)
        clock.advance(by: .seconds(3_600))
        sweep(shop)
        #expect(try rows(44) == 0)
        #expect(try Verification.check(store.openSnapshot()).problems.isEmpty)
    }

    @Test func aStepIsBounded() throws {
        let shop = try shop { $0.guestSessionsPerMinute = 1_000 }
        for _ in 0..<250 {
            _ = try shop.guestToken()
        }
        clock.advance(by: .seconds(31 * 24 * 3_600))
        let now = clock.now()
        let step = WaitingCommand { transaction in
            let hasMore = try Sweep.step(transaction, at: now)
            #expect(hasMore)
        }
        #expect(store.submit(step))
        _ = store.runAll()
        try step.wait()
        #expect(try rows(44) == 150)
    }

    @Test func countersOfFailuresGoOnceTimeHasForgivenThem() throws {
        let shop = try shop()
        for number in 0..<20 {
            #expect(throws: Failure.self) { try shop.signIn("nobody\(number)@example.com") }
        }
        let counted = try rows(49)
        #expect(counted >= 20)
        clock.advance(by: .seconds(600))
        sweep(shop)
        #expect(try rows(49) >= 20)
        clock.advance(by: .seconds(3_600))
        sweep(shop)
        #expect(try rows(49) == 0)
        #expect(try rows(39) == 0)
    }

    @Test func failuresCountOnWhenKeysAreRotated() throws {
        let shop = try TestShop(on: store, clock: clock, keys: KeySafe(KeyRing(madeAtSeconds: 0)))
        try shop.register("ada@example.com")
        for _ in 0..<5 {
            #expect(throws: Failure.self) {
                try shop.signIn("ada@example.com", password: "wrong one")
            }
        }
        try shop.keys.change { $0.preparing(atSeconds: 1) }
        try shop.keys.change { $0.rotating(atSeconds: 2) }
        #expect(reason { try shop.signIn("ada@example.com") } == "RATE_LIMITED")
        clock.advance(by: .seconds(2))
        #expect(throws: Failure.self) {
            try shop.signIn("ada@example.com", password: "wrong one")
        }
        #expect(try rows(49) == 2)
        clock.advance(by: .seconds(3))
        _ = try shop.signIn("ada@example.com")
    }

    @Test func tokensHoldAsLongAsIsSaid() throws {
        let shop = try shop { $0.tokenLife = .seconds(120) }
        try shop.register("ada@example.com", name: "Ada")
        let token = try shop.signIn("ada@example.com").token
        clock.advance(by: .seconds(110))
        #expect(try shop.customer(bearing: token).name == "Ada")
        clock.advance(by: .seconds(11))
        #expect(reason { try shop.customer(bearing: token) } == "TOKEN_INVALID")
    }

    @Test func answersAreKeptAsLongAsIsSaid() throws {
        let shop = try shop { $0.answerLife = .seconds(50 * 3_600) }
        try shop.stock("TEA", 1)
        let id = shop.newRequestID()
        _ = try shop.adjust("TEA", 1, requestID: id)
        clock.advance(by: .seconds(49 * 3_600))
        for _ in 0..<130 {
            _ = try shop.adjust("TEA", 1)
        }
        _ = try shop.adjust("TEA", 1, requestID: id)
        #expect(try shop.stock(of: "TEA").available == 132)
    }

    @Test func thereAreOnlySoManyGuests() throws {
        let shop = try shop { $0.guestSessions = 3 }
        let tokens = try (0..<3).map { _ in try shop.guestToken() }
        let before = try rows(44)
        #expect(reason { try shop.guestToken() } == "RATE_LIMITED")
        #expect(try rows(44) == before)
        #expect(try shop.sessions(bearing: tokens[0]).count == 1)
        // Customers are none, and one guest's place is another's.
        try shop.register("ada@example.com")
        _ = try shop.signIn("ada@example.com")
        let _: RevokeSessionResponse = try shop.call(
            Methods.SessionService.revokeSession, RevokeSessionRequest(), bearing: tokens[1])
        let _: RevokeAllSessionsResponse = try shop.call(
            Methods.SessionService.revokeAllSessions, RevokeAllSessionsRequest(),
            bearing: tokens[2])
        for _ in 0..<2 {
            _ = try shop.guestToken()
        }
        #expect(reason { try shop.guestToken() } == "RATE_LIMITED")
        #expect(try Verification.check(store.openSnapshot()).problems.isEmpty)
    }

    @Test func guestsOfOneAddressComeAtAPace() throws {
        let shop = try shop { $0.guestSessionsPerMinute = 10 }
        shop.host = "192.0.2.1"
        for _ in 0..<10 {
            _ = try shop.guestToken()
        }
        let failure = #expect(throws: Failure.self) { try shop.guestToken() }
        #expect(failure?.reason == "RATE_LIMITED")
        #expect(failure?.code == .resourceExhausted)
        shop.host = "192.0.2.2"
        _ = try shop.guestToken()
        shop.host = "192.0.2.1"
        clock.advance(by: .seconds(7))
        _ = try shop.guestToken()
        #expect(reason { try shop.guestToken() } == "RATE_LIMITED")
        #expect(try !shop.holds("192.0.2"))
    }
}

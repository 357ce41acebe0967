import Basics
import Commerce
import Crypto
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing

@Suite struct SessionTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.register("ada@example.com", name: "Ada")
    }

    @Test func showsWhoSignedIn() throws {
        let session = try shop.signIn("Ada@Example.com")
        #expect(session.token.hasPrefix("sws_"))
        let customer = try shop.customer(bearing: session.token)
        #expect(customer.email == "ada@example.com")
        #expect(customer.name == "Ada")
        #expect(try shop.sessions(bearing: session.token).map(\.current) == [true])
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
    }

    @Test(arguments: [
        ("ada@example.com", "wrong horse"), ("nobody@example.com", "correct horse"),
        ("no address", "correct horse"),
    ])
    func tellsNobodyWhatWasWrong(email: String, password: String) throws {
        let failure = #expect(throws: Failure.self) {
            try shop.signIn(email, password: password)
        }
        #expect(failure?.code == .unauthenticated)
        #expect(failure?.reason == "CREDENTIALS_REJECTED")
    }

    /// After some failures each further try must wait, also after a restart; others sign in.
    @Test func guessingBecomesSlow() throws {
        try shop.register("bob@example.com")
        for _ in 0..<5 {
            #expect(throws: Failure.self) {
                try shop.signIn("ada@example.com", password: "wrong one")
            }
        }
        let restarted = try TestShop(on: shop.store, clock: shop.clock)
        let failure = #expect(throws: Failure.self) { try restarted.signIn("ada@example.com") }
        #expect(failure?.reason == "RATE_LIMITED")
        _ = try restarted.signIn("bob@example.com")
        shop.clock.advance(by: .seconds(2))
        _ = try restarted.signIn("ada@example.com")
        _ = try restarted.signIn("ada@example.com")
    }

    /// When passwords come to be hashed more strongly, each is at its next use.
    @Test func aPasswordIsHashedAsStronglyAsTheShopHashesNow() throws {
        let stronger = Scrypt(cost: TestShop.cheap.cost * 2, blockSize: 8, parallelization: 1)
        let shop = try TestShop(on: shop.store, clock: shop.clock, passwordCost: stronger)
        #expect(throws: Failure.self) { try shop.signIn("ada@example.com", password: "not it") }
        #expect(try costs() == [TestShop.cheap.cost])
        _ = try shop.signIn("ada@example.com")
        #expect(try costs() == [stronger.cost])
        _ = try shop.signIn("ada@example.com")
    }

    private func costs() throws -> [UInt64?] {
        var costs: [UInt64?] = []
        try CustomerRows.forEach(in: shop.store.openSnapshot()) { customer in
            costs.append(customer.password?.cost)
            return true
        }
        return costs
    }

    @Test func endsWithItsTime() throws {
        let token = try shop.signIn("ada@example.com").token
        shop.clock.advance(by: .seconds(3_590))
        #expect(try shop.customer(bearing: token).name == "Ada")
        shop.clock.advance(by: .seconds(20))
        #expect(refusal { try shop.customer(bearing: token) } == "TOKEN_INVALID")
    }

    @Test func isRefreshedButNotForEver() throws {
        var token = try shop.signIn("ada@example.com").token
        for _ in 0..<(30 * 24) {
            shop.clock.advance(by: .seconds(3_500))
            let response: RefreshSessionResponse? = try? shop.call(
                Methods.SessionService.refreshSession, RefreshSessionRequest(), bearing: token)
            guard let fresh = response?.sessionToken else { break }
            #expect(fresh.token != token)
            token = fresh.token
        }
        shop.clock.advance(by: .seconds(24 * 3_600))
        #expect(refusal { try shop.customer(bearing: token) } == "TOKEN_INVALID")
    }

    @Test func endsWhenItIsRevokedAndStaysSo() throws {
        let (first, second) = (
            try shop.signIn("ada@example.com"), try shop.signIn("ada@example.com")
        )
        let _: RevokeSessionResponse = try shop.call(
            Methods.SessionService.revokeSession,
            RevokeSessionRequest(id: first.session?.id ?? ""), bearing: second.token)
        #expect(refusal { try shop.customer(bearing: first.token) } == "TOKEN_INVALID")
        #expect(try shop.customer(bearing: second.token).name == "Ada")
        let restarted = try TestShop(on: shop.store, clock: shop.clock)
        #expect(throws: Failure.self) { try restarted.customer(bearing: first.token) }
        let all: RevokeAllSessionsResponse = try restarted.call(
            Methods.SessionService.revokeAllSessions, RevokeAllSessionsRequest(),
            bearing: second.token)
        #expect(all.revoked == 1)
        #expect(throws: Failure.self) { try restarted.customer(bearing: second.token) }
    }

    @Test func isNobodyElsesToEnd() throws {
        try shop.register("bob@example.com")
        let (ada, bob) = (try shop.signIn("ada@example.com"), try shop.signIn("bob@example.com"))
        let reason = refusal {
            let _: RevokeSessionResponse = try shop.call(
                Methods.SessionService.revokeSession,
                RevokeSessionRequest(id: ada.session?.id ?? ""), bearing: bob.token)
        }
        #expect(reason == "RESOURCE_NOT_FOUND")
        #expect(try shop.customer(bearing: ada.token).name == "Ada")
    }

    @Test func aGuestHasNoAccount() throws {
        let token = try shop.guestToken()
        #expect(try shop.sessions(bearing: token).count == 1)
        #expect(refusal { try shop.customer(bearing: token) } == "PERMISSION_MISSING")
    }

    @Test func aRepeatGetsTheSameTokenAndTheStoreHoldsNone() throws {
        let id = shop.newRequestID()
        let first = try shop.signIn("ada@example.com", requestID: id)
        #expect(try shop.signIn("ada@example.com", requestID: id) == first)
        #expect(try !holds(first.token))
        #expect(try !holds("correct horse"))
    }

    /// A token in which any one character differs is worth nothing.
    @Test func isWhole() throws {
        let token = try shop.signIn("ada@example.com").token
        for position in token.indices {
            var other = token
            other.replaceSubrange(position...position, with: token[position] == "A" ? "B" : "A")
            #expect(refusal { try shop.customer(bearing: other) } == "TOKEN_INVALID")
            let cut = String(token[..<position])
            #expect(
                refusal { try shop.customer(bearing: cut.isEmpty ? "x" : cut) } == "TOKEN_INVALID")
        }
        #expect(refusal { try shop.customer(bearing: token + "A") } == "TOKEN_INVALID")
        #expect(
            refusal { try shop.customer(bearing: "sws_" + String(repeating: "A", count: 600)) }
                == "TOKEN_INVALID")
    }

    private func refusal(_ body: () throws -> some Any) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? Failure)?.reason
        }
    }

    private func holds(_ text: String) throws -> Bool {
        var isFound = false
        try shop.store.openSnapshot().scanAll { key, value in
            let row = String(decoding: Array(key) + Array(value), as: UTF8.self)
            isFound = isFound || row.contains(text)
            return true
        }
        return isFound
    }
}

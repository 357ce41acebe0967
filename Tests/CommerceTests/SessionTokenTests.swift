import Basics
import Commerce
import Crypto
import Foundation
import KeyValue
import RPC
import Schema
import Synchronization
import TestSupport
import Testing
import Wire

/// What a session's token must withstand, asked of the authenticator itself.
@Suite struct SessionTokenTests {
    let shop: TestShop
    let accounts: Accounts
    let customer: String
    /// A token that holds, and what it is made of.
    let token: SessionToken

    init() throws {
        let keys = KeySafe(KeyRing(madeAtSeconds: 0))
        shop = try TestShop(keys: keys)
        accounts = Accounts(ownerHash: APIKey().hash, keys: keys)
        customer = try shop.register("ada@example.com").id
        token = try shop.signIn("ada@example.com")
    }

    private func caller(_ token: String, at time: Instant? = nil) throws -> Caller? {
        try caller(Array(token.utf8), at: time ?? shop.clock.now())
    }

    private func caller(_ token: [UInt8], at time: Instant) throws -> Caller? {
        let store = shop.store
        return try accounts.verify(token.span, at: time) { () throws(StoreError) in
            try store.openSnapshot()
        }?.caller
    }

    /// The bytes behind the prefix.
    private func sealed(_ token: String) throws -> [UInt8] {
        try #require(Base64URL.decode(token.dropFirst(4)))
    }

    private func text(_ sealed: [UInt8]) -> String {
        "sws_" + Base64URL.encode(sealed)
    }

    /// A token of our own making, as good as the real ones unless an argument says otherwise.
    private func make(
        issued: Duration = .zero, expires: Duration = .seconds(3_600),
        purpose: String = "session token", session: String? = nil, ring: KeyRing? = nil
    ) -> String {
        let time = shop.clock.now()
        let claims = SessionClaims(
            sessionID: session ?? token.session?.id ?? "", customerID: customer,
            issueTimeNanoseconds: time.advanced(by: issued).nanoseconds,
            expireTimeNanoseconds: time.advanced(by: expires).nanoseconds)
        return text((ring ?? shop.keys.ring).seal(claims.encoded().span, for: purpose))
    }

    @Test func isGoodAsItWasMade() throws {
        #expect(try caller(token.token)?.name == customer)
        #expect(try caller(make())?.name == customer)
        #expect(token.token.utf8.count <= 512)
    }

    @Test func isWorthNothingWithAnyBitFlipped() throws {
        let sealed = try sealed(token.token)
        for index in sealed.indices {
            for bit in 0..<8 {
                var changed = sealed
                changed[index] ^= 1 << bit
                #expect(try caller(text(changed)) == nil)
            }
        }
    }

    @Test func isWorthNothingAtAnyOtherLength() throws {
        let sealed = try sealed(token.token)
        for length in sealed.indices {
            #expect(try caller(text(Array(sealed[..<length]))) == nil)
            #expect(try caller(text(Array(sealed[length...].dropFirst()))) == nil)
        }
        for length in token.token.indices {
            #expect(try caller(String(token.token[..<length])) == nil)
        }
        #expect(try caller(text(sealed + [0])) == nil)
        #expect(try caller(token.token + "=") == nil)
        #expect(try caller(" " + token.token) == nil)
        #expect(try caller(token.token.uppercased()) == nil)
    }

    @Test func isWorthNothingUnderAnotherKeysNumber() throws {
        try shop.keys.change { $0.preparing(atSeconds: 1) }
        var changed = try sealed(token.token)
        #expect(changed[1...4].elementsEqual([0, 0, 0, 1]))
        for number: UInt8 in [0, 2, 3, 255] {
            changed[4] = number
            #expect(try caller(text(changed)) == nil)
        }
    }

    @Test func isForNothingElse() throws {
        for purpose in ["kept answer", "customer key", "page token", "", "session token "] {
            #expect(try caller(make(purpose: purpose)) == nil)
        }
        #expect(try caller(make(ring: KeyRing(madeAtSeconds: 0))) == nil)
    }

    @Test func holdsForItsTimeAndNoLonger() throws {
        #expect(try caller(make(expires: .seconds(-1))) == nil)
        #expect(try caller(make(expires: .seconds(10))) != nil)
        let end = try #require(token.expireTime?.instant)
        #expect(try caller(token.token, at: end.advanced(by: .seconds(-1))) != nil)
        #expect(try caller(token.token, at: end) == nil)
        #expect(try caller(token.token, at: end.advanced(by: .seconds(1))) == nil)
    }

    /// Clocks differ a little between servers; a token from far ahead is none.
    @Test func isRefusedWhenItWasMadeInTheFuture() throws {
        #expect(try caller(make(issued: .seconds(25))) != nil)
        #expect(try caller(make(issued: .seconds(60))) == nil)
        // A clock that jumps back keeps people out until it is right, and lets nobody in.
        let past = shop.clock.now().advanced(by: .seconds(-7_200))
        #expect(try caller(token.token, at: past) == nil)
    }

    @Test func holdsUnderAnOldKeyUntilThatGoes() throws {
        let old = token.token
        try shop.keys.change { $0.preparing(atSeconds: 1) }
        #expect(try caller(old) != nil)
        try shop.keys.change { $0.rotating(atSeconds: 2) }
        let new = try shop.signIn("ada@example.com").token
        #expect(try sealed(new)[4] == 2)
        #expect(try caller(old) != nil && caller(new) != nil)
        let epoch = accounts.epoch
        try shop.keys.change { $0.dropping(1) }
        #expect(accounts.epoch != epoch)
        #expect(try caller(old) == nil && caller(new) != nil)
    }

    @Test func isWorthNothingOnceRevoked() throws {
        let _: RevokeSessionResponse = try shop.call(
            Methods.SessionService.revokeSession, RevokeSessionRequest(), bearing: token.token)
        #expect(try caller(token.token) == nil)
        #expect(try caller(make()) == nil)
        #expect(try caller(make(session: "gone")) == nil)
    }

    @Test func isNotEvenOpenedWhenItIsTooLong() throws {
        let long = make(session: String(repeating: "x", count: 600))
        #expect(long.utf8.count > 512)
        #expect(try caller(long) == nil)
        #expect(try caller(String(repeating: "A", count: 1 << 20)) == nil)
    }

    /// Most are noise; some look like tokens, and some begin as ours do under the right key.
    @Test func aMillionRandomStringsAreNobody() throws {
        var dice = Seed(4).generator
        let snapshot = try shop.store.openSnapshot()
        let time = shop.clock.now()
        let head = Array(token.token.utf8.prefix(10))
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var (text, known) = ([UInt8](), 0)
        for round in 0..<1_000_000 {
            text.removeAll(keepingCapacity: true)
            let isTokenLike = round % 50 == 0
            if isTokenLike {
                text += round % 100 == 0 ? head : Array(head.prefix(4))
            }
            let length = Int(dice.next() % (isTokenLike ? 160 : 12))
            var bits = dice.next()
            for index in 0..<length {
                if index % 8 == 7 { bits = dice.next() }
                text.append(
                    isTokenLike ? letters[Int(bits & 63)] : UInt8(truncatingIfNeeded: bits))
                bits >>= 8
            }
            let verified = try accounts.verify(text.span, at: time) { snapshot }
            known += verified == nil ? 0 : 1
        }
        #expect(known == 0)
    }

    /// While keys are added, activated and dropped, good tokens are good on every thread.
    @Test func isVerifiedInParallelWhileKeysAreRotated() throws {
        let (accounts, store, keys) = (accounts, shop.store, shop.keys)
        let tokens = Mutex([make(), make()])
        let failures = Atomic(0)
        let isOver = Atomic(false)
        let (session, customer) = (token.session?.id ?? "", customer)
        let time = shop.clock.now()
        let group = DispatchGroup()
        for _ in 0..<4 {
            DispatchQueue.global().async(group: group) {
                while !isOver.load(ordering: .relaxed) {
                    for token in tokens.withLock({ $0 }) {
                        let caller = try? accounts.verify(Array(token.utf8).span, at: time) {
                            () throws(StoreError) in try store.openSnapshot()
                        }
                        // One that was replaced meanwhile may have lost its key.
                        if caller == nil, tokens.withLock({ $0.contains(token) }) {
                            failures.wrappingAdd(1, ordering: .relaxed)
                        }
                    }
                }
            }
        }
        for round in Int64(1)...50 {
            try keys.change { $0.preparing(atSeconds: round) }
            try keys.change { $0.rotating(atSeconds: round) }
            // Made under the new key; those of the key before are still good.
            let claims = SessionClaims(
                sessionID: session, customerID: customer, issueTimeNanoseconds: time.nanoseconds,
                expireTimeNanoseconds: time.advanced(by: .seconds(60)).nanoseconds)
            let token = text(keys.ring.seal(claims.encoded().span, for: "session token"))
            let before = tokens.withLock { tokens in
                tokens = [tokens[1], token]
                return tokens.count
            }
            #expect(before == 2)
            for entry in keys.ring.entries.dropFirst(4) {
                try keys.change { $0.dropping(entry.id) }
            }
        }
        isOver.store(true, ordering: .relaxed)
        group.wait()
        #expect(failures.load(ordering: .relaxed) == 0)
    }
}

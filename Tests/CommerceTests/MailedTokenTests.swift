import Basics
import Commerce
import KeyValue
import Outbox
import RPC
import Schema
import Tables
import TestSupport
import Testing
import Wire

/// Letters with tokens: that an address is right, and ways back into an account.
@Suite struct MailedTokenTests {
    let shop: TestShop
    let post = TestPost()

    init() throws {
        shop = try TestShop()
        try shop.register("Ada@example.com", name: "Ada Markerson")
        try shop.deliver(to: post)
    }

    // MARK: Confirming

    @Test func whoRegistersConfirmsTheirAddress() throws {
        #expect(post.all.map(\.address) == ["Ada@example.com"])
        #expect(post.all.map(\.name) == ["Ada Markerson"])
        #expect(post.all[0].text.contains("https://shop.example/confirm-email?token="))
        #expect(post.all[0].text.contains("Test Shop"))
        let session = try shop.signIn("ada@example.com").token
        #expect(try !shop.customer(bearing: session).emailConfirmed)
        try confirm(try token())
        let customer = try shop.customer(bearing: session)
        #expect(customer.emailConfirmed && customer.revision > 1)
        #expect(try problems().isEmpty)
    }

    @Test func aTokenIsGoodOnceAndForItsTimeAndItsPurpose() throws {
        let first = try token()
        #expect(refusal { try reset(first) } == "TOKEN_INVALID")
        shop.clock.advance(by: .seconds(24 * 3_600))
        #expect(refusal { try confirm(first) } == "TOKEN_INVALID")
        try requestReset("ada@example.com")
        let second = try token()
        #expect(refusal { try confirm(second) } == "TOKEN_INVALID")
        try reset(second)
        #expect(refusal { try reset(second) } == "TOKEN_INVALID")
    }

    @Test func anythingElseIsNoToken() throws {
        let token = try token()
        let dot = try #require(token.firstIndex(of: "."))
        var wrong = ["x", ".", "..", "a.b", "sws_abc", String(token[..<dot]), "\(token)A"]
        wrong += [String(token.dropLast()), String(token[dot...]), "nobody\(token[dot...])"]
        wrong += [String(repeating: "a", count: 200)]
        for position in token.indices {
            var other = token
            other.replaceSubrange(position...position, with: token[position] == "A" ? "B" : "A")
            wrong.append(other)
        }
        for each in wrong {
            #expect(refusal { try confirm(each) } == "TOKEN_INVALID", "\(each)")
        }
        #expect(refusal { try confirm("") } == "FIELD_INVALID")
        #expect(refusal { try confirm(String(repeating: "a", count: 201)) } == "FIELD_INVALID")
        try confirm(token)
    }

    // MARK: Resetting

    @Test func aResetGivesANewPasswordAndEndsAllSessions() throws {
        let session = try shop.signIn("ada@example.com").token
        try requestReset("ADA@example.com")
        #expect(post.all.last?.text.contains("https://shop.example/reset-password?token=") == true)
        let token = try token()
        // A password that is refused costs the token nothing.
        #expect(refusal { try reset(token, "short") } == "FIELD_INVALID")
        #expect(refusal { try reset(token, "ADA@example.com") } == "FIELD_INVALID")
        #expect(try shop.customer(bearing: session).name == "Ada Markerson")
        try reset(token, "battery staple")
        #expect(refusal { try shop.customer(bearing: session) } == "TOKEN_INVALID")
        #expect(refusal { try shop.signIn("ada@example.com") } == "CREDENTIALS_REJECTED")
        let fresh = try shop.signIn("ada@example.com", password: "battery staple").token
        #expect(try shop.customer(bearing: fresh).emailConfirmed)
        #expect(try problems().isEmpty)
    }

    /// Whoever guessed at the password has not locked its owner out.
    @Test func aResetForgivesWhatOthersGuessed() throws {
        for _ in 0..<6 {
            _ = refusal { try shop.signIn("ada@example.com", password: "wrong guess") }
        }
        #expect(refusal { try shop.signIn("ada@example.com") } == "RATE_LIMITED")
        try requestReset("ada@example.com")
        try reset(try token(), "battery staple")
        _ = try shop.signIn("ada@example.com", password: "battery staple")
    }

    @Test func onlyTheNewestResetIsGood() throws {
        try requestReset("ada@example.com")
        let first = try token()
        try requestReset("ada@example.com")
        let second = try token()
        #expect(refusal { try reset(first) } == "TOKEN_INVALID")
        try reset(second)
    }

    @Test func aResetIsGoodForHalfAnHour() throws {
        try requestReset("ada@example.com")
        let token = try token()
        shop.clock.advance(by: .seconds(30 * 60))
        #expect(refusal { try reset(token) } == "TOKEN_INVALID")
    }

    @Test func aChangedPasswordEndsAReset() throws {
        let session = try shop.signIn("ada@example.com").token
        try requestReset("ada@example.com")
        let change = ChangePasswordRequest(
            oldPassword: "correct horse", newPassword: "battery staple")
        let _: ChangePasswordResponse = try shop.call(
            Methods.CustomerService.changePassword, change, bearing: session)
        #expect(refusal { try reset(try token()) } == "TOKEN_INVALID")
    }

    // MARK: Telling nobody

    /// The answer is the same bytes and the store gets the same rows, whether or not there is such
    /// an account; only the letter tells, and only its reader.
    @Test func nobodyLearnsWhoHasAnAccount() throws {
        let before = post.all.count
        var changes: [[UInt16: Int]] = []
        var answers: [[UInt8]] = []
        for address in ["nobody@example.com", "ada@example.com"] {
            let counts = try rowCounts()
            let request = RequestPasswordResetRequest(email: address)
            let answer = shop.bytes(
                Methods.CustomerService.requestPasswordReset, request, as: .anyone)
            answers.append(answer.body)
            #expect(answer.trailers.contains { $0.name == "grpc-status" && $0.value == "0" })
            changes.append(try rowCounts().merging(counts) { $0 - $1 }.filter { $0.value != 0 })
        }
        #expect(answers[0] == answers[1])
        #expect(changes[0].keys == changes[1].keys)
        try shop.deliver(to: post)
        #expect(post.all.dropFirst(before).map(\.address) == ["Ada@example.com"])
        #expect(try problems().isEmpty)
    }

    /// Too many requests are refused, whoever they are for, also after a restart; others go on.
    @Test(arguments: ["ada@example.com", "nobody@example.com"])
    func lettersAreNotSentWithoutEnd(address: String) throws {
        for _ in 0..<3 { try requestReset(address) }
        #expect(refusal { try requestReset(address.uppercased()) } == "RATE_LIMITED")
        let restarted = try TestShop(on: shop.store, clock: shop.clock)
        #expect(refusal { try requestReset(address, in: restarted) } == "RATE_LIMITED")
        try requestReset("somebody.else@example.com")
        shop.clock.advance(by: .seconds(901))
        try requestReset(address)
    }

    @Test(arguments: [
        "", "no address", "a@b@c.dd", "аda@example.com", "a>b@example.com", "\"a\"@example.com",
        "a@example.com\r\nBcc: all@example.com",
    ])
    func whatIsNoAddressIsRefused(text: String) {
        #expect(refusal { try requestReset(text) } == "FIELD_INVALID")
    }

    // MARK: Changing the address

    @Test func aChangedAddressIsConfirmedAnew() throws {
        try confirm(try token())
        let session = try shop.signIn("ada@example.com").token
        try requestReset("ada@example.com")
        let oldReset = try token()
        let changed = try changeEmail("lovelace@example.com", bearing: session)
        #expect(changed.email == "lovelace@example.com" && !changed.emailConfirmed)
        try shop.deliver(to: post)
        #expect(post.all.last?.address == "lovelace@example.com")
        #expect(refusal { try reset(oldReset) } == "TOKEN_INVALID")
        try confirm(try #require(post.token(to: "lovelace@example.com")))
        #expect(try shop.customer(bearing: session).emailConfirmed)
        #expect(refusal { try shop.signIn("ada@example.com") } == "CREDENTIALS_REJECTED")
        _ = try shop.signIn("lovelace@example.com")
        // The old one is free for somebody else.
        try shop.register("ada@example.com")
        #expect(refusal { try changeEmail("Ada@Example.com", bearing: session) } == "EMAIL_TAKEN")
        #expect(refusal { try changeEmail("no address", bearing: session) } == "FIELD_INVALID")
        #expect(try problems().isEmpty)
    }

    /// Whoever took over an account cannot keep that from its owner; an address that nobody ever
    /// confirmed is perhaps somebody else's, and hears nothing.
    @Test func theFormerAddressHearsOfTheChange() throws {
        let session = try shop.signIn("ada@example.com").token
        _ = try changeEmail("ada.l@example.com", bearing: session)
        try shop.deliver(to: post)
        #expect(post.all.map(\.address) == ["Ada@example.com", "ada.l@example.com"])
        try confirm(try #require(post.token(to: "ada.l@example.com")))
        _ = try changeEmail("mallory@example.com", bearing: session)
        try shop.deliver(to: post)
        let told = try #require(post.all.last { $0.address == "ada.l@example.com" })
        #expect(told.subject == "Your email address at Test Shop was changed")
        #expect(!told.text.contains("token") && !told.text.contains("mallory"))
        #expect(try problems().isEmpty)
    }

    @Test func nobodyIsWrittenToOnceErased() throws {
        try confirm(try token())
        let session = try shop.signIn("ada@example.com").token
        let id = try shop.customer(bearing: session).id
        _ = try changeEmail("lovelace@example.com", bearing: session)
        let _: EraseCustomerResponse = try shop.call(
            Methods.CustomerService.eraseCustomer, EraseCustomerRequest(id: id),
            bearing: session)
        let before = post.all.count
        try shop.deliver(to: post)
        #expect(post.all.count == before)
    }

    /// The same address, or another spelling of it, asks for another letter; not without end.
    @Test func anUnconfirmedAddressGetsAnotherLetter() throws {
        let session = try shop.signIn("ada@example.com").token
        let first = try token()
        for _ in 0..<3 { _ = try changeEmail("ada@example.com", bearing: session) }
        #expect(refusal { try changeEmail("ada@example.com", bearing: session) } == "RATE_LIMITED")
        try shop.deliver(to: post)
        #expect(refusal { try confirm(first) } == "TOKEN_INVALID")
        try confirm(try #require(post.token(to: "ada@example.com")))
        let letters = post.all.count
        _ = try changeEmail("ada@example.com", bearing: session)
        try shop.deliver(to: post)
        #expect(post.all.count == letters)
    }

    // MARK: Forgetting

    /// A customer who was erased gets no letter that was still on its way, and no token works.
    @Test func whoIsErasedIsNotWrittenTo() throws {
        let session = try shop.signIn("ada@example.com").token
        let confirmation = try token()
        post.answer(.later(nil))
        try requestReset("ada@example.com")
        let letters = post.all.count
        let _: EraseCustomerResponse = try shop.call(
            Methods.CustomerService.eraseCustomer, EraseCustomerRequest(), bearing: session)
        post.answer(.done([]))
        shop.clock.advance(by: .seconds(600))
        try shop.deliver(to: post)
        #expect(post.all.count == letters)
        #expect(refusal { try confirm(confirmation) } == "TOKEN_INVALID")
        var waiting = 0
        try Effects.forEach(in: shop.store.openSnapshot()) { _ in
            waiting += 1
            return true
        }
        #expect(waiting == 0)
        #expect(try problems().isEmpty)
    }

    /// No address, name or token lies open in the store: not while letters wait, nor afterwards.
    @Test func noLetterLiesOpenInTheStore() throws {
        try shop.register("planted@example.com", name: "Planted")
        post.answer(.later(nil))
        let request = RequestPasswordResetRequest(email: "planted@example.com")
        let _: RequestPasswordResetResponse = try shop.call(
            Methods.CustomerService.requestPasswordReset, request, as: .anyone)
        try expectNowhere(["planted", "Planted"])
        try shop.deliver(to: post)
        shop.clock.advance(by: .seconds(5))
        try shop.deliver(to: post)
        let token = try #require(post.token(to: "planted@example.com"))
        let secret = try #require(token.split(separator: ".").last)
        try expectNowhere(["planted", "Planted", String(secret)])
    }

    /// A mail server that is gone for long keeps nobody from registering.
    @Test func whenTooManyLettersWaitNoneIsPlanned() throws {
        let row = LaneRow(lane: "mail", waiting: Int64(OutboxLimits.waiting)).encoded()
        let key = [0, 32] + Array("mail".utf8) + [UInt8](repeating: 0, count: 9)
        let full = WaitingCommand { try $0.put(key.span, row.span) }
        #expect(shop.store.submit(full))
        shop.work()
        let letters = post.all.count
        try shop.register("bob@example.com")
        _ = try shop.signIn("bob@example.com")
        #expect(refusal { try requestReset("bob@example.com") } == "OVERLOADED")
        #expect(refusal { try requestReset("nobody@example.com") } == "OVERLOADED")
        #expect(post.all.count == letters)
    }

    // MARK: Passwords

    /// The same password, whichever way a keyboard composes it.
    @Test func howAPasswordIsTypedDoesNotMatter() throws {
        try shop.register("zoe@example.com", password: "Zoe\u{308} caf\u{E9} \u{212B}")
        _ = try shop.signIn("zoe@example.com", password: "Zo\u{EB} cafe\u{301} \u{C5}")
        #expect(refusal { try shop.signIn("zoe@example.com", password: "Zoe cafe A") } != nil)
    }
}

extension MailedTokenTests {
    private func token() throws -> String {
        try #require(post.token(to: "Ada@example.com"))
    }

    private func confirm(_ token: String) throws {
        let _: ConfirmEmailResponse = try shop.call(
            Methods.CustomerService.confirmEmail, ConfirmEmailRequest(token: token), as: .anyone)
    }

    private func reset(_ token: String, _ password: String = "battery staple") throws {
        let request = ResetPasswordRequest(token: token, newPassword: password)
        let _: ResetPasswordResponse = try shop.call(
            Methods.CustomerService.resetPassword, request, as: .anyone)
    }

    private func requestReset(_ email: String, in other: TestShop? = nil) throws {
        let request = RequestPasswordResetRequest(email: email)
        let _: RequestPasswordResetResponse = try (other ?? shop).call(
            Methods.CustomerService.requestPasswordReset, request, as: .anyone)
        try (other ?? shop).deliver(to: post)
    }

    private func changeEmail(_ email: String, bearing token: String) throws -> Customer {
        let request = UpdateCustomerRequest(
            customer: Customer(email: email), updateMask: FieldMask(paths: ["email"]))
        let response: UpdateCustomerResponse = try shop.call(
            Methods.CustomerService.updateCustomer, request, bearing: token)
        return response.customer ?? Customer()
    }

    private func refusal(_ body: () throws -> some Any) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? Failure)?.reason
        }
    }

    private func problems() throws -> [String] {
        try Verification.check(shop.store.openSnapshot()).problems
    }

    private func rowCounts() throws -> [UInt16: Int] {
        var counts: [UInt16: Int] = [:]
        try shop.store.openSnapshot().scanAll { key, _ in
            counts[UInt16(key[0]) << 8 | UInt16(key[1]), default: 0] += 1
            return true
        }
        return counts
    }

    private func expectNowhere(_ texts: [String]) throws {
        var rows: [[UInt8]] = []
        try shop.store.openSnapshot().scanAll { key, value in
            rows.append(Array(copying: key) + Array(copying: value))
            return true
        }
        for text in texts {
            #expect(!rows.contains { $0.contains(Array(text.utf8)) }, "\(text)")
        }
    }
}

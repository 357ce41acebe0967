import Basics
import Crypto
import Outbox
import Providers
import Schema
import Synchronization
import TestSupport
import Testing
import Wire

/// What the shop asks a provider that redirects, and what it believes of the answers.
@Suite struct RedirectTests {
    private static let record =
        "key=payment.1&operation=charge&state=open&amount=1380&currency=EUR&reference=link-1&code="
        + "&url=https%3A%2F%2Fpay.example%2Fp%2F1&kind=page&expires=1700000900&time=1700000000000"

    private func deliver(
        _ reply: RedirectReply, _ change: (inout ProviderRequest) -> Void = { _ in }
    ) -> (outcome: Outcome, asked: [RedirectQuestion]) {
        var request = ProviderRequest(
            key: "payment.1", operation: .authorize, amountMinor: 1380, currencyCode: "EUR",
            token: "page", captures: true)
        change(&request)
        let line = TestLine(reply)
        let outcome = Redirect(over: line).deliver(
            Delivery(
                id: request.key, lane: "payment/redirect", kind: "payment", subject: "payment",
                bytes: request.encoded(), number: 1, timeLimit: .seconds(10)))
        return (outcome, line.asked)
    }

    private func answer(_ outcome: Outcome) throws -> ProviderAnswer? {
        switch outcome {
        case .done(let bytes), .refused(let bytes): try ProviderAnswer.decode(bytes.span)
        case .unknown, .later: nil
        }
    }

    @Test func theCustomerIsSentToAPage() throws {
        let (outcome, asked) = deliver(.answer(status: 200, body: Array(Self.record.utf8)))
        let answer = try #require(try answer(outcome))
        #expect(answer.outcome == .requiresAction)
        #expect(answer.actionURL == "https://pay.example/p/1")
        #expect(answer.actionKind == Payment.Action.Kind.redirect.rawValue)
        #expect(answer.actionExpireTimeNanoseconds == 1_700_000_900_000_000_000)
        #expect(answer.providerReference == "link-1")
        #expect(asked.map(\.path) == ["/v1/charges"])
        let form = asked.first?.form.map { String(decoding: $0, as: UTF8.self) }
        #expect(form == "key=payment.1&amount=1380&currency=EUR&kind=page")
    }

    @Test func orIsShownAQRCode() throws {
        let text = Self.record.replacing("kind=page", with: "kind=qr")
            .replacing("https%3A%2F%2Fpay.example%2Fp%2F1", with: "weixin%3A%2F%2Fpay%2F1")
        let (outcome, asked) = deliver(.answer(status: 200, body: Array(text.utf8))) {
            $0.token = "qr"
        }
        let answer = try #require(try answer(outcome))
        #expect(answer.actionKind == Payment.Action.Kind.qrCode.rawValue)
        #expect(answer.actionURL == "weixin://pay/1")
        #expect(asked.first?.form?.suffix(7) == Array("kind=qr".utf8)[...])
    }

    @Test(arguments: [
        ("state=done", ProviderAnswer.Outcome.succeeded), ("state=declined", .declined),
        ("state=expired", .expired),
    ])
    func whatBecameOfItIsBelieved(state: String, wanted: ProviderAnswer.Outcome) throws {
        let text = Self.record.replacing("state=open", with: state)
        let (outcome, asked) = deliver(.answer(status: 200, body: Array(text.utf8))) {
            $0.onlyLooks = true
        }
        #expect(try answer(outcome)?.outcome == wanted)
        #expect(try answer(outcome)?.amountMinor == 1380)
        #expect(asked.map(\.path) == ["/v1/records?key=payment.1"])
        #expect(asked.first?.form == nil)
    }

    @Test func aLinkThatWasPaidTooLateIsPaid() throws {
        let late = Self.record.replacing("state=open", with: "state=done")
            .replacing("link-1", with: "money-2")
        let text = Self.record.replacing("state=open", with: "state=expired") + "\n" + late
        let (outcome, _) = deliver(.answer(status: 200, body: Array(text.utf8))) {
            $0.onlyLooks = true
        }
        #expect(try answer(outcome)?.outcome == .succeeded)
        #expect(try answer(outcome)?.providerReference == "money-2")
    }

    @Test func whatNobodyAskedForIsNotFound() throws {
        let (outcome, _) = deliver(.answer(status: 200, body: [])) { $0.onlyLooks = true }
        #expect(try answer(outcome)?.outcome == .notFound)
    }

    /// Nobody knows what became of it, and it is asked again.
    @Test(arguments: [
        "", "nonsense", "key=payment.1", record + "&state=done",
        record.replacing("key=payment.1", with: "key=payment.2"),
        record.replacing("state=open", with: "state=maybe"),
        record.replacing("amount=1380", with: "amount=-1"),
        record.replacing("amount=1380", with: "amount=1380.00"),
        record.replacing("time=1700000000000", with: "time=9999999999999999"),
        record.replacing("https", with: "javascript"), record.replacing("%3A", with: "%3"),
        record.replacing("link-1", with: "%00"), record.replacing("link-1", with: "%FF"),
        record + "\n" + record,
        record.replacing("link-1", with: String(repeating: "x", count: 9_000)),
    ])
    func anAnswerThatCannotBeReadTellsNothing(text: String) {
        let (outcome, _) = deliver(.answer(status: 200, body: Array(text.utf8)))
        guard case .unknown(let reason) = outcome else {
            Issue.record("It was taken for \(outcome).")
            return
        }
        #expect(!reason.contains("payment.1"))
    }

    @Test(arguments: [400, 404, 500, 502, 301])
    func anErrorTellsNothing(status: Int) {
        let (outcome, _) = deliver(.answer(status: status, body: Array(Self.record.utf8)))
        guard case .unknown = outcome else {
            Issue.record("It was taken for \(outcome).")
            return
        }
    }

    @Test(arguments: [401, 403, 429])
    func whoIsSentAwayHasAskedForNothing(status: Int) {
        let (outcome, _) = deliver(.answer(status: status, body: []))
        guard case .later = outcome else {
            Issue.record("It was taken for \(outcome).")
            return
        }
    }

    @Test func moneyIsTakenAtOnceOrNotAtAll() throws {
        let (outcome, asked) = deliver(.notReached("")) { $0.captures = false }
        #expect(try answer(outcome)?.outcome == .declined)
        #expect(asked == [])
    }

    // MARK: Reports

    private static let secret = Array("0123456789abcdef".utf8)
    private let now = Instant(nanoseconds: 1_700_000_000_000_000_000)

    private func report(
        _ body: String, signedBy secret: [UInt8] = secret, secondsAgo: Int64 = 0,
        _ secrets: [[UInt8]] = [secret]
    ) throws -> ProviderEvent? {
        let bytes = Array(body.utf8)
        let signature = ReportSignature.sign(
            bytes, atSecond: 1_700_000_000 - secondsAgo, by: secret)
        return try RedirectReports(secrets: SharedSecrets(secrets)).read(
            Callback(body: bytes, fields: ["redirect-signature": signature]), at: now)
    }

    @Test func aSignedReportIsRead() throws {
        let event = try report("id=7&event=record&" + Self.record)
        #expect(event?.id == "7" && event?.key == "payment.1")
        #expect(event?.answer?.outcome == .requiresAction)
        #expect(try report("id=8&event=ping") == nil)
    }

    @Test func aReportOfAnUnknownKindIsForPeople() throws {
        let event = try report("id=9&event=chargeback")
        #expect(event?.id == "9" && event?.key == "")
    }

    @Test func secretsChangeWithoutAPause() throws {
        let new = Array("fedcba9876543210".utf8)
        for secret in [Self.secret, new] {
            #expect(try report("id=8&event=ping", signedBy: secret, [new, Self.secret]) == nil)
        }
        #expect(throws: CallbackProblem.forged) {
            try report("id=8&event=ping", signedBy: Self.secret, [new])
        }
    }

    @Test(arguments: [301, -301, 86_400])
    func anOldReportIsForged(seconds: Int64) {
        #expect(throws: CallbackProblem.forged) {
            try report("id=8&event=ping", secondsAgo: seconds)
        }
    }

    @Test(arguments: [
        "", "id=1", "event=ping", "id=1&event=record&key=x", "id=1&id=2&event=ping",
        "id=%4&event=ping",
    ])
    func aSignedReportMayBeUnreadable(body: String) throws {
        if body == "id=1" {
            #expect(try report(body)?.key == "")
        } else {
            #expect(throws: CallbackProblem.unreadable) { try report(body) }
        }
    }

    @Test(arguments: [
        "", "t=1700000000", "v1=00", "t=x,v1=00", "t=1700000000,v1=", "t=1700000000,v1=00",
        "t=1700000000,t=1700000000,v1=00", "t=-9223372036854775808,v1=00",
        "t=1700000000," + String(repeating: "v1=00,", count: 100),
    ])
    func aSignatureThatIsNoneIsForged(signature: String) {
        let body = Array("id=8&event=ping".utf8)
        #expect(throws: CallbackProblem.forged) {
            try RedirectReports(secrets: SharedSecrets([Self.secret])).read(
                Callback(body: body, fields: ["redirect-signature": signature]), at: now)
        }
    }

    /// A body that lost or gained something is not what was signed.
    @Test func aReportThatWasCutOffIsForged() {
        let body = Array(("id=7&event=record&" + Self.record).utf8)
        let signature = ReportSignature.sign(body, atSecond: 1_700_000_000, by: Self.secret)
        for changed in [Array(body.dropLast()), body + [38], Array(body.reversed()), []] {
            #expect(throws: CallbackProblem.forged) {
                try RedirectReports(secrets: SharedSecrets([Self.secret])).read(
                    Callback(body: changed, fields: ["redirect-signature": signature]), at: now)
            }
        }
    }
}

/// A provider that gives one answer.
private final class TestLine: RedirectLine {
    private let reply: RedirectReply
    private let questions = Mutex<[RedirectQuestion]>([])

    init(_ reply: RedirectReply) {
        self.reply = reply
    }

    var asked: [RedirectQuestion] {
        questions.withLock { $0 }
    }

    func ask(_ question: RedirectQuestion, within limit: Duration) -> RedirectReply {
        questions.withLock { $0.append(question) }
        return reply
    }
}

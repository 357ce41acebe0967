import Basics
import Commerce
import Crypto
import JSON
import KeyValue
import Outbox
import Providers
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// Events as Stripe signs and sends them.
@Suite struct StripeReportTests {
    private typealias Script = ScriptedStripe
    private let time = Instant(nanoseconds: 1_735_689_700_000_000_000)
    private static let secret = "whsec_0123456789abcdef0123456789abcdef"

    static func signature(
        _ body: [UInt8], at seconds: Int64, by secret: String = StripeReportTests.secret
    ) -> String {
        var hash = KeyedHash(bytes: Array(secret.utf8).span)
        hash.update(Array("\(seconds).".utf8).span)
        hash.update(body.span)
        let digits = hash.finish().bytes.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "t=\(seconds),v1=\(digits.joined())"
    }

    private func event(_ kind: String, _ object: String, id: String = "evt_1") -> [UInt8] {
        Array(
            """
            {"object": "event", "id": "\(id)", "type": "\(kind)", "created": 1735689650,
             "livemode": false, "data": {"object": \(object)}}
            """.utf8)
    }

    private func read(
        _ body: [UInt8], _ signature: String? = nil, secrets: [String] = [StripeReportTests.secret],
        mode: StripeAccount.Mode = .test
    ) throws(CallbackProblem) -> ProviderEvent? {
        let signature = signature ?? Self.signature(body, at: 1_735_689_650)
        let reader = StripeReports(mode, secrets: SharedSecrets(secrets.map { Array($0.utf8) }))
        return try reader.read(
            Callback(body: body, fields: ["stripe-signature": signature]), at: time)
    }

    private func problem(_ body: [UInt8], _ signature: String? = nil) -> CallbackProblem? {
        let result = Result { () throws(CallbackProblem) in try read(body, signature) }
        return switch result {
        case .success: nil
        case .failure(let problem): problem
        }
    }

    // MARK: Signatures

    @Test func whatIsForgedOldOrCutIsRefused() throws {
        let body = event("payment_intent.succeeded", Script.intent("succeeded"))
        let good = Self.signature(body, at: 1_735_689_650)
        #expect(try read(body, good) != nil)
        var forged = body
        forged[forged.count - 2] ^= 1
        let wrong: [([UInt8], String)] = [
            (forged, good), (Array(body.dropLast()), good), (body, ""), (body, "t=1735689650"),
            (body, Self.signature(body, at: 1_735_689_650, by: "whsec_of_somebody_else")),
            (body, Self.signature(body, at: 1_735_689_700 - 301)),
            (body, Self.signature(body, at: 1_735_689_700 + 301)),
            (body, good.replacing("t=1735689650", with: "t=1735689651")),
            (body, String(good.dropLast())),
        ]
        for (body, signature) in wrong {
            #expect(problem(body, signature) == .forged)
        }
    }

    @Test func eventsAreSignedWithEitherSecretWhileOneTakesThePlaceOfTheOther() throws {
        let body = event("payment_intent.succeeded", Script.intent("succeeded"))
        let new = "whsec_fedcba9876543210fedcba9876543210"
        for secret in [Self.secret, new] {
            let signature = Self.signature(body, at: 1_735_689_650, by: secret)
            #expect(try read(body, signature, secrets: [new, Self.secret]) != nil)
        }
        // Stripe signs with both for a day.
        let old = Self.signature(body, at: 1_735_689_650).split(separator: ",")[1]
        let both = Self.signature(body, at: 1_735_689_650, by: new) + ",\(old),v0=0"
        #expect(try read(body, both, secrets: [new]) != nil)
        #expect(try read(body, both, secrets: [Self.secret]) != nil)
    }

    // MARK: What they say

    @Test func whatEndedIsTakenAtItsWord() throws {
        let paid = try read(event("payment_intent.succeeded", Script.intent("succeeded")))
        #expect(paid?.id == "evt_1")
        #expect(paid?.key == "p.1")
        #expect(paid?.answer?.outcome == .succeeded)
        #expect(paid?.answer?.providerReference == "pi_1")
        #expect(paid?.answer?.amountMinor == 1_000)
        #expect(paid?.answer?.currencyCode == "EUR")
        let promised = try read(
            event(
                "payment_intent.amount_capturable_updated",
                Script.intent("requires_capture", manual: true)))
        #expect(promised?.key == "p.1")
        #expect(promised?.answer?.outcome == .succeeded)
        let canceled = try read(event("payment_intent.canceled", Script.intent("canceled")))
        #expect(canceled?.answer?.outcome == .expired)
        let refunded = try read(event("refund.updated", Script.refund("succeeded")))
        #expect(refunded?.key == "p.3")
        #expect(refunded?.answer?.amountMinor == 300)
    }

    @Test func moneyThatIsTakenLaterIsNewsOfTheCapture() throws {
        let taken = Script.intent("succeeded", received: 600, manual: true, capture: "p.2")
        let event = try read(event("payment_intent.succeeded", taken))
        #expect(event?.key == "p.2")
        #expect(event?.answer?.amountMinor == 600)
    }

    @Test(arguments: [
        ("payment_intent.payment_failed", "requires_payment_method"),
        ("payment_intent.requires_action", "requires_action"),
        ("payment_intent.processing", "processing"),
    ])
    func whatIsUnderWayOnlyMakesTheShopAsk(kind: String, status: String) throws {
        let event = try read(event(kind, Script.intent(status)))
        #expect(event?.key == "p.1")
        #expect(event?.answer?.outcome == .unspecified)
    }

    @Test(arguments: ["payment_intent.created", "charge.succeeded", "payment_method.attached"])
    func whatSaysNothingNewIsForgotten(kind: String) throws {
        #expect(try read(event(kind, Script.intent("requires_confirmation"))) == nil)
    }

    @Test(arguments: ["charge.dispute.created", "radar.early_fraud_warning.created", "new.thing"])
    func whatNobodyHereKnowsIsForPeople(kind: String) throws {
        let event = try read(event(kind, #"{"object": "dispute", "id": "dp_1"}"#))
        #expect(event?.id == "evt_1")
        #expect(event?.key == "")
    }

    @Test(arguments: [
        "", "{", "[]", "<html>", #"{"object": "event", "id": "evt_1"}"#,
        #"{"object": "event", "id": "", "type": "x", "created": 1, "#
            + #""livemode": false, "data": {"object": {}}}"#,
        #"{"object": "event", "id": "e", "type": "x", "created": 1, "#
            + #""livemode": true, "data": {"object": {}}}"#,
        #"{"object": "event", "id": "e", "type": "refund.updated", "created": 1, "#
            + #""livemode": false, "data": {"object": {}}}"#,
    ])
    func whatIsSignedAndMakesNoSenseIsRefused(body: String) {
        #expect(problem(Array(body.utf8)) == .unreadable)
    }
}

/// Events of a Stripe of the test's own, before, after and instead of its answers.
@Suite(.enabled(if: TestPeer.isInstalled), .serialized) struct StripeEventWindowTests {
    let folder: TemporaryFolder
    let rig: StripeRig
    let clock = TestClock()
    let shop: TestShop
    let till: StripeTill
    let guest: String

    init() throws {
        folder = try TemporaryFolder()
        rig = try StripeRig(in: folder)
        shop = try TestShop(clock: clock)
        till = try StripeTill(shop, rig)
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
    }

    private func place(
        _ card: String = "pm_card_visa", captures: PaymentMethod.Capture = .automatic
    ) throws -> TestCarrier {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let carrier = shop.open(Methods.OrderService.placeOrder, as: .owner, bearing: guest)
        shop.send(
            shop.request(for: cart, paying: Stripe.name, card, captures: captures).encoded(),
            on: carrier)
        carrier.call.inputEnded()
        shop.work()
        return carrier
    }

    private func finished<Response: Message>(_ carrier: TestCarrier) throws -> Response {
        shop.finish(carrier)
        return try TestShop.response(carrier)
    }

    /// Everything that Stripe has reported, as the shop reads it.
    private func events() throws -> [ProviderEvent] {
        let secret = "whsec_0123456789abcdef0123456789abcdef"
        let reader = StripeReports(.test, secrets: SharedSecrets([Array(secret.utf8)]))
        let seconds = clock.now().nanoseconds / 1_000_000_000
        return try #require(try rig.tell("events").elements).compactMap { json in
            let body = Array(json.text(isIndented: false).utf8)
            let signature = StripeReportTests.signature(body, at: seconds)
            return try reader.read(
                Callback(body: body, fields: ["stripe-signature": signature]), at: clock.now())
        }
    }

    @discardableResult
    private func hand(_ event: ProviderEvent) throws -> IngestProviderEventResponse.Outcome {
        try shop.report(event, from: Stripe.name)
    }

    private func check() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func w8StripeReportsBeforeItsReplyIsTakenIn() throws {
        let carrier = try place()
        let delivery = try #require(try till.claim())
        let outcome = till.stripe.deliver(delivery)
        for event in try events() { #expect(try hand(event) == .applied) }
        till.settle(delivery, outcome)
        let placed: PlaceOrderResponse = try finished(carrier)
        #expect(placed.order?.state == .placed)
        let history = try shop.history(of: placed.order?.id ?? "")
        #expect(history.filter { $0.kind == .placed }.count == 1)
        #expect(try rig.charges() == [998])
        try check()
    }

    @Test func w9AnEventComesManyTimes() throws {
        _ = try place()
        let delivery = try #require(try till.claim())
        _ = till.stripe.deliver(delivery)
        let event = try #require(try events().first)
        #expect(try hand(event) == .applied)
        for _ in 0..<3 { #expect(try hand(event) == .duplicate) }
        #expect(try shop.stock(of: "TEA").allocated == 2)
        try check()
    }

    @Test(arguments: [[0, 1], [1, 0], [1, 0, 1, 0]])
    func w10EventsComeInAnyOrder(order: [Int]) throws {
        let carrier = try place("pm_card_authenticationRequired")
        try till.settle()
        let asked: PlaceOrderResponse = try finished(carrier)
        let url = try #require(asked.payment?.action?.url)
        let intent = try #require(url.split(separator: "/").last)
        try rig.tell("authenticate", #"{"id": "\#(intent)", "succeeds": true}"#)
        let events = try events()
        #expect(events.map { $0.answer?.outcome } == [.unspecified, .succeeded])
        for number in order { try hand(events[number]) }
        try till.comeToRest()
        #expect(try shop.order(asked.order?.id ?? "", bearing: guest).state == .placed)
        #expect(try shop.payment(asked.payment?.id ?? "").state == .captured)
        #expect(try rig.charges() == [998])
        try check()
    }

    @Test func w12AnEventAboutSomethingUnknownIsParked() throws {
        var event = ProviderEvent(id: "evt_1", key: "nobody.1")
        event.answer = ProviderAnswer(outcome: .succeeded)
        #expect(try hand(event) == .parked)
        #expect(try hand(event) == .duplicate)
        try check()
    }

    @Test func anEventAboutAnotherAmountIsParked() throws {
        let carrier = try place()
        let delivery = try #require(try till.claim())
        _ = till.stripe.deliver(delivery)
        var event = try #require(try events().first)
        event.answer?.amountMinor = 1
        #expect(try hand(event) == .parked)
        #expect(try shop.orders(bearing: guest).map(\.state) == [.draft])
        try check()
        // The call waits for an answer that will not come.
        carrier.hangUp()
        shop.die()
    }

    @Test func w13ARefundIsReportedBeforeItIsRetried() throws {
        let carrier = try place()
        try till.comeToRest()
        let placed: PlaceOrderResponse = try finished(carrier)
        let payment = try #require(placed.payment)
        let refunding = shop.open(
            Methods.PaymentService.refundPayment, as: .owner, bearing: "owner")
        shop.send(
            RefundPaymentRequest(
                paymentID: payment.id, amount: Money(currencyCode: "EUR", amountMinor: 400),
                requestID: shop.newRequestID()
            ).encoded(), on: refunding)
        refunding.call.inputEnded()
        shop.work()
        // On a connection that was idle the question is sent once more, under its key.
        try rig.fail("drop-after", "drop-after")
        try till.settle()
        #expect(try shop.payment(payment.id).refundPending?.amountMinor == 400)
        let event = try #require(try events().last)
        #expect(try hand(event) == .applied)
        try till.comeToRest()
        let refunded: RefundPaymentResponse = try finished(refunding)
        #expect(refunded.payment?.refunded?.amountMinor == 400)
        #expect(try rig.refunds() == [400])
        try check()
    }

    // MARK: Books

    @Test func stripesBooksAreTheShops() throws {
        for captures in [PaymentMethod.Capture.automatic, .manual] {
            _ = try place(captures: captures)
            try till.comeToRest()
        }
        var statements = try statement(
            ProviderStatementRequest(endTimeNanoseconds: .max, limit: 100))
        #expect(statements.entries.map(\.operation) == [.authorize, .authorize])
        #expect(statements.entries.allSatisfy { $0.outcome == .succeeded && $0.amountMinor == 998 })
        #expect(statements.nextCursor == "refunds")
        let payments = try shop.orders(bearing: guest).flatMap(\.paymentIDs).map(shop.payment)
        let attempts = payments.flatMap(\.attempts)
        #expect(Set(statements.entries.map(\.key)) == Set(attempts.map(\.id)))
        statements = try statement(
            ProviderStatementRequest(endTimeNanoseconds: .max, cursor: "refunds", limit: 100))
        #expect(statements.entries.isEmpty && statements.nextCursor.isEmpty)
    }

    @Test func booksAreReadPageByPage() throws {
        for _ in 0..<3 {
            _ = try place()
            try till.comeToRest()
        }
        var request = ProviderStatementRequest(endTimeNanoseconds: .max, limit: 2)
        var keys: [String] = []
        repeat {
            let page = try statement(request)
            keys += page.entries.map(\.key)
            request.cursor = page.nextCursor
        } while !request.cursor.isEmpty
        #expect(keys.count == 3 && Set(keys).count == 3)
    }

    private func statement(_ request: ProviderStatementRequest) throws -> ProviderStatement {
        let outcome = till.stripe.deliver(
            Delivery(
                id: "s", lane: "payment/stripe", kind: StatementKind.name, subject: "",
                bytes: request.encoded(), number: 1, timeLimit: .seconds(30)))
        guard case .done(let bytes) = outcome else {
            Issue.record("\(outcome)")
            return ProviderStatement()
        }
        return try ProviderStatement.decode(bytes.span)
    }
}

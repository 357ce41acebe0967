import Basics
import Commerce
import KeyValue
import Outbox
import Providers
import RPC
import Schema
import Tables
import TestSupport
import Testing
import Wire

/// The shop's books held against a provider's.
@Suite struct ReconcilePaymentTests {
    let shop: TestShop
    let till: TestTill
    let start: Instant

    init() throws {
        shop = try TestShop()
        till = try TestTill(shop)
        start = shop.clock.now()
        try shop.stock("TEA", 100)
    }

    private func request(_ token: String = "") -> ReconcilePaymentRequest {
        ReconcilePaymentRequest(
            provider: "sandbox", startTime: Timestamp(start.advanced(by: .seconds(-1))),
            endTime: Timestamp(start.advanced(by: .seconds(3_600))), pageToken: token,
            requestID: shop.newRequestID())
    }

    /// One part of the comparison; `provider` answers in the sandbox's place if it is given.
    private func part(
        _ request: ReconcilePaymentRequest, _ provider: ((Delivery) -> Outcome)? = nil
    ) throws -> ReconcilePaymentResponse {
        let carrier = shop.start(
            Methods.PaymentService.reconcilePayment, request.encoded(), as: .manager)
        shop.work()
        if let provider {
            let delivery = try #require(try till.claim())
            till.settle(delivery, provider(delivery))
        } else {
            try till.settle()
        }
        shop.finish(carrier)
        return try TestShop.response(carrier)
    }

    /// All parts, one after another.
    private func compare() throws -> (differences: [Difference], compared: Int32) {
        var (differences, compared): ([Difference], Int32) = ([], 0)
        var token = ""
        repeat {
            let part = try part(request(token))
            differences += part.differences
            compared += part.compared
            token = part.nextPageToken
        } while !token.isEmpty
        return (differences, compared)
    }

    private typealias Difference = ReconcilePaymentResponse.Difference

    /// A guest orders a tea.
    @discardableResult
    private func order(_ means: String) throws -> PlaceOrderResponse {
        let guest = try shop.guestToken()
        let cart = try shop.addItem("TEA", 1, bearing: guest)
        let carrier = shop.open(Methods.OrderService.placeOrder, as: .customer, bearing: guest)
        let request = shop.request(for: cart, paying: "sandbox", means)
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        try till.settle()
        shop.finish(carrier)
        return try TestShop.response(carrier)
    }

    private func refund(_ payment: String, _ amount: Int64) throws {
        let refund = RefundPaymentRequest(
            paymentID: payment, amount: TestShop.euro(amount), requestID: shop.newRequestID())
        let carrier = shop.start(
            Methods.PaymentService.refundPayment, refund.encoded(), as: .support)
        shop.work()
        try till.settle()
        shop.finish(carrier)
        let _: RefundPaymentResponse = try TestShop.response(carrier)
    }

    @Test func booksThatAgreeDifferInNothing() throws {
        let paid = try order("approve")
        #expect(throws: Failure.self) { try order("decline") }
        try order("action")
        try order("late")
        try refund(try #require(paid.payment?.id), 3)
        let (differences, compared) = try compare()
        #expect(differences == [])
        // Each of the five attempts was looked at from both sides.
        #expect(compared == 10)
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func whatTheProviderDidAndNobodyKnowsIsMissingHere() throws {
        for number in 0..<250 {
            let request = ProviderRequest(
                key: "elsewhere.\(number)", operation: .authorize, amountMinor: 998,
                currencyCode: "EUR", token: "approve", captures: true)
            _ = till.sandbox.deliver(
                Delivery(
                    id: request.key, lane: "payment/sandbox", kind: "payment", subject: "",
                    bytes: request.encoded(), number: 1, timeLimit: .seconds(1)))
        }
        let (differences, _) = try compare()
        #expect(differences.count == 250)
        #expect(differences.allSatisfy { $0.kind == .missingHere && $0.ours == nil })
        #expect(Set(differences.compactMap(\.theirs?.attemptID)).count == 250)
    }

    @Test func whatTheProviderDoesNotKnowIsMissingThere() throws {
        let paid = try order("approve")
        shop.clock.advance(by: .seconds(1))
        var token = try part(request()) { _ in .done(ProviderStatement().encoded()) }.nextPageToken
        let last = try part(request(token)) { _ in .done(ProviderStatement().encoded()) }
        token = last.nextPageToken
        #expect(last.differences.map(\.kind) == [.missingThere])
        #expect(last.differences.first?.paymentID == paid.payment?.id)
        #expect(last.differences.first?.orderID == paid.order?.id)
        #expect(token.isEmpty)
    }

    @Test func whatIsDoneWhileTheProviderIsAskedIsNoDifference() throws {
        let guest = try shop.guestToken()
        let cart = try shop.addItem("TEA", 1, bearing: guest)
        let buyer = shop.open(Methods.OrderService.placeOrder, as: .customer, bearing: guest)
        shop.send(shop.request(for: cart, paying: "sandbox", "approve").encoded(), on: buyer)
        buyer.call.inputEnded()
        let payment = try #require(try till.claim())

        // The provider looks into its books before it is asked for the money, and answers after.
        let token = try part(request()) { _ in .done(ProviderStatement().encoded()) }.nextPageToken
        let carrier = shop.start(
            Methods.PaymentService.reconcilePayment, request(token).encoded(), as: .manager)
        shop.work()
        let question = try #require(try till.claim())
        let books = till.sandbox.deliver(question)
        till.settle(payment, till.sandbox.deliver(payment))
        till.settle(question, books)
        shop.finish(carrier)
        let response: ReconcilePaymentResponse = try TestShop.response(carrier)
        #expect(response.compared == 1)
        #expect(response.differences == [])
    }

    @Test(arguments: [
        (Difference.Kind.amount, 1, "EUR", ProviderAnswer.Outcome.succeeded),
        (.currency, 0, "USD", .succeeded),
        (.state, 0, "EUR", .declined),
        (.state, 0, "EUR", .pending),
    ])
    private func whatIsSaidOtherwiseIsADifference(
        kind: Difference.Kind, more: Int64, currency: String, outcome: ProviderAnswer.Outcome
    ) throws {
        let paid = try order("approve")
        let attempt = try #require(paid.payment?.attempts.first)
        shop.clock.advance(by: .seconds(120))
        let entry = ProviderStatement.Entry(
            key: attempt.id, operation: .authorize, outcome: outcome,
            amountMinor: (attempt.amount?.amountMinor ?? 0) + more, currencyCode: currency,
            timeNanoseconds: start.nanoseconds)
        let part = try part(request()) { _ in
            .done(ProviderStatement(entries: [entry]).encoded())
        }
        #expect(part.differences.map(\.kind) == [kind])
        #expect(part.differences.first?.ours?.id == attempt.id)
    }

    /// What an answer says that nobody can read is no answer.
    @Test func aProviderThatTalksNonsenseHasNotAnswered() throws {
        let part = try part(request()) { _ in .done([0xFF, 0xFF]) }
        #expect(part.providerSilent && part.compared == 0 && part.differences == [])
        #expect(try !self.part(request(part.nextPageToken)).providerSilent)
    }

    @Test func aProviderThatIsAwayIsNotAskedForEver() throws {
        let carrier = shop.start(
            Methods.PaymentService.reconcilePayment, request().encoded(), as: .manager)
        shop.work()
        let delivery = try #require(try till.claim())
        shop.clock.advance(by: .seconds(6))
        shop.fireTimers()
        shop.finish(carrier)
        let answer: ReconcilePaymentResponse = try TestShop.response(carrier)
        #expect(answer.providerSilent && !answer.nextPageToken.isEmpty)
        till.settle(delivery, .unknown("it is away"))
        shop.clock.advance(by: .seconds(60))
        try till.settle()
        let snapshot = try shop.store.openSnapshot()
        var left = 0
        try Effects.forEach(in: snapshot) { _ in
            left += 1
            return true
        }
        try Reconciliations.forEach(in: snapshot) { _ in
            left += 1
            return true
        }
        #expect(left == 0)
    }

    @Test(arguments: [
        ("invoice", 0, 1, "FIELD_INVALID"), ("nobody", 0, 1, "FIELD_INVALID"),
        ("sandbox", 1, 1, "FIELD_INVALID"), ("sandbox", 2, 1, "FIELD_INVALID"),
    ])
    func refusesWhatCannotBeCompared(
        provider: String, from: Int64, to: Int64, reason: String
    ) throws {
        let request = ReconcilePaymentRequest(
            provider: provider, startTime: Timestamp(start.advanced(by: .seconds(from))),
            endTime: Timestamp(start.advanced(by: .seconds(to))),
            requestID: shop.newRequestID())
        let failure = #expect(throws: Failure.self) {
            let _: ReconcilePaymentResponse = try shop.call(
                Methods.PaymentService.reconcilePayment, request)
        }
        #expect(failure?.reason == reason)
        #expect(try till.claim() == nil)
    }

    @Test func aTokenLeadsOnOnlyInItsOwnPeriod() throws {
        let token = try part(request()).nextPageToken
        var other = request(token)
        other.endTime = Timestamp(start.advanced(by: .seconds(7_200)))
        let failure = #expect(throws: Failure.self) { try part(other) }
        #expect(failure?.reason == "PAGE_TOKEN_INVALID")
    }
}

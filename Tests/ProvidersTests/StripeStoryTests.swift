import Basics
import Commerce
import KeyValue
import Outbox
import Providers
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// Customers, banks and bad days at a Stripe of the test's own.
@Suite(.enabled(if: TestPeer.isInstalled), .serialized) struct StripeStoryTests {
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
        try shop.stock("TEA", 100)
        guest = try shop.guestToken()
    }

    private func begin(_ method: Schema.Method, _ request: some Message) -> TestCarrier {
        let carrier = shop.open(method, as: .owner, bearing: guest)
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        return carrier
    }

    private func place(_ card: String, bearing token: String? = nil) throws -> TestCarrier {
        let cart = try shop.addItem("TEA", 2, bearing: token ?? guest)
        let carrier = shop.open(
            Methods.OrderService.placeOrder, as: .owner, bearing: token ?? guest)
        shop.send(
            shop.request(for: cart, paying: Stripe.name, card).encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        return carrier
    }

    private func finished<Response: Message>(_ carrier: TestCarrier) throws -> Response {
        shop.finish(carrier)
        return try TestShop.response(carrier)
    }

    /// The one order, with its payment, while the bank waits for the customer.
    private func asked(_ card: String) throws -> (order: Order, payment: Payment, intent: String) {
        let carrier = try place(card)
        try till.settle()
        let response: PlaceOrderResponse = try finished(carrier)
        let payment = try #require(response.payment)
        #expect(payment.state == .requiresAction)
        #expect(payment.action?.kind == .redirect)
        let url = try #require(payment.action?.url)
        #expect(url.hasPrefix("https://"))
        let intent = try #require(url.split(separator: "/").last)
        return (try #require(response.order), payment, String(intent))
    }

    private func goOn(_ payment: Payment) throws -> ContinuePaymentResponse {
        let carrier = begin(
            Methods.PaymentService.continuePayment,
            ContinuePaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()))
        try till.settle()
        return try finished(carrier)
    }

    private func check() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    // MARK: The bank asks

    @Test func whoDoesWhatTheBankAsksForHasPaid() throws {
        let (order, payment, intent) = try asked("pm_card_authenticationRequired")
        #expect(order.state == .draft)
        try rig.tell("authenticate", #"{"id": "\#(intent)", "succeeds": true}"#)
        #expect(try goOn(payment).payment?.state == .captured)
        #expect(try shop.order(order.id, bearing: guest).state == .placed)
        #expect(try rig.charges() == [998])
        try check()
    }

    @Test func whoComesBackTooSoonIsAskedAgain() throws {
        let (order, payment, _) = try asked("pm_card_authenticationRequired")
        #expect(try goOn(payment).payment?.state == .requiresAction)
        #expect(try shop.order(order.id, bearing: guest).state == .draft)
        try check()
    }

    @Test func whoFailsAtTheBankIsDeclinedAndTriesAgain() throws {
        let (order, payment, intent) = try asked("pm_card_authenticationRequired")
        try rig.tell("authenticate", #"{"id": "\#(intent)", "succeeds": false}"#)
        let failure = #expect(throws: Failure.self) { try goOn(payment) }
        #expect(failure?.reason == "PAYMENT_DECLINED")
        let failed = try shop.payment(payment.id)
        #expect(failed.state == .failed)
        #expect(failed.failureCode == "payment_intent_authentication_failure")
        let again = begin(
            Methods.OrderService.payOrder,
            PayOrderRequest(
                orderID: order.id,
                paymentMethod: PaymentMethod(provider: Stripe.name, token: "pm_card_visa"),
                requestID: shop.newRequestID()))
        try till.settle()
        let paid: PayOrderResponse = try finished(again)
        #expect(paid.order?.state == .placed)
        #expect(try rig.intents() == ["canceled", "succeeded"])
        #expect(try rig.charges() == [998])
        try check()
    }

    @Test func whoseBankDeclinesAfterAllHasNotPaid() throws {
        let (_, payment, intent) = try asked(
            "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds")
        try rig.tell("authenticate", #"{"id": "\#(intent)", "succeeds": true}"#)
        #expect(throws: Failure.self) { try goOn(payment) }
        #expect(try shop.payment(payment.id).failureCode == "insufficient_funds")
        #expect(try rig.charges().isEmpty)
        try check()
    }

    @Test func whoGivesUpCannotPayAnyMore() throws {
        let (order, payment, _) = try asked("pm_card_authenticationRequired")
        _ = try shop.cancel(order.id, bearing: guest)
        try till.comeToRest()
        #expect(try rig.intents() == ["canceled"])
        #expect(try shop.payment(payment.id).state == .expired)
        #expect(try shop.payment(payment.id).attempts.map(\.state) == [.failed, .succeeded])
        try check()
    }

    @Test func whoNeverComesBackPaysNothingAndLosesNothing() throws {
        let (order, payment, _) = try asked("pm_card_authenticationRequired")
        // The rig lives today, and the shop's clock has to come past that.
        clock.advance(by: .seconds(40 * 365 * 24 * 3_600))
        let time = clock.now()
        _ = try shop.perform { command in
            try Orders.sweep(before: time, limit: 100, in: &command)
        }
        try till.comeToRest()
        #expect(try shop.payment(payment.id).state == .expired)
        #expect(try rig.intents() == ["canceled"])
        #expect(try shop.order(order.id, bearing: "owner").paymentStatus == .unpaid)
        #expect(try shop.stock(of: "TEA").available == 100)
        try check()
    }

    // MARK: Answers that do not fit

    @Test(arguments: [
        #"{"amount": 1}"#, #"{"currency": "usd"}"#, #"{"livemode": true}"#,
        #"{"amount_received": 1}"#,
        #"{"metadata": {}}"#, #"{"status": "wonderful"}"#, #"{"id": null}"#,
    ])
    func whatDoesNotFitIsNotBelievedAndSeenByStaff(wrong: String) throws {
        try rig.tell("wrong", wrong)
        _ = try place("pm_card_visa")
        try till.comeToRest()
        let order = try #require(try shop.orders(bearing: guest).first)
        let payment = try shop.payment(order.paymentIDs[0])
        #expect(order.state == .draft)
        #expect(payment.state == .processing)
        #expect(payment.attempts.map(\.state) == [.unknown])
        #expect(payment.captured?.amountMinor == 0)
        // Whoever looked into it put it right: the money that was taken all along counts.
        try rig.tell("wrong", "{}")
        clock.advance(by: .seconds(130))
        try till.comeToRest()
        #expect(try shop.order(order.id, bearing: guest).state == .placed)
        #expect(try rig.charges() == [998])
        try check()
    }

    // MARK: A bad day

    /// Stripe is out for a day: orders wait, nothing is lost, and the queue drains in the end.
    @Test func aDayWithoutStripe() throws {
        try rig.tell("outage", #"{"on": true}"#)
        var orders: [String] = []
        for _ in 0..<10 {
            let token = try shop.guestToken()
            _ = try place("pm_card_visa", bearing: token)
            try till.settle()
            orders.append(try #require(try shop.orders(bearing: token).first).id)
        }
        for _ in 0..<24 {
            clock.advance(by: .seconds(3_600))
            let time = clock.now()
            _ = try shop.perform { command in
                try Orders.sweep(before: time, limit: 100, in: &command)
            }
            try till.settle()
        }
        for order in orders {
            #expect(try shop.order(order, bearing: "owner").paymentStatus == .pending)
        }
        #expect(try rig.charges().isEmpty)
        #expect(try shop.stock(of: "TEA").available == 100)
        try rig.tell("outage", #"{"on": false}"#)
        // Nobody waits longer than two minutes for the next try.
        clock.advance(by: .seconds(120))
        try till.settle()
        for order in orders {
            #expect(try shop.order(order, bearing: "owner").state == .placed)
        }
        #expect(try rig.charges() == Array(repeating: 998, count: 10))
        try check()
    }

    @Test func aKeyThatStripeRefusesLosesNoOrder() throws {
        let account = try StripeAccount(
            .test, key: "sk_test_another0123456789", url: rig.url, shopURL: nil)
        let stranger = Stripe(account, time: clock, authorityPath: rig.authority)
        _ = try place("pm_card_visa")
        let delivery = try #require(try till.claim())
        let outcome = stranger.deliver(delivery)
        #expect(outcome.isLater)
        till.settle(delivery, outcome)
        try till.comeToRest()
        #expect(try shop.orders(bearing: guest).map(\.state) == [.placed])
        #expect(try rig.charges() == [998])
    }
}

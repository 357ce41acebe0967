import Outbox
import Providers
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// What a provider refuses after it approved, what comes too late, and what must wait.
extension CheckoutWindowTests {
    @Test func aRefusedCaptureTakesNothingAndMayBeTriedAgain() throws {
        let payment = try approved("refuse-capture")
        for _ in 0..<2 {
            try isDeclined(
                Methods.PaymentService.capturePayment,
                CapturePaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()),
                CapturePaymentResponse.self)
            let shown = try shop.payment(payment.id)
            #expect(shown.state == .authorized)
            #expect(shown.captured?.amountMinor == 0 && shown.attempts.last?.state == .failed)
        }
        #expect(taken == 0)
        try check()
    }

    @Test func aRefusedRefundLeavesTheMoneyWhereItIs() throws {
        let payment = try approved("refuse-refund", captures: .automatic)
        try isDeclined(
            Methods.PaymentService.refundPayment,
            RefundPaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()),
            RefundPaymentResponse.self)
        let shown = try shop.payment(payment.id)
        #expect(shown.refunded?.amountMinor == 0 && shown.refundPending?.amountMinor == 0)
        #expect(taken == 998)
        try check()
    }

    @Test func aRefusedVoidLeavesTheOrderPlaced() throws {
        let payment = try approved("refuse-void")
        try isDeclined(
            Methods.PaymentService.voidPayment,
            VoidPaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()),
            VoidPaymentResponse.self)
        #expect(try shop.payment(payment.id).state == .authorized)
        #expect(try shop.orders(bearing: guest).map(\.state) == [.placed])
        try check()
    }

    @Test func nothingIsCancelledWhileItsMoneyIsBeingTaken() throws {
        let payment = try approved("approve")
        let capture = begin(
            Methods.PaymentService.capturePayment,
            CapturePaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()),
            as: "owner")
        let order = try #require(try shop.orders(bearing: guest).first)
        let failure = #expect(throws: Failure.self) { try shop.cancel(order.id, bearing: guest) }
        #expect(failure?.reason == "STATE_FORBIDS")
        try till.settle()
        shop.finish(capture)
        #expect(try shop.cancel(order.id, bearing: guest).state == .cancelled)
        try till.settle()
        #expect(taken == 0)
        try check()
    }

    @Test func aPromiseThatComesAfterTheOrderWasGivenUpIsGivenUp() throws {
        _ = place(try request("action", captures: .manual))
        try till.settle()
        let order = try #require(try shop.orders(bearing: guest).first)
        let key = try shop.payment(order.paymentIDs[0]).attempts[0].id
        #expect(try shop.cancel(order.id, bearing: guest).state == .abandoned)
        let delivery = try #require(try till.claim())
        till.settle(delivery, till.sandbox.deliver(delivery))
        let promised = ProviderEvent(
            id: "1", key: key,
            answer: ProviderAnswer(outcome: .succeeded, providerReference: "sandbox-\(key)"))
        #expect(try till.hand(promised) == .applied)
        let attempts = try shop.payment(order.paymentIDs[0]).attempts
        #expect(attempts.map(\.operation) == [.authorize, .void, .void])
        try check()
    }

    /// At once, also when nothing has changed.
    @Test func allWhoAskHowAPaymentStandsAreAnswered() throws {
        _ = place(try request("action-never"))
        try till.settle()
        let order = try #require(try shop.orders(bearing: guest).first)
        let asking = (0..<3).map { _ in
            begin(
                Methods.PaymentService.continuePayment,
                ContinuePaymentRequest(
                    paymentID: order.paymentIDs[0], requestID: shop.newRequestID()))
        }
        try till.settle()
        shop.work()
        for carrier in asking {
            carrier.take()
            // Nobody would answer later, and to wait for it would be to wait for ever.
            try #require(carrier.status == .ok)
            let response: ContinuePaymentResponse = try TestShop.response(carrier)
            #expect(response.payment?.state == .requiresAction)
        }
        try check()
    }

    /// What was refused because a checkout had the cart is done when it has it no more.
    @Test func aRefusalOfTheMomentIsNotKept() throws {
        let order = place(try request("decline"))
        let request = AddItemRequest(sku: "TEA", quantity: 1, requestID: shop.newRequestID())
        let locked = begin(Methods.CartService.addItem, request)
        shop.finish(locked)
        let failure = #expect(throws: Failure.self) {
            let _: AddItemResponse = try TestShop.response(locked)
        }
        #expect(failure?.reason == "CART_LOCKED")
        try till.settle()
        shop.finish(order)
        let again = begin(Methods.CartService.addItem, request)
        shop.finish(again)
        let response: AddItemResponse = try TestShop.response(again)
        #expect(response.cart?.lines.map(\.quantity) == [3])
        try check()
    }

    /// The payment of an order that was placed.
    private func approved(
        _ token: String, captures: PaymentMethod.Capture = .manual
    ) throws -> Payment {
        let carrier = place(try request(token, captures: captures))
        try till.settle()
        return try #require(try answer(carrier).payment)
    }

    /// Staff ask for something, and hear that the provider refuses it.
    private func isDeclined<Response: Message>(
        _ method: Schema.Method, _ request: some Message, _ answer: Response.Type
    ) throws {
        let carrier = begin(method, request, as: "owner")
        try till.settle()
        shop.finish(carrier)
        let failure = #expect(throws: Failure.self) {
            let _: Response = try TestShop.response(carrier)
        }
        #expect(failure?.reason == "PAYMENT_DECLINED")
    }
}

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

/// The windows between the steps of a checkout in which something can go wrong, at a Stripe that
/// fails as networks do. Whatever happens, its own list says what was taken.
@Suite(.enabled(if: TestPeer.isInstalled), .serialized) struct StripeWindowTests {
    let folder: TemporaryFolder
    let rig: StripeRig
    let disk = MemoryStoreDisk()
    let clock = TestClock()
    let shop: TestShop
    let till: StripeTill
    let guest: String

    init() throws {
        folder = try TemporaryFolder()
        rig = try StripeRig(in: folder)
        shop = try TestShop(on: MemoryStore(disk, mode: .stepped), clock: clock)
        till = try StripeTill(shop, rig)
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
    }

    // MARK: Steps

    private func begin(
        _ method: Schema.Method, _ request: some Message, as bearer: String? = nil
    ) -> TestCarrier {
        let carrier = shop.open(method, as: .owner, bearing: bearer ?? guest)
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        return carrier
    }

    /// Asks for two units at 4.99 each, or others; nothing outside has happened when this returns.
    @discardableResult
    private func place(
        _ card: String = "pm_card_visa", units: Int64 = 2,
        captures: PaymentMethod.Capture = .automatic
    ) throws -> TestCarrier {
        let cart = try shop.addItem("TEA", units, bearing: guest)
        return begin(
            Methods.OrderService.placeOrder,
            shop.request(for: cart, paying: Stripe.name, card, captures: captures))
    }

    private func finished<Response: Message>(_ carrier: TestCarrier) throws -> Response {
        shop.finish(carrier)
        return try TestShop.response(carrier)
    }

    /// Places an order and lets it be paid for.
    private func paid(
        _ card: String = "pm_card_visa", captures: PaymentMethod.Capture = .automatic
    ) throws -> (order: Order, payment: Payment) {
        let carrier = try place(card, captures: captures)
        try till.comeToRest()
        let response: PlaceOrderResponse = try finished(carrier)
        return (try #require(response.order), try #require(response.payment))
    }

    private func capture(_ payment: Payment, _ minor: Int64? = nil) -> TestCarrier {
        begin(
            Methods.PaymentService.capturePayment,
            CapturePaymentRequest(
                paymentID: payment.id,
                amount: minor.map { Money(currencyCode: "EUR", amountMinor: $0) },
                requestID: shop.newRequestID()), as: "owner")
    }

    private func void(_ payment: Payment) -> TestCarrier {
        begin(
            Methods.PaymentService.voidPayment,
            VoidPaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()), as: "owner")
    }

    private func refund(_ payment: Payment, _ minor: Int64) -> TestCarrier {
        begin(
            Methods.PaymentService.refundPayment,
            RefundPaymentRequest(
                paymentID: payment.id, amount: Money(currencyCode: "EUR", amountMinor: minor),
                requestID: shop.newRequestID()), as: "owner")
    }

    /// The process ends and another one begins on the same disk: at once if nobody else can use the
    /// store, otherwise after all leases have ended.
    private func restart(alone: Bool = false) throws -> (shop: TestShop, till: StripeTill) {
        shop.die()
        if !alone { clock.advance(by: .seconds(120)) }
        let store = MemoryStore(disk, mode: .stepped, isExclusive: alone)
        let shop = try TestShop(on: store, clock: clock)
        return (shop, try StripeTill(shop, rig))
    }

    private func check(_ shop: TestShop? = nil) throws {
        let shop = shop ?? self.shop
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    private func sweep() throws {
        let time = clock.now()
        _ = try shop.perform { command in
            try Orders.sweep(before: time, limit: 100, in: &command)
        }
    }

    // MARK: The windows

    /// W5 and W13: a question or its answer is lost, late, doubled, cut, garbled or refused, and
    /// what was asked for is done once.
    @Test(arguments: [
        "drop-before", "drop-after", "slow", "hang", "duplicate", "cut", "unavailable", "broken",
        "no-json", "huge", "too-many", "in-use",
    ])
    func whateverBecomesOfAQuestionItIsCarriedOutOnce(fault: String) throws {
        try rig.fail(fault)
        let first = try paid()
        #expect(first.order.state == .placed)
        try rig.fail(fault)
        let refunding = refund(first.payment, 400)
        try till.comeToRest()
        let refunded: RefundPaymentResponse = try finished(refunding)
        #expect(refunded.payment?.refunded?.amountMinor == 400)
        #expect(try rig.charges() == [998])
        #expect(try rig.refunds() == [400])

        try rig.fail(fault)
        let second = try paid(captures: .manual)
        #expect(second.payment.state == .authorized)
        try rig.fail(fault)
        let capturing = capture(second.payment, 500)
        try till.comeToRest()
        let captured: CapturePaymentResponse = try finished(capturing)
        #expect(captured.payment?.captured?.amountMinor == 500)

        try rig.fail(fault)
        let third = try paid(captures: .manual)
        try rig.fail(fault)
        let voiding = void(third.payment)
        try till.comeToRest()
        let voided: VoidPaymentResponse = try finished(voiding)
        #expect(voided.payment?.state == .voided)
        #expect(try rig.charges() == [998, 998, 998])
        #expect(try rig.refunds() == [400])
        #expect(try rig.intents() == ["succeeded", "succeeded", "canceled"])
        try check()
    }

    @Test func w2TwoOrdersAreAskedForFromOneCart() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let request = shop.request(for: cart, paying: Stripe.name, "pm_card_visa")
        let first = begin(Methods.OrderService.placeOrder, request)
        let second = begin(
            Methods.OrderService.placeOrder,
            shop.request(for: cart, paying: Stripe.name, "pm_card_visa"))
        try till.comeToRest()
        let placed: PlaceOrderResponse = try finished(first)
        #expect(placed.order?.state == .placed)
        let failure = #expect(throws: Failure.self) {
            let _: PlaceOrderResponse = try finished(second)
        }
        #expect(failure?.reason == "CART_LOCKED")
        #expect(try rig.charges() == [998])
        try check()
    }

    @Test func w3TheServerDiesAfterTheHoldAndTheOrderIsFinished() throws {
        try place()
        let (restarted, till) = try restart()
        try till.comeToRest()
        #expect(try restarted.orders(bearing: guest).map(\.state) == [.placed])
        #expect(try rig.charges() == [998])
        try check(restarted)
    }

    @Test func w4WhatWasPlannedIsDroppedAndStripeNeverHearsOfIt() throws {
        let carrier = try place()
        let order = try #require(try shop.orders(bearing: guest).first)
        #expect(try shop.cancel(order.id, bearing: guest).state == .abandoned)
        try till.comeToRest()
        #expect(throws: Failure.self) { let _: PlaceOrderResponse = try finished(carrier) }
        #expect(try rig.intents().isEmpty)
        try check()
    }

    /// Killed after Stripe took the money, again and again: each start asks under the same key.
    @Test(arguments: [false, true])
    func w6TheMoneyIsTakenAndTheServerDies(alone: Bool) throws {
        try place()
        let delivery = try #require(try till.claim())
        _ = till.stripe.deliver(delivery)
        let (restarted, till) = try restart(alone: alone)
        try till.comeToRest()
        #expect(try restarted.orders(bearing: guest).map(\.state) == [.placed])
        #expect(try rig.charges() == [998])
        #expect(try rig.refunds().isEmpty)
        try check(restarted)
    }

    @Test func w6aTheServerIsDeadForADayAndStripeHasForgottenTheKey() throws {
        try place()
        let delivery = try #require(try till.claim())
        _ = till.stripe.deliver(delivery)
        try rig.tell("forget")
        clock.advance(by: .seconds(26 * 3_600))
        let (restarted, till) = try restart()
        try till.comeToRest()
        #expect(try restarted.orders().map(\.state) == [.placed])
        #expect(try rig.charges() == [998])
        try check(restarted)
    }

    @Test func w7TheMoneyIsTakenAndTheGoodsAreGone() throws {
        try place(units: 8)
        let delivery = try #require(try till.claim())
        let outcome = till.stripe.deliver(delivery)
        clock.advance(by: .seconds(1_000))
        try sweep()
        _ = try shop.adjust("TEA", -5)
        till.settle(delivery, outcome)
        try rig.fail("drop-after")
        try till.comeToRest()
        let order = try #require(try shop.orders(bearing: guest).first)
        #expect(order.state == .cancelled)
        #expect(order.paymentStatus == .refunded)
        #expect(try rig.charges() == [3_992])
        #expect(try rig.refunds() == [3_992])
        try check()
    }

    @Test func w14APromiseIsGivenUpAtStripeBeforeItIsTaken() throws {
        let (_, payment) = try paid(captures: .manual)
        let intent = try #require(payment.attempts.first?.providerReference)
        try rig.tell("cancel", #"{"id": "\#(intent)"}"#)
        let capturing = capture(payment)
        try till.comeToRest()
        let failure = #expect(throws: Failure.self) {
            let _: CapturePaymentResponse = try finished(capturing)
        }
        #expect(failure?.reason == "PAYMENT_DECLINED")
        #expect(try shop.payment(payment.id).captured?.amountMinor == 0)
        #expect(try rig.intents() == ["canceled"])
        try check()
    }

    @Test func w14aAPromiseIsTakenAtStripeBeforeItIsGivenUp() throws {
        let (_, payment) = try paid(captures: .manual)
        let intent = try #require(payment.attempts.first?.providerReference)
        try rig.tell("capture", #"{"id": "\#(intent)", "amount": 998}"#)
        let voiding = void(payment)
        try till.comeToRest()
        let failure = #expect(throws: Failure.self) {
            let _: VoidPaymentResponse = try finished(voiding)
        }
        #expect(failure?.reason == "PAYMENT_DECLINED")
        #expect(try shop.payment(payment.id).state == .authorized)
        try check()
    }

    @Test func w15TheHoldRunsOutWhilePaying() throws {
        try place(units: 8)
        let delivery = try #require(try till.claim())
        clock.advance(by: .seconds(1_000))
        try sweep()
        let other = try shop.guestToken()
        let cart = try shop.addItem("TEA", 9, bearing: other)
        #expect(try shop.place(cart, bearing: other).order?.state == .placed)
        till.settle(delivery, till.stripe.deliver(delivery))
        try till.comeToRest()
        #expect(try shop.orders(bearing: guest).map(\.state) == [.cancelled])
        #expect(try rig.refunds() == rig.charges())
        #expect(try shop.stock(of: "TEA").available == 1)
        try check()
    }

    @Test func w18ACouponComesBackOnceWhenThePaymentFails() throws {
        _ = try shop.create(
            Coupon(
                id: "ONCE", title: "Once", benefit: .freeShipping(true), maxUses: 1, active: true))
        try shop.addItem("TEA", 2, bearing: guest)
        func order(_ card: String) throws -> TestCarrier {
            let cart = try shop.cart(bearing: guest)
            let carrier = begin(
                Methods.OrderService.placeOrder,
                shop.request(for: cart, paying: Stripe.name, card))
            try till.comeToRest()
            return carrier
        }
        _ = try shop.applyCoupon("ONCE", bearing: guest)
        let declined = try order("pm_card_visa_chargeDeclinedInsufficientFunds")
        let failure = #expect(throws: Failure.self) {
            let _: PlaceOrderResponse = try finished(declined)
        }
        #expect(failure?.reason == "PAYMENT_DECLINED")
        let placed: PlaceOrderResponse = try finished(try order("pm_card_visa"))
        #expect(placed.order?.couponCode == "ONCE")
        #expect(try rig.intents() == ["canceled", "succeeded"])
        #expect(try rig.charges() == [998])
        try check()
    }
}

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

/// The windows between the steps of a checkout in which something can go wrong, each forced.
@Suite struct CheckoutWindowTests {
    let disk = MemoryStoreDisk()
    let clock = TestClock()
    let shop: TestShop
    let till: TestTill
    let guest: String

    init() throws {
        shop = try TestShop(on: MemoryStore(disk, mode: .stepped), clock: clock)
        till = try TestTill(shop)
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
    }

    // MARK: Steps

    func request(
        _ token: String = "approve", units: Int64 = 2,
        captures: PaymentMethod.Capture = .automatic
    ) throws -> PlaceOrderRequest {
        let cart = try shop.addItem("TEA", units, bearing: guest)
        return shop.request(for: cart, paying: "sandbox", token, captures: captures)
    }

    /// Begins a call; nothing outside has happened when this returns.
    func begin(
        _ method: Schema.Method, _ request: some Message, on shop: TestShop? = nil,
        as bearer: String? = nil
    ) -> TestCarrier {
        let shop = shop ?? self.shop
        let carrier = shop.open(method, as: .owner, bearing: bearer ?? guest)
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        return carrier
    }

    func place(_ request: PlaceOrderRequest) -> TestCarrier {
        begin(Methods.OrderService.placeOrder, request)
    }

    func answer(
        _ carrier: TestCarrier, on shop: TestShop? = nil
    ) throws -> PlaceOrderResponse {
        (shop ?? self.shop).finish(carrier)
        return try TestShop.response(carrier)
    }

    /// The process ends and another one begins on the same disk: at once if nobody else can use the
    /// store, otherwise after all leases have ended.
    private func restart(alone: Bool = false) throws -> (shop: TestShop, till: TestTill) {
        shop.die()
        if !alone { clock.advance(by: .seconds(120)) }
        let store = MemoryStore(disk, mode: .stepped, isExclusive: alone)
        let shop = try TestShop(on: store, clock: clock)
        return (shop, try TestTill(shop, after: till))
    }

    func check(_ shop: TestShop? = nil) throws {
        let shop = shop ?? self.shop
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    /// What the provider took and did not give back, in minor units.
    var taken: Int64 {
        till.sandbox.entries.filter { $0.outcome == .succeeded }.reduce(0) { sum, entry in
            switch entry.operation {
            case .charge, .capture: sum + entry.amountMinor
            case .refund: sum - entry.amountMinor
            case .authorize, .void: sum
            }
        }
    }

    private func sweep(_ shop: TestShop) throws {
        let time = clock.now()
        _ = try shop.perform { command in
            try Orders.sweep(before: time, limit: 100, in: &command)
        }
    }

    // MARK: The windows

    @Test func w1TheReplyIsLostAfterTheCommit() throws {
        let request = try request()
        let lost = place(request)
        try till.settle()
        shop.finish(lost)
        let (restarted, _) = try restart()
        let again = begin(Methods.OrderService.placeOrder, request, on: restarted)
        restarted.finish(again)
        #expect(again.body == lost.body)
        #expect(try restarted.orders(bearing: guest).count == 1)
        #expect(taken == 998)
        try check(restarted)
    }

    @Test func w2TwoOrdersAreAskedForFromOneCart() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let first = place(shop.request(for: cart, paying: "sandbox"))
        let second = place(shop.request(for: cart, paying: "sandbox"))
        try till.settle()
        #expect(try answer(first).order?.state == .placed)
        let failure = #expect(throws: Failure.self) { try answer(second) }
        #expect(failure?.reason == "CART_LOCKED")
        #expect(try shop.orders(bearing: guest).count == 1)
        #expect(taken == 998)
        try check()
    }

    @Test func w2aTheSameRequestIsInFlight() throws {
        let request = try request()
        let first = place(request)
        let second = place(request)
        let failure = #expect(throws: Failure.self) { try answer(second) }
        #expect(failure?.reason == "REQUEST_IN_PROGRESS")
        try till.settle()
        #expect(try answer(first).order?.state == .placed)
        #expect(taken == 998)
    }

    @Test(arguments: [false, true])
    func w3TheServerDiesAfterTheHoldAndTheOrderIsFinished(alone: Bool) throws {
        let request = try request()
        _ = place(request)
        #expect(try shop.stock(of: "TEA").held == 2)
        let (restarted, till) = try restart(alone: alone)
        try till.settle()
        #expect(try restarted.orders(bearing: guest).map(\.state) == [.placed])
        let again = begin(Methods.OrderService.placeOrder, request, on: restarted)
        #expect(try answer(again, on: restarted).order?.state == .placed)
        #expect(taken == 998)
        try check(restarted)
    }

    @Test func w3aStockComesBackOnceWhenNobodyPays() throws {
        _ = place(try request("action-never"))
        try till.settle()
        let (restarted, till) = try restart()
        clock.advance(by: .seconds(1_000))
        for _ in 0..<3 { try sweep(restarted) }
        #expect(try restarted.stock(of: "TEA").available == 10)
        try till.settle()
        let order = try #require(try restarted.orders().first)
        #expect(order.state == .draft && order.paymentStatus == .unpaid)
        #expect(try restarted.cart(bearing: guest).state == .active)
        clock.advance(by: .seconds(90_000))
        try sweep(restarted)
        #expect(try restarted.orders().map(\.state) == [.abandoned])
        try check(restarted)
    }

    @Test(arguments: [false, true])
    func w4WhatWasPlannedIsSentLaterUnderTheSameKey(alone: Bool) throws {
        _ = place(try request())
        let order = try #require(try shop.orders(bearing: guest).first)
        let attempt = try shop.payment(order.paymentIDs[0]).attempts[0]
        #expect(attempt.state == .planned)
        let (restarted, till) = try restart(alone: alone)
        try till.settle()
        #expect(till.sandbox.entries.map(\.key) == [attempt.id])
        try check(restarted)
    }

    @Test func w4aWhatWasPlannedIsDropped() throws {
        let carrier = place(try request())
        let order = try #require(try shop.orders(bearing: guest).first)
        #expect(try shop.cancel(order.id, bearing: guest).state == .abandoned)
        try till.settle()
        #expect(till.sandbox.entries.isEmpty)
        #expect(try shop.payment(order.paymentIDs[0]).attempts.map(\.state) == [.dropped])
        #expect(throws: Failure.self) { try answer(carrier) }
        #expect(try shop.stock(of: "TEA").available == 10)
        try check()
    }

    /// It began in the commit that planned it, and the server dies before it is sent.
    @Test(arguments: [false, true])
    func w4bWhatBeganWithItsPlanIsSentOnceUnderTheSameKey(alone: Bool) throws {
        try till.settle()
        _ = place(try request())
        let order = try #require(try shop.orders(bearing: guest).first)
        let attempt = try shop.payment(order.paymentIDs[0]).attempts[0]
        #expect(attempt.state == .sent)
        #expect(till.sandbox.entries.isEmpty)
        let (restarted, till) = try restart(alone: alone)
        try till.settle()
        #expect(till.sandbox.entries.map(\.key) == [attempt.id])
        #expect(try restarted.order(order.id, bearing: guest).state == .placed)
        #expect(taken == 998)
        try check(restarted)
    }

    @Test func w5TheProviderDidItAndItsReplyIsLost() throws {
        let carrier = place(try request("lost-reply"))
        try till.settle()
        #expect(try shop.orders(bearing: guest).first?.paymentStatus == .pending)
        clock.advance(by: .seconds(60))
        try till.settle()
        #expect(try answer(carrier).order?.state == .placed)
        #expect(till.sandbox.entries.count == 1 && taken == 998)
        try check()
    }

    @Test func w5aTheRequestIsLostAndSentAgain() throws {
        let carrier = place(try request("lost"))
        try till.settle()
        #expect(till.sandbox.entries.isEmpty)
        clock.advance(by: .seconds(60))
        try till.settle()
        #expect(try answer(carrier).order?.state == .placed)
        #expect(till.sandbox.entries.count == 1 && taken == 998)
        try check()
    }

    @Test(arguments: [false, true])
    func w6TheMoneyIsTakenAndTheServerDies(alone: Bool) throws {
        _ = place(try request())
        let delivery = try #require(try till.claim())
        _ = till.sandbox.deliver(delivery)
        let (restarted, till) = try restart(alone: alone)
        try till.settle()
        #expect(try restarted.orders(bearing: guest).map(\.state) == [.placed])
        #expect(till.sandbox.entries.count == 1 && taken == 998)
        try check(restarted)
    }

    /// The dead server's question is still on its way when the next one asks.
    @Test func w6bADeadServersQuestionComesAfterTheNextOnes() throws {
        try till.settle()
        _ = place(try request())
        let late = try #require(try till.claim())
        let (restarted, till) = try restart(alone: true)
        try till.settle()
        let order = try #require(try restarted.orders(bearing: guest).first)
        #expect(order.state == .placed)
        let answer = till.sandbox.deliver(late)
        till.settle(late, answer)
        #expect(till.sandbox.entries.count == 1 && taken == 998)
        try check(restarted)
    }

    @Test func w7TheMoneyIsTakenAndTheGoodsAreGone() throws {
        _ = place(try request(units: 8))
        let delivery = try #require(try till.claim())
        let outcome = till.sandbox.deliver(delivery)
        clock.advance(by: .seconds(1_000))
        try sweep(shop)
        #expect(try shop.stock(of: "TEA").held == 0)
        _ = try shop.adjust("TEA", -5)
        till.settle(delivery, outcome)
        let order = try #require(try shop.orders(bearing: guest).first)
        #expect(order.state == .cancelled)
        #expect(order.endReason.contains("OUT_OF_STOCK"))
        try till.settle()
        #expect(taken == 0)
        #expect(till.sandbox.entries.filter { $0.operation == .refund }.count == 1)
        #expect(try shop.order(order.id, bearing: guest).paymentStatus == .refunded)
        #expect(try shop.stock(of: "TEA").available == 5)
        try check()
    }

    @Test func w8TheProviderReportsBeforeItsReplyIsTakenIn() throws {
        let carrier = place(try request("report-before"))
        let delivery = try #require(try till.claim())
        let outcome = till.sandbox.deliver(delivery)
        #expect(try till.handReports())
        till.settle(delivery, outcome)
        let placed = try answer(carrier)
        #expect(placed.order?.state == .placed)
        let history = try shop.history(of: placed.order?.id ?? "")
        #expect(history.filter { $0.kind == .placed }.count == 1)
        #expect(taken == 998)
        try check()
    }

    @Test func w9AReportComesManyTimes() throws {
        _ = place(try request("report-before"))
        let delivery = try #require(try till.claim())
        _ = till.sandbox.deliver(delivery)
        let event = try #require(till.waitingReports.first)
        #expect(try till.hand(event) == .applied)
        for _ in 0..<3 { #expect(try till.hand(event) == .duplicate) }
        #expect(try shop.stock(of: "TEA").allocated == 2)
        try check()
    }

    @Test func w10ReportsComeInAnotherOrder() throws {
        _ = place(try request("action"))
        try till.settle()
        let order = try #require(try shop.orders(bearing: guest).first)
        let key = try shop.payment(order.paymentIDs[0]).attempts[0].id
        let paid = ProviderEvent(
            id: "2", key: key,
            answer: ProviderAnswer(outcome: .succeeded, providerReference: "sandbox-\(key)"))
        let asked = ProviderEvent(
            id: "1", key: key, answer: ProviderAnswer(outcome: .requiresAction))
        #expect(try till.hand(paid) == .applied)
        #expect(try till.hand(asked) == .stale)
        #expect(try shop.order(order.id, bearing: guest).state == .placed)
        try check()
    }

    @Test func w11ForgedAndOldReportsAreRefused() throws {
        _ = place(try request("action"))
        try till.settle()
        let order = try #require(try shop.orders(bearing: guest).first)
        let key = try shop.payment(order.paymentIDs[0]).attempts[0].id
        let body = ProviderEvent(
            id: "1", key: key, answer: ProviderAnswer(outcome: .succeeded)
        ).encoded()
        func ingest(_ body: [UInt8], _ signature: String) throws -> IngestProviderEventResponse {
            try shop.call(
                Methods.PaymentService.ingestProviderEvent,
                IngestProviderEventRequest(
                    provider: "sandbox", body: body, signature: signature))
        }
        let good = ProviderReport.signature(of: body, at: clock.now(), by: TestTill.makeSecret())
        var forged = body
        forged[forged.count - 1] ^= 1
        for (body, signature) in [
            (forged, good), (body, ""), (body, "t=1,v1=00"), (body, good + "0"),
            (body, good.replacing("t=", with: "t=1")),
        ] {
            let failure = #expect(throws: Failure.self) { try ingest(body, signature) }
            #expect(failure?.code == .unauthenticated || failure?.code == .invalidArgument)
        }
        clock.advance(by: .seconds(301))
        #expect(throws: Failure.self) { try ingest(body, good) }
        #expect(try shop.order(order.id, bearing: guest).state == .draft)
        let fresh = ProviderReport.signature(of: body, at: clock.now(), by: TestTill.makeSecret())
        #expect(try ingest(body, fresh).outcome == .applied)
        #expect(try shop.order(order.id, bearing: guest).state == .placed)
        try check()
    }

    @Test func w12AReportOfSomethingUnknownIsParked() throws {
        let event = ProviderEvent(
            id: "1", key: "nobody.1", answer: ProviderAnswer(outcome: .succeeded))
        #expect(try till.hand(event) == .parked)
        #expect(try till.hand(event) == .duplicate)
        try check()
    }

    @Test func w13ARefundIsRetriedAndReportedToo() throws {
        let carrier = place(try request())
        try till.settle()
        let payment = try #require(try answer(carrier).payment)
        let refund = begin(
            Methods.PaymentService.refundPayment,
            RefundPaymentRequest(
                paymentID: payment.id, amount: Money(currencyCode: "EUR", amountMinor: 400),
                requestID: shop.newRequestID()), as: "owner")
        till.loseReplies(1)
        try till.settle()
        #expect(try shop.payment(payment.id).refundPending?.amountMinor == 400)
        let key = try #require(try shop.payment(payment.id).attempts.last?.id)
        let event = ProviderEvent(
            id: "1", key: key, answer: ProviderAnswer(outcome: .succeeded))
        #expect(try till.hand(event) == .applied)
        clock.advance(by: .seconds(60))
        try till.settle()
        shop.finish(refund)
        let response: RefundPaymentResponse = try TestShop.response(refund)
        #expect(response.payment?.refunded?.amountMinor == 400)
        #expect(till.sandbox.entries.filter { $0.operation == .refund }.count == 1)
        #expect(taken == 598)
        try check()
    }

    @Test func w14ACaptureRacesAVoid() throws {
        let carrier = place(try request(captures: .manual))
        try till.settle()
        let payment = try #require(try answer(carrier).payment)
        #expect(payment.state == .authorized)
        let capture = begin(
            Methods.PaymentService.capturePayment,
            CapturePaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()),
            as: "owner")
        let void = begin(
            Methods.PaymentService.voidPayment,
            VoidPaymentRequest(paymentID: payment.id, requestID: shop.newRequestID()),
            as: "owner")
        shop.finish(void)
        let failure = #expect(throws: Failure.self) {
            let _: VoidPaymentResponse = try TestShop.response(void)
        }
        #expect(failure?.reason == "STATE_FORBIDS")
        try till.settle()
        shop.finish(capture)
        let response: CapturePaymentResponse = try TestShop.response(capture)
        #expect(response.payment?.state == .captured)
        #expect(taken == 998)
        try check()
    }

    @Test func w15TheHoldRunsOutWhilePaying() throws {
        _ = place(try request(units: 8))
        let delivery = try #require(try till.claim())
        clock.advance(by: .seconds(1_000))
        try sweep(shop)
        let other = try shop.guestToken()
        let cart = try shop.addItem("TEA", 9, bearing: other)
        #expect(try shop.place(cart, bearing: other).order?.state == .placed)
        till.settle(delivery, till.sandbox.deliver(delivery))
        try till.settle()
        #expect(try shop.orders(bearing: guest).map(\.state) == [.cancelled])
        #expect(taken == 0)
        #expect(try shop.stock(of: "TEA").available == 1)
        try check()
    }

    @Test func moneyThatComesAfterTheOrderWasGivenUpGoesBack() throws {
        _ = place(try request("action"))
        try till.settle()
        let order = try #require(try shop.orders(bearing: guest).first)
        let key = try shop.payment(order.paymentIDs[0]).attempts[0].id
        #expect(try shop.cancel(order.id, bearing: guest).state == .abandoned)
        let delivery = try #require(try till.claim())
        till.settle(delivery, till.sandbox.deliver(delivery))
        #expect(try shop.payment(order.paymentIDs[0]).state == .expired)
        let paid = ProviderEvent(
            id: "1", key: key,
            answer: ProviderAnswer(outcome: .succeeded, providerReference: "sandbox-\(key)"))
        #expect(try till.hand(paid) == .applied)
        try check()
        let payment = try shop.payment(order.paymentIDs[0])
        #expect(payment.captured == payment.refundPending)
        #expect(try shop.order(order.id, bearing: guest).state == .abandoned)
    }

    @Test func nothingStaysUnknownWhenSomebodyGivesUpWhatTheyWereAskedFor() throws {
        _ = place(try request("action"))
        try till.settle()
        let order = try #require(try shop.orders(bearing: guest).first)
        _ = try shop.cancel(order.id, bearing: guest)
        try till.settle()
        let payment = try shop.payment(order.paymentIDs[0])
        #expect(payment.state == .expired)
        #expect(payment.attempts.map(\.state) == [.failed, .succeeded])
        #expect(till.sandbox.entries.allSatisfy { $0.outcome != .requiresAction })
        try check()
    }

    @Test func w18ACouponComesBackOnceWhenThePaymentFails() throws {
        _ = try shop.create(
            Coupon(
                id: "ONCE", title: "Once", benefit: .freeShipping(true), maxUses: 1, active: true))
        try shop.addItem("TEA", 2, bearing: guest)
        let cart = try shop.applyCoupon("ONCE", bearing: guest)
        let carrier = place(shop.request(for: cart, paying: "sandbox", "decline"))
        try till.settle()
        let failure = #expect(throws: Failure.self) { try answer(carrier) }
        #expect(failure?.reason == "PAYMENT_DECLINED")
        try check()
        let again = place(shop.request(for: try shop.cart(bearing: guest), paying: "sandbox"))
        try till.settle()
        #expect(try answer(again).order?.couponCode == "ONCE")
        try check()
    }
}

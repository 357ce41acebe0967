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

/// Money that nobody waits for: a customer pays twice, or too late. None of it is kept.
@Suite struct ExtraMoneyTests {
    let shop: TestShop
    let till: TestTill
    let guest: String

    init() throws {
        shop = try TestShop()
        till = try TestTill(shop)
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
    }

    /// An order that waits for its customer to pay somewhere else.
    private func open() throws -> (order: Order, attempt: String, amount: Int64) {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let carrier = shop.open(Methods.OrderService.placeOrder, as: .customer, bearing: guest)
        shop.send(
            shop.request(for: cart, paying: "sandbox", "action-never").encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        try till.settle()
        shop.finish(carrier)
        let answer: PlaceOrderResponse = try TestShop.response(carrier)
        let attempt = try #require(answer.payment?.attempts.first)
        return (
            try #require(answer.order), attempt.id, try #require(attempt.amount?.amountMinor)
        )
    }

    private func event(
        _ id: String, _ attempt: String, _ outcome: ProviderAnswer.Outcome, _ reference: String,
        amount: Int64 = 0, currency: String = ""
    ) -> ProviderEvent {
        ProviderEvent(
            id: id, key: attempt,
            answer: ProviderAnswer(
                outcome: outcome, providerReference: reference, amountMinor: amount,
                currencyCode: currency))
    }

    /// The provider gives back what it is asked to; says what that was.
    private func giveBack() throws -> [ProviderRequest] {
        var requests: [ProviderRequest] = []
        while let delivery = try till.claim() {
            requests.append(try ProviderRequest.decode(delivery.bytes.span))
            let answer = ProviderAnswer(outcome: .succeeded, providerReference: "back")
            till.settle(delivery, .done(answer.encoded()))
        }
        return requests
    }

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func whoPaysTwiceGetsTheSecondBackInFull() throws {
        let (order, attempt, amount) = try open()
        #expect(try till.hand(event("1", attempt, .succeeded, "first")) == .applied)
        #expect(try till.hand(event("2", attempt, .succeeded, "second")) == .applied)
        #expect(try till.hand(event("2", attempt, .succeeded, "second")) == .duplicate)
        #expect(try till.hand(event("3", attempt, .succeeded, "second")) == .duplicate)
        #expect(try till.hand(event("4", attempt, .succeeded, "first")) == .duplicate)
        let back = try giveBack()
        #expect(back.map(\.operation) == [.refund])
        #expect(back.map(\.amountMinor) == [amount])
        #expect(back.map(\.providerReference) == ["second"])
        let now = try shop.order(order.id, bearing: guest)
        #expect(now.state == .placed && now.paymentStatus == .paid)
        #expect(now.paymentIDs.count == 2)
        let payments = try now.paymentIDs.map { try shop.payment($0) }
        #expect(payments.map { $0.captured?.amountMinor } == [amount, amount])
        #expect(payments.map { $0.refunded?.amountMinor } == [amount, 0])
        try isSound()
    }

    @Test func whoPaysTooLateGetsAllOfItBackOnce() throws {
        let (order, attempt, amount) = try open()
        #expect(try till.hand(event("1", attempt, .expired, "link")) == .applied)
        #expect(try shop.stock(of: "TEA").available == 10)
        #expect(try till.hand(event("2", attempt, .succeeded, "late")) == .applied)
        #expect(try till.hand(event("3", attempt, .succeeded, "late")) == .duplicate)
        let back = try giveBack()
        #expect(back.map(\.operation) == [.refund])
        #expect(back.map(\.amountMinor) == [amount])
        let now = try shop.order(order.id, bearing: guest)
        #expect(now.state == .draft && now.paymentStatus == .unpaid)
        #expect(try shop.stock(of: "TEA").available == 10)
        try isSound()
    }

    /// Whatever became of the order meanwhile.
    @Test func moneyForACancelledOrderGoesBack() throws {
        let (order, attempt, amount) = try open()
        _ = try shop.cancel(order.id, bearing: guest)
        #expect(try till.hand(event("1", attempt, .succeeded, "late")) == .applied)
        let back = try giveBack().filter { $0.operation == .refund }
        #expect(back.map(\.amountMinor) == [amount])
        #expect(try shop.order(order.id, bearing: guest).state == .abandoned)
        try isSound()
    }

    @Test(arguments: [(1, "EUR"), (0, "USD"), (-1, "EUR")])
    func moneyThatIsNotWhatWasAskedForIsParked(more: Int64, currency: String) throws {
        let (order, attempt, amount) = try open()
        let wrong = event(
            "1", attempt, .succeeded, "first", amount: amount + more, currency: currency)
        #expect(try till.hand(wrong) == .parked)
        #expect(try till.hand(wrong) == .duplicate)
        #expect(try shop.order(order.id, bearing: guest).state == .draft)
        let parked = try parked()
        #expect(parked.map(\.reason) == [.otherAmount])
        #expect(parked.map(\.attemptID) == [attempt])
        #expect(parked.first?.amount == Money(currencyCode: currency, amountMinor: amount + more))
        try isSound()
        // What is right is still taken.
        #expect(
            try till.hand(
                event("2", attempt, .succeeded, "first", amount: amount, currency: "EUR"))
                == .applied)
        #expect(try shop.order(order.id, bearing: guest).state == .placed)
    }

    /// A bank may send a refund back days later. People have to see that, for the books say that
    /// the customer has the money.
    @Test func aRefundThatFailsAfterAllIsParked() throws {
        let (order, attempt, _) = try open()
        _ = try till.hand(event("1", attempt, .succeeded, "paid"))
        _ = try shop.cancel(order.id, bearing: guest)
        #expect(try giveBack().map(\.operation) == [.refund])
        let refund = try #require(try shop.payment(order.paymentIDs[0]).attempts.last)
        #expect(refund.state == .succeeded)
        let before = try shop.payment(order.paymentIDs[0])
        let failed = event("2", refund.id, .declined, "back")
        #expect(try till.hand(failed) == .parked)
        #expect(try till.hand(failed) == .duplicate)
        #expect(try parked().map(\.reason) == [.refundFailed])
        #expect(try parked().map(\.attemptID) == [refund.id])
        #expect(try shop.payment(order.paymentIDs[0]) == before)
        // A payment that failed before it succeeded may be told of late.
        #expect(try till.hand(event("3", attempt, .declined, "paid")) == .stale)
        try isSound()
    }

    /// The same from a provider that is asked, which has no report to park.
    @Test func anAnswerAboutOtherMoneyIsParkedAndNotBelieved() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let carrier = shop.open(Methods.OrderService.placeOrder, as: .customer, bearing: guest)
        shop.send(shop.request(for: cart, paying: "sandbox", "approve").encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        let delivery = try #require(try till.claim())
        let answer = ProviderAnswer(
            outcome: .succeeded, providerReference: "x", amountMinor: 1, currencyCode: "EUR")
        till.settle(delivery, .done(answer.encoded()))
        shop.clock.advance(by: .seconds(6))
        shop.fireTimers()
        shop.finish(carrier)
        let response: PlaceOrderResponse = try TestShop.response(carrier)
        #expect(response.order?.state == .draft)
        #expect(response.payment?.attempts.map(\.state) == [.unknown])
        #expect(try parked().map(\.reason) == [.otherAmount])
        try isSound()
    }

    private func parked(_ size: Int32 = 0) throws -> [ParkedEvent] {
        var events: [ParkedEvent] = []
        var request = ListParkedEventsRequest(pageSize: size)
        repeat {
            let page: ListParkedEventsResponse = try shop.call(
                Methods.PaymentService.listParkedEvents, request, as: .support)
            events += page.events
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return events
    }

    @Test func whatNobodyKnowsIsParkedAndStaffSeeIt() throws {
        #expect(try till.hand(event("1", "nobody.1", .succeeded, "x")) == .parked)
        shop.clock.advance(by: .seconds(1))
        #expect(try till.hand(ProviderEvent(id: "2")) == .parked)
        shop.clock.advance(by: .seconds(1))
        let long = String(repeating: "x", count: 150) + ".1"
        #expect(try till.hand(event("3", long, .declined, "x")) == .parked)
        for size in [0, 1, 2] as [Int32] {
            let events = try parked(size)
            #expect(events.map(\.id) == ["3", "2", "1"])
            #expect(events.map(\.reason) == [.notAskedFor, .unknownKind, .notAskedFor])
        }
    }

    @Test(arguments: ["", "a\u{0}b", String(repeating: "x", count: 201)])
    func aReportWithoutAReasonableNameIsRefused(id: String) throws {
        let failure = #expect(throws: Failure.self) {
            try till.hand(ProviderEvent(id: id, key: "nobody.1"))
        }
        #expect(failure?.reason == "FIELD_INVALID")
        #expect(try parked() == [])
    }

    /// A report that does not say how things stand has the provider asked.
    @Test func aReportThatSomethingHappenedIsAskedAbout() throws {
        let (_, attempt, _) = try open()
        #expect(try till.hand(ProviderEvent(id: "1", key: attempt)) == .applied)
        let delivery = try #require(try till.claim())
        #expect(delivery.kind == Payments.lookKind)
        #expect(delivery.subject == attempt)
    }

    @Test func goodsAreNotSentWhileTheirMoneyIsGivenUp() throws {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let carrier = shop.open(Methods.OrderService.placeOrder, as: .customer, bearing: guest)
        shop.send(
            shop.request(for: cart, paying: "sandbox", "approve", captures: .manual).encoded(),
            on: carrier)
        carrier.call.inputEnded()
        shop.work()
        try till.settle()
        shop.finish(carrier)
        let placed: PlaceOrderResponse = try TestShop.response(carrier)
        let order = try #require(placed.order)
        let void = VoidPaymentRequest(
            paymentID: try #require(placed.payment?.id), requestID: shop.newRequestID())
        let voiding = shop.start(
            Methods.PaymentService.voidPayment, void.encoded(), as: .support)
        shop.work()
        let failure = #expect(throws: Failure.self) { try shop.fulfil(order.id) }
        #expect(failure?.reason == "STATE_FORBIDS")
        try till.settle()
        shop.finish(voiding)
        #expect(try shop.order(order.id, bearing: guest).state == .cancelled)
        try isSound()
    }
}

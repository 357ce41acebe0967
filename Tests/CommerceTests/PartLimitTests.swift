import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// An order is sent, and its payment moved, in many parts, but not in any number of them.
@Suite struct PartLimitTests {
    let shop: TestShop
    let till: TestTill
    let guest: String

    init() throws {
        shop = try TestShop()
        till = try TestTill(shop)
        try shop.stock("TEA", 300)
        guest = try shop.guestToken()
    }

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func theHundredthPartTakesAllThatIsLeft() throws {
        let cart = try shop.addItem("TEA", 150, bearing: guest)
        let placed = try shop.place(cart, bearing: guest)
        let order = try #require(placed.order)
        for _ in 1...99 {
            _ = try shop.fulfil(order.id, [Order.LineQuantity(lineNumber: 1, quantity: 1)])
        }
        let before = try shop.stock(of: "TEA")
        let failure = #expect(throws: Failure.self) {
            try shop.fulfil(order.id, [Order.LineQuantity(lineNumber: 1, quantity: 50)])
        }
        #expect(failure?.reason == "STATE_FORBIDS")
        #expect(try shop.stock(of: "TEA") == before)
        #expect(
            try shop.fulfil(order.id, [Order.LineQuantity(lineNumber: 1, quantity: 51)])
                .fulfilmentStatus == .fulfilled)
        #expect(try shop.stock(of: "TEA").onHand == 150)
        try isSound()
    }

    @Test func aPaymentIsMovedTwoHundredTimesAtTheMost() throws {
        let cart = try shop.addItem("TEA", 150, bearing: guest)
        let placed = try placed(shop.request(for: cart, paying: "sandbox", "approve"))
        let id = try #require(placed.payment?.id)
        for _ in 1...199 {
            try refund(id)
        }
        let before = try shop.payment(id)
        #expect(before.refunded?.amountMinor == 199)
        let failure = #expect(throws: Failure.self) { try refund(id) }
        #expect(failure?.reason == "STATE_FORBIDS")
        #expect(try shop.payment(id) == before)
        try isSound()
    }

    /// Gives a cent back, and lets the provider do so before the call is answered.
    private func refund(_ payment: String) throws {
        let request = RefundPaymentRequest(
            paymentID: payment, amount: TestShop.euro(1), reason: "A cent at a time",
            requestID: shop.newRequestID())
        let carrier = shop.start(
            Methods.PaymentService.refundPayment, request.encoded(), as: .support)
        shop.work()
        try till.settle()
        shop.finish(carrier)
        let _: RefundPaymentResponse = try TestShop.response(carrier)
    }

    private func placed(_ request: PlaceOrderRequest) throws -> PlaceOrderResponse {
        let carrier = shop.open(
            Methods.OrderService.placeOrder, as: .customer, bearing: guest)
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        try till.settle()
        shop.finish(carrier)
        return try TestShop.response(carrier)
    }
}

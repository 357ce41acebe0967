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

/// Orders whose money a provider moves: prepared, paid outside, and finalized.
@Suite struct SandboxOrderTests {
    let shop: TestShop
    let till: TestTill
    let guest: String

    init() throws {
        shop = try TestShop()
        till = try TestTill(shop)
        try shop.stock("TEA", 10)
        guest = try shop.guestToken()
    }

    /// Orders two units of tea, and lets the provider answer before the call is.
    private func order(
        _ token: String, captures: PaymentMethod.Capture = .automatic
    ) throws -> PlaceOrderResponse {
        let cart = try shop.addItem("TEA", 2, bearing: guest)
        let request = shop.request(for: cart, paying: "sandbox", token, captures: captures)
        return try placed(request)
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

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func anApprovedPaymentPlacesTheOrder() throws {
        let response = try order("approve")
        let order = try #require(response.order)
        #expect(order.state == .placed)
        #expect(order.paymentStatus == .paid)
        #expect(response.payment?.state == .captured)
        #expect(response.payment?.attempts.map(\.state) == [.succeeded])
        #expect(try shop.stock(of: "TEA").allocated == 2)
        #expect(try shop.stock(of: "TEA").held == 0)
        #expect(till.sandbox.entries.map(\.amountMinor) == [order.total?.amountMinor])
        try isSound()
    }

    @Test func aDeclineGivesEverythingBackAndAnotherPaymentMayFollow() throws {
        let failure = #expect(throws: Failure.self) { try order("decline-insufficient_funds") }
        #expect(failure?.reason == "PAYMENT_DECLINED")
        #expect(try shop.stock(of: "TEA").available == 10)
        #expect(try shop.cart(bearing: guest).state == .active)
        let draft = try #require(try shop.orders(bearing: guest).first)
        #expect(draft.state == .draft && draft.paymentStatus == .unpaid)
        try isSound()

        let carrier = shop.open(Methods.OrderService.payOrder, as: .customer, bearing: guest)
        let request = PayOrderRequest(
            orderID: draft.id, paymentMethod: PaymentMethod(provider: "sandbox", token: "approve"),
            requestID: shop.newRequestID())
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        try till.settle()
        shop.finish(carrier)
        let response: PayOrderResponse = try TestShop.response(carrier)
        #expect(response.order?.state == .placed)
        #expect(response.order?.paymentIDs.count == 2)
        try isSound()
    }
}

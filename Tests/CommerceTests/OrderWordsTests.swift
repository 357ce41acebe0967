import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What somebody writes about an order may be personal, so it is kept as addresses are.
@Suite struct OrderWordsTests {
    private static let marker = "PLANTEDWORDS"

    let shop: TestShop

    init() throws {
        shop = try TestShop()
        _ = try TestTill(shop)
        try shop.stock("TEA", 10)
    }

    @Test func whatACustomerWroteGoesWithThem() throws {
        let id = try shop.register("ada@example.com", name: "Ada").id
        let token = try shop.signIn("ada@example.com").token
        let cancelled = try order(bearing: token)
        try cancel(cancelled, bearing: token)
        let returned = try order(bearing: token)
        _ = try shop.fulfil(returned)
        let answer: CreateReturnResponse = try shop.call(
            Methods.OrderService.createReturn,
            CreateReturnRequest(
                orderID: returned, lines: [Order.LineQuantity(lineNumber: 1, quantity: 1)],
                reason: Self.marker, requestID: shop.newRequestID()), bearing: token)
        #expect(answer.return?.reason == Self.marker)
        #expect(try shop.order(cancelled, bearing: token).endReason == Self.marker)
        #expect(try shop.order(returned, bearing: "support").returns.map(\.reason) == [Self.marker])
        #expect(try !storeSays(Self.marker))
        #expect(try !shop.history(of: cancelled).contains { $0.note.contains(Self.marker) })

        try shop.erase(bearing: token)
        let left = try shop.orders(of: id, bearing: "support")
        #expect(left.count == 2 && !"\(left)".contains(Self.marker))
        #expect(left.contains { $0.endReason == "cancelled by the customer" })
    }

    @Test func whatAGuestWroteIsSealed() throws {
        let token = try shop.guestToken()
        let id = try order(bearing: token)
        try cancel(id, bearing: token)
        #expect(try shop.order(id, bearing: token).endReason == Self.marker)
        #expect(try !storeSays(Self.marker))
    }

    @Test func whoIsGoneIsNotWrittenAbout() throws {
        try shop.register("ada@example.com", name: "Ada")
        let token = try shop.signIn("ada@example.com").token
        let id = try order(bearing: token)
        try shop.erase(bearing: token)
        try cancel(id, bearing: "support")
        #expect(try shop.order(id, bearing: "support").endReason == "cancelled by the shop")
        #expect(try !storeSays(Self.marker))
    }

    private func order(bearing token: String) throws -> String {
        let cart = try shop.addItem("TEA", 2, bearing: token)
        return try shop.place(cart, bearing: token).order?.id ?? ""
    }

    private func cancel(_ order: String, bearing token: String) throws {
        let request = CancelOrderRequest(
            orderID: order, reason: Self.marker, requestID: shop.newRequestID())
        let _: CancelOrderResponse = try shop.call(
            Methods.OrderService.cancelOrder, request, bearing: token)
    }

    private func storeSays(_ text: String) throws -> Bool {
        var found = false
        try shop.store.openSnapshot().scanAll { _, value in
            found = String(decoding: Array(value), as: UTF8.self).contains(text)
            return !found
        }
        return found
    }
}

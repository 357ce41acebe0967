import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What becomes of a cart that is ordered by invoice, which nobody outside is asked for.
@Suite struct PlaceOrderTests {
    let shop: TestShop
    let till: TestTill
    let guest: String

    init() throws {
        shop = try TestShop()
        till = try TestTill(shop)
        try shop.stock("TEA", 10)
        try shop.stock("JAM", 5)
        guest = try shop.guestToken()
    }

    private func cart() throws -> Cart {
        try shop.addItem("TEA", 2, bearing: guest)
        return try shop.addItem("JAM", 1, bearing: guest)
    }

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func theWholeCartIsOrdered() throws {
        let cart = try cart()
        let response = try shop.place(cart, bearing: guest)
        let order = try #require(response.order)
        #expect(order.state == .placed)
        #expect(order.paymentStatus == .authorized)
        #expect(order.fulfilmentStatus == .unfulfilled)
        #expect(order.lines.map(\.sku) == ["TEA", "JAM"])
        #expect(order.total == cart.totals?.total)
        #expect(order.number.count == 14)
        #expect(response.payment?.state == .authorized)
        #expect(try shop.order(order.id, bearing: guest) == order)
        #expect(try shop.cart(cart.id, bearing: guest).state == .ordered)
        let stock = try shop.stock(of: "TEA")
        #expect(stock.onHand == 10 && stock.allocated == 2 && stock.available == 8)
        #expect(try shop.product("product-TEA").unitsSold == 2)
        #expect(try shop.history(of: order.id).map(\.kind) == [.begun, .placed])
        try isSound()
    }

    @Test func aCouponTakesOffOfTheOrderWhatItTookOffOfTheCart() throws {
        let coupon = Coupon(
            id: "TENTH", title: "A tenth", benefit: .percentPpm(100_000), active: true)
        _ = try shop.create(coupon)
        try shop.addItem("TEA", 3, bearing: guest)
        let cart = try shop.applyCoupon("TENTH", bearing: guest)
        let order = try #require(try shop.place(cart, bearing: guest).order)
        #expect(order.discount == cart.totals?.discount)
        #expect(order.discount?.amountMinor ?? 0 > 0)
        #expect(order.total == cart.totals?.total)
        try isSound()
    }

    @Test func aRepeatGetsTheSameOrder() throws {
        let cart = try cart()
        let id = shop.newRequestID()
        let first = try shop.place(cart, requestID: id, bearing: guest)
        #expect(try shop.place(cart, requestID: id, bearing: guest) == first)
        let failure = #expect(throws: Failure.self) { try shop.place(cart, bearing: guest) }
        #expect(failure?.reason == "STATE_FORBIDS")
        #expect(try shop.orders(bearing: guest).count == 1)
        #expect(try shop.stock(of: "TEA").allocated == 2)
    }

    @Test func anOrderIsFoundByItsNumberHoweverItIsTyped() throws {
        let order = try #require(try shop.place(try cart(), bearing: guest).order)
        let typed = order.number.lowercased().replacing("-", with: " ")
        let found: GetOrderResponse = try shop.call(
            Methods.OrderService.getOrder, GetOrderRequest(number: typed), bearing: guest)
        #expect(found.order?.id == order.id)
        var wrong = Array(order.number)
        wrong[0] = wrong[0] == "9" ? "8" : "9"
        let failure = #expect(throws: Failure.self) {
            let _: GetOrderResponse = try shop.call(
                Methods.OrderService.getOrder, GetOrderRequest(number: String(wrong)),
                bearing: guest)
        }
        #expect(failure?.reason == "FIELD_INVALID")
    }

    enum Change: CaseIterable {
        case price, stock, etag, total, currency, empty, withdrawn, provider, method
    }

    @Test(arguments: Change.allCases)
    func whatChangedMeanwhileIsRefusedAndNothingIsTaken(change: Change) throws {
        let cart = try cart()
        var request = shop.request(for: cart)
        var reason = ""
        switch change {
        case .price:
            var product = try shop.product("product-TEA")
            product.variants[0].price = Money(currencyCode: "EUR", amountMinor: 500)
            _ = try shop.update(product)
            reason = "TOTAL_CHANGED"
        case .stock:
            _ = try shop.adjust("TEA", -9)
            reason = "OUT_OF_STOCK"
        case .etag:
            request.cartEtag = "stale"
            reason = "ETAG_MISMATCH"
        case .total:
            request.expectedTotal?.amountMinor -= 1
            reason = "TOTAL_CHANGED"
        case .currency:
            request.expectedTotal?.currencyCode = "JPY"
            reason = "CURRENCY_MISMATCH"
        case .empty:
            request.cartEtag = try shop.clearCart(bearing: guest).etag
            reason = "STATE_FORBIDS"
        case .withdrawn:
            try shop.delete("product-TEA")
            reason = "STATE_FORBIDS"
        case .provider:
            request.paymentMethod?.provider = "nobody"
            reason = "FIELD_INVALID"
        case .method:
            request.paymentMethod = nil
            reason = "FIELD_INVALID"
        }
        let failure = #expect(throws: Failure.self) {
            let _: PlaceOrderResponse = try shop.call(
                Methods.OrderService.placeOrder, request, bearing: guest)
        }
        #expect(failure?.reason == reason)
        #expect(try shop.orders(bearing: guest) == [])
        #expect(try shop.stock(of: "TEA").allocated == 0)
        #expect(try shop.stock(of: "TEA").held == 0)
        #expect(try shop.cart(bearing: guest).state == .active)
        try isSound()
    }

    @Test func nobodySeesAnothersOrder() throws {
        let order = try #require(try shop.place(try cart(), bearing: guest).order)
        let stranger = try shop.guestToken()
        let failure = #expect(throws: Failure.self) { try shop.order(order.id, bearing: stranger) }
        #expect(failure?.reason == "RESOURCE_NOT_FOUND")
        #expect(try shop.orders(bearing: stranger) == [])
        #expect(throws: Failure.self) { try shop.cancel(order.id, bearing: stranger) }
        #expect(try shop.orders().map(\.id) == [order.id])
    }

    @Test func aCancelledOrderGivesEverythingBack() throws {
        let order = try #require(try shop.place(try cart(), bearing: guest).order)
        let id = shop.newRequestID()
        let cancelled = try shop.cancel(order.id, requestID: id, bearing: guest)
        #expect(cancelled.state == .cancelled)
        #expect(try shop.cancel(order.id, requestID: id, bearing: guest) == cancelled)
        #expect(throws: Failure.self) { try shop.cancel(order.id, bearing: guest) }
        #expect(try shop.stock(of: "TEA").available == 10)
        #expect(try shop.product("product-TEA").unitsSold == 0)
        #expect(try shop.payment(cancelled.paymentIDs[0]).state == .voided)
        try isSound()
    }

    @Test func goodsAreSentInPartsAndTheOrderIsCompleteWhenPaid() throws {
        let order = try #require(try shop.place(try cart(), bearing: guest).order)
        let part = try shop.fulfil(
            order.id, [Order.LineQuantity(lineNumber: 1, quantity: 1)])
        #expect(part.fulfilmentStatus == .partiallyFulfilled)
        #expect(try shop.stock(of: "TEA").onHand == 9)
        let failure = #expect(throws: Failure.self) { try shop.cancel(order.id) }
        #expect(failure?.reason == "STATE_FORBIDS")
        #expect(throws: Failure.self) {
            try shop.fulfil(order.id, [Order.LineQuantity(lineNumber: 1, quantity: 2)])
        }
        #expect(try shop.fulfil(order.id).fulfilmentStatus == .fulfilled)
        #expect(try shop.stock(of: "TEA").allocated == 0)
        let capture: CapturePaymentResponse = try shop.call(
            Methods.PaymentService.capturePayment,
            CapturePaymentRequest(paymentID: order.paymentIDs[0], requestID: shop.newRequestID()))
        #expect(capture.payment?.state == .captured)
        let done = try shop.order(order.id, bearing: guest)
        #expect(done.state == .completed && done.paymentStatus == .paid)
        try isSound()
    }
}

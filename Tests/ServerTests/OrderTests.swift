import Client
import Foundation
import Schema
import TestSupport
import Testing
import Wire

/// Orders on the real program, with the sandbox's ledger beside its store.
@Suite struct OrderTests {
    private let server: RunningServer

    init() throws {
        server = try RunningServer()
        let variant = Product.Variant(
            sku: "tea", price: Money(currencyCode: "EUR", amountMinor: 690))
        let product = Product(id: "tea", title: "Tea", state: .active, variants: [variant])
        let _: CreateProductResponse = try server.call(
            "/shopwire.v1.CatalogService/CreateProduct", CreateProductRequest(product: product))
        let _: SetStockResponse = try server.call(
            "/shopwire.v1.InventoryService/SetStock", SetStockRequest(sku: "tea", quantity: 100))
    }

    private func guest() throws -> String {
        let response: CreateGuestSessionResponse = try server.call(
            "/shopwire.v1.SessionService/CreateGuestSession", CreateGuestSessionRequest())
        return try #require(response.sessionToken?.token)
    }

    private func call<Request: Message, Response: Message>(
        _ method: String, _ request: Request, bearing token: String
    ) throws -> Response {
        let connection = try server.connect()
        defer { connection.close() }
        let options = CallOptions(token: token, timeout: .seconds(20))
        return try Response.decode(
            try connection.call("/shopwire.v1.\(method)", request.encoded(), options))
    }

    private func request(_ payment: String, bearing token: String) throws -> PlaceOrderRequest {
        let added: AddItemResponse = try call(
            "CartService/AddItem", AddItemRequest(sku: "tea", quantity: 2), bearing: token)
        let cart = try #require(added.cart)
        return PlaceOrderRequest(
            cartEtag: cart.etag, expectedTotal: cart.totals?.total,
            paymentMethod: PaymentMethod(provider: "sandbox", token: payment),
            requestID: UUID().uuidString.lowercased())
    }

    /// The lines of the sandbox's ledger.
    private func ledger() throws -> [Substring] {
        try String(contentsOfFile: server.directory + "/sandbox.ledger", encoding: .utf8)
            .split(separator: "\n")
    }

    @Test func theSandboxIsPaidOnceAndTheOrderSurvives() throws {
        let guest = try guest()
        let request = try request("approve", bearing: guest)
        let placed: PlaceOrderResponse = try call(
            "OrderService/PlaceOrder", request, bearing: guest)
        #expect(placed.order?.state == .placed)
        #expect(placed.payment?.state == .captured)

        try server.restart()
        let again: PlaceOrderResponse = try call(
            "OrderService/PlaceOrder", request, bearing: guest)
        #expect(again == placed)
        #expect(try ledger().count == 1)
        server.kill()
        let (text, status) = try RunningServer.verify(server.directory)
        #expect(status == 0, "\(text)")
    }

    @Test func aServerThatDiesWhilePayingFinishesAfterwards() throws {
        let guest = try guest()
        let request = try request("lost-reply", bearing: guest)
        // Nobody waits for this answer: the process is killed as soon as the provider was asked.
        let connection = try server.connect()
        defer { connection.close() }
        let lost = try connection.start(
            "/shopwire.v1.OrderService/PlaceOrder", CallOptions(token: guest))
        try lost.send(request.encoded())
        try lost.finishSending()
        for _ in 0..<200 where (try? ledger())?.isEmpty ?? true {
            Thread.sleep(forTimeInterval: 0.05)
        }
        try server.restart()
        var states: [Order.State] = []
        for _ in 0..<400 where states != [.placed] {
            let list: ListOrdersResponse = try call(
                "OrderService/ListOrders", ListOrdersRequest(), bearing: guest)
            states = list.orders.map(\.state)
            Thread.sleep(forTimeInterval: 0.25)
        }
        #expect(states == [.placed])
        #expect(try ledger().count == 1)
        server.kill()
        #expect(try RunningServer.verify(server.directory).status == 0)
    }

    @Test func aDeclineIsToldAndNothingIsHeld() throws {
        let guest = try guest()
        let request = try request("decline-insufficient_funds", bearing: guest)
        let problem = #expect(throws: (any Error).self) {
            let _: PlaceOrderResponse = try call(
                "OrderService/PlaceOrder", request, bearing: guest)
        }
        #expect("\(problem.map { "\($0)" } ?? "")".contains("insufficient_funds"))
        let stock: GetStockResponse = try server.call(
            "/shopwire.v1.InventoryService/GetStock", GetStockRequest(sku: "tea"))
        #expect(stock.stock?.available == 100 && stock.stock?.held == 0)
    }
}

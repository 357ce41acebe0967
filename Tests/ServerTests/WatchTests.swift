import Client
import Foundation
import Schema
import TestSupport
import Testing
import Wire

/// Watches of orders on the real program, which is killed and stopped meanwhile.
@Suite struct WatchTests {
    private let server: RunningServer
    private let guest: String

    init() throws {
        server = try RunningServer()
        let variant = Product.Variant(
            sku: "tea", price: Money(currencyCode: "EUR", amountMinor: 690))
        let product = Product(id: "tea", title: "Tea", state: .active, variants: [variant])
        let _: CreateProductResponse = try server.call(
            "/shopwire.v1.CatalogService/CreateProduct", CreateProductRequest(product: product))
        let _: SetStockResponse = try server.call(
            "/shopwire.v1.InventoryService/SetStock", SetStockRequest(sku: "tea", quantity: 100))
        let response: CreateGuestSessionResponse = try server.call(
            "/shopwire.v1.SessionService/CreateGuestSession", CreateGuestSessionRequest())
        guest = try #require(response.sessionToken?.token)
    }

    private func watch(_ connection: Connection, after token: String = "") throws -> Client.Call {
        let call = try connection.start(
            "/shopwire.v1.OrderService/WatchOrders", CallOptions(token: try server.key()))
        try call.send(WatchOrdersRequest(resumeToken: token).encoded())
        try call.finishSending()
        return call
    }

    private func next(_ watch: Client.Call) throws -> WatchOrdersResponse {
        try WatchOrdersResponse.decode(try #require(try watch.next()))
    }

    private func request() throws -> PlaceOrderRequest {
        let added: AddItemResponse = try call(
            "CartService/AddItem", AddItemRequest(sku: "tea", quantity: 1))
        return PlaceOrderRequest(
            cartEtag: added.cart?.etag ?? "", expectedTotal: added.cart?.totals?.total,
            paymentMethod: PaymentMethod(provider: "invoice"),
            requestID: UUID().uuidString.lowercased())
    }

    private func call<Request: Message, Response: Message>(
        _ method: String, _ request: Request
    ) throws -> Response {
        let connection = try server.connect()
        defer { connection.close() }
        let options = CallOptions(token: guest, timeout: .seconds(20))
        return try Response.decode(
            try connection.call("/shopwire.v1.\(method)", request.encoded(), options))
    }

    private func order() throws -> String {
        let response: PlaceOrderResponse = try call("OrderService/PlaceOrder", try request())
        return response.order?.id ?? ""
    }

    @Test func aWatchThatIsCutByAPowerCutGoesOnWithoutGapOrDouble() throws {
        let connection = try server.connect()
        defer { connection.close() }
        let watch = try watch(connection)
        #expect(try next(watch).change == nil)
        let first = try order()
        let told = try next(watch)
        #expect(told.change?.orderID == first)
        // Nobody waits for this answer, nor whether it was told: the process is killed at once.
        let lost = try request()
        let caller = try server.connect()
        defer { caller.close() }
        let placing = try caller.start(
            "/shopwire.v1.OrderService/PlaceOrder", CallOptions(token: guest))
        try placing.send(lost.encoded())
        try placing.finishSending()
        try server.restart()
        let second: PlaceOrderResponse = try call("OrderService/PlaceOrder", lost)
        let third = try order()

        let again = try server.connect()
        defer { again.close() }
        let resumed = try self.watch(again, after: told.resumeToken)
        #expect(try next(resumed).change == nil)
        let orders = try (0..<2).map { _ in try next(resumed).change?.orderID }
        #expect(orders == [second.order?.id, third])
        server.kill()
        let (text, status) = try RunningServer.verify(server.directory)
        #expect(status == 0, "\(text)")
    }

    @Test func aServerThatStopsEndsItsWatchesSoThatTheyGoOnElsewhere() throws {
        let connection = try server.connect()
        defer { connection.close() }
        let watch = try watch(connection)
        #expect(try next(watch).change == nil)
        #expect(server.terminate() == 0)
        let status = #expect(throws: Status.self) {
            while try watch.next() != nil {}
        }
        #expect(status?.code == .unavailable)
    }
}

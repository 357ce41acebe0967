internal import Commerce
internal import RPC
package import Schema
internal import Synchronization

/// What a test of the shop says of orders.
extension TestShop {
    package func request(
        for cart: Cart, paying provider: String = "invoice", _ token: String = "",
        captures: PaymentMethod.Capture = .automatic, requestID: String? = nil
    ) -> PlaceOrderRequest {
        PlaceOrderRequest(
            cartID: cart.id, cartEtag: cart.etag, expectedTotal: cart.totals?.total,
            paymentMethod: PaymentMethod(provider: provider, token: token, capture: captures),
            requestID: requestID ?? newRequestID())
    }

    /// Orders what is in a cart, which nobody outside must be asked for.
    package func place(
        _ cart: Cart, requestID: String? = nil, bearing token: String
    ) throws -> PlaceOrderResponse {
        try call(
            Methods.OrderService.placeOrder, request(for: cart, requestID: requestID),
            bearing: token)
    }

    package func order(_ id: String, bearing token: String) throws -> Order {
        let response: GetOrderResponse = try call(
            Methods.OrderService.getOrder, GetOrderRequest(id: id), bearing: token)
        return response.order ?? Order()
    }

    package func orders(
        of customer: String = "", states: [Order.State] = [], bearing token: String? = nil
    ) throws -> [Order] {
        let request = ListOrdersRequest(customerID: customer, states: states)
        let response: ListOrdersResponse = try call(
            Methods.OrderService.listOrders, request, bearing: token)
        return response.orders
    }

    package func payment(_ id: String) throws -> Payment {
        let response: GetPaymentResponse = try call(
            Methods.PaymentService.getPayment, GetPaymentRequest(id: id))
        return response.payment ?? Payment()
    }

    package func history(of order: String) throws -> [OrderEvent] {
        let response: ListOrderHistoryResponse = try call(
            Methods.OrderService.listOrderHistory, ListOrderHistoryRequest(orderID: order))
        return response.events
    }

    package func cancel(
        _ order: String, requestID: String? = nil, bearing token: String? = nil
    ) throws -> Order {
        let request = CancelOrderRequest(
            orderID: order, requestID: requestID ?? newRequestID())
        let response: CancelOrderResponse = try call(
            Methods.OrderService.cancelOrder, request, bearing: token)
        return response.order ?? Order()
    }

    package func fulfil(
        _ order: String, _ lines: [Order.LineQuantity] = []
    ) throws -> Order {
        let response: FulfilOrderResponse = try call(
            Methods.OrderService.fulfilOrder, FulfilOrderRequest(orderID: order, lines: lines))
        return response.order ?? Order()
    }

    /// Hands a provider's report to the shop, so that those hear of it who wait for it.
    @discardableResult
    package func report(
        _ event: ProviderEvent, from provider: String
    ) throws -> IngestProviderEventResponse.Outcome {
        let outcome = Mutex<Result<IngestProviderEventResponse.Outcome, Failure>?>(nil)
        let command = OwnCommand("test/Report", for: .shop("test"), of: definition) { command in
            try Payments.ingest(event, from: provider, in: &command)
        } isDone: { result in
            outcome.withLock { $0 = result }
        }
        precondition(command.submit(), "The store has room for a test's command.")
        work()
        guard let result = outcome.withLock({ $0 }) else { throw CallLost() }
        return try result.get()
    }
}

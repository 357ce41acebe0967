package import RPC
package import Schema

extension Orders {
    /// Says what an order of a cart would be, and what stands in its way.
    package static func previewOrder(
        _ request: PreviewOrderRequest, _ query: borrowing Query
    ) throws -> PreviewOrderResponse {
        let cart = try Carts.find(
            request.cartID, of: try Carts.shopper(query.caller), in: query.snapshot)
        try cart.checkActive()
        guard !cart.lines.isEmpty else { throw Failure.cartEmpty(cart) }
        let checkout = try Checkout(cart, at: query.time, by: query.keys, in: query.snapshot)
        var order = checkout.draft.shown
        order.etag = ""
        order.shippingAddress = checkout.contact.shippingAddress
        order.billingAddress = checkout.contact.billingAddress
        order.email = checkout.contact.email
        return PreviewOrderResponse(
            order: order, cartEtag: cart.etag, problems: checkout.problems,
            paymentProviders: try PaymentProviders.names(in: query.snapshot))
    }
}

extension Checkout {
    /// What stands in the way of an order.
    fileprivate var problems: [PreviewOrderResponse.Problem] {
        let strange = price.strange.sorted().map { sku in
            (sku, Failure.notFound(.sku, sku))
        }
        let others = price.offer.problems.map { ($0.subject, $0.failure) }
        return (strange + others).map { subject, failure in
            PreviewOrderResponse.Problem(
                reason: failure.reason, subject: subject, description: failure.message)
        }
    }
}

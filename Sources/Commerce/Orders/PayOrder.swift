internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Orders {
    /// Pays for an order whose payment failed or ran out.
    package static func payOrder(
        _ request: PayOrderRequest, _ command: inout Command
    ) throws -> PayOrderResponse {
        guard let owner = Owner(command.caller),
            let order = try OrderRows.find(request.orderID, in: command.transaction),
            order.owner == owner.text
        else {
            throw Failure.notFound(.order, request.orderID)
        }
        guard order.state == .draft, (order.money?.pending ?? 0) == 0 else {
            throw Failure.orderForbids(
                order,
                order.state == .draft
                    ? "A payment for this order is under way. Wait for how it ends."
                    : "This order is no draft that waits for a payment.")
        }
        let checkout = try checkout(again: order, in: command)
        let provider = try Payments.provider(
            request.paymentMethod, for: order.totalMinor, in: command.transaction)

        var purchase = Purchase(of: order)
        if let provider {
            purchase.begin(provider, request.paymentMethod, in: &command)
        }
        if let provider, provider != Payments.invoice {
            try prepare(&purchase, from: checkout, in: &command)
        } else {
            try placeAtOnce(&purchase, from: checkout, in: &command)
        }
        try purchase.save(in: &command)
        let (shown, payment) = try purchase.shown(by: command)
        return PayOrderResponse(order: shown, payment: payment)
    }

    /// What an order that waited for its payment came to.
    package static func payOrderOutcome(
        of attempt: String, _ command: inout Command
    ) throws -> PayOrderResponse {
        let purchase = try outcome(of: attempt, in: command)
        let (order, payment) = try purchase.shown(by: command)
        return PayOrderResponse(order: order, payment: payment)
    }

    /// Looks at an order's cart again; refuses if it would make another order by now.
    private static func checkout(
        again order: OrderRow, in command: borrowing Command
    ) throws -> Checkout {
        let cart = try Carts.toOrder(order.cartID, etag: "", in: command)
        guard cart.etag == order.cartEtag else {
            throw Failure.orderForbids(
                order, "The cart was changed since. Place a new order from it.")
        }
        let checkout = try Checkout(
            cart, etag: order.cartEtag, at: command.time, by: command.keys,
            in: command.transaction)
        if let failure = checkout.price.failure { throw failure }
        let draft = checkout.draft
        guard draft.lines == order.lines, draft.shipping == order.shipping else {
            throw Failure.totalChanged(to: draft.money(draft.totalMinor))
        }
        return checkout
    }
}

internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Orders {
    /// Orders what is in a cart, all of it or nothing.
    package static func placeOrder(
        _ request: PlaceOrderRequest, _ command: inout Command
    ) throws -> PlaceOrderResponse {
        let cart = try Carts.toOrder(request.cartID, etag: request.cartEtag, in: command)
        let checkout = try Checkout(
            cart, etag: request.cartEtag, at: command.time, by: command.keys,
            in: command.transaction)
        if let failure = checkout.price.failure { throw failure }
        let draft = try checkout.order(id: command.makeID().description, in: &command)
        try check(request.expectedTotal ?? Schema.Money(), of: draft)
        let provider = try Payments.provider(
            request.paymentMethod, for: draft.totalMinor, in: command.transaction)

        command.transaction.expectManyWrites()
        var purchase = Purchase(draft)
        purchase.happened(.begun)
        if let provider {
            purchase.begin(provider, request.paymentMethod, in: &command)
        }
        if let provider, provider != Payments.invoice {
            try prepare(&purchase, from: checkout, in: &command)
        } else {
            try placeAtOnce(&purchase, from: checkout, in: &command)
        }
        try purchase.save(in: &command)
        if command.isAwaiting { return PlaceOrderResponse() }
        let (order, payment) = try purchase.shown(by: command)
        return PlaceOrderResponse(order: order, payment: payment)
    }

    /// What an order that waited for its payment came to.
    package static func placeOrderOutcome(
        of attempt: String, _ command: inout Command
    ) throws -> PlaceOrderResponse {
        let purchase = try outcome(of: attempt, in: command)
        let (order, payment) = try purchase.shown(by: command)
        return PlaceOrderResponse(order: order, payment: payment)
    }

    private static func check(_ expected: Schema.Money, of order: OrderRow) throws(Failure) {
        guard expected.currencyCode == order.currencyCode else {
            throw .otherCurrency("The expected total")
        }
        guard expected.amountMinor == order.totalMinor else {
            throw .totalChanged(to: order.money(order.totalMinor))
        }
    }

    /// Holds everything for the order and plans to ask the provider.
    static func prepare(
        _ purchase: inout Purchase, from checkout: Checkout, in command: inout Command
    ) throws {
        try hold(&purchase.order, of: checkout.stocks, in: &command)
        _ = try Carts.freeze(
            checkout.cart, for: purchase.order.id,
            until: command.time.advanced(by: holdTime), in: &command)
        let attempt = try Payments.plan(
            .authorize, purchase.order.totalMinor, for: &purchase, in: &command)
        purchase.move(to: .processing)
        command.awaitOutcome(of: attempt)
    }

    /// Places an order that nobody outside must be asked for.
    static func placeAtOnce(
        _ purchase: inout Purchase, from checkout: Checkout, in command: inout Command
    ) throws {
        try Carts.orderAtOnce(checkout.cart, as: purchase.order.id, in: &command)
        try place(&purchase.order, of: checkout.stocks, in: &command)
        if purchase.payment != nil {
            purchase.promise()
        }
        purchase.happened(.placed)
    }

    /// How a payment stands that a call waited for, with its order.
    ///
    /// FAILED_PRECONDITION with PAYMENT_DECLINED when it failed or ran out.
    static func outcome(
        of attempt: String, in command: borrowing Command
    ) throws -> Purchase {
        guard let dot = attempt.lastIndex(of: ".") else {
            throw StoreError.corrupt("\"\(attempt)\" is no attempt's name")
        }
        let purchase = try Purchase(payment: String(attempt[..<dot]), in: command)
        if let payment = purchase.payment, payment.state == .failed || payment.state == .expired {
            throw Failure.paymentDeclined(payment)
        }
        return purchase
    }
}

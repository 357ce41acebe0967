internal import Basics
internal import RPC
internal import Schema

extension Failure {
    /// The caller saw another total.
    static func totalChanged(to total: Money) -> Failure {
        var failure = Failure(
            .failedPrecondition, "TOTAL_CHANGED",
            "The total is \(total.text) now. Show it to the customer, and order again with it.")
        failure.preconditions = [
            Precondition(type: "TOTAL", subject: total.currencyCode, description: total.text)
        ]
        return failure
    }

    /// The provider says no.
    static func paymentDeclined(_ payment: PaymentRow) -> Failure {
        let code = payment.failureCode.isEmpty ? "expired" : payment.failureCode
        var failure = Failure(
            .failedPrecondition, "PAYMENT_DECLINED",
            "The payment was declined (\(code)). Pay for order \(payment.orderID) in another way "
                + "with PayOrder, or change the cart and order again.")
        failure.resource = Resource(type: .order, name: payment.orderID)
        failure.preconditions = [
            Precondition(type: "PAYMENT", subject: payment.id, description: code)
        ]
        return failure
    }

    /// What is asked for cannot be done with an order in its state.
    static func orderForbids(_ order: OrderRow, _ sentence: String) -> Failure {
        var failure = Failure(.failedPrecondition, "STATE_FORBIDS", sentence)
        failure.preconditions = [
            Precondition(type: "ORDER", subject: order.id, description: "\(order.state)")
        ]
        return failure
    }

    /// Nobody of this name moves money for the shop.
    static func providerUnknown(_ provider: String) -> Failure {
        .field(
            "payment_method.provider",
            "must be one that PreviewOrder lists, which \"\(provider)\" is not")
    }

    static let paymentMethodMissing = Failure.field(
        "payment_method", "must say how to pay, for there is something to pay")

    /// The order has no such line, or fewer units of it that could be meant.
    static func lineQuantity(_ position: Int, most: Int64) -> Failure {
        .field(
            "lines[\(position)]",
            most == 0
                ? "must name a line of which units are left for this"
                : "must be \(most) units of this line at the most")
    }

    static func returnUnknown(_ id: String) -> Failure {
        .field("return_id", "must name a return of this order that was not received, not \"\(id)\"")
    }
}

extension Money {
    /// The amount as people write it: `12.95 EUR`.
    var text: String {
        let amount = Currency(code: currencyCode)?.decimal(amountMinor) ?? "\(amountMinor)"
        return "\(amount) \(currencyCode)"
    }
}

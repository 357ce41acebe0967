internal import RPC
internal import Wire

extension Failure {
    /// A sum of money that 64 bits cannot hold.
    static let moneyOverflow = Failure(
        .outOfRange, "MONEY_OVERFLOW",
        "The amount would pass what can be counted. Order fewer at once.")

    /// A weight that 64 bits cannot hold.
    static let weightOverflow = Failure(
        .outOfRange, "WEIGHT_OVERFLOW",
        "The weight would pass what can be counted. Order fewer at once.")

    /// Amounts that belong together are in one currency.
    static func currencyDiffers(_ field: String, from other: String) -> Failure {
        var failure = Failure(
            .invalidArgument, "CURRENCY_MISMATCH", "All amounts of one thing are in one currency.")
        failure.fields = [.init(field: field, description: "must be \(other)")]
        return failure
    }

    /// The books of orders name the coupon they hold.
    static func couponInUse(_ code: String, orders: Int64) -> Failure {
        Failure(
            .failedPrecondition, "RESOURCE_IN_USE",
            "\(orders) orders hold coupon \"\(code)\". Make it inactive instead.")
    }

    /// What customers cannot buy.
    static func notForSale(_ sku: String) -> Failure {
        var failure = Failure(
            .failedPrecondition, "STATE_FORBIDS",
            "\"\(sku)\" is not for sale. Take it out of the cart.")
        failure.preconditions = [.init(type: "SALE", subject: sku, description: "not for sale")]
        return failure
    }

    /// One cart is paid in one currency.
    static func otherCurrency(_ what: String) -> Failure {
        Failure(
            .invalidArgument, "CURRENCY_MISMATCH",
            "\(what) is priced in another currency than the cart. Choose another, or a new cart.")
    }

    /// A way of shipping that these goods cannot go.
    static func shippingUnsuited(_ id: String, _ text: String) -> Failure {
        var failure = Failure(
            .failedPrecondition, "SHIPPING_NOT_AVAILABLE", "Shipping method \"\(id)\" \(text).")
        failure.preconditions = [.init(type: "SHIPPING", subject: id, description: text)]
        return failure
    }
}

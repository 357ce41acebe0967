package import RPC
package import Schema

/// What a cart costs at a moment, and why it cannot be ordered as it is, if it cannot.
package struct Offer: Sendable {
    /// The lines in the order they were asked for.
    package internal(set) var items: [Item] = []
    /// The currency of all amounts; empty when nothing could be priced.
    package internal(set) var currencyCode = ""
    /// What those lines cost that can be priced; nothing when a sum does not fit.
    package internal(set) var quote = Quote()
    /// The way of shipping that the quote counts.
    package internal(set) var shippingMethod: ShippingMethod?
    /// The coupon that the quote counts.
    package internal(set) var coupon: Coupon?
    /// What is in the way of an order, in the order of the lines; none when all is well.
    package internal(set) var problems: [PriceProblem] = []

    package init() {}

    /// One line that was asked for.
    package struct Item: Sendable, Hashable {
        package let sku: String
        package let quantity: Int64
        /// The stock with the terms of sale, if there is such a sku.
        package let stock: StockRow?
        /// What it costs; `nil` when it cannot be priced.
        package internal(set) var price: Quote.Line?
    }

    /// What an order of it is refused with, if it is: the first problem, or all that too few units
    /// are there for.
    package var failure: Failure? {
        guard let first = problems.first else { return nil }
        let missing = problems.filter {
            if case .outOfStock = $0 { true } else { false }
        }
        guard missing.count > 1, missing[0] == first else { return first.failure }
        let failures = missing.map(\.failure)
        var failure = Failure(
            failures[0].code, failures[0].reason,
            "There are too few units of \(missing.count) skus. Ask for fewer of each.")
        failure.preconditions = failures.flatMap(\.preconditions)
        return failure
    }
}

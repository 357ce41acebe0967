package import RPC

/// Something that is in the way of an order.
package enum PriceProblem: Sendable, Hashable {
    /// No product has this sku any more.
    case skuUnknown(sku: String)
    /// The product is not on sale.
    case notForSale(sku: String)
    /// It is priced in another currency.
    case currencyMismatch(sku: String)
    /// Fewer are available than all lines of this sku ask for.
    case outOfStock(sku: String, available: Int64)
    /// There is no such way of shipping, or it is not active.
    case shippingMethodUnknown(id: String)
    /// It does not go to the country, or nobody knows to which it should.
    case shippingMethodNotForCountry(id: String, countryCode: String)
    /// It does not carry so much.
    case shippingMethodNotForWeight(id: String, maxWeightGrams: Int64)
    /// It is priced in another currency.
    case shippingMethodNotForCurrency(id: String)
    /// The coupon takes nothing off.
    case coupon(code: String, CouponProblem)
    /// A sum does not fit.
    case overflow(Failure)

    /// What it is about: a sku, a way of shipping, a coupon; nothing of a sum.
    package var subject: String {
        switch self {
        case .skuUnknown(let sku), .notForSale(let sku), .currencyMismatch(let sku),
            .outOfStock(let sku, _):
            sku
        case .shippingMethodUnknown(let id), .shippingMethodNotForCountry(let id, _),
            .shippingMethodNotForWeight(let id, _), .shippingMethodNotForCurrency(let id):
            id
        case .coupon(let code, _): code
        case .overflow: ""
        }
    }

    /// What an order is refused with because of it; its reason and text tell a cart's owner too.
    package var failure: Failure {
        switch self {
        case .skuUnknown(let sku):
            .notFound(.sku, sku)
        case .notForSale(let sku):
            .notForSale(sku)
        case .currencyMismatch(let sku):
            .otherCurrency("\"\(sku)\"")
        case .outOfStock(let sku, let available):
            .outOfStock(sku, available: available)
        case .shippingMethodUnknown(let id):
            .notFound(.shippingMethod, id)
        case .shippingMethodNotForCountry(let id, let country):
            .shippingUnsuited(
                id,
                country.isEmpty
                    ? "goes to some countries only. Set the address first"
                    : "does not go to \(country). Choose another")
        case .shippingMethodNotForWeight(let id, let grams):
            .shippingUnsuited(id, "carries \(grams) grams at the most. Choose another")
        case .shippingMethodNotForCurrency(let id):
            .otherCurrency("Shipping method \"\(id)\"")
        case .coupon(let code, let problem):
            problem.failure(of: code)
        case .overflow(let failure):
            failure
        }
    }
}

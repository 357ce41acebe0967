/// What somebody wants to know the price of, by names: what a cart holds.
package struct PriceRequest: Sendable, Hashable {
    /// Lines in their order; skus may repeat.
    package var items: [Item]
    /// The currency to pay in; that of the first line that can be priced when empty.
    package var currencyCode = ""
    /// Where it is sent: two letters; empty as long as nobody knows.
    package var countryCode = ""
    /// The state, province or county, as the address writes it.
    package var region = ""
    /// The way of shipping; empty for none.
    package var shippingMethodID = ""
    /// The coupon, in any case; empty for none.
    package var couponCode = ""
    /// Who buys; empty for a guest.
    package var customerID = ""

    package init(items: [Item]) {
        self.items = items
    }

    /// Some units of a sku.
    package struct Item: Sendable, Hashable {
        package var sku: String
        /// 1 or more.
        package var quantity: Int64

        package init(sku: String, quantity: Int64) {
            self.sku = sku
            self.quantity = quantity
        }
    }
}

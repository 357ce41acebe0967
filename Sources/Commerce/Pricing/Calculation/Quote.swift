/// What a basket costs, in minor units, to the last one.
///
/// Of a line or of shipping, the total is the price less the discount, plus the tax unless prices
/// contain it. The total of all is the sum of the lines' totals and that of shipping; it is also
/// subtotal - discount + shipping + tax - included tax.
package struct Quote: Sendable, Hashable {
    package internal(set) var lines: [Line] = []
    /// `nil` when no way of shipping was chosen.
    package internal(set) var shipping: Shipping?
    /// What all lines cost before anything else.
    package internal(set) var subtotalMinor: Int64 = 0
    /// What the discount takes off the lines; never more than the subtotal.
    package internal(set) var discountMinor: Int64 = 0
    /// What shipping costs after its discount.
    package internal(set) var shippingMinor: Int64 = 0
    /// All tax, whether prices contain it or not.
    package internal(set) var taxMinor: Int64 = 0
    /// The part of the tax that prices contain.
    package internal(set) var includedTaxMinor: Int64 = 0
    /// What is to be paid.
    package internal(set) var totalMinor: Int64 = 0
    /// What the goods weigh.
    package internal(set) var weightGrams: Int64 = 0

    package init() {}

    /// What one line costs.
    package struct Line: Sendable, Hashable {
        package let sku: String
        package let quantity: Int64
        package let unitPriceMinor: Int64
        /// Quantity times unit price.
        package let subtotalMinor: Int64
        /// Its share of the discount; never more than the subtotal.
        package let discountMinor: Int64
        package let taxMinor: Int64
        package let totalMinor: Int64
        /// `nil` when nothing taxes it.
        package let tax: Basket.Tax?
    }

    /// What shipping costs.
    package struct Shipping: Sendable, Hashable {
        package let priceMinor: Int64
        /// All of the price, or nothing.
        package let discountMinor: Int64
        package let taxMinor: Int64
        package let totalMinor: Int64
        /// `nil` when nothing taxes it.
        package let tax: Basket.Tax?
    }
}

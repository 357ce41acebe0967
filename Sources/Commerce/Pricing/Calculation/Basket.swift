/// What a price is made from, as values: goods, perhaps a discount and a way of shipping, and the
/// rates of tax. All amounts are in minor units of one currency.
package struct Basket: Sendable, Hashable {
    package var lines: [Line]
    package var discount: Discount?
    package var shipping: Shipping?
    /// The rate of each tax class; a class without one is not taxed.
    package var taxes: [String: Tax]

    package init(
        lines: [Line], discount: Discount? = nil, shipping: Shipping? = nil,
        taxes: [String: Tax] = [:]
    ) {
        self.lines = lines
        self.discount = discount
        self.shipping = shipping
        self.taxes = taxes
    }

    /// Some units of one sku.
    package struct Line: Sendable, Hashable {
        package var sku: String
        /// 1 or more.
        package var quantity: Int64
        /// 0 or more.
        package var unitPriceMinor: Int64
        package var taxClass: String
        /// The weight of one, 0 or more.
        package var weightGrams: Int64
        /// Whether the discount is given on it.
        package var takesDiscount: Bool

        package init(
            sku: String, quantity: Int64, unitPriceMinor: Int64, taxClass: String = "",
            weightGrams: Int64 = 0, takesDiscount: Bool = true
        ) {
            self.sku = sku
            self.quantity = quantity
            self.unitPriceMinor = unitPriceMinor
            self.taxClass = taxClass
            self.weightGrams = weightGrams
            self.takesDiscount = takesDiscount
        }
    }

    /// What a coupon takes off.
    package enum Discount: Sendable, Hashable {
        /// A part of each line, in parts per million: 0 to 1,000,000.
        case percent(ppm: Int64)
        /// So much of all lines together, but never more than they cost.
        case amount(minor: Int64)
        /// The whole price of shipping.
        case freeShipping
    }

    /// What a way of shipping costs.
    package struct Shipping: Sendable, Hashable {
        /// 0 or more, whatever the weight.
        package var priceMinor: Int64
        /// 0 or more for each kilogram that was begun.
        package var pricePerKilogramMinor: Int64
        /// Goods that cost so much after the discount are shipped for nothing.
        package var freeFromMinor: Int64?
        package var taxClass: String

        package init(
            priceMinor: Int64, pricePerKilogramMinor: Int64 = 0, freeFromMinor: Int64? = nil,
            taxClass: String = ""
        ) {
            self.priceMinor = priceMinor
            self.pricePerKilogramMinor = pricePerKilogramMinor
            self.freeFromMinor = freeFromMinor
            self.taxClass = taxClass
        }
    }

    /// A rate of tax as it is applied.
    package struct Tax: Sendable, Hashable {
        /// Names the rate.
        package var id: String
        /// What people read on the receipt.
        package var title: String
        /// Parts per million: 0 to 1,000,000.
        package var ratePPM: Int64
        /// Whether prices contain the tax.
        package var isInclusive: Bool

        package init(id: String, title: String, ratePPM: Int64, isInclusive: Bool) {
            self.id = id
            self.title = title
            self.ratePPM = ratePPM
            self.isInclusive = isInclusive
        }
    }
}

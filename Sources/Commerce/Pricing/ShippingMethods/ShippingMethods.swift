internal import Basics
internal import RPC
package import Schema
internal import Tables
internal import Wire

/// The ways of bringing goods to customers.
package enum ShippingMethods: Table {
    package static let number: UInt16 = 52

    package static func id(of method: ShippingMethod) -> String {
        method.id
    }
}

extension ShippingMethod {
    /// Whether it goes to a country.
    package func goes(to country: String) -> Bool {
        countryCodes.isEmpty || countryCodes.contains(country)
    }

    /// Whether it takes so much.
    package func carries(_ grams: Int64) -> Bool {
        maxWeightGrams == 0 || grams <= maxWeightGrams
    }

    /// Customers choose among those that are active.
    func isVisible(to caller: Caller) -> Bool {
        active || caller.isStaff
    }

    /// Without what only the server says.
    var written: ShippingMethod {
        var method = self
        method.etag = ""
        method.createTime = nil
        method.updateTime = nil
        method.revision = 0
        return method
    }

    /// Changes if and only if something that can be written does.
    var computedETag: String {
        etagText(of: written.encoded())
    }

    /// Marks a change: its time, its revision, which only rises, and its etag.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTime = Timestamp(time)
        self.revision = max(revision, self.revision + 1)
        etag = computedETag
    }
}

extension Basket.Shipping {
    /// What a method costs.
    init(_ method: ShippingMethod) {
        self.init(
            priceMinor: method.price?.amountMinor ?? 0,
            pricePerKilogramMinor: method.pricePerKilogram?.amountMinor ?? 0,
            freeFromMinor: method.freeFrom?.amountMinor, taxClass: method.taxClass)
    }
}

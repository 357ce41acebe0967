import Schema
import TestSupport

/// What prices in the simulated shop are made from.
enum Offers {
    /// How many orders may hold each coupon, and how many of one customer.
    static let usesInAll: [String: Int64] = ["FEW": 2, "TEN": 6]
    static let usesOfOne: [String: Int64] = ["ONCE": 1]
    static let coupons = ["FEW", "ONCE", "TEN"]
    static let shippingMethods = ["post", "courier"]

    /// Sets everything up; nothing fails yet.
    static func open(in shop: TestShop) throws {
        try shop.createTaxRate("standard")
        try shop.createShippingMethod("post")
        try shop.createShippingMethod("courier", priceMinor: 995)
        for code in coupons {
            var coupon = Coupon(id: code, title: "Coupon \(code)", benefit: .percentPpm(100_000))
            coupon.maxUses = usesInAll[code] ?? 0
            coupon.maxUsesPerCustomer = usesOfOne[code] ?? 0
            coupon.active = true
            try shop.create(coupon)
        }
    }
}

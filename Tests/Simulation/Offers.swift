import Schema
import TestSupport

/// What prices in the simulated shop are made from.
enum Offers {
    /// How many orders may hold each coupon, and how many of one customer.
    static let usesInAll: [String: Int64] = ["FEW": 1, "TEN": 6]
    static let usesOfOne: [String: Int64] = ["ONCE": 1]
    static let coupons = ["FEW", "ONCE", "TEN"]
    /// What each coupon takes off, in millionths.
    static let couponPPM: Int64 = 100_000
    static let taxPPM: Int64 = 190_000
    static let shippingPrices: [String: Int64] = ["post": 490, "courier": 995]
    static let shippingMethods = ["post", "courier"]

    /// Sets everything up; nothing fails yet.
    static func open(in shop: TestShop) throws {
        try shop.createTaxRate("standard", ppm: taxPPM)
        for method in shippingMethods {
            try shop.createShippingMethod(method, priceMinor: shippingPrices[method] ?? 0)
        }
        for code in coupons {
            var coupon = Coupon(id: code, title: "Coupon \(code)", benefit: .percentPpm(couponPPM))
            coupon.maxUses = usesInAll[code] ?? 0
            coupon.maxUsesPerCustomer = usesOfOne[code] ?? 0
            coupon.active = true
            try shop.create(coupon)
        }
    }
}

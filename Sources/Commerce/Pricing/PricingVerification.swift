internal import KeyValue
internal import Schema
internal import Tables

extension Pricing {
    /// What is wrong with the rows that prices are made from.
    static func verify(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems = try TaxRates.verify(in: snapshot)
        problems += try ShippingMethods.verify(in: snapshot)
        problems += try Coupons.verify(in: snapshot)
        problems += try CouponUses.verify(in: snapshot)
        if problems.isEmpty {
            problems += try checkRates(in: snapshot)
            try ShippingMethods.forEach(in: snapshot) { method in
                if method.etag != method.computedETag {
                    problems.append(
                        "shipping method \(method.id): its etag is not that of its content")
                }
                return true
            }
            problems += try checkCoupons(in: snapshot)
        }
        return problems
    }

    /// No two rates are for the same class and place, and etags are right.
    private static func checkRates(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems: [String] = []
        var places: [[UInt8]: String] = [:]
        try TaxRates.forEach(in: snapshot) { rate in
            for entry in TaxRates.byPlace.entries(of: rate) {
                if let other = places.updateValue(rate.id, forKey: entry.key) {
                    problems.append("tax rate \(rate.id): it is for the same as \(other)")
                }
            }
            if rate.etag != rate.computedETag {
                problems.append("tax rate \(rate.id): its etag is not that of its content")
            }
            return true
        }
        return problems
    }

    /// Etags are right; uses are those of coupons that exist, no count is 0, and the customers'
    /// orders are among all.
    private static func checkCoupons(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems: [String] = []
        var codes: Set<String> = []
        try Coupons.forEach(in: snapshot) { coupon in
            codes.insert(coupon.id)
            if coupon.etag != coupon.computedETag || coupon.uses != 0 {
                problems.append("coupon \(coupon.id): its etag is not that of its content")
            }
            return true
        }
        var totals: [String: Int64] = [:]
        var customers: [String: Int64] = [:]
        try CouponUses.forEach(in: snapshot) { row in
            if row.count < 1 || !codes.contains(row.couponID) {
                problems.append("uses of \(row.couponID): none of a coupon that there is")
            }
            if row.customerID.isEmpty {
                totals[row.couponID] = row.count
            } else {
                customers[row.couponID, default: 0] += row.count
            }
            return true
        }
        for (code, count) in customers.sorted(by: { $0.key < $1.key })
        where count > totals[code, default: 0] {
            problems.append("uses of \(code): customers' orders hold more than all")
        }
        return problems
    }
}

internal import Basics
internal import KeyValue
package import Schema
package import Tables
internal import Wire

/// What takes something off the price, by code; rows hold no uses.
package enum Coupons: Table {
    package static let number: UInt16 = 53

    package static func id(of coupon: Coupon) -> String {
        coupon.id
    }

    /// The code as it is kept, whatever case it was typed in.
    package static func folded(_ code: String) -> String {
        code.uppercased()
    }
}

/// How many orders hold each coupon: one row for all of them, one for each customer's. A row of
/// none is removed.
///
/// They stand apart from the coupon, so that an order writes a few bytes.
package enum CouponUses: Table {
    package static let number: UInt16 = 54

    package static func id(of row: CouponUsesRow) -> KeyPair<String, String> {
        KeyPair(row.couponID, row.customerID)
    }

    /// How many orders hold these coupons in all, in their order.
    static func totals(
        of coupons: [String], in snapshot: any Snapshot
    ) throws(StoreError) -> [Int64] {
        try find(many: coupons.map { KeyPair($0, "") }, in: snapshot).map { $0?.count ?? 0 }
    }

    /// How many orders hold a coupon, in all and of one customer.
    static func counts(
        of coupon: String, for customer: String, in snapshot: any Snapshot
    ) throws(StoreError) -> (all: Int64, own: Int64) {
        let rows = try find(
            many: [KeyPair(coupon, ""), KeyPair(coupon, customer)], in: snapshot)
        return (rows[0]?.count ?? 0, customer.isEmpty ? 0 : rows[1]?.count ?? 0)
    }
}

extension Coupon {
    /// Without what only the server says.
    var written: Coupon {
        var coupon = self
        coupon.etag = ""
        coupon.createTime = nil
        coupon.updateTime = nil
        coupon.revision = 0
        coupon.uses = 0
        return coupon
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

    /// With how many orders hold it.
    func counted(_ uses: Int64) -> Coupon {
        var coupon = self
        coupon.uses = uses
        return coupon
    }

    /// Whether it is for some goods only.
    var isLimited: Bool {
        !productIDs.isEmpty || !categoryIDs.isEmpty
    }

    /// What it takes off; nothing in a row that no version of ours wrote.
    var discount: Basket.Discount? {
        switch benefit {
        case .percentPpm(let ppm): .percent(ppm: ppm)
        case .amount(let amount): .amount(minor: amount.amountMinor)
        case .freeShipping: .freeShipping
        case nil: nil
        }
    }

    /// The currency that its amounts are in; empty when it has none and suits every cart.
    var currencyCode: String {
        if case .amount(let amount) = benefit { return amount.currencyCode }
        return minSubtotal?.currencyCode ?? ""
    }
}

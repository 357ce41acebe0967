internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Reads one coupon.
    package static func getCoupon(
        _ request: GetCouponRequest, _ query: borrowing Query
    ) throws -> GetCouponResponse {
        let code = Coupons.folded(request.id)
        let snapshot = query.snapshot
        snapshot.prefetch {
            [.key(Coupons.key(code)), .key(CouponUses.key(KeyPair(code, "")))]
        }
        guard let coupon = try Coupons.find(code, in: snapshot) else {
            throw Failure.notFound(.coupon, code)
        }
        let uses = try CouponUses.totals(of: [code], in: snapshot)[0]
        return GetCouponResponse(coupon: coupon.counted(uses))
    }
}

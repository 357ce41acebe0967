package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Changes the fields of a coupon that the mask names.
    package static func updateCoupon(
        _ request: UpdateCouponRequest, _ command: inout Command
    ) throws -> UpdateCouponResponse {
        let change = request.coupon ?? Coupon()
        let code = Coupons.folded(change.id)
        let transaction = command.transaction
        let fields = try CouponField.named(by: request.updateMask, in: change)
        guard let old = try Coupons.find(code, in: transaction) else {
            throw Failure.notFound(.coupon, code)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var coupon = old
        for field in fields {
            field.copy(from: change, to: &coupon)
        }
        try check(coupon, replacing: old, in: transaction)
        let uses = try CouponUses.totals(of: [code], in: transaction)[0]
        coupon.stamp(command.time, command.revision)
        try Coupons.put(coupon, replacing: old, in: &command)
        return UpdateCouponResponse(coupon: coupon.counted(uses))
    }
}

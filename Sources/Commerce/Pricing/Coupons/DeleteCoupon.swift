package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Removes a coupon that no order holds.
    package static func deleteCoupon(
        _ request: DeleteCouponRequest, _ command: inout Command
    ) throws -> DeleteCouponResponse {
        let code = Coupons.folded(request.id)
        guard let coupon = try Coupons.find(code, in: command.transaction) else {
            throw Failure.notFound(.coupon, code)
        }
        guard request.etag.isEmpty || request.etag == coupon.etag else {
            throw Failure.etagMismatch
        }
        let uses = try CouponUses.totals(of: [code], in: command.transaction)[0]
        guard uses == 0 else { throw Failure.couponInUse(code, orders: uses) }
        _ = try Coupons.remove(code, in: &command)
        return DeleteCouponResponse()
    }
}

internal import Basics
package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Adds a coupon.
    package static func createCoupon(
        _ request: CreateCouponRequest, _ command: inout Command
    ) throws -> CreateCouponResponse {
        var coupon = (request.coupon ?? Coupon()).written
        coupon.id = Coupons.folded(
            coupon.id.isEmpty ? command.makeID().description : coupon.id)
        try check(coupon, replacing: nil, in: command.transaction)
        if try Coupons.find(coupon.id, in: command.transaction) != nil {
            throw Failure.taken("ID_TAKEN", .coupon, coupon.id)
        }
        coupon.createTime = Timestamp(command.time)
        coupon.stamp(command.time, command.revision)
        try Coupons.put(coupon, replacing: nil, in: &command)
        return CreateCouponResponse(coupon: coupon)
    }
}

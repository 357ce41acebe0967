package import RPC
package import Schema

extension Carts {
    /// Uses a coupon, in place of the one before.
    package static func applyCoupon(
        _ request: ApplyCouponRequest, _ command: inout Command
    ) throws -> ApplyCouponResponse {
        let cart = try change(
            request.cartID, etag: request.etag, in: &command, refusing: isAboutCoupon
        ) { cart, _ in
            cart.couponCode = Coupons.folded(request.code)
        }
        return ApplyCouponResponse(cart: cart)
    }

    private static func isAboutCoupon(_ problem: PriceProblem) -> Bool {
        if case .coupon = problem { true } else { false }
    }
}

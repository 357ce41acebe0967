package import RPC
package import Schema

extension Carts {
    /// Uses no coupon.
    package static func removeCoupon(
        _ request: RemoveCouponRequest, _ command: inout Command
    ) throws -> RemoveCouponResponse {
        let cart = try change(request.cartID, etag: request.etag, in: &command) { cart, _ in
            cart.couponCode = ""
        }
        return RemoveCouponResponse(cart: cart)
    }
}

package import RPC
package import Schema

extension Carts {
    /// Takes all items out of the cart.
    package static func clearCart(
        _ request: ClearCartRequest, _ command: inout Command
    ) throws -> ClearCartResponse {
        let cart = try change(request.cartID, etag: request.etag, in: &command) { cart, _ in
            cart.removeLines()
        }
        return ClearCartResponse(cart: cart)
    }
}

package import RPC
package import Schema

extension Carts {
    /// Reads a cart, priced as things are now.
    package static func getCart(
        _ request: GetCartRequest, _ query: borrowing Query
    ) throws -> GetCartResponse {
        let row = try find(request.cartID, for: query.caller, in: query.snapshot)
        let view = try CartView(row, by: query.keys, at: query.time, in: query.snapshot)
        return GetCartResponse(cart: view.cart)
    }
}

package import RPC
package import Schema

extension Carts {
    /// Takes all units of a sku out of the cart.
    package static func removeItem(
        _ request: RemoveItemRequest, _ command: inout Command
    ) throws -> RemoveItemResponse {
        let cart = try change(request.cartID, etag: request.etag, in: &command) { cart, _ in
            guard cart.removeLine(of: request.sku) else {
                throw Failure.notFound(.sku, request.sku)
            }
        }
        return RemoveItemResponse(cart: cart)
    }
}

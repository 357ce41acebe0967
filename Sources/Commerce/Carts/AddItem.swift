package import RPC
package import Schema

extension Carts {
    /// Puts units of a sku into the cart; those that are in it already count on.
    package static func addItem(
        _ request: AddItemRequest, _ command: inout Command
    ) throws -> AddItemResponse {
        let (before, old) = try cartToFill(request.cartID, in: &command)
        var cart = before
        try cart.add(request.quantity, of: try goods(request.sku, in: command.transaction))
        let shown = try write(cart, replacing: old, in: &command, refusing: isOverflow)
        return AddItemResponse(cart: shown)
    }
}

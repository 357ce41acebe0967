package import RPC
package import Schema

extension Carts {
    /// Says how many units of a sku are in the cart.
    package static func setItemQuantity(
        _ request: SetItemQuantityRequest, _ command: inout Command
    ) throws -> SetItemQuantityResponse {
        if request.quantity == 0 {
            let cart = try change(request.cartID, etag: request.etag, in: &command) { cart, _ in
                _ = cart.removeLine(of: request.sku)
            }
            return SetItemQuantityResponse(cart: cart)
        }
        let (before, old) = try cartToFill(request.cartID, etag: request.etag, in: &command)
        var cart = before
        // Fewer of what is in it may be wanted though it is not on sale any more.
        if let position = cart.lines.firstIndex(where: { $0.sku == request.sku }),
            request.quantity <= cart.lines[position].quantity
        {
            cart.lines[position].quantity = request.quantity
            let shown = try write(cart, replacing: old, in: &command) { _ in false }
            return SetItemQuantityResponse(cart: shown)
        }
        try cart.set(request.quantity, of: try goods(request.sku, in: command.transaction))
        let shown = try write(cart, replacing: old, in: &command, refusing: isOverflow)
        return SetItemQuantityResponse(cart: shown)
    }
}

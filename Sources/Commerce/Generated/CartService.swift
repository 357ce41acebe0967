// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.CartService` from the handlers of `Carts`.
package let cartService = Service(
    "shopwire.v1.CartService",
    [
        .query(Methods.CartService.getCart, Carts.getCart),
        .command(Methods.CartService.addItem, Carts.addItem),
        .command(Methods.CartService.setItemQuantity, Carts.setItemQuantity),
        .command(Methods.CartService.removeItem, Carts.removeItem),
        .command(Methods.CartService.clearCart, Carts.clearCart),
        .command(Methods.CartService.setCartAddresses, Carts.setCartAddresses),
        .command(Methods.CartService.setShippingMethod, Carts.setShippingMethod),
        .command(Methods.CartService.applyCoupon, Carts.applyCoupon),
        .command(Methods.CartService.removeCoupon, Carts.removeCoupon),
        .command(Methods.CartService.mergeCarts, Carts.mergeCarts),
    ]
)

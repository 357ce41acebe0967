internal import RPC
package import Schema

/// What a test of the shop says of carts.
extension TestShop {
    /// Puts units of a sku into a cart of whoever bears the token.
    @discardableResult
    package func addItem(
        _ sku: String, _ quantity: Int64 = 1, to cart: String = "", requestID: String = "",
        bearing token: String
    ) throws -> Cart {
        let request = AddItemRequest(
            cartID: cart, sku: sku, quantity: quantity, requestID: requestID)
        let response: AddItemResponse = try call(
            Methods.CartService.addItem, request, bearing: token)
        return response.cart ?? Cart()
    }

    @discardableResult
    package func setItem(
        _ sku: String, to quantity: Int64, in cart: String = "", etag: String = "",
        bearing token: String
    ) throws -> Cart {
        let request = SetItemQuantityRequest(
            cartID: cart, sku: sku, quantity: quantity, etag: etag)
        let response: SetItemQuantityResponse = try call(
            Methods.CartService.setItemQuantity, request, bearing: token)
        return response.cart ?? Cart()
    }

    @discardableResult
    package func removeItem(
        _ sku: String, from cart: String = "", etag: String = "", bearing token: String
    ) throws -> Cart {
        let response: RemoveItemResponse = try call(
            Methods.CartService.removeItem,
            RemoveItemRequest(cartID: cart, sku: sku, etag: etag), bearing: token)
        return response.cart ?? Cart()
    }

    @discardableResult
    package func clearCart(
        _ cart: String = "", etag: String = "", bearing token: String
    ) throws -> Cart {
        let response: ClearCartResponse = try call(
            Methods.CartService.clearCart, ClearCartRequest(cartID: cart, etag: etag),
            bearing: token)
        return response.cart ?? Cart()
    }

    package func cart(_ id: String = "", bearing token: String) throws -> Cart {
        let response: GetCartResponse = try call(
            Methods.CartService.getCart, GetCartRequest(cartID: id), bearing: token)
        return response.cart ?? Cart()
    }

    @discardableResult
    package func setAddresses(
        _ shipping: Address?, billing: Address? = nil, email: String = "",
        of cart: String = "", etag: String = "", requestID: String = "", bearing token: String
    ) throws -> Cart {
        let request = SetCartAddressesRequest(
            cartID: cart, shippingAddress: shipping, billingAddress: billing, email: email,
            etag: etag, requestID: requestID)
        let response: SetCartAddressesResponse = try call(
            Methods.CartService.setCartAddresses, request, bearing: token)
        return response.cart ?? Cart()
    }

    @discardableResult
    package func setShipping(
        _ method: String, of cart: String = "", etag: String = "", bearing token: String
    ) throws -> Cart {
        let request = SetShippingMethodRequest(
            cartID: cart, shippingMethodID: method, etag: etag)
        let response: SetShippingMethodResponse = try call(
            Methods.CartService.setShippingMethod, request, bearing: token)
        return response.cart ?? Cart()
    }

    @discardableResult
    package func applyCoupon(
        _ code: String, to cart: String = "", etag: String = "", bearing token: String
    ) throws -> Cart {
        let response: ApplyCouponResponse = try call(
            Methods.CartService.applyCoupon,
            ApplyCouponRequest(cartID: cart, code: code, etag: etag), bearing: token)
        return response.cart ?? Cart()
    }

    @discardableResult
    package func removeCoupon(
        from cart: String = "", etag: String = "", bearing token: String
    ) throws -> Cart {
        let response: RemoveCouponResponse = try call(
            Methods.CartService.removeCoupon,
            RemoveCouponRequest(cartID: cart, etag: etag), bearing: token)
        return response.cart ?? Cart()
    }

    /// Takes a guest's cart into that of a customer.
    @discardableResult
    package func mergeCarts(
        of guest: String, requestID: String = "", bearing token: String
    ) throws -> Cart? {
        let response: MergeCartsResponse = try call(
            Methods.CartService.mergeCarts,
            MergeCartsRequest(guestToken: guest, requestID: requestID), bearing: token)
        return response.cart
    }
}

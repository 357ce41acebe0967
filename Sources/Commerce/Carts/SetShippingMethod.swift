package import RPC
package import Schema

extension Carts {
    /// Says how the goods are sent.
    package static func setShippingMethod(
        _ request: SetShippingMethodRequest, _ command: inout Command
    ) throws -> SetShippingMethodResponse {
        let cart = try change(
            request.cartID, etag: request.etag, in: &command, refusing: isAboutShipping
        ) { cart, _ in
            cart.shippingMethodID = request.shippingMethodID
        }
        return SetShippingMethodResponse(cart: cart)
    }

    private static func isAboutShipping(_ problem: PriceProblem) -> Bool {
        switch problem {
        case .shippingMethodUnknown, .shippingMethodNotForCountry, .shippingMethodNotForWeight,
            .shippingMethodNotForCurrency:
            true
        default: false
        }
    }
}

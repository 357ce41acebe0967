package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Reads one way of shipping.
    package static func getShippingMethod(
        _ request: GetShippingMethodRequest, _ query: borrowing Query
    ) throws -> GetShippingMethodResponse {
        guard let method = try ShippingMethods.find(request.id, in: query.snapshot),
            method.isVisible(to: query.caller)
        else {
            throw Failure.notFound(.shippingMethod, request.id)
        }
        return GetShippingMethodResponse(shippingMethod: method)
    }
}

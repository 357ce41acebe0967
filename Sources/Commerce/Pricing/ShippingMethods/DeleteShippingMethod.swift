package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Removes a way of shipping.
    package static func deleteShippingMethod(
        _ request: DeleteShippingMethodRequest, _ command: inout Command
    ) throws -> DeleteShippingMethodResponse {
        guard let method = try ShippingMethods.find(request.id, in: command.transaction) else {
            throw Failure.notFound(.shippingMethod, request.id)
        }
        guard request.etag.isEmpty || request.etag == method.etag else {
            throw Failure.etagMismatch
        }
        _ = try ShippingMethods.remove(request.id, in: &command)
        return DeleteShippingMethodResponse()
    }
}

package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Changes the fields of a way of shipping that the mask names.
    package static func updateShippingMethod(
        _ request: UpdateShippingMethodRequest, _ command: inout Command
    ) throws -> UpdateShippingMethodResponse {
        let change = request.shippingMethod ?? ShippingMethod()
        let fields = try ShippingMethodField.named(by: request.updateMask, in: change)
        guard let old = try ShippingMethods.find(change.id, in: command.transaction) else {
            throw Failure.notFound(.shippingMethod, change.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var method = old
        for field in fields {
            field.copy(from: change, to: &method)
        }
        try check(method)
        method.stamp(command.time, command.revision)
        try ShippingMethods.put(method, replacing: old, in: &command)
        return UpdateShippingMethodResponse(shippingMethod: method)
    }
}

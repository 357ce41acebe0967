package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Changes the fields of the caller's account that the mask names.
    package static func updateCustomer(
        _ request: UpdateCustomerRequest, _ command: inout Command
    ) throws -> UpdateCustomerResponse {
        let wanted = request.customer ?? Customer()
        let fields = try CustomerField.named(by: request.updateMask, in: wanted)
        let old = try account("", of: command.caller, in: command.transaction)
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var customer = try old.opened(by: command.keys)
        for field in fields {
            field.copy(from: wanted, to: &customer)
        }
        for id in [customer.shippingAddressID, customer.billingAddressID] where !id.isEmpty {
            _ = try AddressRows.find(id, of: old.id, in: command.transaction)
        }
        var row = old
        try row.take(customer, keys: command.keys, at: command.time, command.revision)
        try CustomerRows.put(row, replacing: old, in: &command)
        return UpdateCustomerResponse(customer: try row.opened(by: command.keys))
    }
}

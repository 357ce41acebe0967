package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Removes one of the caller's addresses.
    package static func deleteAddress(
        _ request: DeleteAddressRequest, _ command: inout Command
    ) throws -> DeleteAddressResponse {
        let old = try account("", of: command.caller, in: command.transaction)
        let address = try AddressRows.find(request.id, of: old.id, in: command.transaction)
        guard request.etag.isEmpty || request.etag == address.etag else {
            throw Failure.etagMismatch
        }
        _ = try AddressRows.remove(AddressRows.id(of: address), in: &command)

        var customer = try old.opened(by: command.keys)
        let chosen = [customer.shippingAddressID, customer.billingAddressID]
        guard chosen.contains(address.id) else { return DeleteAddressResponse() }
        if customer.shippingAddressID == address.id { customer.shippingAddressID = "" }
        if customer.billingAddressID == address.id { customer.billingAddressID = "" }
        var row = old
        try row.take(customer, keys: command.keys, at: command.time, command.revision)
        try CustomerRows.put(row, replacing: old, in: &command)
        return DeleteAddressResponse()
    }
}

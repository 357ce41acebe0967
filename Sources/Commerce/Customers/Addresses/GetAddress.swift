package import RPC
package import Schema

extension Customers {
    /// Reads one address.
    package static func getAddress(
        _ request: GetAddressRequest, _ query: borrowing Query
    ) throws -> GetAddressResponse {
        let customer = try account(request.customerID, of: query.caller, in: query.snapshot)
        let row = try AddressRows.find(request.id, of: customer.id, in: query.snapshot)
        return GetAddressResponse(savedAddress: try row.opened(of: customer, by: query.keys))
    }
}

package import RPC
package import Schema

extension Customers {
    /// Lists all addresses of a customer.
    package static func listAddresses(
        _ request: ListAddressesRequest, _ query: borrowing Query
    ) throws -> ListAddressesResponse {
        let customer = try account(request.customerID, of: query.caller, in: query.snapshot)
        let (rows, keys) = (try AddressRows.list(of: customer.id, in: query.snapshot), query.keys)
        return ListAddressesResponse(
            savedAddresses: try rows.map { try $0.opened(of: customer, by: keys) })
    }
}

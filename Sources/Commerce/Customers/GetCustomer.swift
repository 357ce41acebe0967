package import RPC
package import Schema

extension Customers {
    /// Reads a customer.
    package static func getCustomer(
        _ request: GetCustomerRequest, _ query: borrowing Query
    ) throws -> GetCustomerResponse {
        let row = try account(request.id, of: query.caller, in: query.snapshot)
        return GetCustomerResponse(customer: try row.opened(by: query.keys))
    }
}

package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Lists customers by id, or finds the one with an email.
    package static func listCustomers(
        _ request: ListCustomersRequest, _ query: borrowing Query
    ) throws -> ListCustomersResponse {
        if !request.email.isEmpty {
            guard let email = Email(request.email) else { throw Failure.emailInvalid }
            let row = try CustomerRows.find(email, keys: query.keys, in: query.snapshot)
            return ListCustomersResponse(
                customers: try row.map { [try $0.opened(by: query.keys)] } ?? [])
        }
        let pageQuery = PageQuery(ListCustomersRequest(), for: query.caller)
        let page = try CustomerRows.page(
            of: CustomerRows.keys, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), in: query.snapshot)
        let keys = query.keys
        return ListCustomersResponse(
            customers: try page.rows.filter { !$0.isErased }.map { try $0.opened(by: keys) },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

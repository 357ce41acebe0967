internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Payments {
    /// Lists payments, the latest first.
    package static func listPayments(
        _ request: ListPaymentsRequest, _ query: borrowing Query
    ) throws -> ListPaymentsResponse {
        let snapshot = query.snapshot
        if !request.orderID.isEmpty {
            // An order has few.
            guard request.pageToken.isEmpty else {
                throw Failure.field("page_token", "must be empty with order_id: there is one page")
            }
            let order = try Orders.find(request.orderID, for: query.caller, in: snapshot)
            let rows = try PaymentRows.find(many: order.paymentIDs.reversed(), in: snapshot)
            return ListPaymentsResponse(
                payments: try rows.compactMap { try $0?.shown(in: snapshot) })
        }
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let page = try PaymentRows.page(
            of: PaymentRows.keys, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), order: .descending,
            in: snapshot)
        return ListPaymentsResponse(
            payments: try page.rows.map { try $0.shown(in: snapshot) },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

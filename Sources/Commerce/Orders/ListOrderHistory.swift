internal import Basics
package import RPC
package import Schema
internal import Tables

extension Orders {
    /// Lists what happened to an order, the first thing first.
    package static func listOrderHistory(
        _ request: ListOrderHistoryRequest, _ query: borrowing Query
    ) throws -> ListOrderHistoryResponse {
        let order = try find(request.orderID, for: query.caller, in: query.snapshot)
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let page = try OrderEvents.page(
            of: OrderEvents.range(of: order.id),
            after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 100, limit: 1_000), in: query.snapshot)
        return ListOrderHistoryResponse(
            events: page.rows.map { OrderEvent($0) },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

extension OrderEvent {
    /// What clients see of a row.
    fileprivate init(_ row: OrderEventRow) {
        self.init(
            kind: Kind(rawValue: row.kind), state: Order.State(rawValue: row.state),
            paymentID: row.paymentID, paymentState: Payment.State(rawValue: row.paymentState),
            note: row.note, caller: row.caller,
            createTime: Timestamp(nanoseconds: row.timeNanoseconds), revision: row.revision)
    }
}

internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Inventory {
    /// Lists what came and went of one sku, the last change first.
    package static func listStockMovements(
        _ request: ListStockMovementsRequest, _ query: borrowing Query
    ) throws -> ListStockMovementsResponse {
        guard let stock = try Stocks.find(request.sku, in: query.snapshot) else {
            throw Failure.notFound(.sku, request.sku)
        }
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let page = try Movements.page(
            of: stock, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 1_000), in: query.snapshot)
        return ListStockMovementsResponse(
            movements: page.rows.map { StockMovement($0) },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

extension StockMovement {
    /// What clients see of a row.
    fileprivate init(_ row: MovementRow) {
        self.init(
            sku: row.sku, kind: Kind(rawValue: row.kind.rawValue), delta: row.delta,
            onHand: row.onHand, reason: row.reason, caller: row.caller,
            createTime: Timestamp(Instant(nanoseconds: row.timeNanoseconds)),
            revision: row.revision, heldDelta: row.heldDelta,
            allocatedDelta: row.allocatedDelta, orderID: row.orderID)
    }
}

internal import Basics
package import RPC
package import Schema
internal import Tables

extension Inventory {
    /// Adds units to stock or takes them away: all of them, or none.
    package static func adjustStock(
        _ request: AdjustStockRequest, _ command: inout Command
    ) throws -> AdjustStockResponse {
        guard let stock = try Stocks.find(request.sku, in: command.transaction) else {
            throw Failure.notFound(.sku, request.sku)
        }
        let adjusted = try move(
            stock, by: request.delta, .adjusted, because: request.reason, in: &command)
        return AdjustStockResponse(stock: Stock(adjusted))
    }
}

extension StockRow {
    /// Takes `delta` units in, or out when negative; nothing changes if they are not there.
    mutating func add(_ delta: Int64) throws(Failure) {
        let (sum, overflowed) = onHand.addingReportingOverflow(delta)
        if overflowed {
            throw .stockOverflow(sku)
        }
        if delta < 0, available < -delta {
            throw .outOfStock(sku, available: available)
        }
        onHand = sum
    }

    /// Marks a change: revisions of one row only rise.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
    }
}

extension Stock {
    /// What clients see of a row.
    init(_ row: StockRow) {
        self.init(
            sku: row.sku, productID: row.productID, onHand: row.onHand, held: row.held,
            allocated: row.allocated, available: row.available,
            updateTime: Timestamp(Instant(nanoseconds: row.updateTimeNanoseconds)),
            revision: row.revision)
    }
}

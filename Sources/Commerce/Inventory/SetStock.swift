internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Inventory {
    /// Says how much was counted.
    package static func setStock(
        _ request: SetStockRequest, _ command: inout Command
    ) throws -> SetStockResponse {
        guard let stock = try Stocks.find(request.sku, in: command.transaction) else {
            throw Failure.notFound(.sku, request.sku)
        }
        if let expected = request.expectedQuantity, expected != stock.onHand {
            throw Failure.unexpectedStock(stock.sku, onHand: stock.onHand)
        }
        let counted = try set(stock, to: request.quantity, because: request.reason, in: &command)
        return SetStockResponse(stock: Stock(counted))
    }

    /// Makes what lies in the shop `quantity`, with the movement that says so; nothing is written
    /// when it is that already.
    static func set(
        _ stock: StockRow, to quantity: Int64, because reason: String, in command: inout Command
    ) throws -> StockRow {
        guard quantity != stock.onHand else { return stock }
        guard quantity >= stock.held + stock.allocated else {
            throw Failure.promised(stock.sku, units: stock.held + stock.allocated)
        }
        return try move(
            stock, by: quantity - stock.onHand, .counted, because: reason, in: &command)
    }

    /// Changes what lies in the shop, with the movement that says so.
    static func move(
        _ old: StockRow, by delta: Int64, _ kind: MovementRow.Kind, because reason: String,
        in command: inout Command
    ) throws -> StockRow {
        var stock = old
        try stock.add(delta)
        let movement = MovementRow(
            sku: stock.sku, kind: kind, delta: delta, reason: reason, caller: command.caller.name)
        return try write(stock, replacing: old, movedBy: movement, in: &command)
    }

    /// Writes a stock whose counters changed, and behind its other movements the one that says so.
    @discardableResult
    static func write(
        _ changed: StockRow, replacing old: StockRow, movedBy change: MovementRow,
        in command: inout Command
    ) throws(StoreError) -> StockRow {
        var (stock, movement) = (changed, change)
        stock.stamp(command.time, command.revision)
        stock.movedRevision = stock.revision
        movement.onHand = stock.onHand
        movement.timeNanoseconds = command.time.nanoseconds
        movement.revision = stock.revision
        movement.previousRevision = old.movedRevision
        try Stocks.put(stock, replacing: old, in: &command)
        try SearchSignals.follow(stock, replacing: old, in: command.transaction)
        try Movements.put(movement, replacing: nil, in: &command)
        return stock
    }
}

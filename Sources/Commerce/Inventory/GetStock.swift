package import RPC
package import Schema
internal import Tables

extension Inventory {
    /// Reads the stock of one sku.
    package static func getStock(
        _ request: GetStockRequest, _ query: borrowing Query
    ) throws -> GetStockResponse {
        guard let stock = try Stocks.find(request.sku, in: query.snapshot) else {
            throw Failure.notFound(.sku, request.sku)
        }
        return GetStockResponse(stock: Stock(stock))
    }
}

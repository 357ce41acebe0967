package import RPC
package import Schema

extension Orders {
    /// Reads an order by its id or its number.
    package static func getOrder(
        _ request: GetOrderRequest, _ query: borrowing Query
    ) throws -> GetOrderResponse {
        guard request.id.isEmpty != request.number.isEmpty else {
            throw Failure.field("id", "must be set, or else number, and not both")
        }
        var id = request.id
        if id.isEmpty {
            guard let number = OrderNumber(typed: request.number) else {
                throw Failure.field(
                    "number", "must be that of a receipt; look for a slip of the pen")
            }
            id = try OrderRows.id(ofNumber: number.text, in: query.snapshot) ?? number.text
        }
        let order = try find(id, for: query.caller, in: query.snapshot)
        return GetOrderResponse(order: try order.opened(by: query.keys, in: query.snapshot))
    }
}

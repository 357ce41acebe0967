internal import Schema

/// A call to make: its operation, its message, and what its answer must be like.
package struct Errand: Sendable {
    package enum Expectation: Sendable {
        case product(item: Int, revision: UInt64)
        case listing(Listing)
        case products(items: [Int])
        case update(item: Int, description: String, revision: UInt64)
        case adjustment(Adjustment, revision: UInt64)
    }

    package let operation: Operation
    package let message: [UInt8]
    package let expectation: Expectation
}

/// A change of stock that was asked for.
package struct Adjustment: Sendable {
    /// Which of the goods' units.
    package let unit: Int
    package let delta: Int64
    /// The same change again under this id counts once.
    package let requestID: String
}

extension Adjustment {
    func request(_ goods: Goods) -> AdjustStockRequest {
        AdjustStockRequest(
            sku: goods.units[unit].sku, delta: delta, reason: "load test", requestID: requestID)
    }
}

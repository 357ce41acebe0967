internal import RPC

extension Failure {
    /// Fewer units are there than should go.
    static func outOfStock(_ sku: String, available: Int64) -> Failure {
        var failure = Failure(
            .failedPrecondition, "OUT_OF_STOCK",
            "There are only \(available) units of \"\(sku)\". Ask for fewer, or wait for more.")
        failure.preconditions = [
            Precondition(type: "STOCK", subject: sku, description: "available: \(available)")
        ]
        return failure
    }

    /// A sum that no stock can reach.
    static func stockOverflow(_ sku: String) -> Failure {
        Failure(
            .outOfRange, "STOCK_OVERFLOW",
            "The stock of \"\(sku)\" would pass what a counter can hold.")
    }
}

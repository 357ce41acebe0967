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

    /// Fewer were counted than are promised already.
    static func promised(_ sku: String, units: Int64) -> Failure {
        var failure = Failure(
            .failedPrecondition, "OUT_OF_STOCK",
            "Checkouts and orders hold \(units) units of \"\(sku)\". Cancel some of them first.")
        failure.preconditions = [
            Precondition(type: "STOCK", subject: sku, description: "held or allocated: \(units)")
        ]
        return failure
    }

    /// Somebody else changed it since the caller looked.
    static func unexpectedStock(_ sku: String, onHand: Int64) -> Failure {
        Failure(
            .aborted, "ETAG_MISMATCH",
            "There are \(onHand) units of \"\(sku)\", not as many as expected. Count again.")
    }
}

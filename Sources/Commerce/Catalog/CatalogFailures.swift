internal import RPC
internal import Wire

extension Failure {
    static func idTaken(_ id: String) -> Failure {
        .taken("ID_TAKEN", .product, id)
    }

    static func skuTaken(_ sku: String) -> Failure {
        .taken("SKU_TAKEN", .sku, sku)
    }

    /// Variants of one product are priced in one currency.
    static func currencyMismatch(_ field: String) -> Failure {
        var failure = Failure(
            .invalidArgument, "CURRENCY_MISMATCH",
            "All variants of a product are priced in one currency.")
        failure.fields = [
            .init(field: field, description: "must have the first variant's currency")
        ]
        return failure
    }

    /// A variant that still has units cannot go.
    static func skuHasStock(_ sku: String) -> Failure {
        Failure(
            .failedPrecondition, "RESOURCE_IN_USE",
            "There are still units of \"\(sku)\". Take them out of stock before removing it.")
    }
}

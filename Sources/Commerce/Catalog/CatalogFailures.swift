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

    /// A category in which something stands cannot go.
    static func categoryInUse(_ id: String, by what: String) -> Failure {
        Failure(
            .failedPrecondition, "RESOURCE_IN_USE",
            "Category \"\(id)\" still has \(what) in it. Move that elsewhere first.")
    }

    /// Only what was deleted can come back.
    static func notDeleted(_ id: String) -> Failure {
        Failure(
            .failedPrecondition, "STATE_FORBIDS", "Product \"\(id)\" is not deleted.")
    }

    /// An import id goes with one source and mode.
    static func importIDReused(_ id: String) -> Failure {
        Failure(
            .invalidArgument, "REQUEST_ID_REUSED",
            "Import \"\(id)\" was begun with another source or mode. Use a new import id.")
    }

    /// Two clients send the same import at once.
    static func importInProgress(_ id: String) -> Failure {
        Failure(
            .aborted, "REQUEST_IN_PROGRESS",
            "Import \"\(id)\" goes on elsewhere. Start again to see how far it has come.")
    }

    /// Each export makes changes dearer, so there are few at once.
    static var tooManyExports: Failure {
        var failure = Failure(
            .resourceExhausted, "RATE_LIMITED",
            "\(Exports.limit) exports are under way. Try again when one of them is over.")
        failure.retryAfter = .seconds(10)
        return failure
    }

    /// What an export needs is not kept for ever.
    static let exportTooSlow = Failure(
        .aborted, "EXPORT_EXPIRED", "The export was read too slowly. Start it again.")
}

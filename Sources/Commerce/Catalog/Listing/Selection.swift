internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Wire

/// What a filter selects from the indexes; the rest of it is tested row by row.
struct Selection {
    /// The states that are wanted and that the caller may see.
    let states: [Product.State]
    /// The category that was named and all below it; empty if none was.
    let categories: [String]
    let prices: PriceRange?
    /// Where those that are wanted are listed, perhaps among others: each of one or two ways leads
    /// to all of them.
    let ways: [[Scope]]

    /// Merging this many categories costs less than testing the rows of the shop.
    private static let mergedCategories = 200
    /// To see whether this many categories are a shorter way than a brand costs less than testing
    /// some rows.
    private static let comparedCategories = 16

    /// Reads the tree of categories; refuses what makes no sense.
    init(_ filter: ProductFilter, for caller: Caller, in snapshot: any Snapshot) throws {
        states = try Selection.states(filter, for: caller)
        prices = try Selection.prices(filter)
        try Selection.checkRest(filter)
        categories =
            filter.categoryID.isEmpty
            ? [] : try Categories.subtree(of: filter.categoryID, in: snapshot)
        guard !filter.deleted else {
            ways = [[.deleted]]
            return
        }
        var others: [Scope] = states.contains(.draft) ? [.drafts] : []
        if states.contains(.archived) {
            others.append(.archive)
        }
        ways =
            states.contains(.active)
            ? Selection.onSale(filter.brand, categories).map { $0 + others } : [others]
    }

    private static func onSale(_ brand: String, _ categories: [String]) -> [[Scope]] {
        let shelves: [Scope] = categories.map { .category($0) }
        switch (brand.isEmpty, shelves.count) {
        case (true, 1...mergedCategories): return [shelves]
        case (true, _): return [[.sale]]
        case (false, 1...comparedCategories): return [[.brand(brand)], shelves]
        case (false, _): return [[.brand(brand)]]
        }
    }

    private static func states(
        _ filter: ProductFilter, for caller: Caller
    ) throws(Failure) -> [Product.State] {
        let known: [Product.State] = [.draft, .active, .archived]
        if let unknown = filter.states.firstIndex(where: { !known.contains($0) }) {
            throw .field("filter.states[\(unknown)]", "must be a state that is known")
        }
        guard caller.isStaff else {
            guard !filter.deleted, filter.states.allSatisfy({ $0 == .active }) else {
                throw .permissionMissing
            }
            return [.active]
        }
        return filter.states.isEmpty ? known : known.filter(filter.states.contains)
    }

    private static func prices(_ filter: ProductFilter) throws(Failure) -> PriceRange? {
        guard let currency = (filter.minPrice ?? filter.maxPrice)?.currencyCode else { return nil }
        if let other = filter.maxPrice?.currencyCode, other != currency {
            throw .currencyMismatch("filter.max_price.currency_code")
        }
        let range = PriceRange(
            minimum: filter.minPrice?.amountMinor ?? 0,
            maximum: filter.maxPrice?.amountMinor ?? .max, currencyCode: currency)
        guard range.minimum <= range.maximum else {
            throw .field("filter.max_price.amount_minor", "must not be below the least price")
        }
        return range
    }

    private static func checkRest(_ filter: ProductFilter) throws(Failure) {
        if let least = filter.minAvailable, let most = filter.maxAvailable, least > most {
            throw .field("filter.max_available", "must not be below min_available")
        }
        let rating = filter.minRating
        guard rating == 0 || (1...5).contains(rating) else {
            throw .field("filter.min_rating", "must be from 1 to 5")
        }
    }
}

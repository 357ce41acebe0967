internal import KeyValue
internal import Schema
internal import Tables

/// The names of the categories that a product stands in, as texts of the product.
struct CategoryNames: Equatable, Sendable {
    /// The titles of those it stands in directly.
    var own: [String] = []
    /// The titles of those above them, each once.
    var above: [String] = []
}

/// The names of categories, each read once.
struct CategoryNaming: Sendable {
    private var categories: [String: Category?] = [:]
    /// By the categories that goods stand in: many stand in the same ones.
    private var names: [[String]: CategoryNames] = [:]

    /// Lists of categories, of which names are kept.
    private static let listLimit = 1_000

    /// How many categories were read.
    var count: Int { categories.count }

    /// The names for a product that stands in `ids`, if nothing has to be read for them.
    func known(_ ids: [String]) -> CategoryNames? {
        names[ids]
    }

    /// The names for a product that stands in `ids`.
    mutating func names(
        of ids: [String], in snapshot: any Snapshot
    ) throws(StoreError) -> CategoryNames {
        if let known = names[ids] { return known }
        let found = try read(ids, in: snapshot)
        if names.count >= Self.listLimit { names.removeAll() }
        names[ids] = found
        return found
    }

    private mutating func read(
        _ ids: [String], in snapshot: any Snapshot
    ) throws(StoreError) -> CategoryNames {
        var names = CategoryNames()
        var seen = Set(ids)
        for id in Set(ids).sorted() {
            guard let category = try find(id, in: snapshot) else { continue }
            names.own.append(category.title)
            var above = category.parentID
            // Categories stand in one another to a bound, so this ends.
            while !above.isEmpty, seen.insert(above).inserted {
                guard let next = try find(above, in: snapshot) else { break }
                names.above.append(next.title)
                above = next.parentID
            }
        }
        return names
    }

    private mutating func find(
        _ id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> Category? {
        if let known = categories[id] { return known }
        let category = try Categories.find(id, in: snapshot)
        categories[id] = .some(category)
        return category
    }
}

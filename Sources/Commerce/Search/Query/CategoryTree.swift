internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// The categories in which goods stand, those above included, each read once.
struct CategoryTree {
    private var parents: [String: String] = [:]

    /// Which categories most goods stand in, or in ones below, `limit` at the most; `shelves` say
    /// how many goods stand directly in the same categories.
    ///
    /// Goods are counted by where they stand first, and the counts then brought to the categories
    /// above: so a walk up is taken for each category and not for each of the goods.
    mutating func most(
        _ limit: Int, of shelves: [(categories: [String], count: Int)], in snapshot: any Snapshot
    ) throws(StoreError) -> [(id: String, count: Int)] {
        var direct: [String: Int] = [:]
        var counts: [String: Int] = [:]
        for (own, count) in shelves {
            if own.count == 1 {
                direct[own[0], default: 0] += count
                continue
            }
            // Who stands in several categories below one counts there once.
            var all: Set<String> = []
            for id in own { all.formUnion(try line(from: id, in: snapshot)) }
            for id in all { counts[id, default: 0] += count }
        }
        for (id, count) in direct {
            for above in try line(from: id, in: snapshot) { counts[above, default: 0] += count }
        }
        let order = counts.map { (id: $0, count: $1) }.sorted { left, right in
            left.count == right.count
                ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8) : left.count > right.count
        }
        return Array(order.prefix(limit))
    }

    /// What people call a category.
    func title(of id: String, in snapshot: any Snapshot) throws(StoreError) -> String {
        try Categories.find(id, in: snapshot)?.title ?? ""
    }

    /// A category and those above it.
    private mutating func line(
        from id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var line: [String] = []
        var next = id
        while !next.isEmpty, !line.contains(next), line.count <= Categories.depthLimit + 1 {
            line.append(next)
            next = try parent(of: next, in: snapshot)
        }
        return line
    }

    private mutating func parent(
        of id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> String {
        if let parent = parents[id] { return parent }
        var parent = ""
        _ = try Categories.withBytes(id, in: snapshot) { row in
            var fields = FieldReader(row)
            while let field = fields.nextIfWhole() {
                if field.number == Category.FieldNumber.parentID {
                    parent = String(row.extracting(field.content))
                }
            }
        }
        parents[id] = parent
        return parent
    }
}

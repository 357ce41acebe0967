internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// The categories in which goods stand, those above included, each read once and numbered from then
/// on.
struct CategoryTree {
    private var numbers: [String: Int] = [:]
    private var ids: [String] = []
    /// The number of the category above each; nil of those at the top.
    private var above: [Int?] = []

    /// Which categories most goods stand in, or in ones below, `limit` at the most; `shelves` say
    /// how many goods stand directly in the same categories.
    mutating func most(
        _ limit: Int, of shelves: [(categories: [String], count: Int)], in snapshot: any Snapshot
    ) throws(StoreError) -> [(id: String, count: Int)] {
        let shelves = try shelves.map { shelf throws(StoreError) in
            (
                categories: try shelf.categories.map { id throws(StoreError) in
                    try number(of: id, in: snapshot)
                }, count: shelf.count
            )
        }
        var counts = [Int](repeating: 0, count: ids.count)
        var line: [Int] = []
        for (categories, count) in shelves {
            // Who stands in several categories below one counts there once.
            line.removeAll(keepingCapacity: true)
            for category in categories { addLine(from: category, to: &line) }
            for category in line { counts[category] += count }
        }
        let order = counts.indices.filter { counts[$0] > 0 }.sorted { left, right in
            counts[left] == counts[right]
                ? ids[left].utf8.lexicographicallyPrecedes(ids[right].utf8)
                : counts[left] > counts[right]
        }
        return order.prefix(limit).map { (id: ids[$0], count: counts[$0]) }
    }

    /// What people call a category.
    func title(of id: String, in snapshot: any Snapshot) throws(StoreError) -> String {
        try Categories.find(id, in: snapshot)?.title ?? ""
    }

    /// Adds a category and those above it that are not in `line` yet: where one is, those above it
    /// are, too.
    private func addLine(from category: Int, to line: inout [Int]) {
        var next: Int? = category
        while let category = next, !line.contains(category) {
            line.append(category)
            next = above[category]
        }
    }

    /// A category's number. One that is new is read, and so are those above it.
    private mutating func number(
        of id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> Int {
        if let number = numbers[id] { return number }
        let first = ids.count
        var next = id
        while true {
            numbers[next] = ids.count
            ids.append(next)
            above.append(nil)
            next = try parent(of: next, in: snapshot)
            if next.isEmpty { break }
            let known = numbers[next]
            above[above.count - 1] = known ?? ids.count
            if known != nil { break }
        }
        return first
    }

    private func parent(of id: String, in snapshot: any Snapshot) throws(StoreError) -> String {
        var parent = ""
        _ = try Categories.withBytes(id, in: snapshot) { row in
            var fields = FieldReader(row)
            while let field = fields.nextIfWhole() {
                guard field.number == Category.FieldNumber.parentID else { continue }
                parent = String(row.extracting(field.content))
                return
            }
        }
        return parent
    }
}

internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// How many of some goods stand in each category, or in one below it.
///
/// Of few goods each tells its categories. Of many the lists of all categories are gone through,
/// which costs as much however many they are.
struct ShelfCount {
    private var numbers: [UInt32] = []

    mutating func add(_ number: UInt32) {
        numbers.append(number)
    }

    /// The counts by the categories' ids.
    func counts(
        _ generation: UInt8, _ products: Int, _ tree: inout CategoryTree, in snapshot: any Snapshot,
        _ budget: inout SearchBudget
    ) throws(StoreError) -> [String: Int] {
        if numbers.isEmpty { return [:] }
        // Reading one product's row takes about as long as passing by a thousand postings.
        if numbers.count < 50 + products / 1_000 {
            return try countsByRows(generation, &tree, in: snapshot)
        }
        guard budget.spend(products / 2) else { return [:] }
        return try countsByLists(generation, &tree, in: snapshot)
    }

    private func countsByRows(
        _ generation: UInt8, _ tree: inout CategoryTree, in snapshot: any Snapshot
    ) throws(StoreError) -> [String: Int] {
        var counts: [String: Int] = [:]
        for number in numbers {
            var own: [String] = []
            let key = SearchKeys.row(SearchKeys.documents, generation, number)
            _ = try snapshot.get(key.span) { row in
                SearchDocument.forEachCategory(row) { own.append($0) }
            }
            for id in try tree.shelves(own, in: snapshot) { counts[id, default: 0] += 1 }
        }
        return counts
    }

    private func countsByLists(
        _ generation: UInt8, _ tree: inout CategoryTree, in snapshot: any Snapshot
    ) throws(StoreError) -> [String: Int] {
        var lists = ShelfLists(numbers)
        try lists.read(generation, in: snapshot)
        var counts: [String: Int] = [:]
        for (id, count) in zip(lists.ids, lists.single) where count > 0 {
            // Goods in one category stand once in each above it.
            for above in try tree.line(from: id, in: snapshot) {
                counts[above, default: 0] += count
            }
        }
        for places in lists.several {
            let own = places.map { lists.ids[$0] }
            for id in try tree.shelves(own, in: snapshot) { counts[id, default: 0] += 1 }
        }
        return counts
    }
}

/// The categories of some goods, from the lists of the categories.
private struct ShelfLists {
    /// All categories that have goods.
    private(set) var ids: [String] = []
    /// A bit for each number, and before each 64 how many there are.
    private var bits: [UInt64]
    private var before: [Int32]
    /// The category in which each was met first, as its place in `ids` from 1, and the others.
    private var first: [Int32]
    private var others: [Int: [Int]] = [:]

    init(_ numbers: [UInt32]) {
        let words = Int(numbers.max() ?? 0) / 64 + 1
        bits = [UInt64](repeating: 0, count: words)
        for number in numbers { bits[Int(number / 64)] |= 1 << UInt64(number % 64) }
        before = []
        before.reserveCapacity(words)
        var count: Int32 = 0
        for word in bits {
            before.append(count)
            count += Int32(word.nonzeroBitCount)
        }
        first = [Int32](repeating: 0, count: Int(count))
    }

    /// How many of the goods stand in each category and no other.
    var single: [Int] {
        var counts = [Int](repeating: 0, count: ids.count)
        for place in first where place > 0 { counts[Int(place) - 1] += 1 }
        for place in others.keys { counts[Int(first[place]) - 1] -= 1 }
        return counts
    }

    /// The categories of each of the goods that stand in several, as places in `ids`.
    var several: [[Int]] {
        others.map { place, others in [Int(first[place]) - 1] + others }
    }

    mutating func read(_ generation: UInt8, in snapshot: any Snapshot) throws(StoreError) {
        let from = SearchKeys.prefix(SearchKeys.postings, generation) + SearchKeys.category("")
        let to = end(of: from)
        var last: [UInt8] = []
        try snapshot.scan(
            from: from.span, to: to.span, order: .ascending, limit: .max
        ) { key, chunk in
            // A zero and four bytes of a number follow the category's id.
            let idEnd = key.count - 5
            if !key.extracting(0..<idEnd).equals(last.span) {
                last = Array(key.extracting(0..<idEnd))
                ids.append(String(key.extracting(from.count..<idEnd)))
            }
            let block = Int(key[key.count - 4]) << 8 | Int(key[key.count - 3])
            take(chunk, block)
            return true
        }
    }

    private mutating func take(_ chunk: borrowing Span<UInt8>, _ block: Int) {
        let start = block * SearchKeys.blockSize
        for position in 0..<chunk.count / PostingChunk.stride {
            let number = start + Int(PostingChunk.low(chunk, position))
            let word = number >> 6
            guard word < bits.count, bits[word] >> UInt64(number & 63) & 1 == 1 else { continue }
            let below = bits[word] & ((1 << UInt64(number & 63)) - 1)
            let place = Int(before[word]) + below.nonzeroBitCount
            if first[place] == 0 {
                first[place] = Int32(ids.count)
            } else {
                others[place, default: []].append(ids.count - 1)
            }
        }
    }
}

/// The categories in which goods stand, those above included, each read once.
struct CategoryTree {
    private var known: [String: Category] = [:]
    private var above: [String: [String]] = [:]

    /// All categories in which a product stands that stands in these, each once.
    mutating func shelves(
        _ own: [String], in snapshot: any Snapshot
    ) throws(StoreError) -> Set<String> {
        var all: Set<String> = []
        for id in own { all.formUnion(try line(from: id, in: snapshot)) }
        return all
    }

    func title(of id: String, in snapshot: any Snapshot) throws(StoreError) -> String {
        if let category = known[id] { return category.title }
        return try Categories.find(id, in: snapshot)?.title ?? ""
    }

    /// A category and those above it.
    mutating func line(
        from id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        if let line = above[id] { return line }
        var line: [String] = []
        var next = id
        while !next.isEmpty, !line.contains(next), line.count <= Categories.depthLimit + 1 {
            line.append(next)
            if known[next] == nil { known[next] = try Categories.find(next, in: snapshot) }
            next = known[next]?.parentID ?? ""
        }
        above[id] = line
        return line
    }
}

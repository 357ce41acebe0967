internal import Basics
internal import KeyValue

/// The best goods of a search, as many as a page has, worked out with as few ids as possible.
///
/// A rank is lower for what comes first; goods of one rank go by their ids.
struct BestGoods {
    struct Entry {
        let rank: UInt64
        let number: UInt32
        let words: UInt32
        let score: Float
    }

    private let limit: Int
    /// Those behind which the page begins.
    private let start: (rank: UInt64, id: [UInt8])?
    /// A heap of which the first has the worst rank.
    private var entries: [Entry] = []
    /// Goods of the worst rank for which the page has no room, unless their ids come first.
    private var tied: [Entry] = []
    private let ids: GoodsIDs
    /// Whether there are more than the page holds.
    private(set) var hasMore = false

    /// Goods of one rank of which the ids are read together.
    private static let tiedLimit = 4_096

    init(limit: Int, after start: (rank: UInt64, id: [UInt8])?, _ ids: GoodsIDs) {
        self.limit = limit
        self.start = start
        self.ids = ids
        entries.reserveCapacity(limit)
    }

    /// The rank that an entry must not pass to be of the page; `nil` while there is room.
    var worst: UInt64? {
        entries.count < limit ? nil : entries.first?.rank
    }

    /// Notes that there is something that is surely behind the page.
    mutating func skip() {
        hasMore = true
    }

    /// Takes `entry` in if it belongs on the page.
    mutating func offer(
        _ entry: Entry, in snapshot: any Snapshot, _ budget: inout SearchBudget
    ) throws(StoreError) {
        if let start, entry.rank <= start.rank {
            if entry.rank < start.rank { return }
            guard budget.spend(SearchBudget.row) else { return }
            let id = try ids.id(entry.number, in: snapshot)
            if !start.id.lexicographicallyPrecedes(id) { return }
        }
        if entries.count < limit {
            entries.append(entry)
            siftUp(entries.count - 1)
            return
        }
        hasMore = true
        let last = entries[0]
        if entry.rank > last.rank { return }
        if entry.rank == last.rank {
            tied.append(entry)
            if tied.count >= Self.tiedLimit { try settle(in: snapshot, &budget) }
            return
        }
        entries[0] = entry
        siftDown(0)
        if entries[0].rank == last.rank {
            tied.append(last)
        } else {
            tied.removeAll(keepingCapacity: true)
        }
    }

    /// Those of the page in their order, with their ids.
    mutating func sorted(
        in snapshot: any Snapshot, _ budget: inout SearchBudget
    ) throws(StoreError) -> [(entry: Entry, id: [UInt8])] {
        try settle(in: snapshot, &budget)
        // Rows that lie side by side are read one after another.
        entries.sort { $0.number < $1.number }
        let texts = try ids.ids(entries.map(\.number), in: snapshot)
        var named = zip(entries, texts).map { (entry: $0, id: $1) }
        named.sort { left, right in
            left.entry.rank == right.entry.rank
                ? left.id.lexicographicallyPrecedes(right.id) : left.entry.rank < right.entry.rank
        }
        return named
    }

    /// Gives the last places of the page to those of the worst rank whose ids come first.
    private mutating func settle(
        in snapshot: any Snapshot, _ budget: inout SearchBudget
    ) throws(StoreError) {
        guard let worst = entries.first?.rank, !tied.isEmpty else { return }
        let places = entries.indices.filter { entries[$0].rank == worst }
        let equal = places.map { entries[$0] } + tied
        tied.removeAll(keepingCapacity: true)
        guard budget.spend(equal.count * SearchBudget.row) else { return }
        let texts = try ids.ids(equal.map(\.number), in: snapshot)
        var named = zip(equal, texts).map { (entry: $0, id: $1) }
        named.sort { $0.id.lexicographicallyPrecedes($1.id) }
        for (place, kept) in zip(places, named) { entries[place] = kept.entry }
    }

    private mutating func siftUp(_ place: Int) {
        var child = place
        while child > 0 {
            let parent = (child - 1) / 2
            if entries[parent].rank >= entries[child].rank { return }
            entries.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func siftDown(_ place: Int) {
        var parent = place
        while true {
            var last = parent
            for child in 2 * parent + 1..<2 * parent + 3 where child < entries.count {
                if entries[last].rank < entries[child].rank { last = child }
            }
            if last == parent { return }
            entries.swapAt(parent, last)
            parent = last
        }
    }
}

/// The ids of goods by number.
struct GoodsIDs {
    private let generation: UInt8

    init(_ generation: UInt8) {
        self.generation = generation
    }

    func id(_ number: UInt32, in snapshot: any Snapshot) throws(StoreError) -> [UInt8] {
        try ids([number], in: snapshot).first ?? []
    }

    /// The ids of several, in their order.
    func ids(_ numbers: [UInt32], in snapshot: any Snapshot) throws(StoreError) -> [[UInt8]] {
        var ids = [[UInt8]](repeating: [], count: numbers.count)
        let keys = numbers.map { SearchKeys.row(SearchKeys.documents, generation, $0) }
        try snapshot.get(many: keys) { position, row in
            var end = 0
            while end < row.count, row[end] != 0 { end += 1 }
            ids[position] = Array(row.extracting(0..<end))
        }
        return ids
    }
}

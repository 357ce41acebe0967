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
    /// A heap of which the first is the last of the page.
    private var entries: [Entry] = []
    private var ids: GoodsIDs
    /// Whether there are more than the page holds.
    private(set) var hasMore = false

    init(limit: Int, after start: (rank: UInt64, id: [UInt8])?, _ ids: GoodsIDs) {
        self.limit = limit
        self.start = start
        self.ids = ids
        entries.reserveCapacity(limit + 1)
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
    mutating func offer(_ entry: Entry, in snapshot: any Snapshot) throws(StoreError) {
        if let start {
            if entry.rank < start.rank { return }
            if entry.rank == start.rank {
                let id = try ids.id(entry.number, in: snapshot)
                if !start.id.lexicographicallyPrecedes(id) { return }
            }
        }
        if entries.count < limit {
            entries.append(entry)
            try siftUp(entries.count - 1, in: snapshot)
            return
        }
        hasMore = true
        if try comes(entry, before: entries[0], in: snapshot) {
            entries[0] = entry
            try siftDown(0, in: snapshot)
        }
    }

    /// Those of the page in their order, with their ids.
    mutating func sorted(
        in snapshot: any Snapshot
    ) throws(StoreError) -> [(entry: Entry, id: [UInt8])] {
        var named: [(entry: Entry, id: [UInt8])] = []
        for entry in entries {
            named.append((entry, try ids.id(entry.number, in: snapshot)))
        }
        return named.sorted { left, right in
            left.entry.rank == right.entry.rank
                ? left.id.lexicographicallyPrecedes(right.id) : left.entry.rank < right.entry.rank
        }
    }

    private mutating func comes(
        _ left: Entry, before right: Entry, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        let first = try ids.id(left.number, in: snapshot)
        return first.lexicographicallyPrecedes(try ids.id(right.number, in: snapshot))
    }

    private mutating func siftUp(_ place: Int, in snapshot: any Snapshot) throws(StoreError) {
        var child = place
        while child > 0 {
            let parent = (child - 1) / 2
            guard try comes(entries[parent], before: entries[child], in: snapshot) else { return }
            entries.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func siftDown(_ place: Int, in snapshot: any Snapshot) throws(StoreError) {
        var parent = place
        while true {
            var last = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
                if try comes(entries[last], before: entries[child], in: snapshot) { last = child }
            }
            if last == parent { return }
            entries.swapAt(parent, last)
            parent = last
        }
    }
}

/// The ids of goods by number, each read once.
struct GoodsIDs {
    private let generation: UInt8
    private var known: [UInt32: [UInt8]] = [:]

    init(_ generation: UInt8) {
        self.generation = generation
    }

    mutating func id(_ number: UInt32, in snapshot: any Snapshot) throws(StoreError) -> [UInt8] {
        if let id = known[number] { return id }
        var id: [UInt8] = []
        let key = SearchKeys.row(SearchKeys.documents, generation, number)
        _ = try snapshot.get(key.span) { id = SearchDocument.id($0) }
        known[number] = id
        return id
    }
}

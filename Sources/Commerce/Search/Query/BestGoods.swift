internal import Basics
internal import KeyValue

/// The best goods of a search, as many as a page has, worked out with as few ids as possible.
///
/// A rank is lower for what comes first; goods of one rank go by their ids.
struct BestGoods {
    struct Entry {
        let rank: UInt64
        /// What its id begins with.
        var start = IDStart()
        let number: UInt32
        let words: UInt32
        let score: Float
    }

    private let limit: Int
    /// Those behind which the page begins.
    private let start: (rank: UInt64, id: [UInt8])?
    private let startID: IDStart
    /// A heap of which the first comes last.
    private var entries: [Entry] = []
    /// Goods that stand where the last one does as far as their ids begin, and for which the page
    /// has no room unless their ids come first.
    private var tied: [Entry] = []
    private let ids: GoodsIDs
    /// Whether there are more than the page holds.
    private(set) var hasMore = false

    /// Goods of one place of which the ids are read together.
    private static let tiedLimit = 4_096

    init(limit: Int, after start: (rank: UInt64, id: [UInt8])?, _ ids: GoodsIDs) {
        self.limit = limit
        self.start = start
        startID = ids.knowsStarts ? IDStart(start?.id ?? []) : IDStart()
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

    /// Takes in what belongs on the page of `offered`, which stand in the order of their numbers,
    /// and forgets the others.
    mutating func offer(
        _ offered: inout [Entry], in snapshot: any Snapshot, _ budget: inout SearchBudget
    ) throws(StoreError) {
        try ids.readStarts(of: &offered, in: snapshot)
        for entry in offered { try offer(entry, in: snapshot, &budget) }
        offered.removeAll(keepingCapacity: true)
    }

    private mutating func offer(
        _ entry: Entry, in snapshot: any Snapshot, _ budget: inout SearchBudget
    ) throws(StoreError) {
        if let start, entry.rank <= start.rank {
            if entry.rank < start.rank || entry.start < startID { return }
            if entry.start == startID {
                guard entry.start.id == nil, budget.spend(SearchBudget.row) else { return }
                let id = try ids.id(entry.number, in: snapshot)
                if !start.id.lexicographicallyPrecedes(id) { return }
            }
        }
        if entries.count < limit {
            entries.append(entry)
            siftUp(entries.count - 1)
            return
        }
        hasMore = true
        let last = entries[0]
        if last.precedes(entry) { return }
        if !entry.precedes(last) {
            tied.append(entry)
            if tied.count >= Self.tiedLimit { try settle(in: snapshot, &budget) }
            return
        }
        entries[0] = entry
        siftDown(0)
        if entries[0].isTied(with: last) {
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
        let texts = try ids.ids(of: entries, in: snapshot)
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
        guard let worst = entries.first, !tied.isEmpty else { return }
        let places = entries.indices.filter { entries[$0].isTied(with: worst) }
        let equal = places.map { entries[$0] } + tied
        tied.removeAll(keepingCapacity: true)
        guard budget.spend(equal.count * SearchBudget.row) else { return }
        let texts = try ids.ids(of: equal, in: snapshot)
        var named = zip(equal, texts).map { (entry: $0, id: $1) }
        named.sort { $0.id.lexicographicallyPrecedes($1.id) }
        for (place, kept) in zip(places, named) { entries[place] = kept.entry }
    }

    private mutating func siftUp(_ place: Int) {
        var child = place
        while child > 0 {
            let parent = (child - 1) / 2
            if !entries[parent].precedes(entries[child]) { return }
            entries.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func siftDown(_ place: Int) {
        var parent = place
        while true {
            var last = parent
            for child in 2 * parent + 1..<2 * parent + 3 where child < entries.count {
                if entries[last].precedes(entries[child]) { last = child }
            }
            if last == parent { return }
            entries.swapAt(parent, last)
            parent = last
        }
    }
}

extension BestGoods.Entry {
    /// Whether it comes first, as far as the ids begin.
    @inline(__always)
    fileprivate func precedes(_ other: Self) -> Bool {
        rank == other.rank ? start < other.start : rank < other.rank
    }

    fileprivate func isTied(with other: Self) -> Bool {
        rank == other.rank && start == other.start
    }
}

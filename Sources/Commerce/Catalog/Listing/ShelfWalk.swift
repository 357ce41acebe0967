internal import HeapModule
internal import KeyValue

/// Goes through the places of several scopes in one order, each place once.
struct ShelfWalk {
    private struct Head: Comparable {
        let place: [UInt8]
        let lane: Int

        static func < (left: Head, right: Head) -> Bool {
            left.place.lexicographicallyPrecedes(right.place)
        }

        static func == (left: Head, right: Head) -> Bool {
            left.place == right.place
        }
    }

    /// Places looked at together: about as many as a page shows, so that an engine behind a
    /// network is asked once for all of them.
    static let batch = 32
    /// Keys that a walk reads ahead in all its lanes, and the fewest of one lane.
    private static let keysAhead = 96
    private static let laneAhead = 4

    private var lanes: [Lane]
    private var heads = Heap<Head>()
    private var hasBegun = false
    /// The next batch, when it was read already.
    private var ahead: [[UInt8]]?

    /// The places of `scopes` behind `start`, of `prices` only when the order goes by price.
    init(
        _ scopes: [Scope], _ order: ListingOrder, after start: [UInt8]?, prices: PriceRange?
    ) {
        let chunk =
            scopes.count == 1
            ? Self.batch : max(Self.laneAhead, Self.keysAhead / max(1, scopes.count))
        lanes = scopes.map { Lane($0, order, after: start, prices: prices, chunk: chunk) }
    }

    /// The shortest of two walks that lead to the same: the one whose first places reach further
    /// in the order passes over more that is not wanted.
    static func shortest(
        of walks: [ShelfWalk], in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) -> ShelfWalk {
        var best = walks[0]
        for var other in walks.dropFirst() {
            let first = try best.look(in: snapshot, &budget)
            if first.count < batch { break }
            let second = try other.look(in: snapshot, &budget)
            if second.count < batch || first[batch - 1].lexicographicallyPrecedes(second[batch - 1])
            {
                best = other
            }
        }
        return best
    }

    /// Some places that follow; none after the last.
    mutating func nextBatch(
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) -> [[UInt8]] {
        let places = try look(in: snapshot, &budget)
        ahead = nil
        return places
    }

    /// The next batch, which stays.
    private mutating func look(
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) -> [[UInt8]] {
        if let ahead { return ahead }
        var places: [[UInt8]] = []
        places.reserveCapacity(Self.batch)
        while places.count < Self.batch, let place = try next(in: snapshot, &budget) {
            places.append(place)
        }
        ahead = places
        return places
    }

    /// The next place; `nil` after the last.
    private mutating func next(
        in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) -> [UInt8]? {
        if !hasBegun {
            hasBegun = true
            for lane in lanes.indices {
                try push(lane, in: snapshot, &budget)
            }
        }
        guard let head = heads.popMin() else { return nil }
        try step(head.lane, in: snapshot, &budget)
        // A product that stands in several of the scopes comes once.
        while let same = heads.min, same.place == head.place {
            heads.removeMin()
            try step(same.lane, in: snapshot, &budget)
        }
        return head.place
    }

    private mutating func step(
        _ lane: Int, in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) {
        lanes[lane].advance()
        try push(lane, in: snapshot, &budget)
    }

    private mutating func push(
        _ lane: Int, in snapshot: any Snapshot, _ budget: inout WorkBudget
    ) throws(StoreError) {
        if let place = try lanes[lane].peek(in: snapshot, &budget) {
            heads.insert(Head(place: place, lane: lane))
        }
    }
}

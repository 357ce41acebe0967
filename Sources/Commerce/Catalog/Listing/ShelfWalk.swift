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

    private var lanes: [Lane]
    private var heads = Heap<Head>()
    private var hasBegun = false

    init(_ lanes: [Lane]) {
        self.lanes = lanes
    }

    /// The next place; `nil` after the last.
    mutating func next(
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

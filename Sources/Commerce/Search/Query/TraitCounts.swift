internal import KeyValue

/// How many goods have each value of a trait, by the value's number.
struct TraitCounts {
    /// The first are those that have none; empty until room is made.
    private var counts: [UInt32] = []

    /// Makes room for all numbers that there are.
    mutating func reserve(
        _ trait: Trait, _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) {
        guard counts.isEmpty else { return }
        let last = try TraitNumbers.count(of: trait, generation, in: snapshot)
        counts = [UInt32](repeating: 0, count: Int(min(last, trait.limit)) + 1)
    }

    /// Counts those of `goods` that meet the filter but for what is in `own`.
    @inline(__always)
    mutating func count(
        _ goods: FoundGoods, without own: GoodsFilter.Failures, by number: (SearchTraits) -> Int
    ) {
        // Moved out and back, so that nothing is counted or copied at each step.
        var moved: [UInt32] = []
        swap(&moved, &counts)
        defer { swap(&moved, &counts) }
        var cells = moved.mutableSpan
        let traits = goods.traits.span
        goods.forEach(without: own) { position in
            let number = number(traits[position])
            if number < cells.count { cells[number] &+= 1 }
        }
    }

    /// All values that goods have.
    var all: [(number: UInt32, count: Int)] {
        counts.indices.dropFirst().filter { counts[$0] > 0 }
            .map { (number: UInt32($0), count: Int(counts[$0])) }
    }

    /// The values of most goods, `limit` at the most; of equal ones those that had numbers first.
    func most(_ limit: Int) -> [(number: UInt32, count: Int)] {
        // The least count that belongs to them rises, so that most are passed over.
        var most: [(number: UInt32, count: Int)] = []
        for number in counts.indices.dropFirst() where counts[number] > 0 {
            let count = Int(counts[number])
            if most.count >= limit, let last = most.last, count <= last.count { continue }
            let place = most.firstIndex { $0.count < count } ?? most.count
            most.insert((number: UInt32(number), count: count), at: place)
            if most.count > limit { most.removeLast() }
        }
        return most
    }
}

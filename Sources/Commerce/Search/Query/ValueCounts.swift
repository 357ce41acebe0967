/// How many goods have each value, of values that are fingerprints.
struct ValueCounts {
    struct Entry {
        /// 0 where there is none.
        var value: UInt64 = 0
        var count: UInt32 = 0
        /// One of the goods that have it.
        var example: UInt32 = 0
    }

    /// Each value stands where its own bits say, or as soon as there is room behind.
    private var entries = [Entry](repeating: Entry(), count: 64)
    private var used = 0
    /// Where those stand among the goods at hand whose value was not where its bits say.
    private var missed: [UInt32] = []

    /// Counts those of `goods` that meet the filter but for what is in `own`, by a value of each.
    @inline(__always)
    mutating func count(
        _ goods: FoundGoods, without own: GoodsFilter.Failures,
        by value: (SearchTraits) -> UInt64
    ) {
        if missed.count < goods.traits.count {
            missed = [UInt32](repeating: 0, count: goods.traits.count)
        }
        let missCount = countAtHome(goods, without: own, by: value)
        for place in 0..<missCount {
            let position = Int(missed[place])
            let value = value(goods.traits[position])
            if value != 0 { add(value, goods.numbers[position]) }
        }
    }

    /// Counts those whose value stands where its bits say, and notes the others; how many those
    /// are.
    ///
    /// It asks nothing that the processor would have to guess.
    @inline(__always)
    private mutating func countAtHome(
        _ goods: FoundGoods, without own: GoodsFilter.Failures,
        by value: (SearchTraits) -> UInt64
    ) -> Int {
        // Moved out and back, so that nothing is counted or copied at each step.
        var (entries, missed): ([Entry], [UInt32]) = ([], [])
        swap(&entries, &self.entries)
        swap(&missed, &self.missed)
        defer {
            swap(&entries, &self.entries)
            swap(&missed, &self.missed)
        }
        let last = entries.count - 1
        var cells = entries.mutableSpan
        var misses = missed.mutableSpan
        let traits = goods.traits.span
        var missCount = 0
        for position in traits.indices where goods.meet(position, without: own) {
            let value = value(traits[position])
            let place = Int(truncatingIfNeeded: value) & last
            let isHome = cells[place].value == value && value != 0
            cells[place].count &+= isHome ? 1 : 0
            misses[missCount] = UInt32(truncatingIfNeeded: position)
            missCount &+= isHome ? 0 : 1
        }
        return missCount
    }

    /// Counts a value, which is not 0, of the product with this number.
    @inline(__always)
    mutating func add(_ value: UInt64, _ number: UInt32) {
        if used * 2 >= entries.count { grow() }
        let place = place(of: value)
        if entries[place].count == 0 {
            entries[place] = Entry(value: value, count: 0, example: number)
            used += 1
        }
        entries[place].count += 1
    }

    /// At least half of the places are free.
    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        for entry in old where entry.count > 0 { entries[self.place(of: entry.value)] = entry }
    }

    @inline(__always)
    private func place(of value: UInt64) -> Int {
        let last = entries.count - 1
        var place = Int(truncatingIfNeeded: value) & last
        while entries[place].count > 0, entries[place].value != value { place = (place + 1) & last }
        return place
    }

    /// All values.
    var all: [Entry] { entries.filter { $0.count > 0 } }

    /// The values of most goods, `limit` at the most.
    func most(_ limit: Int) -> [Entry] {
        var most: [Entry] = []
        for entry in entries where entry.count > 0 {
            if most.count >= limit, let last = most.last, !entry.precedes(last) { continue }
            let place = most.firstIndex { entry.precedes($0) } ?? most.count
            most.insert(entry, at: place)
            if most.count > limit { most.removeLast() }
        }
        return most
    }
}

extension ValueCounts.Entry {
    fileprivate func precedes(_ other: ValueCounts.Entry) -> Bool {
        count == other.count ? value < other.value : count > other.count
    }
}

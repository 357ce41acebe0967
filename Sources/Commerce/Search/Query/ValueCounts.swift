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

    /// Counts those of `goods` that meet the filter but for what is in `own`, by a value of each.
    @inline(__always)
    mutating func count(
        _ goods: FoundGoods, without own: GoodsFilter.Failures,
        by value: (SearchTraits) -> UInt64
    ) {
        let (numbers, traits) = (goods.numbers, goods.traits)
        for position in numbers.indices where goods.meet(position, without: own) {
            let value = value(traits[position])
            if value != 0 { add(value, numbers[position]) }
        }
    }

    /// Counts a value, which is not 0, of the product with this number.
    @inline(__always)
    mutating func add(_ value: UInt64, _ number: UInt32) {
        let place = place(of: value)
        if entries[place].count > 0 {
            entries[place].count += 1
        } else {
            insert(Entry(value: value, count: 1, example: number), at: place)
        }
    }

    private mutating func insert(_ entry: Entry, at place: Int) {
        entries[place] = entry
        used += 1
        if used * 2 <= entries.count { return }
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

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

internal import KeyValue

/// Some goods that were found, in the order of their numbers, with what the index knows of each,
/// side by side: so each step goes through all of them at once.
struct FoundGoods {
    private(set) var matches: [Match] = []
    private(set) var numbers: [UInt32] = []
    private(set) var cores: [SearchCore.Packed] = []
    /// What filters and orders need, if they need something.
    private(set) var facts: [SearchFacts] = []
    /// What facets count by, if it was read.
    private(set) var traits: [SearchTraits] = []
    /// The conditions of the filter that each does not meet; empty if all meet all.
    private(set) var failures: [GoodsFilter.Failures] = []

    /// Takes the place of what was there, the memory of which the caller gets.
    mutating func begin(
        _ matches: inout [Match], _ reads: RowReads, in snapshot: any Snapshot
    ) throws(StoreError) {
        swap(&self.matches, &matches)
        matches.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        for match in self.matches { numbers.append(match.number) }
        failures.removeAll(keepingCapacity: true)
        try Self.read(numbers, reads, into: &cores, or: 0, in: snapshot) { number, row in
            SearchCore.packed(at: Int(number) % SearchCore.rowSize, in: row)
        }
    }

    mutating func readFacts(
        _ reads: RowReads, in snapshot: any Snapshot
    ) throws(StoreError) {
        try Self.read(
            numbers, reads, into: &facts, or: SearchFacts(), in: snapshot
        ) { number, row in
            SearchFacts(at: Int(number) % SearchFacts.rowSize, in: row)
        }
    }

    mutating func readTraits(
        _ reads: RowReads, in snapshot: any Snapshot
    ) throws(StoreError) {
        try Self.read(
            numbers, reads, into: &traits, or: SearchTraits(), in: snapshot
        ) { number, row in
            SearchTraits(at: Int(number) % SearchTraits.rowSize, in: row)
        }
    }

    /// Reads of each of `numbers` what `value` takes out of its row, or `none` where there is none.
    @inline(__always)
    private static func read<Value>(
        _ numbers: [UInt32], _ reads: RowReads, into values: inout [Value], or none: Value,
        in snapshot: any Snapshot, _ value: (UInt32, borrowing Span<UInt8>) -> Value
    ) throws(StoreError) {
        values.removeAll(keepingCapacity: true)
        values.append(contentsOf: repeatElement(none, count: numbers.count))
        // Moved out and back, so that nothing is counted or copied at each step.
        var moved: [Value] = []
        swap(&moved, &values)
        defer { swap(&moved, &values) }
        try reads.forEach(of: numbers, in: snapshot) { places, row in
            var cells = moved.mutableSpan
            for place in places { cells[place] = value(numbers[place], row) }
        }
    }

    /// One of them, as filters and orders see it.
    func goods(at position: Int) -> GoodsFilter.Goods {
        GoodsFilter.Goods(
            position: position, number: numbers[position], core: SearchCore(cores[position]),
            facts: facts.isEmpty ? SearchFacts() : facts[position])
    }

    /// Keeps those that `failures` answers for, each with its answer.
    mutating func keep(
        _ failures: (GoodsFilter.Goods) throws(StoreError) -> GoodsFilter.Failures?
    ) throws(StoreError) {
        var kept = 0
        for position in matches.indices {
            let goods = goods(at: position)
            guard goods.core.isPresent, let failed = try failures(goods) else { continue }
            if !failed.isEmpty, self.failures.isEmpty {
                self.failures.append(contentsOf: repeatElement([], count: kept))
                self.failures.append(failed)
            } else if !self.failures.isEmpty {
                self.failures.append(failed)
            }
            if kept < position { move(position, to: kept) }
            kept += 1
        }
        removeAll(from: kept)
    }

    /// Keeps all that are there.
    mutating func keepPresent() {
        var kept = 0
        for position in matches.indices where SearchCore(cores[position]).isPresent {
            if kept < position { move(position, to: kept) }
            kept += 1
        }
        removeAll(from: kept)
    }

    private mutating func move(_ position: Int, to place: Int) {
        matches[place] = matches[position]
        numbers[place] = numbers[position]
        cores[place] = cores[position]
        if !facts.isEmpty { facts[place] = facts[position] }
    }

    private mutating func removeAll(from place: Int) {
        let count = matches.count - place
        if count == 0 { return }
        matches.removeLast(count)
        numbers.removeLast(count)
        cores.removeLast(count)
        if !facts.isEmpty { facts.removeLast(count) }
    }

    /// Whether the goods at `position` meet the filter but for what is in `own`.
    @inline(__always)
    func meet(_ position: Int, without own: GoodsFilter.Failures) -> Bool {
        failures.isEmpty || failures[position].isSubset(of: own)
    }
}

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
        Self.readNumbers(of: self.matches, into: &numbers)
        failures.removeAll(keepingCapacity: true)
        try reads.read(of: numbers, into: &cores, or: SearchCore.Packed(), in: snapshot)
    }

    private static func readNumbers(of matches: [Match], into numbers: inout [UInt32]) {
        let matches = matches.span
        let missing = matches.count - numbers.count
        if missing < 0 { numbers.removeLast(-missing) }
        if missing > 0 { numbers.append(contentsOf: repeatElement(0, count: missing)) }
        var cells = numbers.mutableSpan
        for position in matches.indices { cells[position] = matches[position].number }
    }

    mutating func readFacts(
        _ reads: RowReads, in snapshot: any Snapshot
    ) throws(StoreError) {
        try reads.read(of: numbers, into: &facts, or: SearchFacts(), in: snapshot)
    }

    mutating func readTraits(
        _ reads: RowReads, in snapshot: any Snapshot
    ) throws(StoreError) {
        try reads.read(of: numbers, into: &traits, or: SearchTraits(), in: snapshot)
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
        if SearchCore.Packed.areAllPresent(cores) { return }
        var kept = 0
        for position in matches.indices where cores[position].isPresent {
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

    /// Hands out where those stand that meet the filter but for what is in `own`.
    @inline(__always)
    func forEach(without own: GoodsFilter.Failures, _ body: (Int) -> Void) {
        if failures.isEmpty {
            for position in matches.indices { body(position) }
        } else {
            let failures = failures.span
            for position in failures.indices where failures[position].isSubset(of: own) {
                body(position)
            }
        }
    }

    /// Whether the goods at `position` meet the filter but for what is in `own`.
    @inline(__always)
    func meet(_ position: Int, without own: GoodsFilter.Failures) -> Bool {
        failures.isEmpty || failures[position].isSubset(of: own)
    }
}

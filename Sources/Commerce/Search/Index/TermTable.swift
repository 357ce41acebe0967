internal import Basics
internal import Wire

/// Terms or words one behind the other, each once, with numbers in the order in which they came.
///
/// Goods have a hundred terms each, and an array for each of those would cost more than all that is
/// done with it.
struct Terms: Sendable {
    private struct Entry: Sendable {
        let hash: UInt32
        let end: UInt32
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    var count: Int { entries.count }

    /// The term with this number.
    @_lifetime(borrow self)
    subscript(number: Int) -> Span<UInt8> {
        let start = number == 0 ? 0 : Int(entries[number - 1].end)
        return bytes.span.extracting(start..<Int(entries[number].end))
    }

    /// What places it in a `TermTable`, so that it is worked out once.
    func hash(_ number: Int) -> UInt32 {
        entries[number].hash
    }

    mutating func append(_ term: borrowing Span<UInt8>, hash: UInt32) {
        bytes.append(term)
        entries.append(Entry(hash: hash, end: UInt32(bytes.count)))
    }

    /// The same in no more memory than it takes.
    var trimmed: Terms {
        var trimmed = Terms()
        trimmed.bytes = Array(bytes[...])
        trimmed.entries = Array(entries[...])
        return trimmed
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// The numbers in the order of the terms' bytes, which is that of their rows.
    var sorted: [Int] {
        var order: [(start: UInt64, number: Int)] = []
        order.reserveCapacity(count)
        for number in 0..<count {
            order.append((Self.start(of: self[number]), number))
        }
        order.sort { one, other in
            one.start != other.start
                ? one.start < other.start : precedes(one.number, other.number)
        }
        return order.map(\.number)
    }

    /// The first eight bytes as a number that sorts as they do.
    private static func start(of term: borrowing Span<UInt8>) -> UInt64 {
        var start: UInt64 = 0
        for position in 0..<8 {
            start = start << 8 | (position < term.count ? UInt64(term[position]) : 0)
        }
        return start
    }

    private func precedes(_ one: Int, _ other: Int) -> Bool {
        let (one, other) = (self[one], self[other])
        let shared = min(one.count, other.count)
        for position in 0..<shared where one[position] != other[position] {
            return one[position] < other[position]
        }
        return one.count < other.count
    }
}

/// Finds the number of a term.
///
/// It is used again and again, and keeps its memory.
struct TermTable: Sendable {
    private(set) var terms = Terms()
    /// By hash, the number of a term and one; 0 where there is none. At least half are free.
    private var slots: [UInt32] = []

    private static let leastSlots = 512

    var count: Int { terms.count }

    mutating func removeAll() {
        guard terms.count > 0 else { return }
        terms.removeAll()
        for slot in slots.indices { slots[slot] = 0 }
    }

    /// The number of `term`, if it is there; `hash` is its own.
    func find(_ term: borrowing Span<UInt8>, hash: UInt32) -> Int? {
        guard !slots.isEmpty else { return nil }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if terms.hash(number) == hash, terms[number].equals(term) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The number of `term`, which is new if it was not there; `hash` is its own.
    mutating func number(of term: borrowing Span<UInt8>, hash: UInt32) -> Int {
        if terms.count * 2 >= slots.count { grow() }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if terms.hash(number) == hash, terms[number].equals(term) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        terms.append(term, hash: hash)
        slots[slot] = UInt32(terms.count)
        return terms.count - 1
    }

    /// Adds terms of which none is there yet: they keep their numbers if there are no others.
    mutating func add(_ terms: Terms) {
        for number in 0..<terms.count {
            _ = self.number(of: terms[number], hash: terms.hash(number))
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: max(Self.leastSlots, slots.count * 4))
        for number in 0..<terms.count {
            var slot = Int(terms.hash(number)) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// FNV-1a, its halves mixed.
    static func hash(_ term: borrowing Span<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for position in term.indices {
            hash = (hash ^ UInt64(term[position])) &* 0x100_0000_01B3
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

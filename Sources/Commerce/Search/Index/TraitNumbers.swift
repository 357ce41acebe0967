internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// The numbers of brands, shelves and bands of prices in one generation, from 1 on and without
/// gaps, so that facets count in lists.
///
/// A row by a fingerprint says the number, and one by the number what has it; that of the number 0
/// says how many there are. A number stays until the index is made anew, which it is once most are
/// unused.
struct TraitNumbers {
    /// Numbers beside those that goods can use before the index is made anew: lists of so many are
    /// counted in a few microseconds.
    private static let spare = 65_536

    private let generation: UInt8
    private var known: [Trait: [UInt64: UInt32]] = [:]
    private var counts: [Trait: UInt32] = [:]
    /// What has a number since now.
    private var added: [(trait: Trait, print: UInt64, number: UInt32, value: [UInt8])] = []

    init(_ generation: UInt8) {
        self.generation = generation
    }

    /// The number of a value, which gets one if it has none.
    mutating func number(
        of value: [UInt8], _ trait: Trait, in transaction: any Transaction
    ) throws(StoreError) -> UInt32 {
        if value.isEmpty { return 0 }
        let print = fingerprint(value)
        if let number = known[trait]?[print] { return number }
        let key = SearchKeys.traitNumber(trait, generation, print)
        var number = try Self.read(key, in: transaction)
        if number == 0 {
            var count = counts[trait] ?? 0
            if count == 0 { count = try Self.count(of: trait, generation, in: transaction) }
            // Goods with others are left out of the facet.
            if count == trait.limit { return 0 }
            number = count + 1
            counts[trait] = number
            added.append((trait, print, number, value))
        }
        known[trait, default: [:]][print] = number
        return number
    }

    /// Writes what was given out.
    func write(in transaction: any Transaction) throws(StoreError) {
        for (trait, print, number, value) in added {
            let key = SearchKeys.traitNumber(trait, generation, print)
            try transaction.put(key.span, Self.bytes(number).span)
            let name = SearchKeys.traitName(trait, generation, number)
            try transaction.put(name.span, value.span)
        }
        for trait in Trait.allCases {
            guard let count = counts[trait] else { continue }
            let key = SearchKeys.traitName(trait, generation, 0)
            try transaction.put(key.span, Self.bytes(count).span)
        }
    }

    /// The keys of what is read when `new` takes the place of `old`.
    static func keys(from old: Product?, to new: Product?, _ generation: UInt8) -> [[UInt8]] {
        guard let new else { return [] }
        var keys: [[UInt8]] = []
        for trait in Trait.allCases {
            if let old, trait.isSame(old, new) { continue }
            let value = trait.value(of: new)
            if value.isEmpty { continue }
            keys.append(SearchKeys.traitNumber(trait, generation, fingerprint(value)))
            keys.append(SearchKeys.traitName(trait, generation, 0))
        }
        return keys
    }

    /// How many numbers were given out.
    static func count(
        of trait: Trait, _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) -> UInt32 {
        try read(SearchKeys.traitName(trait, generation, 0), in: snapshot)
    }

    /// Whether far more numbers were given out than there are goods.
    static func areMostlyUnused(
        _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        var most = 0
        for trait in Trait.allCases {
            most = max(most, Int(try count(of: trait, generation, in: snapshot)))
        }
        if most <= spare { return false }
        return try most > spare + 2 * SearchState.productCount(generation, in: snapshot)
    }

    /// Lends what has each of these numbers, with the number's position among them.
    static func forEach(
        _ numbers: [UInt32], of trait: Trait, _ generation: UInt8, in snapshot: any Snapshot,
        _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        let keys = numbers.map { SearchKeys.traitName(trait, generation, $0) }
        try snapshot.get(many: keys, body)
    }

    /// The number that a row holds.
    static func decode(_ row: borrowing Span<UInt8>) -> UInt32 {
        var number: UInt32 = 0
        for position in row.indices { number = number << 8 | UInt32(row[position]) }
        return number
    }

    private static func read(
        _ key: [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) -> UInt32 {
        var number: UInt32 = 0
        _ = try snapshot.get(key.span) { number = decode($0) }
        return number
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        var bytes: [UInt8] = []
        appendBigEndian(number, to: &bytes)
        return bytes
    }
}

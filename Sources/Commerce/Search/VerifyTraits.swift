internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// The numbers of traits as the store has them, each checked against what it stands for.
struct TraitBooks {
    private(set) var problems: [String] = []
    private var numbers: [Trait: [[UInt8]: UInt32]] = [:]

    init() {}

    init(_ generation: UInt8, in snapshot: any Snapshot) throws(StoreError) {
        var names: [[UInt8]: [UInt8]] = [:]
        try Self.forEach(SearchKeys.traitNames, generation, in: snapshot) { names[$0] = $1 }
        var isWrong = false
        for trait in Trait.allCases {
            let counted = names.removeValue(
                forKey: SearchKeys.traitName(trait, generation, 0))
            let count = counted.map { TraitNumbers.decode($0.span) } ?? 0
            let found = names.keys.count { $0[3] == trait.rawValue }
            // As many as are counted, and none missing between: so there are no others.
            if found != Int(count) { isWrong = true }
            for number in 0..<UInt32(min(found, Int(count))) {
                let key = SearchKeys.traitName(trait, generation, number + 1)
                if let value = names[key] {
                    let other = numbers[trait, default: [:]].updateValue(number + 1, forKey: value)
                    if other != nil { isWrong = true }
                } else {
                    isWrong = true
                }
            }
        }
        var expected: [[UInt8]: UInt32] = [:]
        for (trait, values) in numbers {
            for (value, number) in values {
                expected[SearchKeys.traitNumber(trait, generation, fingerprint(value))] = number
            }
        }
        var said: [[UInt8]: UInt32] = [:]
        try Self.forEach(SearchKeys.traitNumbers, generation, in: snapshot) {
            said[$0] = TraitNumbers.decode($1.span)
        }
        if isWrong || said != expected {
            problems.append("search index: numbers of brands, categories or prices are not whole")
        }
    }

    /// What the index must say of a product.
    func traits(of product: Product) -> SearchTraits {
        var traits = SearchTraits()
        for trait in Trait.allCases {
            let value = trait.value(of: product)
            let known = numbers[trait] ?? [:]
            if value.isEmpty { continue }
            // Without room for another number there is none. Otherwise this one is no product's, so
            // that what is there is found to be wrong.
            let missing = known.count == Int(trait.limit) ? 0 : trait.limit
            traits.set(trait, known[value] ?? missing)
        }
        return traits
    }

    private static func forEach(
        _ table: UInt16, _ generation: UInt8, in snapshot: any Snapshot,
        _ body: ([UInt8], [UInt8]) -> Void
    ) throws(StoreError) {
        let range = SearchKeys.range(table, generation)
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: .max
        ) { key, value in
            body(Array(key), Array(value))
            return true
        }
    }
}

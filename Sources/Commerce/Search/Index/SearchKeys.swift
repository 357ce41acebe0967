internal import KeyValue
internal import Tables

/// Where the parts of the search index stand.
///
/// Each of its goods has a number. Numbers are small and dense, so that what is known of goods by
/// number lies side by side, and lists of goods are lists of numbers in blocks of 65,536.
enum SearchKeys {
    // Numbers of tables are the data format.
    static let postings: UInt16 = 110
    static let cores: UInt16 = 111
    static let facts: UInt16 = 112
    static let documents: UInt16 = 113
    static let state: UInt16 = 114
    static let tallies: UInt16 = 115
    static let numbers: UInt16 = 116
    static let words: UInt16 = 117
    static let attributes: UInt16 = 122
    static let idStarts: UInt16 = 123
    static let traits: UInt16 = 124
    static let traitNumbers: UInt16 = 125
    static let traitNames: UInt16 = 126
    /// What older indexes have in the place of traits.
    private static let fingerprints: UInt16 = 121

    /// All that belongs to one generation of the index.
    static let ofGeneration: [UInt16] = [
        postings, cores, facts, documents, tallies, words, traits, attributes, idStarts,
        traitNumbers, traitNames, fingerprints,
    ]

    /// Goods of a block; a posting has the lower 16 bits of a number.
    static let blockSize = 1 << 16

    /// What the keys of one table in one generation begin with.
    static func prefix(_ table: UInt16, _ generation: UInt8) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(96)
        table.append(to: &key)
        key.append(generation)
        return key
    }

    /// The keys of one table in one generation.
    static func range(_ table: UInt16, _ generation: UInt8) -> (from: [UInt8], to: [UInt8]) {
        let prefix = prefix(table, generation)
        return (prefix, end(of: prefix))
    }

    /// A row with what is known of some goods, or of one, by number.
    static func row(_ table: UInt16, _ generation: UInt8, _ number: UInt32) -> [UInt8] {
        var key = prefix(table, generation)
        appendBigEndian(number, to: &key)
        return key
    }

    /// The number, or that of a row, that a key ends with.
    static func number(endOf key: [UInt8]) -> UInt32 {
        key.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The row with what the attribute of a name says of some goods.
    static func attribute(_ name: UInt64, _ generation: UInt8, _ row: UInt32) -> [UInt8] {
        var key = prefix(attributes, generation)
        appendBigEndian(name, to: &key)
        appendBigEndian(row, to: &key)
        return key
    }

    /// The row with the number of a trait.
    static func traitNumber(
        _ trait: Trait, _ generation: UInt8, _ print: UInt64
    ) -> [UInt8] {
        var key = prefix(traitNumbers, generation)
        key.append(trait.rawValue)
        appendBigEndian(print, to: &key)
        return key
    }

    /// The row with the trait that has a number.
    static func traitName(
        _ trait: Trait, _ generation: UInt8, _ number: UInt32
    ) -> [UInt8] {
        var key = prefix(traitNames, generation)
        key.append(trait.rawValue)
        appendBigEndian(number, to: &key)
        return key
    }

    /// The row with how many goods have a word.
    static func word(_ word: [UInt8], _ generation: UInt8) -> [UInt8] {
        prefix(words, generation) + word
    }

    /// The row in which a partition counts its goods.
    static func tally(_ generation: UInt8, _ partition: UInt16) -> [UInt8] {
        var key = prefix(tallies, generation)
        partition.append(to: &key)
        return key
    }

    /// What an index has by number of one of the goods, in either generation.
    static func reads(of number: UInt32) -> [Read] {
        (0...1).flatMap { (generation: UInt8) -> [Read] in
            [
                .key(row(cores, generation, number / UInt32(SearchCore.rowSize))),
                .key(row(facts, generation, number / UInt32(SearchFacts.rowSize))),
                .key(row(traits, generation, number / UInt32(SearchTraits.rowSize))),
                .key(row(idStarts, generation, number / UInt32(IDStart.rowSize))),
                .key(row(documents, generation, number)),
            ]
        }
    }

    /// The term under which the list of the goods in a category stands; no word begins like this.
    static func category(_ id: String) -> [UInt8] {
        [1] + Array(id.utf8)
    }
}

/// A number made from bytes that differs for nearly all others: FNV-1a, mixed at the end.
///
/// Source: http://www.isthe.com/chongo/tech/comp/fnv and the finalizer of MurmurHash3.
func fingerprint(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
}

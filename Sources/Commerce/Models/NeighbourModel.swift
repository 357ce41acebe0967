internal import Affinity
internal import Basics
internal import KeyValue
internal import Tables
internal import Wire

/// What was learned of goods that go together or are alike, as its parts hold it.
///
/// Goods are numbers here, and what is known of goods whose numbers are close lies in one part, to
/// be read where it is: who asks about hundreds of them touches some dozens of parts.
struct NeighbourModel {
    /// Popular products that are kept in one part.
    static let popularLimit = 400

    /// The model's parts, by what their keys begin with.
    enum Part: String {
        /// How many products there are, and the most popular ones.
        case head = "goods"
        /// The numbers of names: `NameIndex`.
        case index = "index/"
        /// The names of numbers: `Pieces`.
        case names = "names/"
        /// The share of recent baskets that each product is in: four bytes each.
        case shares = "shares/"
        /// The neighbours of each product: `Pieces`.
        case rows = "rows/"

        /// Products of one part: as many as a word of a `NumberSet` has bits, or some words.
        var products: Int {
            self == .shares ? 16 * NumberSet.width : NumberSet.width
        }
    }

    private let id: String
    private let snapshot: any Snapshot
    /// Numbers lie below this.
    let productCount: Int
    /// What is popular, the most popular first.
    let popular: [Neighbour]

    /// The model of this id; nil if its head is not there.
    init?(_ id: String, in snapshot: any Snapshot) throws(StoreError) {
        var count = 0
        var popular: [Neighbour] = []
        let isThere = try snapshot.get(ModelParts.key(id, Part.head.rawValue).span) { bytes in
            guard bytes.count >= 4 else { return }
            count = Int(bytes.littleEndian32(at: 0))
            let rest = bytes.extracting(4...)
            popular.reserveCapacity(NeighbourBytes.count(of: rest))
            for place in 0..<NeighbourBytes.count(of: rest) {
                let (item, weight) = NeighbourBytes.pair(place, of: rest)
                if item < count { popular.append(Neighbour(item: Int32(item), weight: weight)) }
            }
        }
        guard isThere else { return nil }
        self.id = id
        self.snapshot = snapshot
        self.popular = popular
        productCount = count
    }

    /// The numbers of these names, in their order; -1 for what the model does not know.
    func numbers(of names: NameList) throws(StoreError) -> [Int32] {
        var numbers = [Int32](repeating: -1, count: names.count)
        let parts = NameIndex.partCount(of: productCount)
        // Which of the names are in each part: the places of one part after another.
        var ends = [Int](repeating: 0, count: parts + 1)
        for hash in names.hashes {
            ends[NameIndex.part(of: hash, among: parts) + 1] += 1
        }
        let asked = (0..<parts).filter { ends[$0 + 1] > 0 }
        for part in 0..<parts {
            ends[part + 1] += ends[part]
        }
        var places = [Int](repeating: 0, count: names.count)
        for (place, hash) in names.hashes.enumerated() {
            let part = NameIndex.part(of: hash, among: parts)
            places[ends[part]] = place
            ends[part] += 1
        }
        try snapshot.get(many: keys(of: .index, asked)) { position, bytes in
            let part = asked[position]
            for place in places[(part == 0 ? 0 : ends[part - 1])..<ends[part]] {
                let number = NameIndex.number(
                    of: names.name(place), hash: names.hashes[place], in: bytes)
                if let number, number >= 0, number < productCount { numbers[place] = number }
            }
        }
        return numbers
    }

    /// The names of these numbers.
    func names(of numbers: NumberSet) throws(StoreError) -> [Int32: String] {
        var names: [Int32: String] = [:]
        try forEach(numbers, in: .names) { number, part in
            let range = Pieces.range(at: Int(number) % Part.names.products, in: part)
            if let range { names[number] = String(part.extracting(range)) }
        }
        return names
    }

    /// Tells the share of recent baskets that each of these products is in.
    func forEachShare(
        of numbers: NumberSet, _ body: (Int32, Float) -> Void
    ) throws(StoreError) {
        try forEach(numbers, in: .shares) { number, part in
            let place = 4 * (Int(number) % Part.shares.products)
            guard place + 4 <= part.count else { return }
            body(number, Float(bitPattern: part.littleEndian32(at: place)))
        }
    }

    /// Lends the neighbours of each of these products, as `NeighbourBytes`.
    func forEachRow(
        of numbers: NumberSet, _ body: (Int32, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        try forEach(numbers, in: .rows) { number, part in
            let range = Pieces.range(at: Int(number) % Part.rows.products, in: part)
            if let range { body(number, part.extracting(range)) }
        }
    }

    /// Lends the part in which each of the numbers is.
    private func forEach(
        _ numbers: NumberSet, in kind: Part, _ body: (Int32, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        let words = numbers.words
        let wordsOfPart = kind.products / NumberSet.width
        var asked: [Int] = []
        for place in words.indices where words[place] != 0 {
            if asked.last != place / wordsOfPart { asked.append(place / wordsOfPart) }
        }
        try snapshot.get(many: keys(of: kind, asked)) { position, bytes in
            let first = asked[position] * wordsOfPart
            for place in first..<min(first + wordsOfPart, words.count) {
                for number in numbers.inWord(place) {
                    body(number, bytes)
                }
            }
        }
    }

    private func keys(of kind: Part, _ parts: [Int]) -> [[UInt8]] {
        var prefix = ModelParts.key(id, kind.rawValue)
        // The end mark of the text comes after the number.
        prefix.removeLast()
        return parts.map { part in
            var key: [UInt8] = []
            key.reserveCapacity(prefix.count + 12)
            key.append(contentsOf: prefix)
            key.append(contentsOf: String(part).utf8)
            key.append(0)
            return key
        }
    }
}

/// Neighbours as models keep them: of each its number and its weight, four bytes each, the lowest
/// first.
enum NeighbourBytes {
    static let size = 8

    static func append(_ neighbour: Neighbour, to bytes: inout [UInt8]) {
        bytes.append(littleEndian: UInt32(bitPattern: neighbour.item))
        bytes.append(littleEndian: neighbour.weight.bitPattern)
    }

    static func count(of bytes: borrowing Span<UInt8>) -> Int {
        bytes.count / size
    }

    /// The number and the weight at `place`, which must be below the count.
    ///
    /// Tens of thousands are read for one call: it makes no value of another module, and whoever
    /// counts the places is trusted.
    @inline(__always)
    static func pair(
        _ place: Int, of bytes: borrowing Span<UInt8>
    ) -> (item: Int, weight: Float) {
        let pair = unsafe UInt64(
            littleEndian: bytes.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: place &* size, as: UInt64.self))
        return (
            Int(truncatingIfNeeded: pair & 0xFFFF_FFFF),
            Float(bitPattern: UInt32(truncatingIfNeeded: pair >> 32))
        )
    }
}

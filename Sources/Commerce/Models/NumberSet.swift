/// Numbers of goods: a bit for each, so that they come out in their order.
struct NumberSet {
    /// Bits of one word.
    static let width = 64

    private(set) var words: [UInt64]

    /// None of the numbers below `limit`.
    init(below limit: Int) {
        words = [UInt64](repeating: 0, count: (max(0, limit) + Self.width - 1) / Self.width)
    }

    /// Adds a number that lies below the limit.
    mutating func insert(_ number: Int32) {
        words[Int(number) / Self.width] |= 1 << UInt64(number % Int32(Self.width))
    }

    /// Whether it has a number; those beyond the limit it has not.
    func contains(_ number: Int32) -> Bool {
        let place = Int(number) / Self.width
        guard number >= 0, place < words.count else { return false }
        return words[place] >> UInt64(number % Int32(Self.width)) & 1 == 1
    }

    mutating func formUnion(_ other: NumberSet) {
        for place in words.indices {
            words[place] |= other.words[place]
        }
    }

    /// The numbers of one word, the lowest first.
    func inWord(_ place: Int) -> Bits {
        Bits(first: Int32(place * Self.width), bits: words[place])
    }

    /// The numbers, the lowest first.
    func forEach(_ body: (Int32) -> Void) {
        for place in words.indices where words[place] != 0 {
            for number in inWord(place) {
                body(number)
            }
        }
    }

    /// The numbers that the bits of a word stand for.
    struct Bits: Sequence, IteratorProtocol {
        let first: Int32
        var bits: UInt64

        mutating func next() -> Int32? {
            guard bits != 0 else { return nil }
            defer { bits &= bits - 1 }
            return first + Int32(bits.trailingZeroBitCount)
        }
    }
}

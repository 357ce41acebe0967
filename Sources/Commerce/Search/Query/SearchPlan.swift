internal import KeyValue
internal import Schema
internal import Text

/// A query as lists of goods: what is looked for, in the order of the words.
struct SearchPlan {
    /// One way to have a word.
    struct Way {
        let list: TermList
        /// What it adds for each step of a posting's impact, in `Ranking.unit`s.
        let worth: UInt32
    }

    /// The ways to have each word.
    private(set) var words: [[Way]] = []
    /// A bit for each word.
    private(set) var all: UInt32 = 0
    /// A bit for each word that goods must have to have all.
    private(set) var required: UInt32 = 0
    /// What each word says that goods must have to have all, in `Ranking.unit`s for a step of an
    /// impact; 0 for other words.
    private var said: [UInt64] = []
    /// Goods with words that say less lack too much.
    private var enough: UInt64 = 1
    /// Words that stand together, which count beside the words.
    private(set) var pairs: [Way] = []
    /// The goods whose title or sku is the whole query.
    private(set) var whole = TermList()
    private(set) var corrected: String?
    /// There is no query: every product fits.
    let isOpen: Bool
    /// How many goods have each term, in the order in which they were read.
    private(set) var counts: [Int] = []

    /// Reads the query and the lists of its terms; `products` is how many goods there are, and
    /// `counted` what an earlier page had as `counts`: scores go by that, so that goods that did
    /// not change keep theirs.
    init(
        _ query: String, _ language: Language, products: Int, counted: [Int], correcting: Bool,
        _ vocabulary: inout IndexVocabulary
    ) throws {
        isOpen = query.allSatisfy(\.isWhitespace)
        let read = try QueryWords.read(
            query, language: language, correcting: correcting, vocabulary: &vocabulary)
        corrected = read.corrected
        for (number, position) in read.positions.prefix(32).enumerated() {
            var ways: [Way] = []
            for alternative in position.alternatives {
                let weight = Float(alternative.weight)
                if let way = try way(
                    alternative.term, weight, products, counted, &vocabulary)
                {
                    ways.append(way)
                }
            }
            words.append(ways)
            all |= 1 << UInt32(number)
            if position.isRequired { required |= 1 << UInt32(number) }
        }
        // A query of nothing but words that may be missing is one of all of them.
        if required == 0 { required = all }
        said = words.enumerated().map { place, ways in
            required >> UInt32(place) & 1 == 0 ? 0 : UInt64(ways.map(\.worth).max() ?? 0)
        }
        enough = max(1, Ranking.enough(of: said.reduce(0, +)))
        for term in read.pairs {
            if let way = try way(term, Ranking.pair, products, counted, &vocabulary) {
                pairs.append(way)
            }
        }
        whole = try vocabulary.list(of: read.whole)
    }

    /// The goods that have `term`, if there were any when it was counted.
    private mutating func way(
        _ term: [UInt8], _ weight: Float, _ products: Int, _ counted: [Int],
        _ vocabulary: inout IndexVocabulary
    ) throws(StoreError) -> Way? {
        let list = try vocabulary.list(of: term)
        let count = counts.count < counted.count ? counted[counts.count] : list.count
        counts.append(count)
        if count == 0 || list.count == 0 { return nil }
        let worth = Ranking.worth(weight, ofTermIn: count, of: products)
        return Way(list: list, worth: worth)
    }

    /// The blocks that have goods with one of the words, in order.
    var blocks: [Int] {
        var numbers = Set(whole.blocks.map(\.number))
        for way in words.joined() {
            for block in way.list.blocks { numbers.insert(block.number) }
        }
        return numbers.sorted()
    }

    /// Whether these words, as bits, say enough for goods to be counted that lack the others.
    @inline(__always)
    func isEnough(_ words: UInt32) -> Bool {
        var left = words & required
        var sum: UInt64 = 0
        while left != 0 {
            sum &+= said[left.trailingZeroBitCount]
            left &= left &- 1
        }
        return sum >= enough
    }

    /// The words without which goods do not have enough, as bits.
    var neededForEnough: UInt32 {
        var left: UInt64 = 0
        var needed = required
        for word in said.indices.sorted(by: { (said[$0], $0) < (said[$1], $1) }) {
            left += said[word]
            if left >= enough { break }
            needed &= ~(1 << UInt32(word))
        }
        return needed
    }

    /// How many postings the lists of these words have, given as bits.
    func count(ofWords bits: UInt32) -> Int {
        words.indices.reduce(0) { sum, word in
            bits >> UInt32(word) & 1 == 0
                ? sum : words[word].reduce(sum) { $0 + $1.list.count }
        }
    }

    /// The words without which goods that lack some words come to less than so many
    /// `Ranking.unit`s, as bits.
    func needed(for units: UInt32) -> UInt32 {
        let most = words.map { ways in UInt64(ways.map(\.worth).max() ?? 0) * 255 }
        var left = pairs.reduce(0) { $0 + UInt64($1.worth) * 255 }
        var needed = all
        for word in most.indices.sorted(by: { (most[$0], $0) < (most[$1], $1) }) {
            left += most[word]
            if left >= UInt64(units) { break }
            needed &= ~(1 << UInt32(word))
        }
        return needed
    }
}

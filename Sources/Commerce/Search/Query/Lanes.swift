/// One of the goods that was found in the lists, with what the words count for.
struct Match {
    let number: UInt32
    /// What its words and pairs of words count for, in `Ranking.unit`s.
    let score: UInt32
    /// A bit for each word that it has.
    let words: UInt32
    /// How it stands among what is found: what is in a lower tier comes first.
    let tier: UInt8
    /// All words stand in its head, or all in its description.
    let isTogether: Bool
}

/// The lists of a query in one block of goods, each being read from its front to its end.
struct Lanes {
    /// One list; places are those among the postings of the search.
    struct Lane {
        var next = 0
        var end = 0
        let worth: UInt32

        /// The product that comes next; `none` behind the last.
        @inline(__always)
        func low(_ postings: borrowing Span<UInt32>) -> UInt32 {
            next < end ? postings[next].low : Lanes.none
        }

        /// Passes over the products before `low`.
        ///
        /// It looks ahead in steps that double, so that a long way costs little and a short one
        /// hardly more than going it.
        @inline(__always)
        mutating func seek(_ low: UInt32, _ postings: borrowing Span<UInt32>) {
            guard next < end, postings[next].low < low else { return }
            var step = 1
            var before = next
            while before + step < end, postings[before + step].low < low {
                before += step
                step *= 2
            }
            var after = min(before + step, end)
            while before + 1 < after {
                let middle = (before + after) / 2
                if postings[middle].low < low { before = middle } else { after = middle }
            }
            next = after
        }
    }

    /// Greater than each lower half of a number.
    static let none: UInt32 = 1 << 16

    var lanes: [Lane] = []
    /// The lanes of each word, in the order of the words.
    let words: [Range<Int>]
    let pairs: Range<Int>
    /// The lane of those that the whole query is the title or a sku of.
    let whole: Int
    private let lists: [TermList]

    init(_ plan: SearchPlan) {
        var lists: [TermList] = []
        var words: [Range<Int>] = []
        for way in plan.words.joined() {
            lanes.append(Lane(worth: way.worth))
            lists.append(way.list)
        }
        var start = 0
        for ways in plan.words {
            words.append(start..<start + ways.count)
            start += ways.count
        }
        for pair in plan.pairs {
            lanes.append(Lane(worth: pair.worth))
            lists.append(pair.list)
        }
        self.words = words
        pairs = start..<start + plan.pairs.count
        whole = lanes.count
        lanes.append(Lane(worth: 0))
        lists.append(plan.whole)
        self.lists = lists
    }

    /// Goes to the front of each list in `block`.
    mutating func begin(_ block: Int) {
        for place in lanes.indices {
            let postings = lists[place].postings(inBlock: block)
            lanes[place].next = postings.lowerBound
            lanes[place].end = postings.upperBound
        }
    }

    /// How many postings are left of one word.
    func count(ofWord word: Int) -> Int {
        words[word].reduce(0) { $0 + lanes[$1].end - lanes[$1].next }
    }
}

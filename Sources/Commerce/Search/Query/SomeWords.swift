/// Finds the goods of one block after another that have some words but not all, and adds up what
/// each word counts for, word by word, in windows that the processor's nearest cache holds.
struct SomeWords {
    /// What is known of one of the goods so far.
    fileprivate struct Cell {
        var score: UInt32 = 0
        /// What the word at hand adds.
        var best: UInt32 = 0
        /// A bit for each word that it has.
        var words: UInt32 = 0
    }

    /// Goods of one window.
    private static let window: UInt32 = 4_096

    private var block = 0
    private var lanes: Lanes
    private let plan: SearchPlan
    /// Whether those are found that have enough of the words, or those that have less.
    private let isEnough: Bool
    private var cells: [Cell]
    /// A bit for each of the goods of the window that was met, and how many they are.
    private var touched = [UInt64](repeating: 0, count: Int(window) / 64)
    private var touchedCount = 0
    /// The window that comes next.
    private var start: UInt32 = 0
    /// How many postings were looked at so far.
    private(set) var looked = 0

    init(_ lanes: Lanes, _ plan: SearchPlan, isEnough: Bool) {
        self.lanes = lanes
        self.plan = plan
        self.isEnough = isEnough
        cells = [Cell](repeating: Cell(), count: Int(Self.window))
    }

    mutating func begin(_ block: Int) {
        self.block = block
        lanes.begin(block)
        start = 0
    }

    /// Adds the goods of the next window to `matches`; whether there was one.
    ///
    /// Goods without one of the words in `needed`, or of fewer units than `least`, may be left out.
    mutating func collect(
        _ postings: borrowing Span<UInt32>, needed: UInt32, least: UInt32,
        into matches: inout [Match]
    ) -> Bool {
        guard let start = nextWindow(postings, needed) else { return false }
        self.start = start + Self.window
        touchWhole(postings, start)
        for word in lanes.words.indices where needed >> UInt32(word) & 1 == 1 {
            for lane in lanes.words[word] {
                add(lane, bit: 1 << UInt32(word), start, postings)
            }
        }
        for word in lanes.words.indices where needed >> UInt32(word) & 1 == 0 {
            for lane in lanes.words[word] {
                addToTouched(lane, bit: 1 << UInt32(word), start, postings)
            }
        }
        for lane in lanes.pairs { addToTouched(lane, bit: 0, start, postings) }
        giveOut(UInt32(block * SearchKeys.blockSize) + start, least, &matches)
        return true
    }

    /// Adds the goods that were met to `matches`, and forgets them.
    private mutating func giveOut(
        _ first: UInt32, _ least: UInt32, _ matches: inout [Match]
    ) {
        let (required, tier): (UInt32, UInt8) = (plan.required, isEnough ? 2 : 3)
        for word in touched.indices {
            var bits = touched[word]
            touched[word] = 0
            while bits != 0 {
                let place = word * 64 + bits.trailingZeroBitCount
                bits &= bits - 1
                let cell = cells[place]
                cells[place] = Cell()
                // Those with all words were found before.
                if cell.words & required == required || cell.score < least { continue }
                if plan.isEnough(cell.words) != isEnough { continue }
                matches.append(
                    Match(
                        number: first + UInt32(place), score: cell.score, words: cell.words,
                        tier: tier, isTogether: false))
            }
        }
        touchedCount = 0
    }

    /// Notes that the goods at `place` of the window were met for the first time.
    private mutating func touch(_ place: Int) {
        touched[place / 64] |= 1 << UInt64(place % 64)
        touchedCount += 1
    }

    /// Where the next window begins that has something.
    private mutating func nextWindow(
        _ postings: borrowing Span<UInt32>, _ needed: UInt32
    ) -> UInt32? {
        var first = Lanes.none
        for word in lanes.words.indices where needed >> UInt32(word) & 1 == 1 {
            for lane in lanes.words[word] {
                lanes.lanes[lane].seek(start, postings)
                first = min(first, lanes.lanes[lane].low(postings))
            }
        }
        return first == Lanes.none ? nil : first & ~(Self.window - 1)
    }

    /// Marks the goods that the whole query is the title or a sku of as having all words: they were
    /// found before.
    private mutating func touchWhole(_ postings: borrowing Span<UInt32>, _ start: UInt32) {
        let whole = lanes.whole
        lanes.lanes[whole].seek(start, postings)
        while lanes.lanes[whole].low(postings) < start + Self.window {
            let place = Int(lanes.lanes[whole].low(postings) - start)
            cells[place].words = plan.required
            touch(place)
            lanes.lanes[whole].next += 1
        }
    }

    /// Counts what the goods of the window have in one list.
    private mutating func add(
        _ lane: Int, bit: UInt32, _ start: UInt32, _ postings: borrowing Span<UInt32>
    ) {
        let (first, end) = range(of: lane, start, postings)
        let worth = lanes.lanes[lane].worth
        looked += end - first
        // Moved out and back, so that nothing is counted or copied at each step.
        var moving: [Cell] = []
        swap(&moving, &self.cells)
        defer { swap(&moving, &self.cells) }
        var cells = moving.mutableSpan
        for position in first..<end {
            let posting = postings[position]
            let place = Int(posting.low &- start)
            let gain = posting.impact &* worth
            if cells[place].words == 0 { touch(place) }
            cells[place].take(gain, bit)
        }
    }

    /// Counts what those goods of the window that have a word have in one list.
    private mutating func addToTouched(
        _ lane: Int, bit: UInt32, _ start: UInt32, _ postings: borrowing Span<UInt32>
    ) {
        let (first, end) = range(of: lane, start, postings)
        let worth = lanes.lanes[lane].worth
        var moving: [Cell] = []
        swap(&moving, &self.cells)
        defer { swap(&moving, &self.cells) }
        var cells = moving.mutableSpan
        // Looking one up takes about as long as passing by eight.
        if end - first > 8 * touchedCount {
            looked += touchedCount
            var found = Lanes.Lane(next: first, end: end, worth: worth)
            for word in touched.indices {
                var bits = touched[word]
                while bits != 0 {
                    let place = word * 64 + bits.trailingZeroBitCount
                    bits &= bits - 1
                    let low = start + UInt32(place)
                    found.seek(low, postings)
                    guard found.low(postings) == low else { continue }
                    cells[place].take(postings[found.next].impact &* worth, bit)
                }
            }
            return
        }
        looked += end - first
        for position in first..<end {
            let posting = postings[position]
            let place = Int(posting.low &- start)
            if cells[place].words != 0 { cells[place].take(posting.impact &* worth, bit) }
        }
    }

    /// The postings of a list in the window, behind which it then goes on.
    private mutating func range(
        of lane: Int, _ start: UInt32, _ postings: borrowing Span<UInt32>
    ) -> (first: Int, end: Int) {
        lanes.lanes[lane].seek(start, postings)
        let first = lanes.lanes[lane].next
        lanes.lanes[lane].seek(start + Self.window, postings)
        return (first, lanes.lanes[lane].next)
    }
}

extension SomeWords.Cell {
    /// Takes in what one list has of a word, or of a pair of words, which have no bit.
    @inline(__always)
    fileprivate mutating func take(_ gain: UInt32, _ bit: UInt32) {
        if words & bit != 0 {
            // Another way to have the same word: the best one counts.
            if gain > best {
                score &+= gain - best
                best = gain
            }
        } else {
            words |= bit
            score &+= gain
            best = gain
        }
    }
}

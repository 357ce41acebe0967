/// Finds the goods of one block after another that have all words, in the order of their numbers.
///
/// Those with the rarest word are gone through; in the lists of the other words most goods are
/// passed over without a look.
struct AllWords {
    private let block: Int
    private var lanes: Lanes
    private let required: UInt32
    private let all: UInt32
    /// The required words, the rarest first.
    private var order: [Int] = []
    /// The one list that there is, if all that have its word are found, and nothing else counts.
    private let only: Int?
    /// No product that is not a whole match comes before this one.
    private var floor: UInt32 = 0
    /// How many goods were looked at so far.
    private(set) var looked = 0

    init(_ lanes: Lanes, _ plan: SearchPlan, block: Int) {
        self.lanes = lanes
        self.lanes.begin(block)
        self.block = block
        required = plan.required
        all = plan.all
        order = lanes.words.indices.filter { plan.required >> UInt32($0) & 1 == 1 }
        let isOnly = lanes.words.count == 1 && lanes.words[0].count == 1 && lanes.pairs.isEmpty
        only = isOnly && required != 0 ? lanes.words[0].lowerBound : nil
        let counts = lanes.words.indices.map { self.lanes.count(ofWord: $0) }
        order.sort { (counts[$0], $0) < (counts[$1], $1) }
        if let rarest = order.first, counts[rarest] == 0 { floor = Lanes.none }
    }

    /// Adds the next goods to `matches`, until there are so many; whether there may be more.
    mutating func collect(
        _ postings: borrowing Span<UInt32>, limit: Int, into matches: inout [Match]
    ) -> Bool {
        guard let rarest = order.first else { return false }
        let (words, whole) = (self.lanes.words, self.lanes.whole)
        let others = order.dropFirst()
        var floor = floor
        var looked = looked
        var moving: [Lanes.Lane] = []
        swap(&moving, &self.lanes.lanes)
        defer { swap(&moving, &self.lanes.lanes) }
        var lanes = moving.mutableSpan
        while matches.count < limit {
            var low = lanes[whole].low(postings)
            if let only {
                lanes[only].seek(floor, postings)
                let count = take(
                    from: &lanes[only], below: low, limit - matches.count, postings, &matches)
                looked += count
                if count > 0 { floor = postings[lanes[only].next - 1].low + 1 }
                if matches.count == limit { break }
            }
            let isWhole = low < Lanes.none
            var first = Lanes.none
            if floor < Lanes.none {
                for lane in words[rarest] {
                    lanes[lane].seek(floor, postings)
                    first = min(first, lanes[lane].low(postings))
                }
            }
            looked += 1
            if first == Lanes.none, !isWhole {
                self.looked = looked
                return false
            }
            if isWhole, low <= first {
                lanes[whole].next += 1
                if low == first { floor = low + 1 }
                matches.append(score(low, tier: 0, &lanes, postings))
                continue
            }
            low = first
            floor = low + 1
            var hasAll = true
            for word in others {
                var next = Lanes.none
                for lane in words[word] {
                    lanes[lane].seek(low, postings)
                    next = min(next, lanes[lane].low(postings))
                }
                if next != low {
                    // What comes before the next one with this word cannot have all.
                    floor = next
                    hasAll = false
                    break
                }
            }
            if hasAll { matches.append(score(low, tier: 1, &lanes, postings)) }
        }
        self.floor = floor
        self.looked = looked
        return true
    }

    /// Adds the next goods of one list that come before `end`; how many they are.
    private func take(
        from lane: inout Lanes.Lane, below end: UInt32, _ limit: Int,
        _ postings: borrowing Span<UInt32>, _ matches: inout [Match]
    ) -> Int {
        let first = UInt32(block * SearchKeys.blockSize)
        let (start, worth) = (lane.next, lane.worth)
        var ahead = Lanes.Lane(next: start, end: min(lane.end, start + limit), worth: worth)
        ahead.seek(end, postings)
        let count = ahead.next - start
        let before = matches.count
        // Room is made at once, so that nothing is asked at each step.
        let none = Match(number: 0, score: 0, words: 0, tier: 1, isTogether: false)
        matches.append(contentsOf: repeatElement(none, count: count))
        var cells = matches.mutableSpan
        for place in 0..<count {
            let posting = postings[start + place]
            cells[before + place] = Match(
                number: first + posting.low, score: posting.impact &* worth, words: 1, tier: 1,
                isTogether: !posting.places.isEmpty)
        }
        lane.next = ahead.next
        return count
    }

    /// What the words of one of the goods count for.
    @inline(__always)
    private func score(
        _ low: UInt32, tier: UInt8, _ lanes: inout MutableSpan<Lanes.Lane>,
        _ postings: borrowing Span<UInt32>
    ) -> Match {
        var (score, found): (UInt32, UInt32) = (0, 0)
        var (inHead, inDescription): (UInt32, UInt32) = (0, 0)
        var bit: UInt32 = 1
        for word in self.lanes.words {
            var best: UInt32 = 0
            for lane in word {
                lanes[lane].seek(low, postings)
                guard lanes[lane].low(postings) == low else { continue }
                let posting = postings[lanes[lane].next]
                found |= bit
                best = max(best, posting.impact &* lanes[lane].worth)
                if posting.places.contains(.head) { inHead |= bit }
                if posting.places.contains(.description) { inDescription |= bit }
            }
            score &+= best
            bit &<<= 1
        }
        for lane in self.lanes.pairs {
            lanes[lane].seek(low, postings)
            guard lanes[lane].low(postings) == low else { continue }
            score &+= postings[lanes[lane].next].impact &* lanes[lane].worth
        }
        return Match(
            number: UInt32(block * SearchKeys.blockSize) + low, score: score, words: found,
            tier: tier, isTogether: inHead & all == all || inDescription & all == all)
    }
}

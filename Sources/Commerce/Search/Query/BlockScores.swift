internal import KeyValue
internal import Wire

/// The scores of the goods of one block, word by word.
struct BlockScores {
    /// What is known of one of the goods so far.
    struct Cell {
        var score: Float = 0
        /// What the word at hand adds.
        var best: Float = 0
        /// A bit for each word that it has: anywhere, in its head, in its description.
        var words: UInt32 = 0
        var inHead: UInt32 = 0
        var inDescription: UInt32 = 0
        /// Its title or one of its skus is the whole query.
        var isWhole = false
    }

    private(set) var cells: [Cell] = []
    /// The goods that have a word, in the order in which they were met.
    private(set) var touched: [UInt16] = []
    private var cores: [UInt8] = []

    /// How many goods the block has room for.
    var count: Int { cores.count / SearchCore.stride }

    /// Makes everything as it is before the first word, and reads what is known of the goods of
    /// `block` without words.
    mutating func begin(
        _ block: Int, _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) {
        for low in touched { cells[Int(low)] = Cell() }
        touched.removeAll(keepingCapacity: true)
        var bytes = cores
        cores = []
        bytes.removeAll(keepingCapacity: true)
        let rows = UInt32(SearchKeys.blockSize / SearchCore.rowSize)
        let first = UInt32(block) * rows
        let from = SearchKeys.row(SearchKeys.cores, generation, first)
        let to = SearchKeys.row(SearchKeys.cores, generation, first + rows)
        var next = first
        let size = SearchCore.rowSize * SearchCore.stride
        try snapshot.scan(
            from: from.span, to: to.span, order: .ascending, limit: Int(rows)
        ) { key, value in
            var row: UInt32 = 0
            for position in key.count - 4..<key.count { row = row << 8 | UInt32(key[position]) }
            while next < row {
                bytes.append(contentsOf: repeatElement(0, count: size))
                next += 1
            }
            bytes.append(value)
            next += 1
            return true
        }
        cores = bytes
        if cells.count < count {
            cells += [Cell](repeating: Cell(), count: count - cells.count)
        }
    }

    /// Counts what the goods of `block` have of one word.
    mutating func add(
        _ ways: [SearchPlan.Way], word: Int, block: Int, _ budget: inout SearchBudget
    ) {
        let bit = UInt32(1) << UInt32(word)
        let known = count
        for way in ways {
            let postings = way.list.postings(inBlock: block)
            guard budget.spend(postings.count) else { return }
            let bytes = way.list.bytes.span
            for position in postings {
                let low = Int(PostingChunk.low(bytes, position))
                guard low < known else { break }
                let posting = PostingChunk.posting(bytes, position)
                let gain = Float(posting.impact) * way.worth
                if cells[low].take(posting, gain, bit) {
                    touched.append(UInt16(truncatingIfNeeded: low))
                }
            }
        }
    }

    /// Counts words that stand together in goods that have words.
    mutating func add(pair way: SearchPlan.Way, block: Int, _ budget: inout SearchBudget) {
        let postings = way.list.postings(inBlock: block)
        guard budget.spend(postings.count) else { return }
        let bytes = way.list.bytes.span
        for position in postings {
            let low = Int(PostingChunk.low(bytes, position))
            guard low < count else { break }
            if cells[low].words != 0 {
                cells[low].score +=
                    Float(PostingChunk.posting(bytes, position).impact) * way.worth
            }
        }
    }

    /// Notes the goods that the whole query is the title or a sku of.
    mutating func note(whole list: TermList, block: Int) {
        let bytes = list.bytes.span
        for position in list.postings(inBlock: block) {
            let low = Int(PostingChunk.low(bytes, position))
            guard low < count else { break }
            if cells[low].words == 0, !cells[low].isWhole {
                touched.append(UInt16(truncatingIfNeeded: low))
            }
            cells[low].isWhole = true
        }
    }

    func core(_ low: Int) -> SearchCore {
        SearchCore(at: low, in: cores.span)
    }
}

extension BlockScores.Cell {
    /// Takes in one posting of the word that `bit` stands for; says whether it is the first of any
    /// word.
    @inline(__always)
    mutating func take(_ posting: Posting, _ gain: Float, _ bit: UInt32) -> Bool {
        let isFirst = words == 0 && !isWhole
        if words & bit != 0 {
            // Another way to have the same word: the best one counts.
            if gain > best {
                score += gain - best
                best = gain
            }
        } else {
            words |= bit
            score += gain
            best = gain
        }
        if posting.places.contains(.head) { inHead |= bit }
        if posting.places.contains(.description) { inDescription |= bit }
        return isFirst
    }

    /// How it stands among those that are found: what is in a lower tier comes first.
    func tier(required: UInt32) -> Int {
        isWhole ? 0 : words & required == required ? 1 : 2
    }

    /// Its score with everything that counts beside the words.
    func total(_ core: SearchCore, all: UInt32) -> Float {
        let isTogether = inHead & all == all || inDescription & all == all
        return (score + (isTogether ? Ranking.together : 0)) * (1 + Ranking.quality(core))
    }
}

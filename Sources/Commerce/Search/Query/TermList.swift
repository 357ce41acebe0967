internal import Basics
internal import KeyValue

/// The goods that have a term, by number: where they stand among the postings of a search, which
/// lie side by side, so that going through several lists touches one piece of memory.
struct TermList {
    /// The postings of one block.
    struct Block {
        let number: Int
        let postings: Range<Int>
    }

    private(set) var blocks: [Block] = []
    /// How many goods there are.
    private(set) var count = 0

    init() {}

    /// Reads a list whole that stands in `ranges`, behind the `postings` that are there.
    init(
        in ranges: [(from: [UInt8], to: [UInt8])], _ layout: ListLayout,
        of snapshot: any Snapshot, into postings: inout [UInt32], _ budget: inout SearchBudget
    ) throws(StoreError) {
        var blocks: [Block] = []
        let first = postings.count
        for range in ranges where budget.spend(SearchBudget.list) {
            try snapshot.scan(
                from: range.from.span, to: range.to.span, order: .ascending, limit: .max
            ) { key, value in
                guard budget.spend(SearchBudget.chunk) else { return false }
                let number = layout.block(of: key)
                var start = postings.count
                if let last = blocks.last, last.number == number {
                    start = last.postings.lowerBound
                    blocks.removeLast()
                }
                postings.append(littleEndian: value)
                blocks.append(Block(number: number, postings: start..<postings.count))
                return true
            }
        }
        self.blocks = blocks
        count = postings.count - first
    }

    /// The postings in a block.
    func postings(inBlock number: Int) -> Range<Int> {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].number == number ? blocks[low].postings : 0..<0
    }
}

/// One posting as a search holds it: the bytes of `PostingChunk` as one number.
extension UInt32 {
    /// The lower 16 bits of the product's number.
    @inline(__always)
    var low: UInt32 { self & 0xFFFF }

    @inline(__always)
    var impact: UInt32 { self >> 16 & 0xFF }

    @inline(__always)
    var places: Posting.Places { Posting.Places(rawValue: UInt8(self >> 24)) }
}

internal import Basics
internal import KeyValue
internal import Wire

/// The goods that have a term, by number, read whole.
struct TermList {
    /// The postings of one block, as positions in `bytes`.
    struct Block {
        let number: Int
        let postings: Range<Int>
    }

    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [Block] = []

    /// How many goods there are.
    var count: Int { bytes.count / PostingChunk.stride }

    init() {}

    init(
        _ term: [UInt8], _ generation: UInt8, in snapshot: any Snapshot,
        _ budget: inout SearchBudget
    ) throws(StoreError) {
        let list = SearchKeys.list(of: term, generation)
        let to = Array(list.dropLast()) + [1]
        var bytes: [UInt8] = []
        var ends: [(block: Int, end: Int)] = []
        var left = budget
        try snapshot.scan(
            from: list.span, to: to.span, order: .ascending, limit: .max
        ) { key, value in
            guard left.spend(value.count / PostingChunk.stride) else { return false }
            let start = key.count - 4
            let block = Int(key[start]) << 8 | Int(key[start + 1])
            bytes.append(value)
            if ends.last?.block == block { ends.removeLast() }
            ends.append((block, bytes.count))
            return true
        }
        self.bytes = bytes
        budget = left
        var start = 0
        for (block, end) in ends {
            let postings = start / PostingChunk.stride..<end / PostingChunk.stride
            blocks.append(Block(number: block, postings: postings))
            start = end
        }
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

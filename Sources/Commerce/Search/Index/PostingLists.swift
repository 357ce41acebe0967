internal import Basics
internal import KeyValue
internal import Tables

/// Changes of the lists of terms, gathered so that each list is written once.
struct PostingLists {
    private var changes: [[UInt8]: [PostingChunk.Change]] = [:]

    var isEmpty: Bool { changes.isEmpty }

    /// Notes that `posting` takes the place of what the list of `term` has for `number`, or that
    /// nothing does.
    mutating func set(_ term: [UInt8], _ number: UInt32, _ posting: Posting?) {
        changes[term, default: []].append(.init(number: number, posting: posting))
    }

    /// What `write` reads first.
    func reads(_ generation: UInt8) -> [Read] {
        changes.compactMap { term, changes in
            guard let last = changes.map(\.number).max() else { return nil }
            let range = Self.range(of: SearchKeys.list(of: term, generation), to: last)
            return .range(from: range.from, to: range.to, limit: .max)
        }
    }

    /// The chunks of a list that may have the number `last`, or lower ones of its block.
    private static func range(
        of list: [UInt8], to last: UInt32
    ) -> (from: [UInt8], to: [UInt8]) {
        let block = last & ~UInt32(SearchKeys.blockSize - 1)
        return (SearchKeys.chunk(list, block), SearchKeys.chunk(list, last) + [0])
    }

    /// Writes all that was gathered, in the order of the terms, which is that of the rows.
    func write(_ generation: UInt8, in transaction: any Transaction) throws(StoreError) {
        for term in changes.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let changes = changes[term] else { continue }
            try Self.write(
                Self.last(ofEach: changes), to: SearchKeys.list(of: term, generation),
                in: transaction)
        }
    }

    /// The changes by number; of several of one number the last.
    private static func last(ofEach changes: [PostingChunk.Change]) -> [PostingChunk.Change] {
        var isSorted = true
        for position in changes.indices.dropFirst()
        where changes[position - 1].number >= changes[position].number {
            isSorted = false
        }
        if isSorted { return changes }
        var last: [UInt32: PostingChunk.Change] = [:]
        for change in changes { last[change.number] = change }
        return last.values.sorted { $0.number < $1.number }
    }

    /// Goes through the changes from the last: those that belong to one chunk are made together.
    private static func write(
        _ changes: [PostingChunk.Change], to list: [UInt8], in transaction: any Transaction
    ) throws(StoreError) {
        var end = changes.count
        while end > 0 {
            let last = changes[end - 1].number
            let block = last & ~UInt32(SearchKeys.blockSize - 1)
            var key: [UInt8] = []
            var bytes: [UInt8] = []
            let range = range(of: list, to: last)
            try transaction.scan(
                from: range.from.span, to: range.to.span, order: .descending, limit: 1
            ) { found, value in
                key = Array(found)
                bytes = Array(value)
                return true
            }
            // What is below the first chunk of the block makes one of its own.
            let first = key.isEmpty ? block : chunkStart(key)
            var start = end
            while start > 0, changes[start - 1].number >= first { start -= 1 }
            let merged = PostingChunk.merged(bytes, changes[start..<end])
            try put(merged, block, at: key, of: list, in: transaction)
            end = start
        }
    }

    /// Puts the postings in the place of the chunk under `key`, or of none; as several if they are
    /// too many.
    private static func put(
        _ postings: [UInt8], _ block: UInt32, at key: [UInt8], of list: [UInt8],
        in transaction: any Transaction
    ) throws(StoreError) {
        let count = postings.count / PostingChunk.stride
        if count == 0 {
            if !key.isEmpty { try transaction.delete(key.span) }
            return
        }
        // Numbers mostly rise, so a chunk that is full stays so, and the next gets the rest.
        var start = 0
        while start < count {
            let end = min(start + PostingChunk.limit, count)
            let part = postings.span.extracting(
                start * PostingChunk.stride..<end * PostingChunk.stride)
            if start == 0, !key.isEmpty {
                try transaction.put(key.span, part)
            } else {
                let first = block | UInt32(PostingChunk.low(part, 0))
                try transaction.put(SearchKeys.chunk(list, first).span, part)
            }
            start = end
        }
    }

    /// The number that a chunk's key ends with.
    static func chunkStart(_ key: [UInt8]) -> UInt32 {
        key.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

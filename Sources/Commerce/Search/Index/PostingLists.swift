internal import Basics
internal import KeyValue
internal import Tables
internal import Wire

/// Changes of the lists of terms, gathered so that each chunk is read once and written once.
struct PostingLists {
    private struct Noted {
        let term: UInt32
        let change: PostingChunk.Change
    }

    private var table = TermTable()
    /// In the order in which they came.
    private var noted: [Noted] = []

    /// Notes that `posting` takes the place of what the list of `term` has for `number`, or that
    /// nothing does; `hash` is the term's.
    mutating func set(
        _ term: borrowing Span<UInt8>, hash: UInt32, _ number: UInt32, _ posting: Posting?
    ) {
        let term = UInt32(table.number(of: term, hash: hash))
        noted.append(Noted(term: term, change: .init(number: number, posting: posting)))
    }

    /// What `write` reads first.
    func reads(_ layout: ListLayout) -> [Read] {
        let (changes, ends) = grouped
        var key = ListLayout.ChunkKey(layout)
        return (0..<table.count).map { term in
            let start = term == 0 ? 0 : ends[term - 1]
            let last = changes[start..<ends[term]].map(\.number).max() ?? 0
            key.begin(table.terms[term])
            key.setNumber(last & ~UInt32(SearchKeys.blockSize - 1))
            let from = key.bytes
            key.setNumber(last)
            return .range(from: from, to: key.bytes + [0], limit: .max)
        }
    }

    /// Writes all that was gathered, in the order of the terms, which is that of the rows of a
    /// block.
    func write(_ layout: ListLayout, in transaction: any Transaction) throws(StoreError) {
        let (changes, ends) = grouped
        var writer = ListWriter(layout)
        for term in table.terms.sorted {
            let start = term == 0 ? 0 : ends[term - 1]
            let own = changes[start..<ends[term]]
            try writer.write(own, to: table.terms[term], in: transaction)
        }
    }

    /// The changes of one term behind those of another, and where those of each end.
    private var grouped: (changes: [PostingChunk.Change], ends: [Int]) {
        var ends = [Int](repeating: 0, count: table.count)
        for one in noted { ends[Int(one.term)] += 1 }
        var sum = 0
        for term in ends.indices {
            (ends[term], sum) = (sum, sum + ends[term])
        }
        let none = PostingChunk.Change(number: 0, posting: nil)
        var changes = [PostingChunk.Change](repeating: none, count: noted.count)
        for one in noted {
            changes[ends[Int(one.term)]] = one.change
            ends[Int(one.term)] += 1
        }
        return (changes, ends)
    }
}

/// Writes changes of lists, one list after the other; it keeps its memory between them.
private struct ListWriter {
    private let layout: ListLayout
    private var key: ListLayout.ChunkKey
    private var upper: [UInt8] = []
    private var found: [UInt8] = []
    private var bytes: [UInt8] = []
    private var merged: [UInt8] = []

    init(_ layout: ListLayout) {
        self.layout = layout
        key = ListLayout.ChunkKey(layout)
    }

    /// Makes the changes of the list of one term.
    mutating func write(
        _ changes: ArraySlice<PostingChunk.Change>, to term: borrowing Span<UInt8>,
        in transaction: any Transaction
    ) throws(StoreError) {
        key.begin(term)
        var changes = Self.last(ofEach: changes)
        // Goes through them from the last: those that belong to one chunk are made together.
        while let last = changes.last?.number {
            let first = try read(last, in: transaction)
            var start = changes.endIndex
            while start > changes.startIndex, changes[start - 1].number >= first { start -= 1 }
            PostingChunk.merge(changes[start...], with: bytes, into: &merged)
            try put(last & ~UInt32(SearchKeys.blockSize - 1), in: transaction)
            changes = changes[..<start]
        }
    }

    /// The changes by number; of several of one number the last.
    private static func last(
        ofEach changes: ArraySlice<PostingChunk.Change>
    ) -> ArraySlice<PostingChunk.Change> {
        var isSorted = true
        for position in changes.indices.dropFirst()
        where changes[position - 1].number >= changes[position].number {
            isSorted = false
        }
        if isSorted { return changes }
        var last: [UInt32: PostingChunk.Change] = [:]
        for change in changes { last[change.number] = change }
        return last.values.sorted { $0.number < $1.number }[...]
    }

    /// Reads the chunk that has the place of `number`; the number from which on it has.
    private mutating func read(
        _ number: UInt32, in transaction: any Transaction
    ) throws(StoreError) -> UInt32 {
        // What is below the first chunk of the block makes one of its own.
        let block = number & ~UInt32(SearchKeys.blockSize - 1)
        key.setNumber(number)
        upper.removeAll(keepingCapacity: true)
        upper.append(contentsOf: key.bytes)
        upper.append(0)
        key.setNumber(block)
        var (found, bytes) = ([UInt8](), [UInt8]())
        swap(&found, &self.found)
        swap(&bytes, &self.bytes)
        found.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        defer {
            self.found = found
            self.bytes = bytes
        }
        try transaction.scan(
            from: key.bytes.span, to: upper.span, order: .descending, limit: 1
        ) { key, value in
            found.append(key)
            bytes.append(value)
            return true
        }
        return found.isEmpty ? block : layout.first(of: found.span)
    }

    /// Puts what was merged in the place of the chunk that was read, or of none; as several if they
    /// are too many.
    private mutating func put(
        _ block: UInt32, in transaction: any Transaction
    ) throws(StoreError) {
        let count = merged.count / PostingChunk.stride
        if count == 0 {
            if !found.isEmpty { try transaction.delete(found.span) }
            return
        }
        // Numbers mostly rise, so a chunk that is full stays so, and the next gets the rest.
        for start in stride(from: 0, to: count, by: PostingChunk.limit) {
            let end = min(start + PostingChunk.limit, count)
            let part = start * PostingChunk.stride..<end * PostingChunk.stride
            if start == 0, !found.isEmpty {
                try transaction.put(found.span, merged.span.extracting(part))
            } else {
                key.setNumber(block | UInt32(PostingChunk.low(merged.span, start)))
                try transaction.put(key.bytes.span, merged.span.extracting(part))
            }
        }
    }
}

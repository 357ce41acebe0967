internal import Basics
internal import KeyValue
internal import Tables

/// What a row holds of one of the goods.
protocol RowEntry {
    /// Goods of one row.
    static var rowSize: Int { get }

    init(at position: Int, in row: borrowing Span<UInt8>)
}

/// Rows that each hold what is known of some goods with neighbouring numbers, lent where a search
/// needs them.
///
/// Nothing is copied: what is asked of many goods takes a walk over neighbouring rows.
struct RowReads {
    /// What the keys of the rows begin with, before a row's number.
    private let prefix: [UInt8]
    private let rowBits: UInt32

    /// Finding a row takes as long as walking past this many.
    private static let rowsPassed = 4

    /// Goods that are passed over at once while they are of one row.
    private static let stride = 16

    private init(_ prefix: [UInt8], rowSize: Int) {
        precondition(rowSize.nonzeroBitCount == 1, "the goods of a row are a power of two")
        self.prefix = prefix
        rowBits = UInt32(rowSize.trailingZeroBitCount)
    }

    static func cores(_ generation: UInt8) -> RowReads {
        RowReads(SearchKeys.prefix(SearchKeys.cores, generation), rowSize: SearchCore.rowSize)
    }

    static func facts(_ generation: UInt8) -> RowReads {
        RowReads(SearchKeys.prefix(SearchKeys.facts, generation), rowSize: SearchFacts.rowSize)
    }

    static func traits(_ generation: UInt8) -> RowReads {
        RowReads(SearchKeys.prefix(SearchKeys.traits, generation), rowSize: SearchTraits.rowSize)
    }

    static func idStarts(_ generation: UInt8) -> RowReads {
        RowReads(SearchKeys.prefix(SearchKeys.idStarts, generation), rowSize: IDStart.rowSize)
    }

    /// The rows of the attributes of one name.
    static func attribute(_ name: UInt64, _ generation: UInt8) -> RowReads {
        var prefix = SearchKeys.prefix(SearchKeys.attributes, generation)
        appendBigEndian(name, to: &prefix)
        return RowReads(prefix, rowSize: AttributeRows.rowSize)
    }

    /// Lends each row in which some of `numbers` stand, which rise, with where among the numbers
    /// those are; a row that is not there is passed over.
    func forEach(
        of numbers: [UInt32], in snapshot: any Snapshot,
        _ body: (Range<Int>, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        guard let first = numbers.first, let last = numbers.last else { return }
        let (firstRow, lastRow) = (first >> rowBits, last >> rowBits)
        if Int(lastRow - firstRow) <= numbers.count * Self.rowsPassed {
            try walk(numbers, firstRow, lastRow, in: snapshot, body)
            return
        }
        var start = 0
        while start < numbers.count {
            let row = numbers[start] >> rowBits
            let end = end(of: row, in: numbers, from: start)
            _ = try snapshot.get(key(row).span) { body(start..<end, $0) }
            start = end
        }
    }

    /// Reads what the rows hold of each of `numbers`, which rise, into `entries`, in the place of
    /// what was there; `none` where there is no row.
    ///
    /// It is made anew for each kind of entry, so that nothing is called for each of the goods.
    func read<Entry: RowEntry>(
        of numbers: [UInt32], into entries: inout [Entry], or none: Entry,
        in snapshot: any Snapshot
    ) throws(StoreError) {
        let missing = numbers.count - entries.count
        if missing < 0 { entries.removeLast(-missing) }
        if missing > 0 { entries.append(contentsOf: repeatElement(none, count: missing)) }
        // Moved out and back, so that nothing is counted or copied at each step.
        var moved: [Entry] = []
        swap(&moved, &entries)
        defer { swap(&moved, &entries) }
        var read = 0
        try forEach(of: numbers, in: snapshot) { places, row in
            var cells = moved.mutableSpan
            let numbers = numbers.span
            for place in read..<places.lowerBound { cells[place] = none }
            read = places.upperBound
            for place in places {
                cells[place] = Entry(at: Int(numbers[place]) % Entry.rowSize, in: row)
            }
        }
        for place in read..<moved.count { moved[place] = none }
    }

    private func walk(
        _ numbers: [UInt32], _ firstRow: UInt32, _ lastRow: UInt32, in snapshot: any Snapshot,
        _ body: (Range<Int>, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        let (from, to) = (key(firstRow), key(lastRow) + [0])
        var next = 0
        try snapshot.scan(
            from: from.span, to: to.span, order: .ascending, limit: .max
        ) { key, bytes in
            var row: UInt32 = 0
            for place in key.count - 4..<key.count { row = row << 8 | UInt32(key[place]) }
            while next < numbers.count, numbers[next] >> rowBits < row { next += 1 }
            let end = end(of: row, in: numbers, from: next)
            if end > next { body(next..<end, bytes) }
            next = end
            return next < numbers.count
        }
    }

    private func key(_ row: UInt32) -> [UInt8] {
        var key = prefix
        appendBigEndian(row, to: &key)
        return key
    }

    /// Where those of one row end that begin at `start`.
    private func end(of row: UInt32, in numbers: [UInt32], from start: Int) -> Int {
        let numbers = numbers.span
        var end = start
        while end + Self.stride <= numbers.count, numbers[end + Self.stride - 1] >> rowBits == row {
            end += Self.stride
        }
        while end < numbers.count, numbers[end] >> rowBits == row { end += 1 }
        return end
    }
}

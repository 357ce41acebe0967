internal import KeyValue
internal import Schema
internal import Tables
internal import Text
internal import Wire

/// How the index stands, and what all of its goods come to.
enum SearchState {
    /// Rises when the same goods give other rows than before; an older index is made anew.
    static let analysisVersion: UInt32 = 4

    /// The row as it is in a new shop.
    private static var initial: SearchStateRow {
        SearchStateRow(language: UInt32(Language.english.rawValue), analysis: analysisVersion)
    }

    /// The row as it is with the first of the goods: where there are others already, an index is
    /// to be made.
    private static func first(in snapshot: any Snapshot) throws(StoreError) -> SearchStateRow {
        var state = initial
        if try KeyPage(Products.onSale, after: nil, size: 1, in: snapshot).next != nil {
            state.analysis = 0
        }
        return state
    }

    static var key: [UInt8] {
        makeKey(SearchKeys.state, UInt16(0))
    }

    static func read(in snapshot: any Snapshot) throws(StoreError) -> SearchStateRow {
        try row(at: key, in: snapshot) ?? initial
    }

    /// Whether there ever was an index.
    static func isThere(in snapshot: any Snapshot) throws(StoreError) -> Bool {
        try snapshot.get(key.span) { _ in }
    }

    static func write(
        _ state: SearchStateRow, in transaction: any Transaction
    ) throws(StoreError) {
        try transaction.put(key.span, state.encoded().span)
    }

    /// How many blocks of numbers were given out.
    static func blockCount(in snapshot: any Snapshot) throws(StoreError) -> Int {
        let key = makeKey(SearchKeys.numbers, UInt16.max)
        let blocks: SearchNumbersRow? = try row(at: key, in: snapshot)
        return Int(blocks?.next ?? 0) / SearchKeys.blockSize
    }

    /// How many goods a generation has.
    static func productCount(
        _ generation: UInt8, in snapshot: any Snapshot
    ) throws(StoreError) -> Int {
        var sum: Int64 = 0
        var problem: StoreError?
        let range = SearchKeys.range(SearchKeys.tallies, generation)
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: .max
        ) { _, bytes in
            do throws(WireError) {
                sum += try SearchTallyRow.decode(bytes).products
            } catch {
                problem = .corrupt("a tally of the search index: \(error)")
            }
            return problem == nil
        }
        if let problem { throw problem }
        return Int(max(0, sum))
    }

    /// Counts goods that came or went, in the transaction's partition.
    static func count(
        _ change: Int64, _ generation: UInt8, in transaction: any Transaction
    ) throws(StoreError) {
        guard change != 0 else { return }
        let key = SearchKeys.tally(generation, transaction.partition)
        var tally: SearchTallyRow = try row(at: key, in: transaction) ?? SearchTallyRow()
        tally.products += change
        try transaction.put(key.span, tally.encoded().span)
    }

    /// A number that no product has or had, out of the block that the transaction's partition gives
    /// out, so that servers that share a store do not meet.
    static func takeNumber(in transaction: any Transaction) throws(StoreError) -> UInt32 {
        let key = makeKey(SearchKeys.numbers, transaction.partition)
        var numbers: SearchNumbersRow = try row(at: key, in: transaction) ?? SearchNumbersRow()
        if numbers.next == numbers.end {
            let all = makeKey(SearchKeys.numbers, UInt16.max)
            var blocks: SearchNumbersRow = try row(at: all, in: transaction) ?? SearchNumbersRow()
            numbers.next = max(1, blocks.next)
            blocks.next += UInt32(SearchKeys.blockSize)
            numbers.end = blocks.next
            try transaction.put(all.span, blocks.encoded().span)
            if try !isThere(in: transaction) {
                try write(try first(in: transaction), in: transaction)
            }
        }
        let number = numbers.next
        numbers.next += 1
        try transaction.put(key.span, numbers.encoded().span)
        return number
    }

    static func row<Row: Message>(
        at key: [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) -> Row? {
        var found: Row?
        var problem: StoreError?
        _ = try snapshot.get(key.span) { bytes in
            do throws(WireError) {
                found = try Row.decode(bytes)
            } catch {
                problem = .corrupt("a row of the search index: \(error)")
            }
        }
        if let problem { throw problem }
        return found
    }
}

extension Products {
    /// The places of all that is for sale in one of the indexes.
    static var onSale: (from: [UInt8], to: [UInt8]) {
        byID.range(of: Scope.sale)
    }
}

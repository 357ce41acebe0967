internal import Basics
internal import KeyValue
internal import Tables
internal import Text
internal import Wire

/// How many goods have each word as people write it, in the order of the words.
struct WordRows {
    private struct Change {
        var products: Int64 = 0
        var titles: Int64 = 0
    }

    private var table = TermTable()
    private var changes: [Change] = []

    /// Counts one of the goods that has these words from now on, or has them no more.
    mutating func count(_ text: IndexedText, _ change: Int64) {
        for word in 0..<text.words.count {
            let number = table.number(of: text.words[word], hash: text.words.hash(word))
            if number == changes.count { changes.append(Change()) }
            changes[number].products += change
            if text.isInHead[word] { changes[number].titles += change }
        }
    }

    /// What `write` reads first.
    func reads(_ generation: UInt8) -> [Read] {
        (0..<table.count).map { .key(SearchKeys.word(Array(table.terms[$0]), generation)) }
    }

    /// Adds each change to its word's counts; a word that no goods have any more goes.
    func write(_ generation: UInt8, in transaction: any Transaction) throws(StoreError) {
        var key = SearchKeys.prefix(SearchKeys.words, generation)
        let prefixSize = key.count
        var value: [UInt8] = []
        for word in table.terms.sorted {
            let change = changes[word]
            if change.products == 0 && change.titles == 0 { continue }
            key.removeLast(key.count - prefixSize)
            key.append(table.terms[word])
            var counts = WordCounts(products: 0, titles: 0)
            _ = try transaction.get(key.span) { counts = Self.decode($0) }
            let products = counts.products + Int(change.products)
            if products > 0 {
                value.removeAll(keepingCapacity: true)
                value.appendVarint(UInt64(products))
                value.appendVarint(UInt64(max(0, counts.titles + Int(change.titles))))
                try transaction.put(key.span, value.span)
            } else {
                try transaction.delete(key.span)
            }
        }
    }

    /// The counts that a row holds.
    static func decode(_ bytes: borrowing Span<UInt8>) -> WordCounts {
        var (products, titles, place, shift) = (UInt64(0), UInt64(0), 0, UInt64(0))
        for index in bytes.indices where place < 2 {
            let part = UInt64(bytes[index] & 0x7F) << shift
            if place == 0 { products |= part } else { titles |= part }
            shift += 7
            if bytes[index] < 0x80 { (place, shift) = (place + 1, 0) }
        }
        return WordCounts(products: Int(clamping: products), titles: Int(clamping: titles))
    }
}

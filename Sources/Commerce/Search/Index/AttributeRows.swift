internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// What attributes say of goods, by the attribute's name: 7 bytes for each, in rows of neighbouring
/// goods, so that whoever asks of one attribute reads nothing else.
///
/// An entry is a number of 48 bits made from what is said, the lowest byte first, and the place of
/// the goods in the row. Entries stand in the order of the goods, then of what is said.
struct AttributeRows {
    /// Goods of one row: 1.8 KB where all have the attribute, of which two fit a page of the
    /// embedded engine.
    static let rowSize = 256
    static let stride = 7

    /// What one attribute says of a product.
    struct Statement: Equatable {
        /// The attribute's, of `name`.
        let name: UInt64
        /// Of `value`.
        let value: UInt64

        static func precedes(_ one: Statement, _ other: Statement) -> Bool {
            one.name != other.name ? one.name < other.name : one.value < other.value
        }
    }

    /// One attribute of one product says something else from now on.
    private struct Change {
        let name: UInt64
        let number: UInt32
        /// Where it stands in `statements`; nowhere if it says nothing.
        let place: Range<Int>

        var row: UInt32 { number / UInt32(rowSize) }
    }

    private let generation: UInt8
    /// In the order in which they came.
    private var changes: [Change] = []
    private var statements: [Statement] = []

    init(_ generation: UInt8) {
        self.generation = generation
    }

    /// The number under which an attribute of this name stands.
    static func name(_ name: String) -> UInt64 {
        fingerprint(name.utf8)
    }

    /// The number of what an attribute says, of 48 bits.
    static func value(_ value: String) -> UInt64 {
        fingerprint(value.utf8) >> 16
    }

    /// Puts what `new` says in the place of what `old` said of the product with this number.
    mutating func change(_ number: UInt32, from old: Product?, to new: Product?) {
        if let old, let new, old.attributes == new.attributes { return }
        let before = old.map(Self.statements) ?? []
        let start = statements.count
        if let new { statements += Self.statements(of: new) }
        let after = start..<statements.count
        Self.forEachName(before[...], statements[after]) { name, old, new in
            if !old.elementsEqual(new) {
                changes.append(Change(name: name, number: number, place: new.indices))
            }
        }
    }

    /// The keys of the rows that `write` reads.
    static func keys(
        _ number: UInt32, from old: Product?, to new: Product?, _ generation: UInt8
    ) -> [[UInt8]] {
        var rows = AttributeRows(generation)
        rows.change(number, from: old, to: new)
        return rows.changes.map { SearchKeys.attribute($0.name, generation, $0.row) }
    }

    /// Makes the changes of each row together.
    func write(in transaction: any Transaction) throws(StoreError) {
        // What came later stays behind what came before.
        let order = changes.sorted { one, other in
            one.name != other.name ? one.name < other.name : one.row < other.row
        }
        var (row, start) = ([UInt8](), 0)
        while start < order.count {
            let (name, number) = (order[start].name, order[start].row)
            let key = SearchKeys.attribute(name, generation, number)
            row.removeAll(keepingCapacity: true)
            try Self.read(key, into: &row, in: transaction)
            while start < order.count, order[start].name == name, order[start].row == number {
                Self.put(statements[order[start].place], of: order[start].number, into: &row)
                start += 1
            }
            if row.isEmpty {
                try transaction.delete(key.span)
            } else {
                try transaction.put(key.span, row.span)
            }
        }
    }

    private static func read(
        _ key: [UInt8], into row: inout [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) {
        var read: [UInt8] = []
        swap(&read, &row)
        defer { swap(&read, &row) }
        _ = try snapshot.get(key.span) { read.append($0) }
    }

    /// Hands out each name that one of two products has, with what is said under it of both.
    static func forEachName(
        _ before: ArraySlice<Statement>, _ after: ArraySlice<Statement>,
        _ body: (UInt64, ArraySlice<Statement>, ArraySlice<Statement>) -> Void
    ) {
        var (before, after) = (before, after)
        while !before.isEmpty || !after.isEmpty {
            let name = min(before.first?.name ?? .max, after.first?.name ?? .max)
            let old = before.prefix { $0.name == name }
            let new = after.prefix { $0.name == name }
            body(name, old, new)
            before = before[old.endIndex...]
            after = after[new.endIndex...]
        }
    }

    /// Hands out what a row says of those of `numbers` that stand at `places` and rise, with the
    /// place of each.
    @inline(__always)
    static func forEach(
        of numbers: [UInt32], at places: Range<Int>, in row: borrowing Span<UInt8>,
        _ body: (Int, UInt64) -> Void
    ) {
        var place = places.lowerBound
        for start in Swift.stride(from: 0, to: row.count - stride + 1, by: stride) {
            let entry = entry(at: start, in: row)
            let low = UInt32(truncatingIfNeeded: entry >> 48)
            while place < places.upperBound, numbers[place] % UInt32(rowSize) < low { place += 1 }
            if place == places.upperBound { return }
            if numbers[place] % UInt32(rowSize) == low { body(place, entry & 0xFFFF_FFFF_FFFF) }
        }
    }

    /// Puts `statements`, whose values rise, in the place of what `row` has of the product with
    /// this number.
    static func put(
        _ statements: ArraySlice<Statement>, of number: UInt32, into row: inout [UInt8]
    ) {
        let low = UInt64(number) % UInt64(rowSize)
        var (start, end) = (row.count, row.count)
        // New goods have the highest numbers, so the end is looked at first.
        while start > 0, entry(at: start - stride, in: row.span) >> 48 >= low {
            start -= stride
            if entry(at: start, in: row.span) >> 48 > low { end = start }
        }
        let rest = Array(row[end...])
        row.removeLast(row.count - start)
        for statement in statements {
            let entry = statement.value | low << 48
            for byte in 0..<stride {
                row.append(UInt8(truncatingIfNeeded: entry >> UInt64(8 * byte)))
            }
        }
        row += rest
    }

    /// What attributes say of a product, each thing once, by name and value.
    static func statements(of product: Product) -> [Statement] {
        var statements = product.attributes.map { attribute in
            Statement(name: name(attribute.name), value: value(attribute.value))
        }
        statements.sort(by: Statement.precedes)
        var count = 0
        for statement in statements where count == 0 || statements[count - 1] != statement {
            statements[count] = statement
            count += 1
        }
        statements.removeLast(statements.count - count)
        return statements
    }

    private static func entry(at start: Int, in row: borrowing Span<UInt8>) -> UInt64 {
        // Only the last entry of a row has no eight bytes from its start on.
        if start + 8 <= row.count { return row.littleEndian(at: start) & .max >> 8 }
        var entry: UInt64 = 0
        for byte in 0..<stride { entry |= UInt64(row[start + byte]) << UInt64(8 * byte) }
        return entry
    }
}

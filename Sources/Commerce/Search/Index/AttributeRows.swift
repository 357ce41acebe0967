internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

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

    private struct Place: Hashable {
        let name: UInt64
        let row: UInt32
    }

    private let generation: UInt8
    private var rows: [Place: [UInt8]] = [:]
    private var changed: Set<Place> = []

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
    mutating func change(
        _ number: UInt32, from old: Product?, to new: Product?, in snapshot: any Snapshot
    ) throws(StoreError) {
        for (name, values) in Self.changes(from: old, to: new) {
            let place = Place(name: name, row: number / UInt32(Self.rowSize))
            try load(place, in: snapshot)
            Self.put(values, of: number, into: &rows[place, default: []])
            changed.insert(place)
        }
    }

    /// The keys of the rows that `change` reads.
    static func keys(
        _ number: UInt32, from old: Product?, to new: Product?, _ generation: UInt8
    ) -> [[UInt8]] {
        changes(from: old, to: new).keys.map { name in
            SearchKeys.attribute(name, generation, number / UInt32(rowSize))
        }
    }

    func write(in transaction: any Transaction) throws(StoreError) {
        let order = changed.sorted { ($0.name, $0.row) < ($1.name, $1.row) }
        for place in order {
            let key = SearchKeys.attribute(place.name, generation, place.row)
            if let bytes = rows[place], !bytes.isEmpty {
                try transaction.put(key.span, bytes.span)
            } else {
                try transaction.delete(key.span)
            }
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

    /// Puts `values`, which rise, in the place of what `row` has of the product with this number.
    static func put(_ values: [UInt64], of number: UInt32, into row: inout [UInt8]) {
        let low = UInt64(number) % UInt64(rowSize)
        var (start, end) = (row.count, row.count)
        // New goods have the highest numbers, so the end is looked at first.
        while start > 0, entry(at: start - stride, in: row.span) >> 48 >= low {
            start -= stride
            if entry(at: start, in: row.span) >> 48 > low { end = start }
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(values.count * stride)
        for value in values {
            let entry = value | low << 48
            for byte in 0..<stride {
                bytes.append(UInt8(truncatingIfNeeded: entry >> UInt64(8 * byte)))
            }
        }
        row.replaceSubrange(start..<end, with: bytes)
    }

    /// What attributes say of a product, each thing once and in order, by their names.
    static func values(of product: Product?) -> [UInt64: [UInt64]] {
        var values: [UInt64: [UInt64]] = [:]
        for attribute in product?.attributes ?? [] {
            let (name, value) = (name(attribute.name), value(attribute.value))
            var known = values[name] ?? []
            if !known.contains(value) { known.append(value) }
            known.sort()
            values[name] = known
        }
        return values
    }

    /// What the attributes say of `new` that say something else of `old`.
    private static func changes(from old: Product?, to new: Product?) -> [UInt64: [UInt64]] {
        if let old, let new, old.attributes == new.attributes { return [:] }
        let (before, after) = (values(of: old), values(of: new))
        var changes = after.filter { before[$0.key] != $0.value }
        for name in before.keys where after[name] == nil { changes[name] = [] }
        return changes
    }

    private static func entry(at start: Int, in row: borrowing Span<UInt8>) -> UInt64 {
        // Only the last entry of a row has no eight bytes from its start on.
        if start + 8 <= row.count { return row.littleEndian(at: start) & .max >> 8 }
        var entry: UInt64 = 0
        for byte in 0..<stride { entry |= UInt64(row[start + byte]) << UInt64(8 * byte) }
        return entry
    }

    private mutating func load(_ place: Place, in snapshot: any Snapshot) throws(StoreError) {
        if rows[place] != nil { return }
        var bytes: [UInt8] = []
        let key = SearchKeys.attribute(place.name, generation, place.row)
        _ = try snapshot.get(key.span) { bytes = Array($0) }
        rows[place] = bytes
    }
}

internal import KeyValue
package import Schema
package import Tables

/// Every change of what lies in the shop, in the order in which they happened.
///
/// Each names the one of its sku before, and the stock names the last one: to list them is to walk
/// back, a read for each, and to write one costs the page that the last one was written to. By
/// skus, each would cost a page of its own, and those were a third of what an order changed.
package enum Movements: Table {
    package static let number: UInt16 = 23

    package static func id(of movement: MovementRow) -> KeyPair<UInt64, String> {
        KeyPair(movement.revision, movement.sku)
    }

    /// A page of one sku's movements, the last first; `last` is the key of the page before's last.
    static func page(
        of stock: StockRow, after last: [UInt8]?, size: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> RowPage<MovementRow> {
        if let last, EarlierMovements.isKey(last) {
            return try EarlierMovements.page(of: stock.sku, after: last, size: size, in: snapshot)
        }
        var rows: [MovementRow] = []
        var revision = stock.movedRevision
        if let last {
            let shown = last.dropFirst(2).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
            revision = try find(shown, of: stock.sku, in: snapshot).previousRevision
        }
        while revision != 0, rows.count < size {
            let row = try find(revision, of: stock.sku, in: snapshot)
            rows.append(row)
            revision = row.previousRevision
        }
        let next = rows.last.map { key(id(of: $0)) }
        if revision != 0 { return RowPage(rows: rows, next: next) }
        let earlier = try EarlierMovements.page(
            of: stock.sku, after: nil, size: max(1, size - rows.count), in: snapshot)
        if rows.count == size {
            return RowPage(rows: rows, next: earlier.rows.isEmpty ? nil : next)
        }
        return RowPage(rows: rows + earlier.rows, next: earlier.next)
    }

    private static func find(
        _ revision: UInt64, of sku: String, in snapshot: any Snapshot
    ) throws(StoreError) -> MovementRow {
        guard let row = try find(KeyPair(revision, sku), in: snapshot) else {
            throw .corrupt("movement \(revision) of \(sku) is named and is not there")
        }
        return row
    }
}

/// The movements of stores that were begun before movements stood in their order: by skus. Nothing
/// is added to them.
package enum EarlierMovements: Table {
    package static let number: UInt16 = 22

    package static func id(of movement: MovementRow) -> KeyPair<String, UInt64> {
        KeyPair(movement.sku, movement.revision)
    }

    /// The keys of one sku's movements.
    static func range(of sku: String) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, sku)
        return (prefix, end(of: prefix))
    }

    fileprivate static func isKey(_ key: [UInt8]) -> Bool {
        key.starts(with: keys.from)
    }

    fileprivate static func page(
        of sku: String, after last: [UInt8]?, size: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> RowPage<MovementRow> {
        try page(of: range(of: sku), after: last, size: size, order: .descending, in: snapshot)
    }

    /// The revision of one sku's last movement here; 0 if there was none.
    static func newest(of sku: String, in snapshot: any Snapshot) throws(StoreError) -> UInt64 {
        try page(of: sku, after: nil, size: 1, in: snapshot).rows.first?.revision ?? 0
    }
}

/// The skus that belong to no product any more, until another product takes them.
package enum FreedSKUs: Table {
    package static let number: UInt16 = 24

    package static func id(of row: FreedSKURow) -> String {
        row.sku
    }
}

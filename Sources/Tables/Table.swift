public import KeyValue
public import Wire

/// Rows of one kind, each under its id, with the indexes that follow them.
///
/// Numbers are the data format: each is given once, to a table or an index, and never reused.
@usableFromInline package protocol Table {
    associatedtype Row: Message
    associatedtype ID: KeyPart

    static var number: UInt16 { get }
    static var indexes: [any Index<Row>] { get }

    static func id(of row: Row) -> ID
}

// What reads and writes rows is compiled where it is called, for there their type is known.

extension Table {
    @inlinable package static var indexes: [any Index<Row>] { [] }

    /// The key of the row with this id.
    @inlinable package static func key(_ id: ID) -> [UInt8] {
        makeKey(number, id)
    }

    /// The keys of all rows.
    @inlinable package static var keys: (from: [UInt8], to: [UInt8]) {
        var prefix: [UInt8] = []
        number.append(to: &prefix)
        return (prefix, end(of: prefix))
    }

    /// The row with this id.
    @inlinable package static func find(
        _ id: ID, in snapshot: any Snapshot
    ) throws(StoreError) -> Row? {
        try row(at: key(id), in: snapshot)
    }

    /// The rows with these ids, in their order, in one round trip.
    @inlinable package static func find(
        many ids: [ID], in snapshot: any Snapshot
    ) throws(StoreError) -> [Row?] {
        var rows = [Row?](repeating: nil, count: ids.count)
        var problem: StoreError?
        try snapshot.get(many: ids.map(key)) { position, bytes in
            do throws(WireError) {
                rows[position] = try Row.decode(bytes)
            } catch {
                problem = corrupt(error)
            }
        }
        if let problem { throw problem }
        return rows
    }

    /// Lends the stored bytes of the row with this id; says whether there is one.
    @inlinable package static func withBytes(
        _ id: ID, in snapshot: any Snapshot, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        try snapshot.get(key(id).span, body)
    }

    /// Puts `row` in place of what has its id, and brings the indexes along.
    @inlinable package static func put(_ row: Row, in transaction: any Transaction)
        throws(StoreError)
    {
        let old = indexes.isEmpty ? nil : try find(id(of: row), in: transaction)
        try put(row, replacing: old, in: transaction)
    }

    /// Puts `row` in place of `old`, the row that has its id now, and brings the indexes along.
    @inlinable package static func put(
        _ row: Row, replacing old: Row?, in transaction: any Transaction
    ) throws(StoreError) {
        try put(row, at: key(id(of: row)), replacing: old, in: transaction)
    }

    /// The same for who knows its key.
    @inlinable package static func put(
        _ row: Row, at key: [UInt8], replacing old: Row?, in transaction: any Transaction
    ) throws(StoreError) {
        if let old {
            // Most changes move little, and making all entries twice is most of what they cost.
            for index in indexes where !isUnchanged(row, from: old, in: index) {
                try replace(
                    index.entries(of: old), by: index.entries(of: row), in: transaction)
            }
        } else {
            for index in indexes {
                try replace([], by: index.entries(of: row), in: transaction)
            }
        }
        try row.withEncoded { (bytes) throws(StoreError) in
            try transaction.put(key.span, bytes)
        }
    }

    /// Removes the row with this id with its index entries; says whether there was one.
    @inlinable package static func remove(
        _ id: ID, in transaction: any Transaction
    ) throws(StoreError) -> Bool {
        let key = key(id)
        guard let old = try row(at: key, in: transaction) else { return false }
        for index in indexes {
            try replace(index.entries(of: old), by: [], in: transaction)
        }
        try transaction.delete(key.span)
        return true
    }

    /// Hands rows in the order of their ids, those after `id` if one is given, to `body` until it
    /// answers `false`.
    @inlinable package static func forEach(
        after id: ID?, limit: Int, in snapshot: any Snapshot, _ body: (Row) -> Bool
    ) throws(StoreError) {
        // Nothing sorts between a key and the same key with a zero behind it.
        let start = id.map { key($0) + [0] } ?? keys.from
        try forEach(from: start, to: keys.to, limit: limit, in: snapshot, body)
    }

    /// Hands every row to `body`, in the order of their ids, until it answers `false`.
    @inlinable package static func forEach(
        in snapshot: any Snapshot, limit: Int = .max, _ body: (Row) -> Bool
    ) throws(StoreError) {
        try forEach(after: nil, limit: limit, in: snapshot, body)
    }

    @inlinable static func forEach(
        from lower: [UInt8], to upper: [UInt8], limit: Int, in snapshot: any Snapshot,
        _ body: (Row) -> Bool
    ) throws(StoreError) {
        var problem: StoreError?
        try snapshot.scan(
            from: lower.span, to: upper.span, order: .ascending, limit: limit
        ) { _, bytes in
            do throws(WireError) {
                return body(try Row.decode(bytes))
            } catch {
                problem = corrupt(error)
                return false
            }
        }
        if let problem { throw problem }
    }

    @inlinable static func row(
        at key: [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) -> Row? {
        var found: Row?
        var problem: StoreError?
        _ = try snapshot.get(key.span) { bytes in
            do throws(WireError) {
                found = try Row.decode(bytes)
            } catch {
                problem = corrupt(error)
            }
        }
        if let problem { throw problem }
        return found
    }

    @inlinable static func isUnchanged(_ row: Row, from old: Row, in index: any Index<Row>) -> Bool
    {
        let isUnchanged = index.isUnchanged(row, from: old)
        assert(
            !isUnchanged || Set(index.entries(of: row)) == Set(index.entries(of: old)),
            "Index \(index.number) overlooks a change.")
        return isUnchanged
    }

    @inlinable static func replace(
        _ before: [IndexEntry], by after: [IndexEntry], in transaction: any Transaction
    ) throws(StoreError) {
        if before == after { return }
        for entry in before where !after.contains(where: { $0.key == entry.key }) {
            try transaction.delete(entry.key.span)
        }
        for entry in after where !before.contains(entry) {
            try transaction.put(entry.key.span, entry.value.span)
        }
    }

    @inlinable static func corrupt(_ error: WireError) -> StoreError {
        .corrupt("a row of table \(number): \(error)")
    }
}

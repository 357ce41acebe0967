/// A second way to the rows of a table, kept up to date by `Table.put` and `Table.remove`.
@usableFromInline package protocol Index<Row>: Sendable {
    associatedtype Row

    /// What its keys begin with, as a table's number.
    var number: UInt16 { get }

    /// The entries of `row`: none if it has no place here.
    func entries(of row: Row) -> [IndexEntry]

    /// Whether `row` has the entries that `old`, the row before it, had, as far as that is seen at
    /// a glance; `false` has them made and compared.
    func isUnchanged(_ row: Row, from old: Row) -> Bool
}

/// A row of an index.
@usableFromInline package struct IndexEntry: Sendable, Hashable {
    @usableFromInline package let key: [UInt8]
    @usableFromInline package let value: [UInt8]

    @inlinable package init(key: [UInt8], value: [UInt8] = []) {
        self.key = key
        self.value = value
    }
}

extension Index {
    /// The keys of all entries that begin with `part`.
    package func range(of part: some KeyPart) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, part)
        return (prefix, end(of: prefix))
    }
}

// What makes the keys is compiled where an index is declared, for there the types are known; a row
// has many entries, and making them is much of what a write costs.

/// Lists rows in the order of a key that may be shared, with a few bytes of each at hand.
@usableFromInline package struct OrderedIndex<Row, Key: KeyPart>: Index {
    @usableFromInline package let number: UInt16
    @usableFromInline let make: @Sendable (Row) -> [IndexEntry]
    @usableFromInline let isSame: @Sendable (Row, Row) -> Bool

    /// `key` must tell rows apart, so it ends with the row's id; `nil` leaves the row out.
    /// `covered` is what the index knows of a row without reading it; `unchanged` may say that two
    /// rows of one id, one after the other, have the same entries.
    @inlinable package init(
        _ number: UInt16, key: @escaping @Sendable (Row) -> Key?,
        covering covered: @escaping @Sendable (Row) -> [UInt8] = { _ in [] },
        unchanged: @escaping @Sendable (Row, Row) -> Bool = { _, _ in false }
    ) {
        self.number = number
        isSame = unchanged
        make = { row in
            guard let key = key(row) else { return [] }
            return [IndexEntry(key: makeKey(number, key), value: covered(row))]
        }
    }

    @inlinable package func entries(of row: Row) -> [IndexEntry] {
        make(row)
    }

    @inlinable package func isUnchanged(_ row: Row, from old: Row) -> Bool {
        isSame(row, old)
    }
}

/// Lists rows under any number of keys each.
@usableFromInline package struct ManifoldIndex<Row, Key: KeyPart>: Index {
    @usableFromInline package let number: UInt16
    @usableFromInline let make: @Sendable (Row) -> [IndexEntry]
    @usableFromInline let isSame: @Sendable (Row, Row) -> Bool

    /// `keys` must tell rows apart, so each ends with the row's id; no two of a row are the same.
    /// `unchanged` may say that two rows of one id, one after the other, have the same.
    @inlinable package init(
        _ number: UInt16, keys: @escaping @Sendable (Row) -> [Key],
        unchanged: @escaping @Sendable (Row, Row) -> Bool = { _, _ in false }
    ) {
        self.number = number
        isSame = unchanged
        make = { row in
            keys(row).map { IndexEntry(key: makeKey(number, $0)) }
        }
    }

    @inlinable package func entries(of row: Row) -> [IndexEntry] {
        make(row)
    }

    @inlinable package func isUnchanged(_ row: Row, from old: Row) -> Bool {
        isSame(row, old)
    }
}

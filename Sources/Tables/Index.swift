/// A second way to the rows of a table, kept up to date by `Table.put` and `Table.remove`.
package protocol Index<Row>: Sendable {
    associatedtype Row

    /// What its keys begin with, as a table's number.
    var number: UInt16 { get }

    /// The entries of `row`: none if it has no place here.
    func entries(of row: Row) -> [IndexEntry]
}

/// A row of an index.
package struct IndexEntry: Sendable, Hashable {
    package let key: [UInt8]
    package let value: [UInt8]

    package init(key: [UInt8], value: [UInt8] = []) {
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

/// Lists rows in the order of a key that may be shared, with a few bytes of each at hand.
package struct OrderedIndex<Row, Key: KeyPart>: Index {
    package let number: UInt16
    private let key: @Sendable (Row) -> Key?
    private let covered: @Sendable (Row) -> [UInt8]

    /// `key` must tell rows apart, so it ends with the row's id; `nil` leaves the row out.
    /// `covered` is what the index knows of a row without reading it.
    package init(
        _ number: UInt16, key: @escaping @Sendable (Row) -> Key?,
        covering covered: @escaping @Sendable (Row) -> [UInt8] = { _ in [] }
    ) {
        self.number = number
        self.key = key
        self.covered = covered
    }

    package func entries(of row: Row) -> [IndexEntry] {
        guard let key = key(row) else { return [] }
        return [IndexEntry(key: makeKey(number, key), value: covered(row))]
    }
}

/// Lists rows under any number of keys each.
package struct ManifoldIndex<Row, Key: KeyPart>: Index {
    package let number: UInt16
    private let keys: @Sendable (Row) -> [Key]

    /// `keys` must tell rows apart, so each ends with the row's id; no two of a row are the same.
    package init(_ number: UInt16, keys: @escaping @Sendable (Row) -> [Key]) {
        self.number = number
        self.keys = keys
    }

    package func entries(of row: Row) -> [IndexEntry] {
        keys(row).map { IndexEntry(key: makeKey(number, $0)) }
    }
}

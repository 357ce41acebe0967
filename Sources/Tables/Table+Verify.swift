internal import Basics
package import KeyValue
internal import Wire

extension Table {
    /// What is wrong with the table: rows that are not what was written, rows that do not stand
    /// under their id, and indexes that do not lead to exactly its rows.
    ///
    /// It keeps the entries of the indexes in memory: for a store at rest.
    package static func verify(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems: [String] = []
        var expected: [[UInt8]: [UInt8]] = [:]
        let bounds = range(of: number)
        try snapshot.scan(
            from: bounds.from.span, to: bounds.to.span, order: .ascending, limit: .max
        ) { key, bytes in
            guard let row = try? Row.decode(bytes) else {
                problems.append("table \(number): row \(hex(key)) cannot be read")
                return true
            }
            if self.key(id(of: row)) != Array(key) {
                problems.append("table \(number): row \(hex(key)) stands under another's id")
            }
            for index in indexes {
                for entry in index.entries(of: row) {
                    expected[entry.key] = entry.value
                }
            }
            return true
        }
        for index in indexes {
            problems += try compare(index.number, &expected, in: snapshot)
        }
        problems += expected.keys.map { "index entry \(hex($0.span)) is missing" }.sorted()
        return problems
    }

    /// Strikes the index's entries off those expected; says what is wrong with them.
    private static func compare(
        _ number: UInt16, _ expected: inout [[UInt8]: [UInt8]], in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var problems: [String] = []
        var left: [[UInt8]: [UInt8]] = [:]
        swap(&left, &expected)
        let bounds = range(of: number)
        try snapshot.scan(
            from: bounds.from.span, to: bounds.to.span, order: .ascending, limit: .max
        ) { key, value in
            guard let right = left.removeValue(forKey: Array(key)) else {
                problems.append("index \(number): entry \(hex(key)) leads to no row")
                return true
            }
            if right != Array(value) {
                problems.append("index \(number): entry \(hex(key)) says something else")
            }
            return true
        }
        swap(&left, &expected)
        return problems
    }

    private static func range(of number: UInt16) -> (from: [UInt8], to: [UInt8]) {
        var prefix: [UInt8] = []
        number.append(to: &prefix)
        return (prefix, end(of: prefix))
    }
}

private func hex(_ bytes: borrowing Span<UInt8>) -> String {
    var text = ""
    for index in bytes.indices {
        let digits = String(bytes[index], radix: 16)
        text += digits.count == 1 ? "0" + digits : digits
    }
    return text
}

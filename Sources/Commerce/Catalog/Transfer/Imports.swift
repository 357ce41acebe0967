internal import Basics
internal import KeyValue
internal import RPC
package import Schema
internal import Tables

/// How far each import has come.
package enum Imports: Table {
    package static let number: UInt16 = 25

    package static func id(of row: ImportRow) -> String {
        row.importID
    }

    /// An import that did not go on for so long is forgotten, and its id is free again.
    private static let retention = Duration.seconds(30 * 24 * 3_600)
    /// Rows looked through for old ones whenever an import starts.
    private static let trimLimit = 100

    /// Removes some of those that did not go on for long.
    static func trim(in command: inout Command) throws(StoreError) {
        let oldest = command.time.advanced(by: .zero - retention).nanoseconds
        var old: [String] = []
        try forEach(in: command.transaction, limit: trimLimit) { row in
            if row.updateTimeNanoseconds < oldest {
                old.append(row.importID)
            }
            return true
        }
        for id in old {
            _ = try remove(id, in: command.transaction)
        }
    }
}

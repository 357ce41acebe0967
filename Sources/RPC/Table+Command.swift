public import KeyValue
public import Tables

extension Table {
    /// Puts `row` and names it in the log.
    @inlinable package static func put(_ row: Row, in command: inout Command) throws(StoreError) {
        try put(row, in: command.transaction)
        command.note(changeOf: key(id(of: row)), in: number)
    }

    /// Puts `row` in place of `old`, the row that has its id now, and names it in the log.
    @inlinable package static func put(
        _ row: Row, replacing old: Row?, in command: inout Command
    ) throws(StoreError) {
        let key = key(id(of: row))
        try put(row, at: key, replacing: old, in: command.transaction)
        command.note(changeOf: key, in: number)
    }

    /// Removes the row with this id and names it in the log; says whether there was one.
    @inlinable package static func remove(
        _ id: ID, in command: inout Command
    ) throws(StoreError) -> Bool {
        let isRemoved = try remove(id, in: command.transaction)
        if isRemoved {
            command.note(changeOf: key(id), in: number)
        }
        return isRemoved
    }
}

internal import KeyValue

/// The rows the engine keeps for itself, beside the callers'; their bytes are the data format.
enum OwnRows {
    /// Says that the table is ours and how its rows are laid out.
    static let format: [UInt8] = [KeyRules.reserved, 0x01]

    /// The layout this program writes; a table of a higher one is refused.
    static let knownFormat: UInt32 = 1

    private static let mark: [UInt8] = Array("SHPW".utf8)

    static let formatValue = mark + bytes(knownFormat)

    /// The format that a row states.
    static func formatVersion(_ value: [UInt8]) -> UInt32? {
        guard value.count == 8, value.starts(with: mark) else { return nil }
        return value[4...].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Where a partition keeps the revision of its last command that changed something, and which
    /// worker that command ran on.
    static func revision(of partition: UInt16) -> [UInt8] {
        [KeyRules.reserved, 0x02] + bytes(partition)
    }

    static func revisionValue(_ revision: UInt64, worker: UInt64) -> [UInt8] {
        bytes(revision) + bytes(worker)
    }

    /// The revision and the worker that a row states.
    static func revision(_ value: [UInt8]) -> (revision: UInt64, worker: UInt64)? {
        guard value.count == 16 else { return nil }
        return (
            value[..<8].reduce(0) { $0 << 8 | UInt64($1) },
            value[8...].reduce(0) { $0 << 8 | UInt64($1) }
        )
    }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        stride(from: Number.bitWidth - 8, through: 0, by: -8).map {
            UInt8(truncatingIfNeeded: number >> $0)
        }
    }
}

internal import KeyValue

/// The rows the engine keeps for itself, beside the callers'; their bytes are the data format.
enum OwnRows {
    /// Says that the file is ours and how its rows are laid out.
    static let format: [UInt8] = [KeyRules.reserved, 0x01]

    /// The revision of the last command that changed something.
    static let revision: [UInt8] = [KeyRules.reserved, 0x02]

    /// The layout this program writes; a file of a higher one is refused.
    static let knownFormat: UInt32 = 1

    private static let mark: [UInt8] = Array("SHPW".utf8)

    static func formatValue(_ version: UInt32) -> [UInt8] {
        mark + bigEndian(version)
    }

    static func formatVersion(_ value: borrowing Span<UInt8>) -> UInt32? {
        guard value.count == 8 else { return nil }
        for index in mark.indices where value[index] != mark[index] {
            return nil
        }
        return UInt32(truncatingIfNeeded: number(value, from: 4))
    }

    static func revisionValue(_ revision: UInt64) -> [UInt8] {
        bigEndian(revision)
    }

    static func revision(_ value: borrowing Span<UInt8>) -> UInt64? {
        value.count == 8 ? number(value, from: 0) : nil
    }

    private static func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        stride(from: Number.bitWidth - 8, through: 0, by: -8).map {
            UInt8(truncatingIfNeeded: number >> $0)
        }
    }

    private static func number(_ bytes: borrowing Span<UInt8>, from start: Int) -> UInt64 {
        var number: UInt64 = 0
        for index in start..<bytes.count {
            number = number << 8 | UInt64(bytes[index])
        }
        return number
    }
}

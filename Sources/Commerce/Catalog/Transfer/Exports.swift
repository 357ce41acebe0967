internal import Basics
internal import KeyValue
internal import RPC
package import Schema
internal import Tables
internal import Wire

/// Exports under way.
///
/// An export shows the shop at one moment but holds no snapshot for long: it has a row here, and
/// while it has, whoever changes a product first keeps what the product was when the export began,
/// in `FormerProducts`. What the export reads is that, or the product itself where nobody changed
/// it.
package enum Exports: Table {
    package static let number: UInt16 = 26

    package static func id(of row: ExportRow) -> String {
        row.id
    }

    /// Exports that may be under way at once: each makes every change a little dearer.
    static let limit = 8
    /// An export that did not ask to go on for so long is over, for nobody reads it.
    static let lease = Duration.seconds(60)

    /// Keeps what the product `id` was for the exports under way that do not have it yet; `old` is
    /// nil when there was none.
    static func keep(
        _ old: Product?, id: String, in command: borrowing Command
    ) throws(StoreError) {
        let transaction = command.transaction
        for export in try underWay(at: command.time, in: transaction) {
            let former = FormerProducts.key(export.id, id)
            if try transaction.get(former.span, { _ in }) { continue }
            let row = FormerProductRow(product: old?.encoded())
            try transaction.put(former.span, row.encoded().span)
        }
    }

    /// The exports that somebody still reads.
    static func underWay(
        at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) -> [ExportRow] {
        var rows: [ExportRow] = []
        try forEach(in: snapshot) { row in
            if row.expireTimeNanoseconds > time.nanoseconds {
                rows.append(row)
            }
            return true
        }
        return rows
    }
}

extension ExportRow {
    /// Whether what was kept for it is whole for some time yet, whichever clock of this process a
    /// change took its time from.
    func isReadable(at time: Instant) -> Bool {
        time.advanced(by: Exports.lease / 4).nanoseconds < expireTimeNanoseconds
    }
}

/// What products were when an export began.
enum FormerProducts {
    private static let number: UInt16 = 27

    static func key(_ export: String, _ product: String) -> [UInt8] {
        makeKey(number, KeyPair(export, product))
    }

    /// The keys of one export.
    static func range(of export: String) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, export)
        return (prefix, end(of: prefix))
    }

    /// The keys of all exports.
    static var range: (from: [UInt8], to: [UInt8]) {
        var prefix: [UInt8] = []
        number.append(to: &prefix)
        return (prefix, end(of: prefix))
    }

    /// The export that a key belongs to.
    static func export(of key: [UInt8]) -> String {
        String(decoding: key.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self)
    }
}

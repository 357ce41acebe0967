package import Basics
package import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// Removes what has ended by itself, some rows at a time.
package enum Sweep {
    /// Rows of one step, each with two index entries: few enough that nobody waits for it.
    package static let rowLimit = 100

    /// One step; says whether there is more to do.
    package static func step(
        _ transaction: any Transaction, at time: Instant
    ) throws(StoreError) -> Bool {
        let sessions = try ids(SessionRows.byEnd, before: time, in: transaction)
        for session in try SessionRows.find(many: sessions, in: transaction).compactMap({ $0 }) {
            try SessionRows.end(session, in: transaction)
        }
        let throttles = try ids(Throttles.byEnd, before: time, in: transaction)
        for id in throttles {
            _ = try Throttles.remove(id, in: transaction)
        }
        return sessions.count == rowLimit || throttles.count == rowLimit
    }

    /// The ids of rows whose time has come, in an index by that.
    private static func ids<Row>(
        _ index: OrderedIndex<Row, KeyPair<Int64, String>>, before time: Instant,
        in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var start: [UInt8] = []
        index.number.append(to: &start)
        let end = makeKey(index.number, KeyPair(time.nanoseconds, ""))
        // Behind the index's number and the time stands the id, with an end mark.
        return try KeyPage((start, end), after: nil, size: rowLimit, in: snapshot).keys.map {
            String(decoding: $0[10..<$0.count - 1], as: UTF8.self)
        }
    }
}

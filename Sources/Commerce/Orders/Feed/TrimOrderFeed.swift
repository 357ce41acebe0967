package import Basics
internal import KeyValue
package import RPC
internal import Schema
internal import Tables
internal import Wire

extension OrderFeed {
    /// Forgets changes that are older than the shop keeps them at `time`, `limit` at the most, and
    /// remembers up to where. Says how many there were.
    package static func trim(
        at time: Instant, limit: Int, in command: inout Command
    ) throws -> Int {
        let oldest = time.advanced(by: .zero - command.limits.feedLife).nanoseconds
        var removed = 0
        for (partition, _) in try AuditLog.heads(in: command.transaction) where removed < limit {
            let old = try changes(
                of: partition, before: oldest, limit: limit - removed, in: command.transaction)
            guard let last = old.last else { continue }
            for key in old {
                try command.transaction.delete(key.span)
            }
            try OrderFeedEnds.put(
                FeedPlace(key: last.span).row, replacing: nil, in: command.transaction)
            removed += old.count
        }
        return removed
    }

    /// The keys of a partition's oldest changes, if they are older than that.
    private static func changes(
        of partition: UInt16, before oldest: Int64, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [[UInt8]] {
        let range = range(of: partition)
        var keys: [[UInt8]] = []
        var problem: StoreError?
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: limit
        ) { key, bytes in
            do throws(WireError) {
                guard try OrderChangeRow.decode(bytes).timeNanoseconds < oldest else {
                    return false
                }
                keys.append(Array(key))
                return true
            } catch {
                problem = .corrupt("a change in the feed: \(error)")
                return false
            }
        }
        if let problem { throw problem }
        return keys
    }
}

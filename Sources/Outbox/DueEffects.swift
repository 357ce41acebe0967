internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// The effects of a lane whose turn has come, and when that of the next one is.
struct DueEffects {
    private(set) var ids: [String] = []
    /// When another's turn comes; nil if there is none among those that were looked at.
    private(set) var next: Instant?

    /// Reads at most `limit` of them, those not in `passed` over.
    init(
        in lane: String, at time: Instant, limit: Int, passing passed: Set<String>,
        in snapshot: any Snapshot
    ) throws(StoreError) {
        let range = Effects.byTime.range(of: lane)
        // One more than can be needed, for when its turn comes.
        let page = try KeyPage(
            range, after: nil, size: limit + passed.count + 1, in: snapshot)
        for key in page.keys {
            let (turn, id) = Effects.turn(in: key.dropFirst(range.from.count))
            if passed.contains(id) { continue }
            guard turn <= time, ids.count < limit else {
                next = max(turn, time)
                break
            }
            ids.append(id)
        }
    }
}

extension Effects {
    /// Effects of a lane whose leases are not over at `time`, `limit` at the most.
    ///
    /// It looks at all that wait, for those that were put off are among them.
    static func held(
        in lane: String, at time: Instant, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        let lane = byTime.range(of: lane)
        var held: [String] = []
        var last: [UInt8]?
        repeat {
            let page = try KeyPage(lane, after: last, size: 200, in: snapshot)
            let ids = page.keys.map { turn(in: $0.dropFirst(lane.from.count)).id }
            for row in try find(many: ids, in: snapshot) {
                if let row, row.leaseEndNanoseconds > time.nanoseconds { held.append(row.id) }
            }
            last = page.next
        } while last != nil && held.count < limit
        return Array(held.prefix(limit))
    }

    /// When an effect's turn is, and its id, as its key in `byTime` says behind the lane.
    fileprivate static func turn(in place: ArraySlice<UInt8>) -> (time: Instant, id: String) {
        let bits = place.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        return (
            Instant(nanoseconds: Int64(bitPattern: bits ^ 1 << 63)),
            String(decoding: place.dropFirst(8).dropLast(), as: UTF8.self)
        )
    }
}

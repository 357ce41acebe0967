internal import Basics
internal import KeyValue
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
            let place = key.dropFirst(range.from.count)
            let bits = place.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
            let turn = Instant(nanoseconds: Int64(bitPattern: bits ^ 1 << 63))
            let id = String(decoding: place.dropFirst(8).dropLast(), as: UTF8.self)
            if passed.contains(id) { continue }
            guard turn <= time, ids.count < limit else {
                next = max(turn, time)
                break
            }
            ids.append(id)
        }
    }
}

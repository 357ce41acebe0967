internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// Whose changes somebody is told of.
struct FeedScope: Sendable {
    /// Those of one owner; of all when nil.
    let owner: Owner?
    /// Those of one order; of all when empty.
    let orderID: String

    /// The bell that rings when there may be some.
    var bell: String {
        owner.map(OrderFeed.bell(of:)) ?? OrderFeed.bell
    }

    /// What a key of the feed ends with if the change is told of.
    fileprivate var ending: [UInt8]? {
        owner.map { Array($0.text.utf8) + [0] }
    }
}

/// Some of the changes that follow a position in the feed, in an order in which they can be
/// applied.
///
/// A snapshot holds a beginning of each partition. A change that follows another of the same order
/// waits until that was passed, whichever partition it is in; the change that was committed first
/// among those left waits for none, so that there is always a way on.
struct FeedPart: Sendable {
    /// A change, and the position behind it.
    struct Change: Sendable {
        let row: OrderChangeRow
        let position: FeedPosition
    }

    private(set) var changes: [Change] = []
    /// How far it goes.
    private(set) var position: FeedPosition
    /// Whether more follow in the same snapshot.
    private(set) var hasMore = false

    /// Rows looked at in one partition, at the most: those of others cost little.
    private static let rowLimit = 1_000

    /// Reads at most `limit` changes behind `position`.
    ///
    /// OUT_OF_RANGE when one that followed is no longer kept.
    init(
        after position: FeedPosition, of scope: FeedScope, limit: Int, in snapshot: any Snapshot
    ) throws {
        self.position = position
        guard try FeedPosition(oldestIn: snapshot).isReached(by: position) else {
            throw Failure.revisionCompacted
        }
        let partitions = try AuditLog.heads(in: snapshot).map { $0.partition }
        if partitions.count > 1 {
            snapshot.prefetch {
                partitions.map { partition -> Read in
                    let range = FeedLane.range(of: partition, after: position)
                    return .range(from: range.from, to: range.to, limit: FeedPart.rowLimit)
                }
            }
        }
        var lanes: [FeedLane] = []
        for partition in partitions {
            let lane = try FeedLane(
                partition, after: position, of: scope, rows: FeedPart.rowLimit, matches: limit,
                in: snapshot)
            if !lane.isEmpty { lanes.append(lane) }
            hasMore = hasMore || lane.isCut
        }
        merge(&lanes, limit: limit)
        hasMore = hasMore || lanes.contains { !$0.isEmpty }
    }

    private mutating func merge(_ lanes: inout [FeedLane], limit: Int) {
        while changes.count < limit, let lane = next(in: lanes), let step = lanes[lane].take() {
            position.move(to: step.place)
            if let row = step.row {
                changes.append(Change(row: row, position: position))
            }
        }
    }

    /// The lane whose next change was made first, of those that need not wait.
    private func next(in lanes: [FeedLane]) -> Int? {
        var best: (lane: Int, revision: UInt64)?
        for (index, lane) in lanes.enumerated() {
            guard let step = lane.first, step.row?.placeBefore.map(isPassed) ?? true else {
                continue
            }
            if step.place.revision < best?.revision ?? .max {
                best = (index, step.place.revision)
            }
        }
        return best?.lane
    }

    private func isPassed(_ place: ChangePlace) -> Bool {
        position.hasReached(FeedPlace(place))
    }
}

/// What follows a position in one partition.
private struct FeedLane {
    struct Step {
        let place: FeedPlace
        /// The change; nil if it is not told of.
        let row: OrderChangeRow?
    }

    private var steps: ArraySlice<Step> = []
    /// Whether there may be more behind it.
    private(set) var isCut = false

    static func range(
        of partition: UInt16, after position: FeedPosition
    ) -> (from: [UInt8], to: [UInt8]) {
        let range = OrderFeed.range(of: partition)
        guard let place = position[partition] else { return range }
        // Behind the place stands whose change it is; nothing of that sorts behind this.
        return (end(of: makeKey(OrderFeed.number, place)), range.to)
    }

    init(
        _ partition: UInt16, after position: FeedPosition, of scope: FeedScope, rows: Int,
        matches: Int, in snapshot: any Snapshot
    ) throws(StoreError) {
        let range = FeedLane.range(of: partition, after: position)
        let ending = scope.ending
        var steps: [Step] = []
        var (looked, matched) = (0, 0)
        var problem: StoreError?
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: rows
        ) { key, bytes in
            looked += 1
            var row: OrderChangeRow?
            var isTold = true
            if let ending {
                isTold = key.extracting(FeedPlace.ownerStart..<key.count).equals(ending.span)
            }
            if isTold {
                do throws(WireError) {
                    row = try OrderChangeRow.decode(bytes)
                } catch {
                    problem = .corrupt("a change in the feed: \(error)")
                    return false
                }
            }
            if !scope.orderID.isEmpty, row?.orderID != scope.orderID { row = nil }
            matched += row == nil ? 0 : 1
            steps.append(Step(place: FeedPlace(key: key), row: row))
            return matched < matches
        }
        if let problem { throw problem }
        isCut = looked == rows || matched == matches
        self.steps = steps[...]
    }

    var isEmpty: Bool { steps.isEmpty }

    var first: Step? { steps.first }

    mutating func take() -> Step? { steps.popFirst() }
}

extension FeedPosition {
    /// Where the feed begins that is kept.
    init(oldestIn snapshot: any Snapshot) throws(StoreError) {
        self.init(try OrderFeedEnds.all(in: snapshot).map { FeedPlace($0) })
    }

    /// Where the feed ends now.
    init(newestIn snapshot: any Snapshot) throws(StoreError) {
        try self.init(oldestIn: snapshot)
        for (partition, _) in try AuditLog.heads(in: snapshot) {
            let range = OrderFeed.range(of: partition)
            let last = try KeyPage(
                range, after: nil, size: 1, order: .descending, in: snapshot)
            if let key = last.keys.first { move(to: FeedPlace(key: key.span)) }
        }
    }
}

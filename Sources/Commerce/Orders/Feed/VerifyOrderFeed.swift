internal import KeyValue
internal import Schema
internal import Tables

/// Checks that the feed, played from its oldest change on, leads to the orders as they are.
struct FeedBooks {
    private(set) var problems: [String] = []
    private var changes: [String: [OrderChangeRow]] = [:]
    private let ends: FeedPosition

    /// `orders` are all there are, by their ids.
    init(_ orders: [String: OrderRow], in snapshot: any Snapshot) throws(StoreError) {
        ends = try FeedPosition(oldestIn: snapshot)
        problems += try OrderFeed.verify(in: snapshot)
        problems += try OrderFeedEnds.verify(in: snapshot)
        var changes: [String: [OrderChangeRow]] = [:]
        try OrderFeed.forEach(in: snapshot) { row in
            changes[row.orderID, default: []].append(row)
            return true
        }
        self.changes = changes.mapValues { $0.sorted { $0.revision < $1.revision } }
        var found = Set(changes.keys).subtracting(orders.keys).map {
            "feed: it tells of an order \($0) that there is not"
        }
        for (id, order) in orders {
            found += check(order, self.changes[id] ?? [])
        }
        try checkEvents(in: snapshot, &found)
        problems += found.sorted()
    }

    /// Each change follows the one before, and the last one tells how the order is.
    private func check(_ order: OrderRow, _ changes: [OrderChangeRow]) -> [String] {
        var problems: [String] = []
        guard let last = changes.last else {
            if let place = order.lastChange, !ends.hasReached(FeedPlace(place)) {
                problems.append("feed: the last change of order \(order.id) is missing")
            }
            return problems
        }
        if last.place != order.lastChange || last.revision != order.revision
            || last.state != order.state.rawValue || last.owner != order.owner
            || last.paymentStatus != order.paymentStatus.rawValue
            || last.fulfilmentStatus != order.fulfilmentStatus.rawValue
            || last.eventsBefore + UInt32(last.events.count) != order.events
        {
            problems.append("feed: its last change of order \(order.id) is not how that is")
        }
        let isWhole = changes[0].placeBefore.map { ends.hasReached(FeedPlace($0)) } ?? true
        let isChained = zip(changes, changes.dropFirst()).allSatisfy { before, next in
            next.placeBefore == before.place && next.revision > before.revision
                && next.eventsBefore == before.eventsBefore + UInt32(before.events.count)
        }
        if !isWhole || !isChained {
            problems.append("feed: a change of order \(order.id) is missing")
        }
        return problems
    }

    /// What happened is what the histories have.
    private func checkEvents(
        in snapshot: any Snapshot, _ found: inout [String]
    ) throws(StoreError) {
        var strangers: [String] = []
        try OrderEvents.forEach(in: snapshot) { event in
            guard let changes = changes[event.orderID], let first = changes.first,
                event.number > UInt64(first.eventsBefore)
            else { return true }
            let change = changes.last { UInt64($0.eventsBefore) < event.number }
            let index = Int(event.number) - Int(change?.eventsBefore ?? 0) - 1
            let told = OrderChangeRow.Event(
                kind: event.kind, state: event.state, paymentID: event.paymentID,
                paymentState: event.paymentState)
            let events = change?.events ?? []
            if !events.indices.contains(index) || events[index] != told {
                strangers.append(
                    "feed: it tells event \(event.number) of order \(event.orderID)"
                        + " otherwise than its history")
            }
            return true
        }
        found += strangers
    }
}

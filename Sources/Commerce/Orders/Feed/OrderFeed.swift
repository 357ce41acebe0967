internal import Basics
internal import KeyValue
internal import RPC
package import Schema
package import Tables

/// What commands changed of orders, in the order of their commits: each in a row of its own,
/// written with the change.
///
/// Within a partition of the log, rows are appended. Changes of one order may be in several, and
/// each names the place of the one before it.
package enum OrderFeed: Table {
    package static let number: UInt16 = 100

    /// Ends with whose order it is, so that others' are passed over without a look at them.
    package static func id(of row: OrderChangeRow) -> KeyPair<FeedPlace, String> {
        KeyPair(FeedPlace(row.place ?? ChangePlace()), row.owner)
    }

    /// What rings whenever an order changed.
    static let bell = "orders"

    /// What rings whenever an order of `owner` changed.
    static func bell(of owner: Owner) -> String {
        "orders of \(owner.text)"
    }

    /// Tells of a change of `order` that a command is about to write.
    static func tell(
        _ events: [OrderEventRow], of order: inout OrderRow, in command: inout Command
    ) throws(StoreError) {
        // The order's own row is named as a change next, so that no two numbers are the same.
        let place = ChangePlace(
            partition: UInt32(command.transaction.partition), revision: command.revision,
            sequence: UInt64(command.changes.count))
        let row = OrderChangeRow(
            place: place, placeBefore: order.lastChange, owner: order.owner, orderID: order.id,
            number: order.number, state: order.state.rawValue,
            paymentStatus: order.paymentStatus.rawValue,
            fulfilmentStatus: order.fulfilmentStatus.rawValue, revision: order.revision,
            eventsBefore: order.events - UInt32(events.count),
            events: events.map {
                OrderChangeRow.Event(
                    kind: $0.kind, state: $0.state, paymentID: $0.paymentID,
                    paymentState: $0.paymentState)
            }, timeNanoseconds: command.time.nanoseconds)
        try put(row, replacing: nil, in: command.transaction)
        order.lastChange = place
        command.ring(bell)
        if let owner = Owner(order.owner) { command.ring(bell(of: owner)) }
    }

    /// The keys of one partition.
    static func range(of partition: UInt16) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, partition)
        return (prefix, end(of: prefix))
    }
}

/// Up to where the feed was forgotten, in each partition in which it was.
package enum OrderFeedEnds: Table {
    package static let number: UInt16 = 101

    package static func id(of place: ChangePlace) -> UInt16 {
        UInt16(clamping: place.partition)
    }

    static func all(in snapshot: any Snapshot) throws(StoreError) -> [ChangePlace] {
        var ends: [ChangePlace] = []
        try forEach(in: snapshot) { end in
            ends.append(end)
            return true
        }
        return ends
    }
}

internal import Basics
internal import KeyValue
internal import RPC
package import Schema
package import Tables

/// Every order and every checkout that was ever begun; rows are never removed.
package enum OrderRows: Table {
    package static let number: UInt16 = 70

    package static func id(of order: OrderRow) -> String {
        order.id
    }

    /// Finds an order by the number on its receipt.
    package static let byNumber = OrderedIndex<OrderRow, String>(71) { order in
        order.number
    } covering: { order in
        Array(order.id.utf8)
    } unchanged: { order, old in
        order.number == old.number
    }

    /// Lists what somebody ordered, in the order in which it was begun: ids rise with time.
    package static let byOwner = OrderedIndex<OrderRow, KeyPair<String, String>>(72) { order in
        KeyPair(order.owner, order.id)
    } unchanged: { order, old in
        order.owner == old.owner
    }

    /// Lists what the sweeper has to look at, by when.
    package static let bySweepTime = OrderedIndex<OrderRow, KeyPair<Int64, String>>(73) { order in
        order.sweepTimeNanoseconds == 0 ? nil : KeyPair(order.sweepTimeNanoseconds, order.id)
    } unchanged: { order, old in
        order.sweepTimeNanoseconds == old.sweepTimeNanoseconds
    }

    /// Lists orders whose guest's key lies under a key of the ring by the number of that.
    package static let byKey = OrderedIndex<OrderRow, KeyPair<UInt64, String>>(74) { order in
        guard let contact = order.contact, contact.keyID != 0 else { return nil }
        return KeyPair(UInt64(contact.keyID), order.id)
    } unchanged: { order, old in
        order.contact?.keyID == old.contact?.keyID
    }

    package static let indexes: [any Index<OrderRow>] = [byNumber, byOwner, bySweepTime, byKey]

    /// The orders that need a key of the ring, some of them.
    static func ids(
        underKey key: UInt32, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        let range = byKey.range(of: UInt64(key))
        return try KeyPage(range, after: nil, size: limit, in: snapshot).keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
    }

    /// The id of the order with this number.
    static func id(
        ofNumber number: String, in snapshot: any Snapshot
    ) throws(StoreError) -> String? {
        var id: String?
        _ = try snapshot.get(makeKey(byNumber.number, number).span) { id = String($0) }
        return id
    }
}

/// What happened to each order.
package enum OrderEvents: Table {
    package static let number: UInt16 = 75

    package static func id(of event: OrderEventRow) -> KeyPair<String, UInt64> {
        KeyPair(event.orderID, event.number)
    }

    /// The keys of one order's events.
    static func range(of order: String) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, order)
        return (prefix, end(of: prefix))
    }
}

extension OrderRow {
    /// Where its contact is sealed for.
    var place: String {
        "order/\(id)"
    }

    /// Changes whenever the order does; of two orders it is never the same.
    var etag: String {
        String(revision, radix: 16) + "-" + id.suffix(8)
    }

    /// The units of each sku that are ordered and satisfy nothing yet, or all of them.
    var units: UnitSums {
        UnitSums(lines.lazy.map { (name: $0.sku, units: $0.quantity) })
    }

    /// The units of each product that count as sold.
    var soldUnits: UnitSums {
        UnitSums(lines.lazy.map { (name: $0.productID, units: $0.quantity - $0.returned) })
    }

    /// Marks a change: revisions of one row only rise.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
    }
}

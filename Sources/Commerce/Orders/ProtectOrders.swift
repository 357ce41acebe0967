internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// What tells whom orders are for, and how it is kept.
extension Orders {
    /// Brings guests' keys of orders from under a key of the ring, some of them, under the current
    /// one; says how many.
    static func renewKeys(
        under key: UInt32, limit: Int, by ring: KeyRing, in transaction: any Transaction
    ) throws(StoreError) -> Int {
        let ids = try OrderRows.ids(underKey: key, limit: limit, in: transaction)
        for case let old? in try OrderRows.find(many: ids, in: transaction) {
            var order = old
            order.contact = try old.contact?.renewed(at: old.place, by: ring)
            // Nothing changed that anybody sees, so that the feed need not tell.
            try OrderRows.put(order, replacing: old, in: transaction)
        }
        return ids.count
    }

    /// Which orders say whom they are for to nobody.
    static func verifySealed(
        by keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var orders: [OrderRow] = []
        try OrderRows.forEach(in: snapshot) { order in
            if order.contact != nil { orders.append(order) }
            return true
        }
        return orders.filter { (try? $0.opened(by: keys, in: snapshot)) == nil }
            .map { "order \($0.id): no key opens whom it is for" }
    }

    /// A page of what a customer ordered, the first order first.
    static func page(
        of customer: String, after last: [UInt8]?, size: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> RowPage<OrderRow> {
        let range = OrderRows.byOwner.range(of: Owner.customer(customer).text)
        let page = try KeyPage(range, after: last, size: size, in: snapshot)
        let ids = page.keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
        let rows = try OrderRows.find(many: ids, in: snapshot).compactMap { $0 }
        return RowPage(rows: rows, next: page.next)
    }
}

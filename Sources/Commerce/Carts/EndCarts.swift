package import Basics
package import Crypto
package import KeyValue
package import RPC
internal import Schema
internal import Tables

extension Carts {
    /// Ends carts whose time has come before `time`, and removes those that ended long ago: `limit`
    /// at the most. Says how many there were.
    package static func sweep(
        before time: Instant, limit: Int, in command: inout Command
    ) throws(StoreError) -> Int {
        let all = CartRows.byExpiry.all
        let past = makeKey(CartRows.byExpiry.number, KeyPair(time.nanoseconds, ""))
        let page = try KeyPage((all.from, past), after: nil, size: limit, in: command.transaction)
        // A key is the index's number, the time, and the id with its end mark.
        let ids = page.keys.map { String(decoding: $0[10..<$0.count - 1], as: UTF8.self) }
        for case let old? in try CartRows.find(many: ids, in: command.transaction) {
            guard old.state == .active else {
                _ = try CartRows.remove(old.id, in: &command)
                continue
            }
            var cart = old
            cart.end(as: .expired, command.time, command.revision)
            try CartRows.put(cart, replacing: old, in: &command)
        }
        return ids.count
    }

    /// Forgets what carts know of a customer who is erased. The sessions are gone, so that nobody
    /// reaches them; what lies in older copies is under a key that is no more.
    static func forget(
        _ customer: String, in command: inout Command
    ) throws(StoreError) {
        let owner = Owner.customer(customer)
        guard let old = try CartRows.current(of: owner, in: command.transaction) else { return }
        var cart = old
        if old.state == .active {
            cart.removeLines()
            cart.couponCode = ""
            cart.shippingMethodID = ""
            cart.end(as: .expired, command.time, command.revision)
        } else {
            // A checkout has it, and ends it when it gives it back.
            cart.contact = nil
            cart.stamp(command.time, command.revision)
        }
        try CartRows.put(cart, replacing: old, in: &command)
    }

    /// Brings the keys of guests' contacts from under a key of the ring under its current one, of
    /// `limit` carts at the most; says of how many.
    package static func renewKeys(
        under key: UInt32, limit: Int, by ring: KeyRing, in transaction: any Transaction
    ) throws(StoreError) -> Int {
        let ids = try CartRows.ids(underKey: key, limit: limit, in: transaction)
        for case let old? in try CartRows.find(many: ids, in: transaction) {
            var cart = old
            cart.contact = try old.contact?.renewed(at: old.place, by: ring)
            // Nothing changed that anybody sees, so that the feed need not tell.
            try CartRows.put(cart, replacing: old, in: transaction)
        }
        return ids.count
    }
}

extension OrderedIndex {
    /// The keys of all entries.
    fileprivate var all: (from: [UInt8], to: [UInt8]) {
        var prefix: [UInt8] = []
        number.append(to: &prefix)
        return (prefix, end(of: prefix))
    }
}

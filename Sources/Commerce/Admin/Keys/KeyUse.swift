package import Crypto
package import KeyValue
internal import Outbox
internal import RPC
internal import Schema
internal import Tables

/// Rows of one kind that need a key of the ring: how many there are, and how they are brought under
/// the current one.
///
/// Whoever comes to seal rows by the ring adds a use to `all`, or a key could go that they need.
/// What ends by itself, such as tokens and kept answers, needs none: its time is waited for.
struct KeyUse: Sendable {
    /// What people call the rows.
    let name: String
    /// The rows under a key, up to a limit.
    let count: @Sendable (_ key: UInt32, _ limit: Int, any Snapshot) throws(StoreError) -> Int
    /// Brings rows from under a key, up to a limit, under the ring's current one; says how many.
    let renew:
        @Sendable (
            _ key: UInt32, _ limit: Int, KeyRing, any Transaction
        ) throws(StoreError) -> Int

    static let all = [customers, guestCarts, guestOrders, providers, effects, proof]

    private static let customers = KeyUse(
        name: "customers",
        count: { (key, limit, snapshot) throws(StoreError) in
            try CustomerRows.ids(underKey: key, limit: limit, in: snapshot).count
        },
        renew: { (key, limit, ring, transaction) throws(StoreError) in
            let ids = try CustomerRows.ids(underKey: key, limit: limit, in: transaction)
            for old in try CustomerRows.find(many: ids, in: transaction).compactMap({ $0 }) {
                var row = old
                try row.renew(by: ring)
                try CustomerRows.put(row, replacing: old, in: transaction)
            }
            return ids.count
        })

    private static let guestCarts = KeyUse(
        name: "carts of guests",
        count: { (key, limit, snapshot) throws(StoreError) in
            try CartRows.ids(underKey: key, limit: limit, in: snapshot).count
        },
        renew: { (key, limit, ring, transaction) throws(StoreError) in
            try Carts.renewKeys(under: key, limit: limit, by: ring, in: transaction)
        })

    private static let guestOrders = KeyUse(
        name: "orders of guests",
        count: { (key, limit, snapshot) throws(StoreError) in
            try OrderRows.ids(underKey: key, limit: limit, in: snapshot).count
        },
        renew: { (key, limit, ring, transaction) throws(StoreError) in
            try Orders.renewKeys(under: key, limit: limit, by: ring, in: transaction)
        })

    private static let providers = KeyUse(
        name: "secrets of payment providers",
        count: { (key, limit, snapshot) throws(StoreError) in
            try PaymentProviders.list(underKey: key, in: snapshot).prefix(limit).count
        },
        renew: { (key, limit, ring, transaction) throws(StoreError) in
            let rows = try PaymentProviders.list(underKey: key, in: transaction).prefix(limit)
            for old in rows {
                try PaymentProviders.put(
                    try old.renewed(by: ring), replacing: old, in: transaction)
            }
            return rows.count
        })

    private static let effects = KeyUse(
        name: "effects that wait in the outbox",
        count: { (key, limit, snapshot) throws(StoreError) in
            try Effects.count(underKey: key, limit: limit, in: snapshot)
        },
        renew: { (key, limit, ring, transaction) throws(StoreError) in
            try Effects.renew(underKey: key, limit: limit, by: ring, in: transaction)
        })

    private static let proof = KeyUse(
        name: "the proof of the ring",
        count: { (key, limit, snapshot) throws(StoreError) in
            try KeyProofs.find(KeyProofs.only, in: snapshot)?.keyID == key ? min(1, limit) : 0
        },
        renew: { (key, limit, ring, transaction) throws(StoreError) in
            guard limit > 0,
                try KeyProofs.find(KeyProofs.only, in: transaction)?.keyID == key
            else { return 0 }
            try KeyProofs.write(by: ring, in: transaction)
            return 1
        })
}

/// Brings what lies under old keys under the current one, so that old keys can go.
package enum KeyRenewal {
    /// Rows of one step: each costs some tens of microseconds on the writer.
    package static let rowLimit = 64

    /// One step; says whether there is more to do. What is done is not done again, so that it goes
    /// on after a crash where it was.
    package static func step(
        _ transaction: any Transaction, ring: KeyRing
    ) throws(StoreError) -> Bool {
        var left = rowLimit
        for entry in ring.entries where entry.role == .old {
            for use in KeyUse.all {
                left -= try use.renew(entry.id, left, ring, transaction)
                if left <= 0 { return true }
            }
        }
        return false
    }
}

extension CustomerRows {
    /// The customers whose email and own key are under a key of the ring, some of them.
    fileprivate static func ids(
        underKey key: UInt32, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        let range = byEmail.range(of: UInt64(key))
        // Behind the key's number stand the hash in hexadecimal, its end mark, and the id with one.
        let start = range.from.count + 2 * Digest.byteCount + 1
        return try KeyPage(range, after: nil, size: limit, in: snapshot).keys.map {
            String(decoding: $0[start..<$0.count - 1], as: UTF8.self)
        }
    }
}

package import Crypto
package import KeyValue
internal import Schema
internal import Tables

/// Effects wait as long as what is outside does not answer, so that their key may change meanwhile.
extension Effects {
    /// How many effects are sealed by a key of the ring, up to a limit.
    package static func count(
        underKey key: UInt32, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> Int {
        try ids(underKey: key, limit: limit, in: snapshot).count
    }

    /// Seals effects that one key sealed by the ring's current one, up to a limit; says how many.
    package static func renew(
        underKey key: UInt32, limit: Int, by ring: KeyRing, in transaction: any Transaction
    ) throws(StoreError) -> Int {
        let ids = try ids(underKey: key, limit: limit, in: transaction)
        for old in try find(many: ids, in: transaction).compactMap({ $0 }) {
            let place = Array(old.id.utf8)
            guard let payload = ring.open(old.payload.span, for: purpose, at: place) else {
                throw .corrupt("effect \(old.id): no key of the ring opens what it needs to know")
            }
            var row = old
            row.payload = ring.seal(payload.span, for: purpose, at: place)
            try put(row, replacing: old, in: transaction)
        }
        return ids.count
    }

    private static func ids(
        underKey key: UInt32, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        let range = byKey.range(of: UInt64(key))
        return try KeyPage(range, after: nil, size: limit, in: snapshot).keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
    }
}

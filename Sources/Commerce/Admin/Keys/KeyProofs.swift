internal import Basics
package import Crypto
package import KeyValue
internal import RPC
package import Schema
internal import Tables

/// One row that only the ring of this store opens: whoever brings another ring is told at once, and
/// not when the first customer signs in.
package enum KeyProofs: Table {
    package static let number: UInt16 = 35

    package static func id(of proof: KeyProofRow) -> UInt16 {
        only
    }

    package static let only: UInt16 = 0
    private static let purpose = "proof of the ring"

    /// Whether a ring belongs to a store.
    package enum Standing: Sendable {
        /// Nothing was ever sealed in the store.
        case unknown
        case right
        case wrong
    }

    package static func standing(
        of ring: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> Standing {
        guard let row = try find(only, in: snapshot) else { return .unknown }
        let opened = ring.open(row.sealed.span, for: purpose, at: key(only))
        return opened == nil ? .wrong : .right
    }

    /// Makes the row if there is none: the first thing that is sealed in a store.
    package static func keep(
        by ring: KeyRing, in transaction: any Transaction
    ) throws(StoreError) {
        if try find(only, in: transaction) == nil {
            try write(by: ring, in: transaction)
        }
    }

    static func write(by ring: KeyRing, in transaction: any Transaction) throws(StoreError) {
        let sealed = ring.seal(randomBytes(16).span, for: purpose, at: key(only))
        try put(KeyProofRow(keyID: ring.current.id, sealed: sealed), in: transaction)
    }
}

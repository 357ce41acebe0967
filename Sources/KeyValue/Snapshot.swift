/// Ordered bytes as they stood at one moment.
///
/// Keys are 1 to 511 bytes and sort as unsigned bytes; those that begin with 0xFF are the engine's
/// own and are not seen here. A snapshot belongs to one thread. What is lent to a closure is gone
/// when the closure returns, and nothing is written meanwhile.
@usableFromInline package protocol Snapshot: AnyObject {
    /// Lends the value under `key` to `body`; says whether there is one.
    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool

    /// Lends the value under each key in turn, with the key's position; missing ones are passed
    /// over.
    ///
    /// One round trip, however many keys.
    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError)

    /// Lends the rows from `lower` up to but not including `upper` in the order of their keys, or
    /// backwards, until `body` answers `false` or `limit` rows were lent.
    ///
    /// An empty `lower` is before every key.
    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        order: ScanOrder, limit: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError)

    /// Tells an engine whose reads cost a round trip what will be read next, so that it asks once.
    ///
    /// Other engines never evaluate `reads`. It changes no answer.
    func prefetch(_ reads: () -> [Read])
}

/// A snapshot that a thread keeps and brings up to date, so that opening one costs nothing per
/// call.
package protocol RenewableSnapshot: Snapshot {
    /// Moves to the newest committed state, as of now or as of the next read.
    func renew() throws(StoreError)

    /// Lets go of the state, so that the store need not keep it; `renew` takes one again.
    func release()
}

@usableFromInline package enum ScanOrder: Sendable {
    case ascending
    case descending
}

/// One planned read.
@usableFromInline package enum Read: Sendable, Hashable {
    case key([UInt8])
    case range(from: [UInt8], to: [UInt8], limit: Int)
}

/// The bytes a key may have.
package enum KeyRules {
    package static let longest = 511

    /// The first byte of the engines' own keys; every other key sorts below it.
    package static let reserved: UInt8 = 0xFF

    /// Stops the process if a caller's key is one no engine could keep.
    @inline(__always)
    package static func check(_ key: borrowing Span<UInt8>) {
        precondition(
            !key.isEmpty && key.count <= longest && key[0] != reserved,
            "a key has 1 to 511 bytes, the first of which is not 0xFF")
    }

    /// `upper`, but no higher than the end of the callers' keys.
    @_lifetime(copy upper)
    package static func bounded(_ upper: borrowing Span<UInt8>) -> Span<UInt8> {
        let isBeyond = !upper.isEmpty && upper[0] == reserved
        return upper.extracting(first: isBeyond ? 1 : upper.count)
    }
}

extension Snapshot {
    /// Lends every row in the order of the keys until `body` answers `false`.
    ///
    /// It holds the snapshot for as long as it takes: for a store at rest, and for tests.
    package func scanAll(
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        let start: [UInt8] = []
        let end: [UInt8] = [KeyRules.reserved]
        try scan(from: start.span, to: end.span, order: .ascending, limit: .max, body)
    }
}

/// Ordered bytes as they stood at one moment.
///
/// Keys are 1 to 511 bytes and sort as unsigned bytes. A snapshot belongs to one thread. What is
/// lent to a closure is gone when the closure returns.
package protocol Snapshot: AnyObject {
    /// Lends the value under `key` to `body`; says whether there is one.
    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool

    /// Lends the value under each key in turn, with the key's position; missing ones are passed over.
    ///
    /// One round trip, however many keys.
    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError)

    /// Lends the rows from `lower` up to but not including `upper` in the order of their keys, or
    /// backwards, until `body` answers `false` or `limit` rows were lent.
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

/// A snapshot that a thread keeps and brings up to date, so that opening one costs nothing per call.
package protocol RenewableSnapshot: Snapshot {
    /// Moves to the newest committed state.
    func renew() throws(StoreError)

    /// Lets go of the state, so that the store need not keep it; `renew` takes one again.
    func release()
}

package enum ScanOrder: Sendable {
    case ascending
    case descending
}

/// One planned read.
package enum Read: Sendable, Hashable {
    case key([UInt8])
    case range(from: [UInt8], to: [UInt8], limit: Int)
}

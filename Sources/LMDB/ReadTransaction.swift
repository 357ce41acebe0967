internal import CLMDB

/// A view of the rows as they stood when it began or was last renewed.
///
/// It may pass between threads, but only one may use it at a time.
@safe package final class ReadTransaction: @unchecked Sendable {
    private let environment: Environment
    private var handle: OpaquePointer?
    /// A cursor kept between scans, so that a scan allocates nothing.
    private var spare: OpaquePointer?

    package init(_ environment: Environment) throws(LMDBError) {
        self.environment = environment
        unsafe handle = try environment.begin(parent: nil, flags: MDB_RDONLY)
    }

    deinit {
        end()
    }

    /// Lets go of the view but keeps its place among the readers; `renew` takes another view.
    package func reset() {
        unsafe mdb_txn_reset(live)
    }

    /// Moves to the newest committed state, after `reset`.
    package func renew() throws(LMDBError) {
        unsafe try check(mdb_txn_renew(live))
    }

    /// Ends it for good. A second call does nothing.
    package func end() {
        guard let handle = unsafe handle else { return }
        if let spare = unsafe spare {
            unsafe mdb_cursor_close(spare)
        }
        unsafe mdb_txn_abort(handle)
        unsafe self.handle = nil
        unsafe spare = nil
        environment.ended()
    }

    /// Lends the value under `key`, in place; says whether there is one.
    package func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(LMDBError) -> Bool {
        guard let value = unsafe try find(key, live, environment.table) else { return false }
        body(unsafe value.span)
        return true
    }

    /// Lends what is under each of these keys, in their order, with the key's position.
    ///
    /// One cursor goes from key to key: a key that lies near the one before is found on the page
    /// where that was, without another way down the tree.
    package func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(LMDBError) {
        if keys.isEmpty { return }
        let cursor = unsafe try takeCursor()
        defer { unsafe giveBack(cursor) }
        for (position, key) in keys.enumerated() {
            guard let value = unsafe try find(key.span, at: cursor) else { continue }
            body(position, unsafe value.span)
        }
    }

    /// Lends the rows from `lower` up to but not including `upper`, forwards or backwards, until
    /// `body` answers `false` or `limit` were lent; an empty `lower` is before every key.
    package func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        backwards: Bool, limit: Int,
        _ body: (borrowing Span<UInt8>, borrowing Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        let cursor = unsafe try takeCursor()
        defer { unsafe giveBack(cursor) }
        unsafe try walk(cursor, from: lower, to: upper, backwards: backwards, limit: limit, body)
    }

    /// How many pages were given back and not used again, as of this view.
    package func freePages() throws(LMDBError) -> Int {
        // LMDB keeps, in a table of its own, a list for each transaction that gave pages back.
        let cursor = unsafe try make { unsafe mdb_cursor_open(live, 0, $0) }
        defer { unsafe mdb_cursor_close(cursor) }
        var (key, list) = unsafe (MDB_val(), MDB_val())
        var pages = 0
        while true {
            let code = unsafe mdb_cursor_get(cursor, &key, &list, MDB_NEXT)
            if code == MDB_NOTFOUND {
                return pages
            }
            try check(code)
            unsafe pages += list.mv_data.loadUnaligned(as: Int.self)
        }
    }

    private var live: OpaquePointer {
        guard let handle = unsafe handle else {
            preconditionFailure("a read transaction is not used after its end")
        }
        return unsafe handle
    }

    private func takeCursor() throws(LMDBError) -> OpaquePointer {
        guard let cursor = unsafe spare else {
            return unsafe try make { unsafe mdb_cursor_open(live, environment.table, $0) }
        }
        unsafe try check(mdb_cursor_renew(live, cursor))
        unsafe spare = nil
        return unsafe cursor
    }

    private func giveBack(_ cursor: OpaquePointer) {
        if unsafe spare == nil {
            unsafe spare = unsafe cursor
        } else {
            unsafe mdb_cursor_close(cursor)
        }
    }
}

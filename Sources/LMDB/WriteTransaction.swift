internal import CLMDB

/// The one transaction that may write, with parts that can be undone alone.
///
/// It belongs to the thread that began it. Letting go of it without `commit()` rolls it back.
@safe package final class WriteTransaction {
    private let environment: Environment
    /// The transaction and those nested in it; only the innermost is in use.
    private var handles: [OpaquePointer]
    private var innermost: OpaquePointer
    /// Stays where it was last, for rows that are read and written in the order of their keys
    /// mostly lie in the same page, and need no way there from the root. Only for the outermost
    /// transaction.
    private var cursor: OpaquePointer?
    /// How many values are being lent; writing then would pull them away.
    private var lent = 0

    /// Waits for another process's writer, if there is one.
    package init(_ environment: Environment) throws(LMDBError) {
        self.environment = environment
        unsafe innermost = try environment.begin(parent: nil, flags: 0)
        unsafe handles = unsafe [innermost]
    }

    deinit {
        abort()
    }

    /// Makes all of it durable. Whatever comes of it, the transaction has ended.
    package func commit() throws(LMDBError) {
        unsafe precondition(handles.count == 1, "what was begun inside ends first")
        precondition(lent == 0, "a commit would pull lent values away")
        closeCursor()
        unsafe handles.removeAll()
        let code = unsafe mdb_txn_commit(innermost)
        environment.ended()
        try check(code)
    }

    /// Undoes all of it. After an end it does nothing.
    package func abort() {
        guard let outermost = unsafe handles.first else { return }
        precondition(lent == 0, "an abort would pull lent values away")
        closeCursor()
        let count = unsafe handles.count
        unsafe handles.removeAll()
        // LMDB aborts what is nested along with its parent.
        unsafe mdb_txn_abort(outermost)
        for _ in 0..<count {
            environment.ended()
        }
    }

    /// Begins a part that can be kept or undone alone.
    package func beginPart() throws(LMDBError) {
        checkUse()
        closeCursor()
        let part = unsafe try environment.begin(parent: innermost, flags: 0)
        unsafe handles.append(part)
        unsafe innermost = unsafe part
    }

    /// Makes the innermost part one with what surrounds it.
    package func keepPart() throws(LMDBError) {
        let part = unsafe leavePart()
        unsafe try check(mdb_txn_commit(part))
    }

    /// Undoes the innermost part.
    package func undoPart() {
        let part = unsafe leavePart()
        unsafe mdb_txn_abort(part)
    }

    /// Lends the value under `key`, in place; says whether there is one.
    package func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(LMDBError) -> Bool {
        guard let value = unsafe try find(key) else { return false }
        lent += 1
        body(unsafe value.span)
        lent -= 1
        return true
    }

    private func find(
        _ key: borrowing Span<UInt8>
    ) throws(LMDBError) -> UnsafeBufferPointer<UInt8>? {
        // What a walk lends must stay where it is.
        guard lent == 0, keepsCursor else {
            return unsafe try LMDB.find(key, innermost, environment.table)
        }
        return unsafe try LMDB.find(key, at: keptCursor())
    }

    /// Lends the rows from `lower` up to but not including `upper`, forwards or backwards, until
    /// `body` answers `false` or `limit` were lent; an empty `lower` is before every key.
    package func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        backwards: Bool, limit: Int,
        _ body: (borrowing Span<UInt8>, borrowing Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        // A walk within another must leave that one's cursor alone.
        let isKept = lent == 0 && keepsCursor
        let walker = unsafe try isKept ? keptCursor() : openCursor()
        lent += 1
        defer {
            lent -= 1
            if !isKept { unsafe mdb_cursor_close(walker) }
        }
        unsafe try walk(walker, from: lower, to: upper, backwards: backwards, limit: limit, body)
    }

    package func put(
        _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>
    ) throws(LMDBError) {
        checkUse()
        let cursor = unsafe try keepsCursor ? keptCursor() : nil
        let code = unsafe key.withUnsafeBufferPointer { keyBytes in
            unsafe value.withUnsafeBufferPointer { valueBytes in
                var name = unsafe MDB_val(keyBytes)
                var content = unsafe MDB_val(valueBytes)
                if let cursor = unsafe cursor {
                    return unsafe mdb_cursor_put(cursor, &name, &content, 0)
                }
                return unsafe mdb_put(innermost, environment.table, &name, &content, 0)
            }
        }
        try check(code)
    }

    /// Removes `key`; says whether it was there.
    @discardableResult
    package func delete(_ key: borrowing Span<UInt8>) throws(LMDBError) -> Bool {
        checkUse()
        guard keepsCursor else {
            let code = unsafe key.withUnsafeBufferPointer { bytes in
                var name = unsafe MDB_val(bytes)
                return unsafe mdb_del(innermost, environment.table, &name, nil)
            }
            if code == MDB_NOTFOUND {
                return false
            }
            try check(code)
            return true
        }
        let cursor = unsafe try keptCursor()
        guard unsafe try LMDB.find(key, at: cursor) != nil else { return false }
        unsafe try check(mdb_cursor_del(cursor, 0))
        return true
    }

    /// LMDB would have to follow it into parts.
    private var keepsCursor: Bool { unsafe handles.count == 1 }

    /// The cursor that stays.
    private func keptCursor() throws(LMDBError) -> OpaquePointer {
        if let cursor = unsafe cursor { return unsafe cursor }
        let opened = unsafe try openCursor()
        unsafe cursor = unsafe opened
        return unsafe opened
    }

    private func openCursor() throws(LMDBError) -> OpaquePointer {
        unsafe try make { unsafe mdb_cursor_open(innermost, environment.table, $0) }
    }

    /// Lets go of the cursor that stays, before its transaction ends, which would free it, and
    /// before anything that moves rows other than through it.
    private func closeCursor() {
        if let open = unsafe cursor { unsafe mdb_cursor_close(open) }
        unsafe cursor = nil
    }

    private func checkUse() {
        unsafe precondition(!handles.isEmpty, "a write transaction is not used after its end")
        precondition(lent == 0, "nothing is written while a value is lent")
    }

    private func leavePart() -> OpaquePointer {
        unsafe precondition(handles.count > 1, "a part ends after it was begun")
        precondition(lent == 0, "the end of a part would pull lent values away")
        let part = unsafe handles.removeLast()
        unsafe innermost = unsafe handles[handles.count - 1]
        environment.ended()
        return unsafe part
    }
}

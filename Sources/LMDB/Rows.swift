internal import CLMDB
internal import Glibc

/// Finds the value under `key`, read in place from the map.
func find(
    _ key: borrowing Span<UInt8>, _ transaction: OpaquePointer, _ table: MDB_dbi
) throws(LMDBError) -> UnsafeBufferPointer<UInt8>? {
    var value = unsafe MDB_val()
    let code = unsafe key.withUnsafeBufferPointer { bytes in
        var name = unsafe MDB_val(bytes)
        return unsafe mdb_get(transaction, table, &name, &value)
    }
    if code == MDB_NOTFOUND {
        return nil
    }
    try check(code)
    return unsafe value.bytes
}

/// Moves a cursor to `key` and finds the value there, read in place from the map.
func find(
    _ key: borrowing Span<UInt8>, at cursor: OpaquePointer
) throws(LMDBError) -> UnsafeBufferPointer<UInt8>? {
    var value = unsafe MDB_val()
    let code = unsafe key.withUnsafeBufferPointer { bytes in
        var name = unsafe MDB_val(bytes)
        return unsafe mdb_cursor_get(cursor, &name, &value, MDB_SET)
    }
    if code == MDB_NOTFOUND {
        return nil
    }
    try check(code)
    return unsafe value.bytes
}

/// Walks a cursor over the keys from `lower` up to but not including `upper`.
func walk(
    _ cursor: OpaquePointer, from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
    backwards: Bool, limit: Int,
    _ body: (borrowing Span<UInt8>, borrowing Span<UInt8>) -> Bool
) throws(LMDBError) {
    var key = unsafe MDB_val()
    var value = unsafe MDB_val()
    var code =
        unsafe backwards
        ? seek(cursor, before: upper, &key, &value) : seek(cursor, from: lower, &key, &value)
    let step = backwards ? MDB_PREV : MDB_NEXT

    var left = limit
    while left > 0 {
        if code == MDB_NOTFOUND {
            return
        }
        try check(code)
        let name = unsafe key.bytes.span
        let isInside = backwards ? !name.sorts(before: lower) : name.sorts(before: upper)
        if !isInside || !body(name, unsafe value.bytes.span) {
            return
        }
        left -= 1
        if left > 0 {
            code = unsafe mdb_cursor_get(cursor, &key, &value, step)
        }
    }
}

private func seek(
    _ cursor: OpaquePointer, from lower: borrowing Span<UInt8>,
    _ key: inout MDB_val, _ value: inout MDB_val
) -> Int32 {
    if lower.isEmpty {
        return unsafe mdb_cursor_get(cursor, &key, &value, MDB_FIRST)
    }
    return unsafe lower.withUnsafeBufferPointer { bytes in
        unsafe key = unsafe MDB_val(bytes)
        return unsafe mdb_cursor_get(cursor, &key, &value, MDB_SET_RANGE)
    }
}

private func seek(
    _ cursor: OpaquePointer, before upper: borrowing Span<UInt8>,
    _ key: inout MDB_val, _ value: inout MDB_val
) -> Int32 {
    if upper.isEmpty {
        return MDB_NOTFOUND
    }
    let code = unsafe seek(cursor, from: upper, &key, &value)
    if code == MDB_NOTFOUND {
        return unsafe mdb_cursor_get(cursor, &key, &value, MDB_LAST)
    }
    if code != MDB_SUCCESS {
        return code
    }
    return unsafe mdb_cursor_get(cursor, &key, &value, MDB_PREV)
}

extension Span<UInt8> {
    /// Whether these bytes come before `other` in LMDB's order: unsigned bytes, then length.
    fileprivate func sorts(before other: borrowing Span<UInt8>) -> Bool {
        let order = unsafe withUnsafeBufferPointer { mine in
            unsafe other.withUnsafeBufferPointer { theirs in
                let shared = Swift.min(mine.count, theirs.count)
                guard shared > 0, let left = mine.baseAddress, let right = theirs.baseAddress
                else { return Int32(0) }
                return unsafe memcmp(left, right, shared)
            }
        }
        return order < 0 || (order == 0 && count < other.count)
    }
}

extension MDB_val {
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        unsafe self.init(
            mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
    }

    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        let start = unsafe mv_data.map {
            unsafe UnsafePointer($0.assumingMemoryBound(to: UInt8.self))
        }
        return unsafe UnsafeBufferPointer(start: start, count: mv_size)
    }
}

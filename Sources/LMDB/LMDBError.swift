internal import CLMDB

/// What LMDB, or the system below it, answered instead of success.
package struct LMDBError: Error, Sendable, Equatable {
    /// LMDB's code if negative, else the system's error number.
    package let code: Int32

    /// The map is as large as it may become.
    package static let mapFull = LMDBError(code: MDB_MAP_FULL)
    /// One transaction changed more pages than LMDB can keep track of.
    package static let transactionFull = LMDBError(code: MDB_TXN_FULL)
    /// More read transactions are open than the environment was told to allow.
    package static let readersFull = LMDBError(code: MDB_READERS_FULL)
    /// A commit failed half-way before; the environment has to be opened anew.
    package static let mustReopen = LMDBError(code: MDB_PANIC)
    /// The file is not one of LMDB's.
    package static let notLMDB = LMDBError(code: MDB_INVALID)
    /// The file was written by another version of LMDB.
    package static let otherVersion = LMDBError(code: MDB_VERSION_MISMATCH)
    /// A page is not what it should be.
    package static let corrupted = LMDBError(code: MDB_CORRUPTED)
    /// A page that another one names does not exist.
    package static let pageMissing = LMDBError(code: MDB_PAGE_NOTFOUND)

    package var text: String {
        unsafe String(cString: mdb_strerror(code))
    }
}

/// Turns every code but success into an error.
func check(_ code: Int32) throws(LMDBError) {
    if code != MDB_SUCCESS {
        throw LMDBError(code: code)
    }
}

/// What a function of LMDB makes in its last argument.
func make(
    _ create: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
) throws(LMDBError) -> OpaquePointer {
    var made: OpaquePointer?
    try check(unsafe create(&made))
    guard let made = unsafe made else {
        preconditionFailure("LMDB said that it succeeded and made nothing")
    }
    return unsafe made
}

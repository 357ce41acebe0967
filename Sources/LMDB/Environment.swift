internal import CLMDB
internal import Synchronization

/// One LMDB file, mapped into memory.
///
/// A process must not have a file open twice, nor carry it across a fork. Commits are synced before
/// they return, and the map is read-only: a full disk is an error, not a signal.
@safe package final class Environment: @unchecked Sendable {
    let handle: OpaquePointer
    /// The one table in use: LMDB's unnamed one, which saves each commit a page.
    let table: MDB_dbi

    private let open = Atomic<Int>(0)
    private let isClosed = Atomic<Bool>(false)

    /// Opens the file at `path`, or makes it, with room for `mapBytes` of rows; LMDB keeps a second
    /// file, its lock and its table of readers, beside it.
    package init(path: String, mapBytes: Int, maxReaders: UInt32) throws(LMDBError) {
        unsafe handle = try make { unsafe mdb_env_create($0) }
        do throws(LMDBError) {
            unsafe try check(mdb_env_set_mapsize(handle, mapBytes))
            unsafe try check(mdb_env_set_maxreaders(handle, maxReaders))
            let flags = UInt32(MDB_NOSUBDIR | MDB_NOTLS)
            unsafe try check(mdb_env_open(handle, path, flags, 0o600))
            table = unsafe try Environment.openTable(handle)
        } catch {
            unsafe mdb_env_close(handle)
            throw error
        }
    }

    deinit {
        close()
    }

    private static func openTable(_ environment: OpaquePointer) throws(LMDBError) -> MDB_dbi {
        let transaction = unsafe try make {
            unsafe mdb_txn_begin(environment, nil, UInt32(MDB_RDONLY), $0)
        }
        var table: MDB_dbi = 0
        let code = unsafe mdb_dbi_open(transaction, nil, 0, &table)
        unsafe mdb_txn_abort(transaction)
        try check(code)
        return table
    }

    /// Unmaps and closes the file; all transactions must have ended. A second call does nothing.
    package func close() {
        if isClosed.exchange(true, ordering: .acquiringAndReleasing) {
            return
        }
        precondition(
            open.load(ordering: .acquiring) == 0, "an environment closes after its transactions")
        unsafe mdb_env_close(handle)
    }

    /// Frees the reader slots of processes that died; says how many there were.
    @discardableResult
    package func checkReaders() throws(LMDBError) -> Int {
        var dead: Int32 = 0
        unsafe try check(mdb_reader_check(handle, &dead))
        return Int(dead)
    }

    /// How much of the map was ever in use, pages given back included, as of the last commit.
    package var usedBytes: Int {
        var info = unsafe MDB_envinfo()
        unsafe mdb_env_info(handle, &info)
        return unsafe (Int(info.me_last_pgno) + 1) * pageBytes
    }

    package var pageBytes: Int {
        var statistics = MDB_stat()
        unsafe mdb_env_stat(handle, &statistics)
        return Int(statistics.ms_psize)
    }

    func begin(parent: OpaquePointer?, flags: Int32) throws(LMDBError) -> OpaquePointer {
        precondition(
            !isClosed.load(ordering: .acquiring), "a closed environment begins no transaction")
        let transaction = unsafe try make {
            unsafe mdb_txn_begin(handle, parent, UInt32(flags), $0)
        }
        open.add(1, ordering: .acquiringAndReleasing)
        return unsafe transaction
    }

    /// Notes that a transaction from `begin` has ended.
    func ended() {
        open.subtract(1, ordering: .acquiringAndReleasing)
    }
}

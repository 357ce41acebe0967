internal import CLMDB
internal import Glibc

/// The file below the map.
extension Environment {
    /// How long the file is; what lies behind the pages in use is only room.
    package func fileBytes() throws(LMDBError) -> Int {
        var status = stat()
        if unsafe fstat(try descriptor(), &status) != 0 {
            throw LMDBError(code: errno)
        }
        return Int(status.st_size)
    }

    /// Writes zeros behind the file's end until it has `bytes`, and makes that durable.
    ///
    /// To be called by the thread that writes, between transactions, for a commit may use pages
    /// behind the end.
    package func lengthen(to bytes: Int) throws(LMDBError) {
        let file = try descriptor()
        var end = try fileBytes()
        // Page by page: what is written at once may be kept in one piece by the system, and a page
        // that is written later takes the longer, the longer its piece is.
        let zeros = [UInt8](repeating: 0, count: pageBytes)
        while end < bytes {
            let wanted = Swift.min(zeros.count, bytes - end)
            let count = unsafe zeros.withUnsafeBytes {
                unsafe pwrite(file, $0.baseAddress, wanted, off_t(end))
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw LMDBError(code: errno)
            }
            end += count
        }
        if fdatasync(file) != 0 {
            throw LMDBError(code: errno)
        }
    }

    private func descriptor() throws(LMDBError) -> Int32 {
        var file: mdb_filehandle_t = -1
        unsafe try check(mdb_env_get_fd(handle, &file))
        return file
    }
}

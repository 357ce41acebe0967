internal import Glibc

/// A directory of one store, which this process alone uses.
@safe final class DataDirectory: Sendable {
    let path: String
    private let lock: Int32

    /// The file with the rows.
    var storePath: String { path + "/store.mdb" }

    /// Makes the directory if it is missing, and takes the lock that keeps other processes out.
    init(path: String) throws(StoreOpenError) {
        self.path = path
        try DataDirectory.create(path)
        // LMDB trusts its own lock file, so ours is taken before that one is touched.
        lock = try DataDirectory.takeLock(path + "/lock", directory: path)
    }

    deinit {
        close(lock)
    }

    /// Makes the directory's entries durable, its own in the directory above included.
    func sync() throws(StoreOpenError) {
        for path in [path, path + "/.."] {
            let file = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            // One that may be searched but not read cannot be synced, and need not be ours.
            guard file >= 0 else { continue }
            defer { close(file) }
            if fsync(file) != 0 {
                throw StoreOpenError(path: path, code: errno)
            }
        }
    }

    private static func create(_ path: String) throws(StoreOpenError) {
        if unsafe mkdir(path, 0o700) != 0 {
            let code = errno
            guard code == EEXIST else { throw StoreOpenError(path: path, code: code) }
        }
        var status = stat()
        if unsafe stat(path, &status) != 0 {
            throw StoreOpenError(path: path, code: errno)
        }
        if status.st_mode & S_IFMT != S_IFDIR {
            throw .notADirectory(path: path)
        }
        if unsafe access(path, R_OK | W_OK | X_OK) != 0 {
            throw StoreOpenError(path: path, code: errno)
        }
    }

    private static func takeLock(
        _ path: String, directory: String
    ) throws(StoreOpenError) -> Int32 {
        let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreOpenError(path: path, code: errno) }
        if flock(file, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            defer { close(file) }
            guard code == EWOULDBLOCK else { throw StoreOpenError(path: path, code: code) }
            throw .inUse(directory: directory, process: readHolder(file))
        }
        // Only the lock counts; the number is for people, so a failure to write it is harmless.
        let holder = Array("\(getpid())\n".utf8)
        if ftruncate(file, 0) == 0 {
            unsafe holder.withUnsafeBytes { unsafe _ = pwrite(file, $0.baseAddress, $0.count, 0) }
        }
        return file
    }

    private static func readHolder(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = unsafe bytes.withUnsafeMutableBytes {
            unsafe pread(file, $0.baseAddress, $0.count, 0)
        }
        let digits = bytes.prefix(max(0, count)).filter { (48...57).contains($0) }
        return String(decoding: digits, as: UTF8.self)
    }
}

extension StoreOpenError {
    /// What a system call answered about `path`.
    init(path: String, code: Int32) {
        switch code {
        case EACCES, EPERM, EROFS: self = .noRights(path: path)
        case ENOTDIR: self = .notADirectory(path: path)
        default: self = .system(path: path, problem: unsafe String(cString: strerror(code)))
        }
    }
}

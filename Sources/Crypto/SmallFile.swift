internal import Glibc

/// Small files that hold keys and certificates, read and replaced whole.
package enum SmallFile {
    package enum Secrecy: Sendable {
        /// Only the owner may read it (mode 600); reading refuses it if others may.
        case secret

        /// Anyone may read it (mode 644).
        case open
    }

    /// More than any key ring or certificate chain needs.
    private static let limit = 1 << 20

    package static func read(
        _ path: String, _ secrecy: Secrecy
    ) throws(FileError) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw systemError("open", path) }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw systemError("examine", path) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            throw FileError(path, .damaged("it is no file of a reasonable size"))
        }
        let mode = status.st_mode & 0o777
        if secrecy == .secret && mode & 0o077 != 0 {
            throw FileError(path, .openToOthers(mode: mode))
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let room = bytes.count - filled
            let count = unsafe bytes.withUnsafeMutableBytes {
                unsafe Glibc.read(file, $0.baseAddress.map { unsafe $0 + filled }, room)
            }
            guard count >= 0 || errno == EINTR else { throw systemError("read", path) }
            guard count != 0 else { throw FileError(path, .damaged("it shrank while read")) }
            filled += max(count, 0)
        }
        return bytes
    }

    /// Replaces the file, or makes it; a crash leaves the old one or the new one, never a mixture.
    package static func write(
        _ bytes: [UInt8], to path: String, _ secrecy: Secrecy
    ) throws(FileError) {
        let draft = path + ".new"
        unsafe unlink(draft)
        let mode: mode_t = secrecy == .secret ? 0o600 : 0o644
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw systemError("create", draft) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(
                    file, $0.baseAddress.map { unsafe $0 + written }, $0.count - written)
            }
            guard count >= 0 || errno == EINTR else { throw systemError("write", draft) }
            written += max(count, 0)
        }
        guard fsync(file) == 0 else { throw systemError("write", draft) }
        guard unsafe rename(draft, path) == 0 else { throw systemError("replace", path) }
        try syncDirectory(of: path)
    }

    /// Makes a directory, unless it is there; into a secret one only its owner may look.
    package static func makeDirectory(
        _ path: String, _ secrecy: Secrecy = .open
    ) throws(FileError) {
        guard unsafe mkdir(path, secrecy == .secret ? 0o700 : 0o755) == 0 || errno == EEXIST else {
            throw systemError("create", path)
        }
    }

    /// The names of the files in a directory, in their order.
    package static func names(in path: String) throws(FileError) -> [String] {
        guard let directory = unsafe opendir(path) else { throw systemError("read", path) }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a file, if it is there.
    package static func remove(_ path: String) throws(FileError) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else {
            throw systemError("remove", path)
        }
    }

    /// Makes the new name of a file outlive a power failure.
    private static func syncDirectory(of path: String) throws(FileError) {
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let file = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw systemError("open", directory) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw systemError("write", directory) }
    }

    private static func systemError(_ action: String, _ path: String) -> FileError {
        FileError(path, .system(action: action, number: errno))
    }
}

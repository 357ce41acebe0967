internal import Compression
internal import Glibc

/// A file that is written under another name and gets its own once it is whole.
///
/// Letting go of it before `finish` removes what was written.
package final class ResultFile {
    /// Bytes gathered before they go to the file.
    private static let pieceSize = 256 << 10

    private let path: String?
    private let draft: String
    private let file: Int32
    private var gzip: GzipFileWriter?
    private var plain: [UInt8] = []
    private var ready: [UInt8] = []
    private var isFinished = false

    /// A file at `path`, compressed if its name ends in `.gz`; without a path, standard output.
    package init(path: String?) throws(SourceError) {
        self.path = path
        guard let path else {
            draft = ""
            file = STDOUT_FILENO
            return
        }
        draft = "\(path).\(getpid()).part"
        file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .unwritable(path: draft, number: errno) }
        if path.lowercased().hasSuffix(".gz") {
            gzip = GzipFileWriter()
        }
    }

    deinit {
        guard path != nil else { return }
        close(file)
        if !isFinished {
            unsafe unlink(draft)
        }
    }

    package func write(_ text: String) throws(SourceError) {
        plain += text.utf8
        if plain.count >= Self.pieceSize {
            try flush()
        }
    }

    /// Writes the rest, makes it durable and gives the file its name.
    package func finish() throws(SourceError) {
        try flush()
        gzip?.finish(into: &ready)
        try put()
        guard let path else { return }
        guard fsync(file) == 0, unsafe rename(draft, path) == 0 else {
            throw .unwritable(path: path, number: errno)
        }
        isFinished = true
    }

    private func flush() throws(SourceError) {
        let piece = plain
        if gzip == nil {
            ready += piece
        } else {
            gzip?.compress(piece.span, into: &ready)
        }
        plain.removeAll(keepingCapacity: true)
        try put()
    }

    private func put() throws(SourceError) {
        var written = 0
        while written < ready.count {
            let count = unsafe ready.withUnsafeBytes {
                unsafe Glibc.write(
                    file, $0.baseAddress.map { unsafe $0 + written }, $0.count - written)
            }
            guard count >= 0 || errno == EINTR else {
                throw .unwritable(path: path ?? "standard output", number: errno)
            }
            written += max(count, 0)
        }
        ready.removeAll(keepingCapacity: true)
    }
}

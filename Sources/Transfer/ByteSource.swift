internal import Compression
package import Crypto
internal import Glibc

/// Why a file gives or takes no more bytes.
package enum SourceError: Error, Hashable {
    /// It cannot be opened or read; the number is the system's.
    case unreadable(path: String, number: Int32)
    /// It cannot be made or written; the number is the system's.
    case unwritable(path: String, number: Int32)
    /// It is gzip and ends in the middle.
    case cutOff
    /// It is gzip and not what was compressed.
    case damaged
}

extension SourceError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let path, let number):
            let reason = unsafe String(cString: strerror(number))
            return "The file \(path) cannot be read: \(reason)."
        case .unwritable(let path, let number):
            let reason = unsafe String(cString: strerror(number))
            return "The file \(path) cannot be written: \(reason)."
        case .cutOff: return "the file ends in the middle of its compressed data; fetch it again"
        case .damaged: return "the file's compressed data is damaged; fetch it again"
        }
    }
}

/// The bytes of a file from front to back, inflated if they are gzip.
package final class ByteSource {
    /// One reading: gzip makes at most a thousand times as much of it.
    private static let pieceSize = 16 << 10

    /// Bytes of the file itself that were read.
    package private(set) var position = 0
    /// How many it had when it was opened.
    package let size: Int

    private let path: String
    private let file: Int32
    private var piece = [UInt8](repeating: 0, count: pieceSize)
    private var gzip: GzipFileReader?
    private var hash: SHA256?

    package init(path: String) throws(SourceError) {
        self.path = path
        file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(path: path, number: errno) }
        var status = stat()
        size = unsafe fstat(file, &status) == 0 ? Int(status.st_size) : 0
    }

    deinit {
        close(file)
    }

    /// Appends some more bytes to `bytes`; false at the end.
    package func read(into bytes: inout [UInt8]) throws(SourceError) -> Bool {
        let count = try readPiece()
        if position == 0, count >= 2, piece[0] == 0x1f, piece[1] == 0x8b {
            gzip = GzipFileReader()
        }
        position += count
        let piece = piece
        hash?.update(piece.span.extracting(first: count))
        guard gzip != nil else {
            bytes.append(contentsOf: piece[..<count])
            return count > 0
        }
        if count == 0 {
            guard gzip?.isComplete == true else { throw .cutOff }
            return false
        }
        do throws(CompressionError) {
            try gzip?.inflate(piece.span.extracting(first: count), into: &bytes)
        } catch {
            throw .damaged
        }
        return true
    }

    /// The digest of the file's own bytes. Throws if its compressed data is damaged, so that
    /// nothing of it is used; that it is cut off can be told where it ends.
    package static func digest(ofFileAt path: String) throws(SourceError) -> Digest {
        let source = try ByteSource(path: path)
        source.hash = SHA256()
        var bytes: [UInt8] = []
        do throws(SourceError) {
            while try source.read(into: &bytes) {
                bytes.removeAll(keepingCapacity: true)
            }
        } catch .cutOff {
            // What is there can be used.
        } catch {
            throw error
        }
        guard let digest = source.hash?.finish() else {
            preconditionFailure("It was set above.")
        }
        return digest
    }

    /// Fills `piece` with what comes next, and says how much that is.
    private func readPiece() throws(SourceError) -> Int {
        while true {
            let count = unsafe piece.withUnsafeMutableBytes {
                unsafe Glibc.read(file, $0.baseAddress, $0.count)
            }
            if count >= 0 { return count }
            guard errno == EINTR else { throw .unreadable(path: path, number: errno) }
        }
    }
}

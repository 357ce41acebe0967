internal import CZlib

/// Inflates a gzip file that comes in pieces: one member, or several behind each other.
@safe package struct GzipFileReader: ~Copyable {
    private let stream = Stream()
    /// Whether the bytes so far are whole members.
    package private(set) var isComplete = false

    package init() {
        let answer = unsafe inflateInit2_(
            stream.state, gzipWindowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(answer == Z_OK, "zlib has no memory or is another version")
    }

    deinit {
        unsafe inflateEnd(stream.state)
    }

    /// Appends what the next piece holds to `output`, up to about a thousand times its size.
    ///
    /// After an error `output` ends with what came before it; nothing more can be read then.
    package mutating func inflate(
        _ piece: Span<UInt8>, into output: inout [UInt8]
    ) throws(CompressionError) {
        var rest = piece
        while rest.count > 0 {
            if isComplete {
                unsafe inflateReset(stream.state)
                isComplete = false
            }
            let answer = unsafe stream.run(rest, limit: .max - 1, into: &output) {
                unsafe CZlib.inflate($0, Z_NO_FLUSH)
            }
            switch answer {
            case Z_STREAM_END:
                isComplete = true
                rest = rest.extracting(last: Int(unsafe stream.state.pointee.avail_in))
            // With its input used up and nothing left to give, zlib says that it cannot go on.
            case Z_OK, Z_BUF_ERROR: return
            default: throw .corrupt
            }
        }
    }
}

/// Makes a gzip file of bytes that come in pieces.
@safe package struct GzipFileWriter: ~Copyable {
    private let stream = Stream()

    /// Compresses at zlib's usual level: a file is written once and kept.
    package init() {
        let answer = unsafe deflateInit2_(
            stream.state, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindowBits, 8,
            Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(answer == Z_OK, "zlib has no memory or is another version")
    }

    deinit {
        unsafe deflateEnd(stream.state)
    }

    /// Takes the next piece, and appends what is ready to `output`.
    package mutating func compress(_ piece: Span<UInt8>, into output: inout [UInt8]) {
        let answer = unsafe stream.run(piece, limit: .max - 1, into: &output) {
            unsafe deflate($0, Z_NO_FLUSH)
        }
        precondition(
            answer == Z_OK || answer == Z_BUF_ERROR, "compressing into memory cannot fail")
    }

    /// Appends the end; nothing can follow it.
    package mutating func finish(into output: inout [UInt8]) {
        let nothing: [UInt8] = []
        let answer = unsafe stream.run(nothing.span, limit: .max - 1, into: &output) {
            unsafe deflate($0, Z_FINISH)
        }
        precondition(answer == Z_STREAM_END, "compressing into memory cannot fail")
    }
}

internal import CZlib

/// Inflates gzip members, each by itself.
///
/// It holds 60 KB and belongs to one thread; each event loop keeps one.
@safe package struct Decompressor: ~Copyable {
    private let stream = Stream()

    package init() {
        let answer = unsafe inflateInit2_(
            stream.state, gzipWindowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(answer == Z_OK, "zlib has no memory or is another version")
    }

    deinit {
        unsafe inflateEnd(stream.state)
    }

    /// Appends what `bytes` hold to `output`, at most `limit` bytes.
    ///
    /// The limit is kept while inflating: a small message that claims gigabytes costs no more than
    /// one that is just too large. After an error `output` ends with what came before it.
    package mutating func inflate(
        _ bytes: Span<UInt8>, limit: Int, into output: inout [UInt8]
    ) throws(CompressionError) {
        precondition(0 <= limit && limit < .max, "a limit bounds something")
        unsafe inflateReset(stream.state)
        let answer = unsafe stream.run(bytes, limit: limit, into: &output) {
            unsafe CZlib.inflate($0, Z_NO_FLUSH)
        }
        guard let answer else { throw .tooLarge }
        // One member and nothing after it is what a gRPC message holds.
        guard answer == Z_STREAM_END, unsafe stream.state.pointee.avail_in == 0 else {
            throw .corrupt
        }
    }
}

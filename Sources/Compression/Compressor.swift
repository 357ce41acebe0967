internal import CZlib

/// Makes gzip members, each by itself.
///
/// It holds 270 KB and belongs to one thread; making one costs more than a small message does, so
/// each event loop keeps one.
@safe package struct Compressor: ~Copyable {
    private let stream = Stream()

    /// Compresses at zlib's fastest level: most of the saving for a third of the time of the usual
    /// one, and it is the loop's time.
    package init() {
        let answer = unsafe deflateInit2_(
            stream.state, Z_BEST_SPEED, Z_DEFLATED, gzipWindowBits, 8, Z_DEFAULT_STRATEGY,
            ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(answer == Z_OK, "zlib has no memory or is another version")
    }

    deinit {
        unsafe deflateEnd(stream.state)
    }

    /// Appends `bytes`, compressed, to `output`.
    package mutating func compress(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
        unsafe deflateReset(stream.state)
        let answer = unsafe stream.run(bytes, limit: .max - 1, into: &output) {
            unsafe deflate($0, Z_FINISH)
        }
        precondition(answer == Z_STREAM_END, "compressing into memory cannot fail")
    }
}

internal import CZlib

/// What gzip adds to zlib's own framing, as zlib wants to be told: the largest window, plus 16.
let gzipWindowBits = MAX_WBITS + 16

/// zlib's state at an address that stays, for zlib checks that it did not move, and a buffer that
/// output passes through.
@safe struct Stream: ~Copyable {
    let state: UnsafeMutablePointer<z_stream>
    private let buffer: UnsafeMutableBufferPointer<UInt8>

    init() {
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: z_stream())
        unsafe buffer = .allocate(capacity: 16 * 1024)
    }

    deinit {
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
        unsafe buffer.deallocate()
    }

    /// Runs all of `input` through `step`, appending what comes out, until `step` answers other
    /// than that it wants to go on; answers what it said, or nil once more than `limit` bytes came
    /// out.
    func run(
        _ input: Span<UInt8>, limit: Int, into output: inout [UInt8],
        step: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> Int32? {
        precondition(input.count <= Int(UInt32.max), "messages are far smaller")
        var left = limit
        return unsafe input.withUnsafeBufferPointer { input in
            // zlib never writes to its input; its type is older than `const`.
            unsafe state.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe state.pointee.avail_in = UInt32(input.count)
            while true {
                // One byte more than may come out tells whether more would.
                let room = unsafe min(buffer.count, left + 1)
                unsafe state.pointee.next_out = buffer.baseAddress
                unsafe state.pointee.avail_out = UInt32(room)
                let answer = unsafe step(state)
                let count = unsafe room - Int(state.pointee.avail_out)
                guard count <= left else { return nil }
                left -= count
                unsafe output.append(contentsOf: buffer[..<count])
                if answer != Z_OK || count < room {
                    return answer
                }
            }
        }
    }
}

internal import CProtobufC
internal import CWire
internal import Glibc

/// Memory that is given out in order and taken back all at once.
///
/// What is decoded from strangers' bytes may take no more than the cap; what we encode ourselves is
/// bounded by those who make it. Decoding and encoding each give back what they took.
@safe @usableFromInline package final class Arena {
    /// The most memory that decoding one message may take.
    package let capBytes: Int

    private var chunks: [UnsafeMutableRawBufferPointer] = unsafe []
    private var next: UnsafeMutableRawPointer
    private var end: UnsafeMutableRawPointer
    private var total: Int
    private var chunkCount = 1
    private let allocator: UnsafeMutablePointer<ProtobufCAllocator>

    /// The size of the first chunk, which is kept: enough for nearly every message.
    private static let firstChunkBytes = 32 * 1024

    package init(capBytes: Int = 32 * 1024 * 1024) {
        self.capBytes = capBytes
        let first = UnsafeMutableRawBufferPointer.allocate(
            byteCount: Arena.firstChunkBytes, alignment: 16)
        unsafe chunks = [first]
        (unsafe next, unsafe end) = unsafe Arena.bounds(of: first)
        total = first.count
        unsafe allocator = .allocate(capacity: 1)
        unsafe allocator.initialize(
            to: ProtobufCAllocator(
                alloc: { unsafe allocateForDecoding($0, $1) }, free: { _, _ in },
                allocator_data: Unmanaged.passUnretained(self).toOpaque()))
    }

    deinit {
        while unsafe !chunks.isEmpty {
            unsafe chunks.removeLast().deallocate()
        }
        unsafe allocator.deallocate()
    }

    /// The arena of the thread that asks; it must not be handed to another.
    @usableFromInline package static var ofThisThread: Arena {
        if let known = unsafe wire_thread_arena() {
            return unsafe Unmanaged<Arena>.fromOpaque(known).takeUnretainedValue()
        }
        let arena = Arena()
        unsafe wire_set_thread_arena(Unmanaged.passRetained(arena).toOpaque()) { arena in
            guard let arena = unsafe arena else { return }
            unsafe Unmanaged<Arena>.fromOpaque(arena).release()
        }
        return arena
    }

    /// How far an arena had been given out.
    @usableFromInline package struct Mark {
        fileprivate let chunkCount: Int
        fileprivate let freeBytes: Int
    }

    @usableFromInline package var mark: Mark {
        Mark(chunkCount: chunkCount, freeBytes: unsafe end - next)
    }

    /// Takes back everything given out since `mark` was read.
    @usableFromInline package func rewind(to mark: Mark) {
        if chunkCount > mark.chunkCount {
            dropChunks(downTo: mark.chunkCount)
        }
        unsafe next = end - mark.freeBytes
    }

    private func dropChunks(downTo count: Int) {
        while chunkCount > count {
            let chunk = unsafe chunks.removeLast()
            chunkCount -= 1
            total -= chunk.count
            unsafe chunk.deallocate()
        }
        unsafe end = unsafe Arena.bounds(of: chunks[count - 1]).end
    }

    /// Memory for `byteCount` bytes, aligned for every C type.
    @unsafe package func place(byteCount: Int) -> UnsafeMutableRawPointer {
        let size = (byteCount + 15) & ~15
        if unsafe size > end - next {
            addChunk(atLeast: size)
        }
        let place = unsafe next
        unsafe next += size
        return unsafe place
    }

    /// Memory for decoding, or nil at the cap.
    @unsafe fileprivate func allocate(byteCount: Int) -> UnsafeMutableRawPointer? {
        guard byteCount <= capBytes else { return nil }
        if unsafe byteCount + 16 > end - next && total + byteCount > capBytes { return nil }
        return unsafe place(byteCount: byteCount)
    }

    /// What protobuf-c allocates from.
    @unsafe func withAllocator<Result>(
        _ body: (UnsafeMutablePointer<ProtobufCAllocator>) -> Result
    ) -> Result {
        unsafe body(allocator)
    }

    private func addChunk(atLeast size: Int) {
        let doubled = unsafe chunks[chunks.count - 1].count * 2
        let chunk = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(size, min(doubled, 1 << 20)), alignment: 16)
        unsafe chunks.append(chunk)
        chunkCount += 1
        total += chunk.count
        (unsafe next, unsafe end) = unsafe Arena.bounds(of: chunk)
    }

    private static func bounds(
        of chunk: UnsafeMutableRawBufferPointer
    ) -> (start: UnsafeMutableRawPointer, end: UnsafeMutableRawPointer) {
        guard let start = chunk.baseAddress else {
            preconditionFailure("A chunk is never empty.")
        }
        return unsafe (start, start + chunk.count)
    }
}

/// Allocates for protobuf-c, which knows the arena as its allocator's data.
private func allocateForDecoding(
    _ data: UnsafeMutableRawPointer?, _ byteCount: Int
) -> UnsafeMutableRawPointer? {
    guard let data = unsafe data else { return nil }
    return unsafe Unmanaged<Arena>.fromOpaque(data)._withUnsafeGuaranteedRef {
        unsafe $0.allocate(byteCount: byteCount)
    }
}

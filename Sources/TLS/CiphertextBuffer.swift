/// Bytes on their way to a socket.
///
/// An event loop owns one and its sessions append to it in turn. It grows as needed up to a limit,
/// and keeps what it grew to.
@safe package final class CiphertextBuffer {
    /// The most bytes this buffer ever holds.
    package let limit: Int

    private var storage: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0

    /// Holds `capacity` bytes at first and never more than `limit`.
    package init(capacity: Int = 64 * 1024, limit: Int = 4 * 1024 * 1024) {
        precondition(0 < capacity && capacity <= limit, "a buffer holds something, up to its limit")
        self.limit = limit
        unsafe storage = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit {
        unsafe storage.deallocate()
    }

    /// How many bytes wait.
    package var count: Int { end - start }

    package var isEmpty: Bool { start == end }

    /// The bytes that wait, oldest first; valid until the buffer changes.
    package var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(rebasing: storage[start..<end])
    }

    /// Drops the oldest `count` bytes: they were sent.
    package func consume(_ count: Int) {
        precondition(0 <= count && count <= self.count, "only bytes that wait can be consumed")
        start += count
        if start == end {
            removeAll()
        }
    }

    /// Drops everything.
    package func removeAll() {
        start = 0
        end = 0
    }

    /// Adds `bytes` after those that wait; false, and nothing added, if that would pass the limit.
    package func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard unsafe !bytes.isEmpty, let source = bytes.baseAddress else { return true }
        guard makeRoom(for: bytes.count) else { return false }
        // `makeRoom` left at least that many bytes after `end`.
        unsafe (storage.baseAddress.unsafelyUnwrapped + end)
            .copyMemory(from: source, byteCount: bytes.count)
        end += bytes.count
        return true
    }

    private func makeRoom(for added: Int) -> Bool {
        let capacity = unsafe storage.count
        if end + added <= capacity {
            return true
        }
        let needed = count + added
        guard needed <= limit else { return false }
        if needed <= capacity {
            unsafe storage.copyMemory(from: bytes)
        } else {
            let larger = UnsafeMutableRawBufferPointer.allocate(
                byteCount: min(max(needed, capacity * 2), limit), alignment: 16)
            unsafe larger.copyMemory(from: bytes)
            unsafe storage.deallocate()
            unsafe storage = larger
        }
        end -= start
        start = 0
        return true
    }
}

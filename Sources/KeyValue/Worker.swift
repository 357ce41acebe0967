internal import Glibc

/// A thread of our own that runs one function and ends.
///
/// Who lets go of it without having waited for its end leaves it to itself.
@safe package final class Worker: @unchecked Sendable {
    private let thread: pthread_t
    /// Written by the one that joins, and read when nobody else is left.
    private var isJoined = false

    /// Starts a thread that tools show under `name`, of which 15 bytes are kept.
    package init(name: String, _ body: @escaping @Sendable () -> Void) {
        var made = pthread_t()
        let named = Body {
            nameThread(name)
            body()
        }
        let box = unsafe Unmanaged.passRetained(named).toOpaque()
        let code = unsafe pthread_create(&made, nil, enter, box)
        precondition(code == 0, "the system refuses another thread")
        thread = made
    }

    /// Waits until the function has returned; to be called once.
    package func join() {
        precondition(pthread_equal(thread, pthread_self()) == 0, "a thread cannot await itself")
        let code = pthread_join(thread, nil)
        precondition(code == 0, "a thread is joined once")
        isJoined = true
    }

    deinit {
        if !isJoined { pthread_detach(thread) }
    }
}

private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}

private func enter(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let box = unsafe box else { return nil }
    unsafe Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run()
    return nil
}

/// Names the calling thread for tools that list threads; a system that forbids it loses the name
/// only.
private func nameThread(_ name: String) {
    let file = unsafe open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    let bytes = Array(name.utf8.prefix(15))
    unsafe bytes.withUnsafeBytes { unsafe _ = write(file, $0.baseAddress, $0.count) }
    close(file)
}

internal import CSystem

/// A thread of our own.
@safe package final class Thread: @unchecked Sendable {
    private let handle: pthread_t

    /// Starts a thread that does `work` and ends. The name, of at most 15 bytes, is what tools
    /// show.
    package init(named name: String, _ work: @escaping @Sendable () -> Void) {
        let start = unsafe Unmanaged.passRetained(Start(name: name, work: work))
        var handle = pthread_t()
        let status = unsafe pthread_create(&handle, nil, run, start.toOpaque())
        precondition(status == 0, "The system has room for the few threads of this program.")
        self.handle = handle
    }

    /// Waits until the thread has ended.
    package func join() {
        let status = pthread_join(handle, nil)
        precondition(status == 0, "A thread is joined once, and by another thread.")
    }

    /// How long the calling thread has kept a processor busy.
    package static var processorNanoseconds: Int64 {
        var time = timespec()
        let status = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        precondition(status == 0, "Every Linux has this clock.")
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Makes waits of the calling thread end when they should, not up to 50 us later, as usual.
    package static func sharpenTimers() {
        shopwire_sharpen_timers()
    }

    /// What tells the calling thread from others while it runs.
    package static var currentIdentity: UInt {
        UInt(pthread_self())
    }
}

private final class Start {
    let name: String
    let work: @Sendable () -> Void

    init(name: String, work: @escaping @Sendable () -> Void) {
        self.name = name
        self.work = work
    }
}

private func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let pointer = unsafe pointer else { return nil }
    let start = unsafe Unmanaged<Start>.fromOpaque(pointer).takeRetainedValue()
    unsafe shopwire_name_thread(String(start.name.prefix(15)))
    start.work()
    return nil
}

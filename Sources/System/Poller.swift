internal import CSystem

/// Waits for many descriptors at once.
@safe package final class Poller {
    private let descriptor: Descriptor
    private let events: UnsafeMutableBufferPointer<epoll_event>

    /// What to wait for.
    package struct Interest: OptionSet, Sendable {
        package let rawValue: UInt32

        package init(rawValue: UInt32) {
            self.rawValue = rawValue
        }

        package static let readable = Interest(rawValue: EPOLLIN.rawValue)
        package static let writable = Interest(rawValue: EPOLLOUT.rawValue)
    }

    /// What became of a descriptor: who asked, and what is possible now.
    package struct Event: Sendable {
        package let token: UInt64
        package let isReadable: Bool
        package let isWritable: Bool
        package let isGone: Bool
    }

    /// `batch` is the most events one wait tells of.
    package init(batch: Int) throws(SystemError) {
        descriptor = Descriptor(
            owning: try system("epoll_create1") { epoll_create1(Int32(EPOLL_CLOEXEC)) })
        unsafe events = .allocate(capacity: batch)
    }

    deinit {
        unsafe events.deallocate()
    }

    package func add(
        _ number: Int32, token: UInt64, _ interest: Interest
    ) throws(SystemError) {
        try control(EPOLL_CTL_ADD, number, token, interest)
    }

    package func change(
        _ number: Int32, token: UInt64, _ interest: Interest
    ) throws(SystemError) {
        try control(EPOLL_CTL_MOD, number, token, interest)
    }

    package func remove(_ number: Int32) throws(SystemError) {
        try control(EPOLL_CTL_DEL, number, 0, [])
    }

    /// Waits until something happens or `milliseconds` have passed (negative: for ever), and hands
    /// each event to `body`.
    package func wait(
        milliseconds: Int32, _ body: (Event) -> Void
    ) throws(SystemError) -> Int {
        let count = unsafe epoll_wait(
            descriptor.number, events.baseAddress, Int32(events.count), milliseconds)
        return try tell(count, body)
    }

    private func tell(_ count: Int32, _ body: (Event) -> Void) throws(SystemError) -> Int {
        guard count >= 0 else {
            if shopwire_errno() == EINTR {
                return 0
            }
            throw SystemError(call: "epoll_wait", number: shopwire_errno())
        }
        for index in 0..<Int(count) {
            let event = unsafe events[index]
            let flags = unsafe event.events
            let token = unsafe event.data.u64
            body(
                Event(
                    token: token,
                    isReadable: flags & EPOLLIN.rawValue != 0,
                    isWritable: flags & EPOLLOUT.rawValue != 0,
                    isGone: flags & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0))
        }
        return Int(count)
    }

    /// Waits at most so many nanoseconds, which is finer than `wait(milliseconds:)`.
    package func wait(
        nanoseconds: Int64, _ body: (Event) -> Void
    ) throws(SystemError) -> Int {
        var time = timespec(
            tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
        let count = unsafe epoll_pwait2(
            descriptor.number, events.baseAddress, Int32(events.count), &time, nil)
        return try tell(count, body)
    }

    private func control(
        _ operation: Int32, _ number: Int32, _ token: UInt64, _ interest: Interest
    ) throws(SystemError) {
        var event = unsafe epoll_event(
            events: interest.rawValue, data: epoll_data_t(u64: token))
        try system("epoll_ctl") {
            unsafe epoll_ctl(descriptor.number, operation, number, &event)
        }
    }
}

internal import Glibc

/// Where time comes from; a test puts its own in.
package protocol TimeSource: Sendable {
    /// The time of day, for people and for rows. It may jump.
    func now() -> Instant

    /// Nanoseconds from an arbitrary start, for timers and deadlines. It never goes back.
    func monotonic() -> Int64
}

/// The machine's clocks.
package struct SystemTime: TimeSource {
    package init() {}

    package func now() -> Instant {
        Instant(nanoseconds: read(CLOCK_REALTIME))
    }

    package func monotonic() -> Int64 {
        read(CLOCK_MONOTONIC)
    }

    private func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        let status = unsafe clock_gettime(clock, &time)
        precondition(status == 0, "clock_gettime cannot fail for a clock every Linux has")
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

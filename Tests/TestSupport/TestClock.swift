package import Basics
internal import Synchronization

/// A clock that a test sets; it moves by a millisecond at each look.
package final class TestClock: TimeSource {
    private let nanoseconds = Mutex<Int64>(1_735_689_600_000_000_000)
    /// How far the time of day has jumped away from the time that passes.
    private let jumped = Mutex<Duration>(.zero)

    package init() {}

    package func now() -> Instant {
        nanoseconds.withLock { time in
            time += 1_000_000
            return Instant(nanoseconds: time)
        }.advanced(by: jumped.withLock { $0 })
    }

    package func monotonic() -> Int64 {
        nanoseconds.withLock { $0 }
    }

    /// The time of day jumps, and no time passes.
    package func jump(by duration: Duration) {
        jumped.withLock { $0 += duration }
    }

    package func advance(by duration: Duration) {
        nanoseconds.withLock { $0 += duration.clampedNanoseconds }
    }
}

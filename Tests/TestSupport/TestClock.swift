package import Basics
internal import Synchronization

/// A clock that a test sets; it moves by a millisecond at each look.
package final class TestClock: TimeSource {
    private let nanoseconds = Mutex<Int64>(1_735_689_600_000_000_000)

    package init() {}

    package func now() -> Instant {
        nanoseconds.withLock { time in
            time += 1_000_000
            return Instant(nanoseconds: time)
        }
    }

    package func monotonic() -> Int64 {
        nanoseconds.withLock { $0 }
    }

    package func advance(by duration: Duration) {
        nanoseconds.withLock { $0 += duration.clampedNanoseconds }
    }
}

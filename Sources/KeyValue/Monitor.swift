internal import Glibc

/// A value behind a lock, with a condition to wait for.
@safe package final class Monitor<Value>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    package init(_ value: Value) {
        self.value = value
        unsafe check(pthread_mutex_init(mutex, nil))
        var attributes = pthread_condattr_t()
        unsafe check(pthread_condattr_init(&attributes))
        // The time of day may jump; a wait must not.
        unsafe check(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC))
        unsafe check(pthread_cond_init(condition, &attributes))
        unsafe check(pthread_condattr_destroy(&attributes))
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    package func withLock<Answer, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        unsafe check(pthread_mutex_lock(mutex))
        defer { unsafe check(pthread_mutex_unlock(mutex)) }
        return try body(&value)
    }

    /// Runs `body` until it has an answer, waiting in between for a `wake` and no longer in all
    /// than `timeout`; `nil` when time is up.
    package func wait<Answer>(
        atMost timeout: Duration?, _ body: (inout Value) -> Answer?
    ) -> Answer? {
        let deadline = timeout.map(instant(after:))
        unsafe check(pthread_mutex_lock(mutex))
        defer { unsafe check(pthread_mutex_unlock(mutex)) }
        while true {
            if let answer = body(&value) {
                return answer
            }
            guard var deadline else {
                unsafe check(pthread_cond_wait(condition, mutex))
                continue
            }
            let code = unsafe pthread_cond_timedwait(condition, mutex, &deadline)
            if code == ETIMEDOUT {
                return body(&value)
            }
            check(code)
        }
    }

    /// Wakes one that waits.
    package func wakeOne() {
        unsafe check(pthread_cond_signal(condition))
    }

    /// Wakes all that wait.
    package func wakeAll() {
        unsafe check(pthread_cond_broadcast(condition))
    }

    private func instant(after timeout: Duration) -> timespec {
        var time = timespec()
        unsafe check(clock_gettime(CLOCK_MONOTONIC, &time))
        let (seconds, attoseconds) = timeout.components
        time.tv_sec += Int(seconds)
        time.tv_nsec += Int(attoseconds / 1_000_000_000)
        if time.tv_nsec >= 1_000_000_000 {
            time.tv_sec += 1
            time.tv_nsec -= 1_000_000_000
        }
        return time
    }

    private func check(_ code: Int32) {
        precondition(code == 0, "a lock of our own cannot fail")
    }
}

/// The thread that a call lives on.
///
/// It is also the executor that streaming handlers run on, so that a handler and its call never run
/// at the same time.
package protocol Loop: TaskExecutor {
    /// Runs `work` on the loop, soon. Any thread may call it.
    func post(_ work: @escaping @Sendable () -> Void)

    /// Runs `work` when the loop has something else to do, within about a second: to wake it would
    /// cost more than to wait. Any thread may call it.
    func leave(_ work: @escaping @Sendable () -> Void)

    /// Runs `work` once the loop's clock has passed `deadline` (nanoseconds of its monotonic
    /// clock).
    ///
    /// Only the loop's own thread may call it.
    func schedule(at deadline: Int64, _ work: @escaping () -> Void) -> Timer
}

/// Work that waits for its time.
package final class Timer {
    package let deadline: Int64
    private var work: (() -> Void)?

    package init(deadline: Int64, work: @escaping () -> Void) {
        self.deadline = deadline
        self.work = work
    }

    /// Whether there is still something to do.
    package var isPending: Bool {
        work != nil
    }

    package func cancel() {
        work = nil
    }

    package func fire() {
        let work = self.work
        self.work = nil
        work?()
    }
}

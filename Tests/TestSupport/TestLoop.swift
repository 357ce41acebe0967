internal import Basics
internal import KeyValue
package import RPC

/// A loop that runs when a test says so, on the test's thread.
package final class TestLoop: Loop, @unchecked Sendable {
    // The thread sanitizer knows the system's locks, and not the standard library's futexes.
    private let waiting = Monitor<[@Sendable () -> Void]>([])
    /// In the order they were set; only the test's thread touches them.
    private var timers: [Timer] = []

    package init() {}

    package func leave(_ work: @escaping @Sendable () -> Void) {
        post(work)
    }

    package func post(_ work: @escaping @Sendable () -> Void) {
        waiting.withLock { $0.append(work) }
    }

    /// Timers wait for `fireTimers`: a test's time stands still until it says otherwise.
    package func schedule(at deadline: Int64, _ work: @escaping () -> Void) -> Timer {
        let timer = Timer(deadline: deadline, work: work)
        timers.append(timer)
        return timer
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = unsafe asUnownedTaskExecutor()
        post { unsafe job.runSynchronously(on: executor) }
    }

    /// Runs what waits; says whether there was anything.
    package func run() -> Bool {
        let work = waiting.withLock { waiting in
            let taken = waiting
            waiting.removeAll()
            return taken
        }
        for each in work {
            each()
        }
        return !work.isEmpty
    }

    /// Fires every timer whose time has come, earlier ones first.
    package func fireTimers(now: Int64) {
        let due = timers.filter { $0.deadline <= now }.sorted { $0.deadline < $1.deadline }
        timers.removeAll { $0.deadline <= now || !$0.isPending }
        for timer in due {
            timer.fire()
        }
    }

    /// How many timers have something to do.
    package var pendingTimers: Int {
        timers.count(where: \.isPending)
    }
}

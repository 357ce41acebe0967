internal import Basics
package import RPC
internal import Synchronization

/// A loop that runs when a test says so, on the test's thread.
package final class TestLoop: Loop {
    private let waiting = Mutex<[@Sendable () -> Void]>([])

    package init() {}

    package func post(_ work: @escaping @Sendable () -> Void) {
        waiting.withLock { $0.append(work) }
    }

    /// Timers are kept by the calls and never fire: a test's time stands still.
    package func schedule(at deadline: Int64, _ work: @escaping () -> Void) -> Timer {
        Timer(deadline: deadline, work: work)
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
}

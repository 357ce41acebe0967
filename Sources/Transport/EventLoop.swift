internal import Basics
internal import HeapModule
package import RPC
internal import Synchronization
internal import System

/// What happens on a loop, told to whoever has work there.
protocol LoopClient: AnyObject {
    /// The loop woke up; events follow.
    func woke()

    /// Something is possible on a descriptor.
    func ready(_ event: Poller.Event)

    /// All that could be done was done; output should leave now.
    func settled()

    /// A second has passed.
    func tick(now: Int64)

    /// Nothing has happened for a while.
    func idle()
}

/// One thread that waits for descriptors, timers and work from other threads, and does it in turn.
package final class EventLoop: Loop, @unchecked Sendable {
    private struct Mail {
        var work: [@Sendable () -> Void] = []
        var jobs: [UnownedJob] = []
        /// Whether the loop was woken for it.
        var isRung = false

        var isEmpty: Bool {
            work.isEmpty && jobs.isEmpty
        }

        /// Says whether the loop must be woken for what was just put in.
        mutating func ring() -> Bool {
            defer { isRung = true }
            return !isRung
        }
    }

    let poller: Poller
    let time: any TimeSource
    private let bell: Bell
    private let mail = Mutex(Mail())
    private let identity = Atomic<UInt>(0)

    // Everything below belongs to the loop's thread.
    private var jobs: [UnownedJob] = []
    private var timers = Heap<TimerEntry>()
    private var nextTick: Int64 = 0
    private var isStopped = false

    /// The tokens of the loop's own descriptors; those of its client begin above.
    private static let bellToken: UInt64 = 0
    static let firstFreeToken: UInt64 = 1

    init(time: any TimeSource) throws(SystemError) {
        self.time = time
        poller = try Poller(batch: 256)
        bell = try Bell()
        try poller.add(bell.number, token: EventLoop.bellToken, .readable)
    }

    // MARK: Work from anywhere

    package func post(_ work: @escaping @Sendable () -> Void) {
        let rings = mail.withLock { mail in
            mail.work.append(work)
            return mail.ring()
        }
        if rings {
            bell.ring()
        }
    }

    package func leave(_ work: @escaping @Sendable () -> Void) {
        mail.withLock { $0.work.append(work) }
    }

    /// Takes a step of a streaming handler's task.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isCurrent {
            jobs.append(job)
            return
        }
        let rings = mail.withLock { mail in
            mail.jobs.append(job)
            return mail.ring()
        }
        if rings {
            bell.ring()
        }
    }

    private var isCurrent: Bool {
        identity.load(ordering: .relaxed) == Thread.currentIdentity
    }

    // MARK: Work on the loop

    package func schedule(at deadline: Int64, _ work: @escaping () -> Void) -> Timer {
        let timer = Timer(deadline: deadline, work: work)
        timers.insert(TimerEntry(timer: timer))
        return timer
    }

    /// Ends `run` after the round under way.
    func stop() {
        isStopped = true
    }

    /// Does what comes until `stop`; the calling thread becomes the loop's.
    func run(for client: any LoopClient) throws(SystemError) {
        identity.store(Thread.currentIdentity, ordering: .relaxed)
        nextTick = time.monotonic() + second
        while !isStopped {
            var sawEvents = false
            let count = try poller.wait(milliseconds: timeout) { event in
                if !sawEvents {
                    sawEvents = true
                    client.woke()
                }
                if event.token == EventLoop.bellToken {
                    bell.hush()
                } else {
                    client.ready(event)
                }
            }
            if count == 0 {
                client.woke()
                client.idle()
            }
            readMail()
            runJobs()
            let now = time.monotonic()
            fireTimers(now)
            if now >= nextTick {
                nextTick = now + second
                client.tick(now: now)
            }
            runJobs()
            client.settled()
        }
    }

    private func readMail() {
        let mail = self.mail.withLock { mail in
            if mail.isEmpty { return Mail() }
            let taken = mail
            mail = Mail()
            return taken
        }
        for work in mail.work {
            work()
        }
        jobs.append(contentsOf: mail.jobs)
    }

    private func runJobs() {
        while !jobs.isEmpty {
            let batch = jobs
            jobs.removeAll()
            for job in batch {
                unsafe job.runSynchronously(on: asUnownedTaskExecutor())
            }
        }
    }

    private func fireTimers(_ now: Int64) {
        while let first = timers.min, first.timer.deadline <= now || !first.timer.isPending {
            timers.removeMin()
            first.timer.fire()
        }
    }

    /// Until the next timer or tick, in whole milliseconds, rounded up.
    private var timeout: Int32 {
        if !jobs.isEmpty { return 0 }
        while let first = timers.min, !first.timer.isPending {
            timers.removeMin()
        }
        let next = min(timers.min?.timer.deadline ?? .max, nextTick)
        let nanoseconds = max(0, next - time.monotonic())
        return Int32(clamping: (nanoseconds + 999_999) / 1_000_000)
    }
}

/// A timer in the order of its deadline.
private struct TimerEntry: Comparable {
    let timer: Timer

    static func < (left: TimerEntry, right: TimerEntry) -> Bool {
        left.timer.deadline < right.timer.deadline
    }

    static func == (left: TimerEntry, right: TimerEntry) -> Bool {
        left.timer === right.timer
    }
}

package import Basics
internal import KeyValue
internal import Synchronization

/// Does what falls due in the shop by itself, such as ending carts that nobody comes back to: a
/// bounded number of things in each command, and as many commands as that takes.
///
/// What falls due goes by the time of day, which may jump. Here it runs at most twice as fast as
/// time does: after a jump ahead nothing ends early by more than the jump has lasted, and a machine
/// that slept catches up in as long as it slept. A server that starts believes its clock.
package final class Sweeper: Sendable {
    /// One kind of thing that falls due.
    package struct Sweep: Sendable {
        let name: StaticString
        let work: @Sendable (Instant, Int, inout Command) throws -> Int

        /// `work` does with what fell due before a time, so many at the most, and says how many
        /// there were; `name` is what the log calls it.
        package init(
            _ name: StaticString,
            _ work: @escaping @Sendable (Instant, Int, inout Command) throws -> Int
        ) {
            self.name = name
            self.work = work
        }
    }

    /// How often it should be started.
    package static let interval = Duration.seconds(5)
    /// Things in one command: few enough that callers do not notice.
    private static let limit = 100

    private struct Clock {
        /// What fell due before it is done with.
        var due: Instant
        var monotonic: Int64
    }

    private let sweeps: [Sweep]
    private let definition: Definition
    private let clock: Mutex<Clock>
    private let underWay = Mutex<Set<Int>>([])

    package init(_ sweeps: [Sweep], of definition: Definition) {
        self.sweeps = sweeps
        self.definition = definition
        clock = Mutex(
            Clock(due: definition.time.now(), monotonic: definition.time.monotonic()))
    }

    /// Begins to do what is due by now; a kind that is under way goes on.
    package func start() {
        let due = due()
        for position in sweeps.indices {
            if underWay.withLock({ $0.insert(position).inserted }) {
                submit(position, due)
            }
        }
    }

    private func due() -> Instant {
        let (now, monotonic) = (definition.time.now(), definition.time.monotonic())
        return clock.withLock { clock in
            let passed = Duration.nanoseconds(max(0, monotonic - clock.monotonic))
            clock.due = min(now, clock.due.advanced(by: passed * 2))
            clock.monotonic = monotonic
            return clock.due
        }
    }

    private func submit(_ position: Int, _ due: Instant) {
        let sweep = sweeps[position]
        let command = OwnCommand(
            sweep.name, for: .shop("sweeper"), of: definition,
            { command in try sweep.work(due, Sweeper.limit, &command) },
            isDone: { [weak self] outcome in
                // What failed is tried again at the next start.
                if case .success(Sweeper.limit) = outcome {
                    self?.submit(position, due)
                } else {
                    self?.rest(position)
                }
            })
        if !command.submit() {
            rest(position)
        }
    }

    private func rest(_ position: Int) {
        _ = underWay.withLock { $0.remove(position) }
    }
}

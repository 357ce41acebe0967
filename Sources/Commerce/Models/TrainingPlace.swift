package import Basics
package import KeyValue
package import RPC

/// Where a training runs: off the loops and off the writer, with a way to both.
package protocol TrainingPlace: AnyObject {
    /// The time of day.
    func now() -> Instant

    /// Runs `body` on a snapshot of the newest state, which is let go of afterwards.
    func read(_ body: (any Snapshot) throws -> Void) throws

    /// Does `work` in a command and waits until that is durable.
    ///
    /// Throws `TrainingStopped` when the shop stops.
    func write(
        _ name: StaticString, _ work: @escaping @Sendable (inout Command) throws -> Void
    ) throws
}

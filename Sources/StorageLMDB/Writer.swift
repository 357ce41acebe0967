internal import Basics
internal import KeyValue
internal import LMDB

/// Runs commands, many to a durable commit, on the one thread that writes.
final class Writer: @unchecked Sendable {
    private let directory: DataDirectory
    private let limits: LMDBLimits
    private let readers: Readers
    private let clock = SystemTime()

    // Only touched by the writer's thread once it runs.
    private var environment: Environment?
    private var revision: UInt64
    private var lastTick: Int64
    private var lastReaderCheck: Int64

    /// How often within the longest age of a snapshot its clock moves.
    private static let ticksPerAge: UInt64 = 4

    init(
        _ file: StoreFile, _ directory: DataDirectory, _ limits: LMDBLimits, _ readers: Readers
    ) {
        self.directory = directory
        self.limits = limits
        self.readers = readers
        environment = file.environment
        revision = file.revision
        lastTick = clock.monotonic()
        lastReaderCheck = lastTick
        readers.use(file.environment)
    }

    /// Works until the queue is closed and empty, then closes the environment.
    func run(_ queue: CommandQueue) {
        var group: [any StoreCommand] = []
        while queue.take(into: &group, limit: limits.groupedCommands, timeout: tickLength) {
            if !group.isEmpty {
                finish(group)
                group.removeAll(keepingCapacity: true)
            }
            keepUp()
        }
        closeEnvironment()
    }

    private func finish(_ commands: [any StoreCommand]) {
        let environment: Environment
        do throws(StoreOpenError) {
            environment = try openIfClosed()
        } catch {
            let failure = StoreError.unavailable(error.description)
            answer(commands, Array(repeating: failure, count: commands.count))
            return
        }
        let group = Group(environment: environment, revision: revision)
        var outcome = group.run(commands, apart: false)
        if case .spoiled = outcome {
            // Rare enough that the second run, which pays for undoing each alone, costs nothing.
            outcome = group.run(commands, apart: true)
        }
        switch outcome {
        case .done(let failures, let revision, let wasCommitted):
            self.revision = revision
            if wasCommitted {
                readers.advance()
            }
            answer(commands, failures)
        case .failed(let error):
            failed(commands, error)
        case .spoiled:
            preconditionFailure("commands that run apart cannot spoil each other")
        }
    }

    private func failed(_ commands: [any StoreCommand], _ error: LMDBError) {
        let failure = StoreError(error)
        if failure == .full && commands.count > 1 {
            // What does not fit together may fit alone, and small ones should still pass.
            for command in commands {
                finish([command])
            }
            return
        }
        if failure != .full {
            // After a failed sync or a torn write nobody knows what the disk holds. So nothing more
            // is acknowledged on this environment, and the file is read anew.
            closeEnvironment()
            _ = try? openIfClosed()
        }
        answer(commands, Array(repeating: failure, count: commands.count))
    }

    private func answer(_ commands: [any StoreCommand], _ failures: [StoreError?]) {
        for (command, failure) in zip(commands, failures) {
            command.finished(failure.map(Result.failure) ?? .success(()))
        }
    }

    private func openIfClosed() throws(StoreOpenError) -> Environment {
        if let environment {
            return environment
        }
        let file = try StoreFile(directory, limits)
        environment = file.environment
        revision = file.revision
        readers.use(file.environment)
        return file.environment
    }

    private func closeEnvironment() {
        readers.detachAll()
        environment?.close()
        environment = nil
    }

    private var tickLength: Duration {
        limits.snapshotAge / Int(Writer.ticksPerAge)
    }

    /// Does between groups, or while nothing comes, what has to be done from time to time.
    private func keepUp() {
        let now = clock.monotonic()
        if now - lastTick >= tickLength.clampedNanoseconds {
            lastTick = now
            readers.expire(after: Writer.ticksPerAge)
        }
        if now - lastReaderCheck >= limits.readerCheckInterval.clampedNanoseconds {
            lastReaderCheck = now
            do throws(LMDBError) {
                try environment?.checkReaders()
            } catch {
                closeEnvironment()
            }
        }
    }
}

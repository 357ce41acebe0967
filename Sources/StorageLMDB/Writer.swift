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
    private var room: Room?
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
        room = file.room
        revision = file.revision
        lastTick = clock.monotonic()
        lastReaderCheck = lastTick
        readers.use(file.environment)
    }

    /// Works until the queue is closed and empty, then closes the environment.
    func run(_ queue: CommandQueue) {
        var group: [any StoreCommand] = []
        keepUp()
        while queue.take(into: &group, limit: limits.groupedCommands, timeout: tickLength) {
            if !group.isEmpty {
                finish(&group, joinedFrom: queue)
                group.removeAll(keepingCapacity: true)
            }
            keepUp()
        }
        closeEnvironment()
    }

    /// Runs and answers `commands` and, since a commit costs much the same for many, those that
    /// come to the queue while they run.
    private func finish(
        _ commands: inout [any StoreCommand], joinedFrom queue: CommandQueue? = nil,
        mayReopen: Bool = true
    ) {
        let (environment, room): (Environment, Room)
        do throws(StoreOpenError) {
            (environment, room) = try openIfClosed()
        } catch {
            refuse(commands, .unavailable(error.description))
            return
        }
        let state: Room.State
        do throws(LMDBError) {
            state = try room.state()
        } catch {
            failed(commands, error, mayReopen: mayReopen)
            return
        }
        if state != .ample && commands.count > 1 {
            finishEach(commands)
            return
        }
        let group = Group(
            environment: environment, revision: revision, mustShrink: state == .reserved)
        let mostCommands = state == .ample ? limits.groupedCommands : 1
        var outcome = group.run(&commands, apart: false) { commands in
            queue?.join(&commands, limit: mostCommands) ?? false
        }
        if case .spoiled = outcome {
            // Rare enough that the second run, which pays for undoing each alone, costs nothing.
            outcome = group.run(&commands, apart: true) { _ in false }
        }
        switch outcome {
        case .done(let failures, let revision, let wasCommitted):
            self.revision = revision
            if wasCommitted {
                readers.advance()
            }
            answer(commands, failures)
        case .failed(let error):
            failed(commands, error, mayReopen: mayReopen)
        case .spoiled:
            preconditionFailure("commands that run apart cannot spoil each other")
        }
    }

    private func failed(
        _ commands: [any StoreCommand], _ error: LMDBError, mayReopen: Bool
    ) {
        let failure = StoreError(error)
        if failure == .full {
            // What does not fit together may fit alone, and small ones should still pass.
            if commands.count > 1 {
                finishEach(commands)
            } else {
                refuse(commands, failure)
            }
            return
        }
        // After a failed sync or a torn write nobody knows what the disk holds. So nothing more is
        // acknowledged on this environment, and the file is read anew.
        closeEnvironment()
        if error == .mustReopen && mayReopen {
            // Nothing of these commands was begun.
            var commands = commands
            finish(&commands, mayReopen: false)
        } else {
            reopen()
            refuse(commands, failure)
        }
    }

    private func finishEach(_ commands: [any StoreCommand]) {
        for command in commands {
            var alone = [command]
            finish(&alone)
        }
    }

    private func refuse(_ commands: [any StoreCommand], _ failure: StoreError) {
        answer(commands, Array(repeating: failure, count: commands.count))
    }

    private func answer(_ commands: [any StoreCommand], _ failures: [StoreError?]) {
        for (command, failure) in zip(commands, failures) {
            command.finished(failure.map(Result.failure) ?? .success(()))
        }
    }

    private func openIfClosed() throws(StoreOpenError) -> (Environment, Room) {
        if let environment, let room {
            return (environment, room)
        }
        let file = try StoreFile(directory, limits)
        environment = file.environment
        room = file.room
        revision = file.revision
        readers.use(file.environment)
        return (file.environment, file.room)
    }

    private func closeEnvironment() {
        readers.detachAll()
        environment?.close()
        environment = nil
        room = nil
    }

    private var tickLength: Duration {
        limits.snapshotAge / Int(Writer.ticksPerAge)
    }

    /// Does between groups, or while nothing comes, what has to be done from time to time.
    private func keepUp() {
        let now = clock.monotonic()
        let isTick = now - lastTick >= tickLength.clampedNanoseconds
        if isTick {
            lastTick = now
            readers.expire(after: Writer.ticksPerAge)
        }
        let checksReaders = now - lastReaderCheck >= limits.readerCheckInterval.clampedNanoseconds
        do throws(LMDBError) {
            try room?.prepare(asksAgain: isTick)
            if checksReaders {
                lastReaderCheck = now
                try environment?.checkReaders()
            }
        } catch {
            closeEnvironment()
            reopen()
        }
        if isTick {
            reopen()
        }
    }

    /// Lets reads go on before a command comes that needs the store.
    private func reopen() {
        if environment != nil { return }
        do throws(StoreOpenError) {
            _ = try openIfClosed()
        } catch {
            // The next command, or the next tick, tries again and says why.
        }
    }
}

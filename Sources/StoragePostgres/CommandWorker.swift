internal import Basics
internal import Glibc
internal import KeyValue
internal import Postgres

/// Runs commands one after another, each in a transaction of its own, on a connection of its own.
///
/// It belongs to one thread.
final class CommandWorker {
    /// Why a try came to nothing.
    private enum Trouble: Error {
        /// Nothing was committed.
        case failed(PostgresError)
        /// The connection was lost while a commit was under way.
        case unsettled(PostgresError, partition: UInt16, revision: UInt64)
        /// There is no connection, and waiting did not help.
        case unreachable(PostgresError)

        /// Whether the connection is gone.
        var isLoss: Bool {
            switch self {
            case .failed(let error): error.isConnectionLost
            case .unsettled, .unreachable: true
            }
        }

        /// What the command is told if this is the end of it.
        var failure: StoreError {
            switch self {
            case .failed(let error), .unsettled(let error, _, _): StoreError(error)
            case .unreachable(let error): .unavailable(error.text)
            }
        }
    }

    private let site: Site
    private let clock = SystemTime()
    /// A number that no other worker has, of this server or another.
    private let number = SystemRandom().next()
    private var home: Home?
    /// The partition of the last connection.
    private var lastPartition: UInt16?
    /// Why there was no connection, when that took too long to wait for it again.
    private var outage: (error: PostgresError, at: Int64)?

    private static let shortestPause: Duration = .milliseconds(10)
    private static let longestPause: Duration = .milliseconds(500)

    init(_ site: Site) {
        self.site = site
    }

    /// Works until the queue is closed and empty.
    func run(_ queue: CommandQueue) {
        var next: [any StoreCommand] = []
        while queue.take(into: &next, limit: 1, timeout: nil) {
            for command in next {
                command.finished(perform(command))
            }
            next.removeAll(keepingCapacity: true)
        }
        home = nil
    }

    /// Tries a command until it is done or there is no point in another try.
    private func perform(_ command: any StoreCommand) -> Result<Void, StoreError> {
        var (tries, losses) = (0, 0)
        while true {
            tries += 1
            do throws(Trouble) {
                return try attempt(command)
            } catch {
                losses += error.isLoss ? 1 : 0
                let isPatient = tries < site.limits.attempts && losses <= site.limits.losses
                if let outcome = settle(error) {
                    return outcome
                }
                if !isPatient {
                    return .failure(error.failure)
                }
                if !error.isLoss {
                    pause(afterTry: tries)
                }
            }
        }
    }

    /// What came of a command after `trouble`; `nil` if nothing did and it may run again.
    private func settle(_ trouble: Trouble) -> Result<Void, StoreError>? {
        if trouble.isLoss {
            home = nil
        }
        switch trouble {
        case .failed(let error) where error.isConflict || error.isConnectionLost:
            return nil
        case .failed, .unreachable:
            return .failure(trouble.failure)
        case .unsettled(let error, let partition, let revision):
            switch ending(of: revision, in: partition) {
            case .committed: return .success(())
            case .undone: return nil
            case .unknown:
                let text = "\(error.text); whether the last command was committed is not known"
                return .failure(.unavailable(text))
            }
        }
    }

    private func attempt(
        _ command: any StoreCommand
    ) throws(Trouble) -> Result<Void, StoreError> {
        let home = try connected()
        let now = UInt64(max(0, clock.now().nanoseconds / 1_000))
        let view = View(
            home.link, opening: .beginCommand, remembers: true, pageRows: site.limits.pageRows)
        let transaction = PostgresTransaction(
            view, revision: max(home.revision + 1, now), partition: home.partition,
            worker: number)
        var refusal: StoreError?
        do throws(StoreError) {
            try command.run(in: transaction)
        } catch {
            refusal = error
        }
        if let problem = transaction.problem {
            transaction.rollBack()
            throw .failed(problem)
        }
        if let refusal {
            transaction.rollBack()
            return .failure(refusal)
        }
        do throws(PostgresError) {
            try transaction.commit()
        } catch {
            if error.isConnectionLost && transaction.hasWritten {
                throw .unsettled(
                    error, partition: transaction.partition, revision: transaction.revision)
            }
            transaction.rollBack()
            throw .failed(error)
        }
        if transaction.hasWritten {
            self.home?.revision = transaction.revision
        }
        return .success(())
    }

    /// How a commit ended whose answer was lost.
    private enum Ending {
        case committed
        case undone
        case unknown
    }

    /// How the commit of this revision ended.
    ///
    /// The partition's row moves with every commit, and once its lock is ours nothing that the lost
    /// connection began can move it any more. If another worker had the partition meanwhile and
    /// moved the row further, what was there before it is not known.
    private func ending(of revision: UInt64, in partition: UInt16) -> Ending {
        let ending = waitingPatiently { () throws(PostgresError) -> Ending? in
            guard let home = try Home(site, only: partition) else { return nil }
            self.home = home
            if home.revision < revision { return .undone }
            return home.lastWorker == number ? .committed : .unknown
        }
        return ending ?? .unknown
    }

    // MARK: Connecting

    private func connected() throws(Trouble) -> Home {
        if let home {
            return home
        }
        if let outage, clock.monotonic() - outage.at < nanoseconds(CommandWorker.longestPause) {
            throw .unreachable(outage.error)
        }
        var last: PostgresError?
        var isTaken = false
        // The server may need a moment to notice that the old connection is gone. Any other free
        // partition may be one that another worker needs to learn how its own commit ended.
        var made = waitingPatiently(isPatient: outage == nil) { () throws(PostgresError) -> Home? in
            do throws(PostgresError) {
                guard let own = lastPartition else { return try Home(site) }
                let home = try Home(site, only: own)
                isTaken = home == nil
                return home
            } catch {
                (last, isTaken) = (error, false)
                throw error
            }
        }
        if isTaken {
            do throws(PostgresError) {
                made = try Home(site)
            } catch {
                last = error
            }
        }
        guard let made else {
            let error = last ?? PostgresError("there is no connection")
            outage = (error, clock.monotonic())
            throw .unreachable(error)
        }
        outage = nil
        home = made
        lastPartition = made.partition
        return made
    }

    /// Tries `body` until it gives something, with longer and longer pauses, but no longer than the
    /// limits say; only once if it is not to be patient.
    private func waitingPatiently<Made>(
        isPatient: Bool = true, _ body: () throws(PostgresError) -> Made?
    ) -> Made? {
        let end = clock.monotonic() + (isPatient ? nanoseconds(site.limits.patience) : 0)
        var pause = CommandWorker.shortestPause
        while true {
            do throws(PostgresError) {
                if let made = try body() {
                    return made
                }
            } catch  where !error.isConnectionLost && error.state.isEmpty {
                // Not the way to the server, but what is there: waiting does not change it.
                return nil
            } catch {
                // Tried again below, or given up when time is up.
            }
            guard clock.monotonic() < end else { return nil }
            sleep(pause)
            pause = min(pause * 2, CommandWorker.longestPause)
        }
    }

    /// Lets the others go first, for a time that differs from theirs and grows with every try.
    private func pause(afterTry tries: Int) {
        let longest = Duration.milliseconds(1) * (1 << min(tries, 6))
        sleep(longest * Double.random(in: 0...1))
    }

    private func sleep(_ duration: Duration) {
        usleep(UInt32(clamping: nanoseconds(duration) / 1_000))
    }

    private func nanoseconds(_ duration: Duration) -> Int64 {
        duration.clampedNanoseconds
    }
}

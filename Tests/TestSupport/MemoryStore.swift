internal import Basics
package import KeyValue
internal import Synchronization

/// A store in memory, with the faults a real one has.
///
/// Without a thread, what is queued runs when `runGroup()` is called, on the caller's thread, so
/// that a simulation decides when; with one, it runs by itself.
package final class MemoryStore: Store {
    package enum Mode: Sendable {
        /// A thread of the store runs what is queued.
        case threaded
        /// Nothing runs until `runGroup()` is called.
        case stepped
    }

    /// What a call of `runGroup()` did.
    package enum Step: Sendable, Equatable {
        case idle
        case ran(Int)
        /// The process died: what was not committed is lost, and nobody gets an answer any more.
        /// Open another store on the same disk.
        case crashed
    }

    let disk: MemoryStoreDisk
    package let readsBlock: Bool
    package let isExclusive: Bool
    private let mode: Mode
    private let faults: Mutex<MemoryStoreFaults>
    private let queue: CommandQueue
    private let worker = Mutex<Worker?>(nil)
    private let condition = Mutex(Condition())
    /// What was under way when the process died.
    private let lost = Mutex<[any StoreCommand]>([])

    private struct Condition {
        var isOpen = true
        var hasCrashed = false
        var age = 0
        var pointsPassed = 0
    }

    package init(
        _ disk: MemoryStoreDisk = MemoryStoreDisk(), mode: Mode = .threaded,
        faults: MemoryStoreFaults = MemoryStoreFaults(SystemRandom()),
        queuedCommands: Int = 4096, readsBlock: Bool = false, isExclusive: Bool = false
    ) {
        self.disk = disk
        self.mode = mode
        self.readsBlock = readsBlock
        self.isExclusive = isExclusive
        self.faults = Mutex(faults)
        let queue = CommandQueue(bound: queuedCommands)
        self.queue = queue
        if mode == .threaded {
            let worker = Worker(name: "memory-store") { [weak self] in
                var group: [any StoreCommand] = []
                while queue.take(into: &group, limit: 64, timeout: nil) {
                    self?.run(group)
                    group.removeAll()
                }
            }
            self.worker.withLock { $0 = worker }
        }
    }

    deinit {
        // Not joined: the last one to let go may be the thread itself.
        queue.close()
    }

    package var isStepped: Bool { mode == .stepped }

    /// Whether the process it stands for has died.
    package var hasCrashed: Bool { condition.withLock { $0.hasCrashed } }

    /// How many points at which a crash makes a difference were passed.
    package var crashPointsPassed: Int { condition.withLock { $0.pointsPassed } }

    var age: Int { condition.withLock { $0.age } }

    /// Puts other faults in place of those there are.
    package func setFaults(_ faults: MemoryStoreFaults) {
        self.faults.withLock { $0 = faults }
    }

    /// Makes every open snapshot too old until it is renewed.
    package func expireSnapshots() {
        condition.withLock { $0.age += 1 }
    }

    package func openSnapshot() throws(StoreError) -> any RenewableSnapshot {
        try MemoryStoreSnapshot(self)
    }

    package func submit(_ command: any StoreCommand) -> Bool {
        let faults = faults.withLock { $0 }
        if faults.happens(faults.fullQueue) || hasCrashed {
            return false
        }
        return queue.add(command)
    }

    /// Runs and commits some of what is queued.
    package func runGroup() -> Step {
        precondition(isStepped, "a store with a thread runs by itself")
        if hasCrashed {
            return .crashed
        }
        var group: [any StoreCommand] = []
        let size = faults.withLock { $0.groupSize() }
        _ = queue.take(into: &group, limit: size, timeout: .zero)
        if group.isEmpty {
            return .idle
        }
        run(group)
        return hasCrashed ? .crashed : .ran(group.count)
    }

    /// Runs all that is queued and what that queues.
    package func runAll() -> Step {
        var count = 0
        while true {
            switch runGroup() {
            case .idle: return count == 0 ? .idle : .ran(count)
            case .ran(let some): count += some
            case .crashed: return .crashed
            }
        }
    }

    package func close() {
        queue.close()
        if isStepped {
            _ = runAll()
            giveUp()
        }
        let worker = worker.withLock { worker in
            let running = worker
            worker = nil
            return running
        }
        worker?.join()
        condition.withLock { $0.isOpen = false }
    }

    func checkOpen() throws(StoreError) {
        let isOpen = condition.withLock { $0.isOpen && !$0.hasCrashed }
        if !isOpen {
            throw .unavailable("the store is closed")
        }
    }
}

extension MemoryStore {
    /// Ends what a crash left without an answer, so that its callers are let go.
    private func giveUp() {
        guard hasCrashed else { return }
        var commands = lost.withLock { lost in
            let taken = lost
            lost.removeAll()
            return taken
        }
        _ = queue.join(&commands, limit: .max)
        for command in commands {
            command.finished(.failure(.unavailable("the process died")))
        }
    }

    private func run(_ group: [any StoreCommand]) {
        lost.withLock { $0 = group }
        let faults = faults.withLock { $0 }
        if hasCrashed || dies(faults) {
            return
        }
        let before = disk.read()
        let transaction = MemoryStoreTransaction(
            before.rows, revision: before.revision + 1, faults)
        var failures = [StoreError?](repeating: nil, count: group.count)
        for (index, command) in group.enumerated() {
            failures[index] = run(command, in: transaction, faults)
            if dies(faults) {
                return
            }
        }
        let revision = transaction.revision - 1
        if revision > before.revision {
            if faults.happens(faults.fullCommit) {
                runAlone(group, faults)
                return
            }
            let fails = faults.happens(faults.failedCommit)
            if !fails || faults.happens(500) {
                disk.commit(
                    transaction.rows, revision: revision, after: transaction.moments)
            }
            if fails {
                let failure = StoreError.unavailable("the commit failed")
                failures = Array(repeating: failure, count: group.count)
            }
        }
        answer(group, failures, faults)
    }

    private func run(
        _ command: any StoreCommand, in transaction: MemoryStoreTransaction,
        _ faults: MemoryStoreFaults
    ) -> StoreError? {
        if faults.happens(faults.runsTwice) {
            _ = runOnce(command, in: transaction)
            transaction.undoAll()
        }
        var failure = runOnce(command, in: transaction)
        if failure == nil && faults.happens(faults.conflict) {
            failure = .conflict
        }
        if failure == nil {
            transaction.keepAll()
        } else {
            transaction.undoAll()
        }
        return failure
    }

    private func runOnce(
        _ command: any StoreCommand, in transaction: MemoryStoreTransaction
    ) -> StoreError? {
        do throws(StoreError) {
            try command.run(in: transaction)
            return transaction.failure
        } catch {
            return error
        }
    }

    /// What a full disk leads to: each command has a commit of its own, or finds no room either.
    private func runAlone(_ group: [any StoreCommand], _ faults: MemoryStoreFaults) {
        var faults = faults
        faults.fullCommit = 0
        for command in group {
            if hasCrashed {
                return
            }
            if faults.happens(500) {
                answer([command], [.full], faults)
                continue
            }
            let before = disk.read()
            let transaction = MemoryStoreTransaction(
                before.rows, revision: before.revision + 1, faults)
            let failure = run(command, in: transaction, faults)
            if dies(faults) {
                return
            }
            if transaction.revision > before.revision + 1 {
                disk.commit(
                    transaction.rows, revision: transaction.revision - 1,
                    after: transaction.moments)
            }
            answer([command], [failure], faults)
        }
    }

    private func answer(
        _ group: [any StoreCommand], _ failures: [StoreError?], _ faults: MemoryStoreFaults
    ) {
        for (command, failure) in zip(group, failures) {
            if dies(faults) {
                return
            }
            lost.withLock { $0 = Array($0.dropFirst()) }
            command.finished(failure.map(Result.failure) ?? .success(()))
        }
    }

    /// Passes a point where a crash makes a difference; `true` if it happens there.
    private func dies(_ faults: MemoryStoreFaults) -> Bool {
        let isUnlucky = faults.happens(faults.crash)
        return condition.withLock { condition in
            let isChosen = faults.crashPoint == condition.pointsPassed
            condition.pointsPassed += 1
            if isUnlucky || isChosen {
                condition.hasCrashed = true
            }
            return condition.hasCrashed
        }
    }
}

internal import Basics
internal import Commerce
internal import KeyValue
internal import RPC
internal import Synchronization

/// Trains models on a thread of its own, one after another.
final class Trainer: Sendable {
    private let definition: Definition
    private let thread = Monitor<KeyValue.Worker?>(nil)
    /// Whether there is something to look at, and whether all is over.
    private let state: Monitor<(isRung: Bool, isStopped: Bool)>

    /// How often it looks without being rung: a training that another process left half done.
    private static let interval = Duration.seconds(60)

    init(_ definition: Definition) {
        self.definition = definition
        state = Monitor((isRung: true, isStopped: false))
    }

    func start() {
        let (state, definition) = (state, definition)
        definition.bells.listen(for: Models.bell) {
            state.withLock { $0.isRung = true }
            state.wakeAll()
        }
        let worker = KeyValue.Worker(name: "trainer") {
            Trainer.run(state, definition)
        }
        thread.withLock { $0 = worker }
    }

    /// Ends after the step that is under way; what is half learned is learned again later.
    func stop() {
        definition.bells.stopListening(for: Models.bell)
        state.withLock { $0.isStopped = true }
        state.wakeAll()
        let running = thread.withLock { thread in
            let running = thread
            thread = nil
            return running
        }
        running?.join()
    }

    private static func run(
        _ state: Monitor<(isRung: Bool, isStopped: Bool)>, _ definition: Definition
    ) {
        let place = TrainerPlace(state, definition)
        while true {
            let _: Void? = state.wait(atMost: interval) { $0.isRung || $0.isStopped ? () : nil }
            if state.withLock({ $0.isStopped }) { return }
            state.withLock { $0.isRung = false }
            do {
                while try Models.trainNext(at: place) {}
            } catch is TrainingStopped {
                return
            } catch {
                // It is tried again when its lease has ended.
                definition.log.record(error, incident: "training", method: "models")
            }
        }
    }
}

/// The trainer's way to the store.
private final class TrainerPlace: TrainingPlace {
    private let state: Monitor<(isRung: Bool, isStopped: Bool)>
    private let definition: Definition
    private var kept: (any RenewableSnapshot)?

    /// How long one step may wait for the writer.
    private static let patience = Duration.seconds(60)

    init(_ state: Monitor<(isRung: Bool, isStopped: Bool)>, _ definition: Definition) {
        self.state = state
        self.definition = definition
    }

    func now() -> Instant {
        definition.time.now()
    }

    func read(_ body: (any Snapshot) throws -> Void) throws {
        if state.withLock({ $0.isStopped }) { throw TrainingStopped() }
        do throws(StoreError) {
            if let kept {
                try kept.renew()
            } else {
                kept = try definition.store.openSnapshot()
            }
        } catch {
            kept = nil
            throw error
        }
        guard let kept else { return }
        defer { kept.release() }
        try body(kept)
    }

    func write(
        _ name: StaticString, _ work: @escaping @Sendable (inout Command) throws -> Void
    ) throws {
        if state.withLock({ $0.isStopped }) { throw TrainingStopped() }
        let outcome = Monitor<Result<Void, Failure>?>(nil)
        let command = OwnCommand(name, for: .shop("trainer"), of: definition, work) { result in
            outcome.withLock { $0 = result }
            outcome.wakeAll()
        }
        guard command.submit(), let result = outcome.wait(atMost: Self.patience, { $0 }) else {
            throw Failure.overloaded
        }
        try result.get()
    }
}

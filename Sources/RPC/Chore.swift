package import Basics
package import Crypto
package import KeyValue
internal import Synchronization

/// Something that the shop does by itself now and then: a bounded step in each command, and as many
/// commands as it takes.
package final class Chore: StoreCommand {
    /// Does one step in a transaction that may be run again; says whether there is more to do.
    package typealias Step =
        @Sendable (any Transaction, Instant, KeyRing) throws(StoreError) -> Bool

    private let name: String
    private let store: any Store
    private let keys: KeySafe
    private let clock: any TimeSource
    private let log: any IncidentLog
    private let step: Step
    private let isUnderWay = Atomic(false)
    /// In nanoseconds since 1970; set before the command is queued, so that each run of it does the
    /// same.
    private let time = Atomic<Int64>(0)
    private let hasMore = Atomic(false)

    package init(
        _ name: String, on store: any Store, keys: KeySafe, time: any TimeSource,
        log: any IncidentLog, step: @escaping Step
    ) {
        self.name = name
        self.store = store
        self.keys = keys
        clock = time
        self.log = log
        self.step = step
    }

    /// Begins, unless it is at it.
    package func start() {
        if !isUnderWay.exchange(true, ordering: .acquiringAndReleasing) {
            submit()
        }
    }

    private func submit() {
        time.store(clock.now().nanoseconds, ordering: .relaxed)
        if !store.submit(self) {
            isUnderWay.store(false, ordering: .releasing)
        }
    }

    package func run(in transaction: any Transaction) throws(StoreError) {
        let now = Instant(nanoseconds: time.load(ordering: .relaxed))
        hasMore.store(try step(transaction, now, keys.ring), ordering: .relaxed)
    }

    package func finished(_ outcome: Result<Void, StoreError>) {
        switch outcome {
        case .success where hasMore.load(ordering: .relaxed):
            return submit()
        case .failure(.corrupt(let text)):
            log.record(StoreError.corrupt(text), incident: name, method: "chore")
        default:
            // What the store could not do now is tried again at the next start.
            break
        }
        isUnderWay.store(false, ordering: .releasing)
    }
}

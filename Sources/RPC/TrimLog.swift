package import Basics
package import KeyValue
internal import Synchronization

/// Removes log rows that need not be kept any longer, with their answers, a bounded number in each
/// command and as many commands as that takes.
///
/// Other commands make room too, but a shop where little happens must forget in time as well, and a
/// store that is full takes no others.
package final class TrimLog: StoreCommand {
    private let store: any Store
    private let time: any TimeSource
    private let life: Duration
    private let isUnderWay = Atomic(false)
    /// Rows before it go, in nanoseconds since 1970; set before the command is queued, so that each
    /// run of it does the same.
    private let oldest = Atomic<Int64>(0)
    private let removed = Atomic(0)

    /// Rows older than `life` go.
    package init(_ store: any Store, life: Duration, time: any TimeSource) {
        self.store = store
        self.life = life
        self.time = time
    }

    /// Begins to remove what is too old by now, unless it is at it.
    package func start() {
        if !isUnderWay.exchange(true, ordering: .acquiringAndReleasing) {
            submit()
        }
    }

    private func submit() {
        let time = time.now().advanced(by: .zero - life)
        oldest.store(time.nanoseconds, ordering: .relaxed)
        if !store.submit(self) {
            isUnderWay.store(false, ordering: .releasing)
        }
    }

    package func run(in transaction: any Transaction) throws(StoreError) {
        let oldest = Instant(nanoseconds: oldest.load(ordering: .relaxed))
        let count = try CommandLog.trim(
            before: oldest, limit: CommandLog.trimLimit, in: transaction)
        removed.store(count, ordering: .relaxed)
    }

    package func finished(_ outcome: Result<Void, StoreError>) {
        // What failed is tried again at the next start.
        if case .success = outcome, removed.load(ordering: .relaxed) == CommandLog.trimLimit {
            submit()
        } else {
            isUnderWay.store(false, ordering: .releasing)
        }
    }
}

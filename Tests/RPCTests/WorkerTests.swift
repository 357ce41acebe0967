import KeyValue
import Synchronization
import TestSupport
import Testing

@testable import RPC

/// How a loop keeps a state of the store, and how it lets go of it.
@Suite struct WorkerTests {
    @Test func aLoopWithOnlyCommandsLetsGoOfTheStateItReadLast() throws {
        let store = WatchedStore()
        let worker = try TestCalls(store: store).worker
        worker.woke()
        _ = try worker.currentSnapshot()
        worker.woke()
        #expect(store.snapshot.isHeld, "The last round read, and the next one may.")
        worker.woke()
        #expect(!store.snapshot.isHeld, "Nobody read in the last round.")
        _ = try worker.currentSnapshot()
        #expect(store.snapshot.isHeld)
    }
}

/// A store without rows that tells whether its snapshot holds a state.
private final class WatchedStore: Store {
    final class WatchedSnapshot: RenewableSnapshot, Sendable {
        private let hold = Mutex(true)

        var isHeld: Bool { hold.withLock { $0 } }

        func renew() {
            hold.withLock { $0 = true }
        }

        func release() {
            hold.withLock { $0 = false }
        }

        func get(
            _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
        ) -> Bool { false }

        func get(many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void) {}

        func scan(
            from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>, order: ScanOrder,
            limit: Int, _ body: (borrowing Span<UInt8>, borrowing Span<UInt8>) -> Bool
        ) {}

        func prefetch(_ reads: () -> [Read]) {}
    }

    let readsBlock = false
    let isExclusive = true
    let snapshot = WatchedSnapshot()

    func openSnapshot() -> any RenewableSnapshot { snapshot }

    func submit(_ command: any StoreCommand) -> Bool { false }

    func close() {}
}

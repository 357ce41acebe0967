internal import KeyValue
package import RPC

/// Carries out what commands planned, once they are durable.
///
/// Each lane has a few threads of its own, so that one whose other side hangs holds up nothing but
/// itself.
package final class Relay: Sendable {
    private let lanes: [LaneWork]
    private let definition: Definition
    private let threads = Monitor<[KeyValue.Worker]>([])
    /// How many threads run.
    private let running = Monitor(0)

    package init(
        _ definition: Definition, lanes: [Lane], kinds: [String: any EffectKind]
    ) {
        self.definition = definition
        self.lanes = lanes.map { LaneWork($0, kinds: kinds, of: definition) }
    }

    /// Begins to work, first on what was left from before.
    package func start() {
        for work in lanes {
            work.listen()
            for _ in 0..<work.lane.rules.concurrent {
                running.withLock { $0 += 1 }
                let thread = KeyValue.Worker(name: "outbox") { [running, definition] in
                    Relay.run(work, on: definition.store)
                    running.withLock { $0 -= 1 }
                    running.wakeAll()
                }
                threads.withLock { $0.append(thread) }
            }
        }
    }

    /// Begins nothing more and waits, for so long at the most, until what is under way is over.
    ///
    /// What is not over by then is begun again after the next start: at once if nobody else can use
    /// the store, otherwise when its lease has ended.
    package func stop(within patience: Duration) {
        for work in lanes {
            definition.bells.stopListening(for: work.lane.name)
            work.close()
        }
        let hasEnded: Void? = running.wait(atMost: patience) { $0 == 0 ? () : nil }
        // One that hangs must not hold up the end of the program.
        guard hasEnded != nil else { return }
        let ended = threads.withLock { threads in
            let ended = threads
            threads = []
            return ended
        }
        for thread in ended {
            thread.join()
        }
    }

    /// What a thread does: it looks, claims and delivers until the relay ends.
    private static func run(_ work: LaneWork, on store: any Store) {
        var kept: (any RenewableSnapshot)?
        while true {
            switch work.awaitNext() {
            case .look(let room):
                do throws(StoreError) {
                    let snapshot = try renewed(&kept, of: store)
                    work.look(room: room, in: snapshot)
                    snapshot.release()
                } catch {
                    kept = nil
                    work.couldNotLook(error)
                }
            case .deliver(let delivery):
                work.settle(delivery, work.lane.deliverer.deliver(delivery))
            case .settle(let delivery, let outcome):
                work.settle(delivery, outcome)
            case .wait:
                continue
            case .stop:
                return
            }
        }
    }

    /// The thread's own snapshot, at the newest state.
    private static func renewed(
        _ kept: inout (any RenewableSnapshot)?, of store: any Store
    ) throws(StoreError) -> any RenewableSnapshot {
        if let kept {
            try kept.renew()
            return kept
        }
        let opened = try store.openSnapshot()
        kept = opened
        return opened
    }
}

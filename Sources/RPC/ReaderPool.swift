internal import DequeModule
package import KeyValue

/// A few threads that run queries off the loops, each on a snapshot of its own.
///
/// Each query sees what was acknowledged before it was submitted. A thread that has nothing to do
/// holds no state of the store.
package final class ReaderPool: Readers {
    package typealias Work = @Sendable (Result<any Snapshot, StoreError>) -> Void

    private struct State {
        var waiting = Deque<Work>()
        var isClosed = false
    }

    /// The queue, which outlives the pool while a thread still uses it.
    private let state: Monitor<State>
    private let bound: Int
    private let threads: Monitor<[KeyValue.Worker]>

    /// Starts `threads` threads; at most `queued` queries wait for them.
    package init(_ store: any Store, threads: Int, queued: Int) {
        precondition(threads > 0 && queued > 0, "a pool works and takes work")
        let state = Monitor(State())
        self.state = state
        bound = queued
        self.threads = Monitor(
            (0..<threads).map { number in
                KeyValue.Worker(name: "reader-\(number)") { ReaderPool.work(state, store) }
            })
    }

    deinit {
        // Not joined: the last one to let go may be one of the threads.
        close()
    }

    package func submit(_ work: @escaping Work) -> Bool {
        let isQueued = state.withLock { state in
            if state.isClosed || state.waiting.count >= bound {
                return false
            }
            state.waiting.append(work)
            return true
        }
        if isQueued {
            state.wakeOne()
        }
        return isQueued
    }

    /// Refuses what comes after, finishes what waits and ends the threads.
    package func stop() {
        close()
        let running = threads.withLock { threads in
            let running = threads
            threads = []
            return running
        }
        for thread in running {
            thread.join()
        }
    }

    private func close() {
        state.withLock { $0.isClosed = true }
        state.wakeAll()
    }

    /// What a thread does: its snapshot is kept from query to query and let go of in between.
    private static func work(_ state: Monitor<State>, _ store: any Store) {
        var kept: (any RenewableSnapshot)?
        while true {
            var next = state.withLock { $0.waiting.popFirst() }
            if next == nil {
                kept?.release()
                next = awaitWork(state)
            }
            guard let work = next else { return }
            do throws(StoreError) {
                work(.success(try renew(&kept, store)))
            } catch {
                // One that cannot be renewed may belong to a connection or file that is gone.
                kept = nil
                work(.failure(error))
            }
        }
    }

    /// The next query; `nil` when the pool is closed and empty.
    private static func awaitWork(_ state: Monitor<State>) -> Work? {
        var work: Work?
        _ = state.wait(atMost: nil) { state -> Void? in
            work = state.waiting.popFirst()
            return work != nil || state.isClosed ? () : nil
        }
        return work
    }

    private static func renew(
        _ kept: inout (any RenewableSnapshot)?, _ store: any Store
    ) throws(StoreError) -> any Snapshot {
        if let kept {
            try kept.renew()
            return kept
        }
        let opened = try store.openSnapshot()
        kept = opened
        return opened
    }
}

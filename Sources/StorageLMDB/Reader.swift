internal import Glibc
internal import KeyValue
internal import LMDB
internal import Synchronization

/// The part of a snapshot that its thread and the writer's thread share.
///
/// The writer takes the view away when it grew too old or when the environment is reopened. Whoever
/// touches the view holds `isHeld`; the owner's cost is one exchange per read.
final class Reader: @unchecked Sendable {
    private let isHeld = Atomic<Bool>(false)
    private let isTooOld = Atomic<Bool>(false)

    // Only touched while holding.
    private var transaction: ReadTransaction?
    private var isActive = false
    private var seenCommit: UInt64 = 0

    private let renewedTick = Atomic<UInt64>(0)

    /// How deep the owner's own calls are nested; only the owner's thread looks.
    private var depth = 0

    /// Whether the upkeep has asked a long read to stop.
    @inline(__always)
    var mustStop: Bool { isTooOld.load(ordering: .relaxed) }

    /// Runs `body` on the view, or throws if it was taken away.
    @inline(__always)
    func read<Answer>(
        _ body: (ReadTransaction) throws(StoreError) -> Answer
    ) throws(StoreError) -> Answer {
        hold()
        defer { letGo() }
        guard let transaction else { throw .unavailable("the store was closed or reopened") }
        guard isActive, !mustStop else { throw .snapshotTooOld }
        return try body(transaction)
    }

    /// Brings the view up to date; `false` if it has to be attached to an environment first.
    @inline(__always)
    func renew(commit: UInt64, tick: UInt64) throws(StoreError) -> Bool {
        precondition(depth == 0, "a snapshot is not renewed while it lends a value")
        hold()
        defer { letGo() }
        guard let transaction else { return false }
        renewedTick.store(tick, ordering: .relaxed)
        if isActive && seenCommit == commit && !mustStop {
            return true
        }
        try take(transaction, commit: commit)
        return true
    }

    private func take(_ transaction: ReadTransaction, commit: UInt64) throws(StoreError) {
        if isActive {
            transaction.reset()
            isActive = false
        }
        do throws(LMDBError) {
            try transaction.renew()
        } catch {
            throw StoreError(error)
        }
        isActive = true
        isTooOld.store(false, ordering: .relaxed)
        seenCommit = commit
    }

    /// Begins a view of `environment`, which the caller keeps from closing meanwhile.
    func attach(
        to environment: Environment, commit: UInt64, tick: UInt64
    ) throws(StoreError) {
        hold()
        defer { letGo() }
        do throws(LMDBError) {
            transaction = try ReadTransaction(environment)
        } catch {
            throw StoreError(error)
        }
        isActive = true
        isTooOld.store(false, ordering: .relaxed)
        seenCommit = commit
        renewedTick.store(tick, ordering: .relaxed)
    }

    /// Gives the view up until the next `renew`.
    func release() {
        precondition(depth == 0, "a snapshot is not released while it lends a value")
        hold()
        defer { letGo() }
        reset()
    }

    /// Ends the view, so that its environment can be closed; waits for a read that is under way.
    func detach() {
        isTooOld.store(true, ordering: .relaxed)
        holdAsOther()
        transaction?.end()
        transaction = nil
        isActive = false
        isHeld.store(false, ordering: .releasing)
    }

    /// Takes the view away if it was last renewed more than `ticks` ago; a read that is under way
    /// stops at its next row, and the view goes at the next call.
    func expire(tick: UInt64, after ticks: UInt64) {
        guard tick > renewedTick.load(ordering: .relaxed) + ticks else { return }
        if isHeld.exchange(true, ordering: .acquiring) {
            isTooOld.store(true, ordering: .relaxed)
            return
        }
        reset()
        isHeld.store(false, ordering: .releasing)
    }

    private func reset() {
        if isActive {
            transaction?.reset()
            isActive = false
        }
    }

    @inline(__always)
    private func hold() {
        if depth == 0 {
            while isHeld.exchange(true, ordering: .acquiring) {
                sched_yield()
            }
        }
        depth += 1
    }

    @inline(__always)
    private func letGo() {
        depth -= 1
        if depth == 0 {
            isHeld.store(false, ordering: .releasing)
        }
    }

    private func holdAsOther() {
        while isHeld.exchange(true, ordering: .acquiring) {
            usleep(100)
        }
    }
}

internal import KeyValue
internal import LMDB

/// What a command sees: its part of the group's transaction.
final class LMDBTransaction: KeyValue.Transaction {
    private let group: WriteTransaction
    private(set) var revision: UInt64 = 0
    let partition: UInt16 = 0

    /// Something the command tries, and how to undo it: its first writes are taken back one by one,
    /// those after them are a part of the group's transaction.
    private struct Attempt {
        let firstUndo: Int
        let changes: Int
        let growth: Int
        /// Whether all of it lies in a part of the attempt around it.
        let isInPart: Bool
        var hasPart = false
        /// Whether it wrote more than can be taken back.
        var isBeyondUndo = false
    }

    /// Whether what an attempt writes beyond the limit becomes a part of the transaction. If not,
    /// it cannot be undone, and the command has to run again where it can: few attempts fail, and
    /// fewer after so many writes, but within a part every access to a page is dearer.
    private let makesParts: Bool
    /// As many writes are taken back one by one; a part costs about as much as that.
    private static let undoLimit = 8

    /// How often the command put or deleted something that was not undone.
    private(set) var changes = 0
    /// The first failed write that no undoing of a part takes back.
    private var firstFailure: StoreError?
    private var attempts: [Attempt] = []
    private var undoList = UndoList()

    /// Whether the command must leave no more bytes than it found.
    private let mustShrink: Bool
    /// How many bytes it left more; counted only if it matters.
    private var growth = 0

    /// Whether an undoing of the command would have something to undo.
    var hasWritten: Bool { changes > 0 || firstFailure != nil }

    /// Why the command, now that it has run, cannot be kept.
    var failure: StoreError? { firstFailure ?? (growth > 0 ? .full : nil) }

    init(_ group: WriteTransaction, mustShrink: Bool, makesParts: Bool) {
        self.group = group
        self.makesParts = makesParts
        self.mustShrink = mustShrink
    }

    /// Starts counting for another command.
    func start(revision: UInt64) {
        self.revision = revision
        changes = 0
        firstFailure = nil
        growth = 0
        attempts.removeAll(keepingCapacity: true)
        undoList.forget(downTo: 0)
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        KeyRules.check(key)
        do throws(LMDBError) {
            return try group.get(key, body)
        } catch {
            throw StoreError(error)
        }
    }

    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        for (index, key) in keys.enumerated() {
            _ = try get(key.span) { body(index, $0) }
        }
    }

    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        order: ScanOrder, limit: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        do throws(LMDBError) {
            try group.scan(
                from: lower, to: KeyRules.bounded(upper), backwards: order == .descending,
                limit: limit, body)
        } catch {
            throw StoreError(error)
        }
    }

    func prefetch(_ reads: () -> [Read]) {}

    func put(
        _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>
    ) throws(StoreError) {
        KeyRules.check(key)
        do throws(LMDBError) {
            if mustShrink {
                growth += key.count + value.count - (try storedBytes(key))
            }
            try prepareUndo(of: key)
            try group.put(key, value)
            changes += 1
        } catch {
            throw failed(error)
        }
    }

    func delete(_ key: borrowing Span<UInt8>) throws(StoreError) {
        KeyRules.check(key)
        do throws(LMDBError) {
            if mustShrink {
                growth -= try storedBytes(key)
            }
            try prepareUndo(of: key)
            if try group.delete(key) {
                changes += 1
            }
        } catch {
            throw failed(error)
        }
    }

    func attempt(_ body: () throws -> Void) throws {
        attempts.append(
            Attempt(
                firstUndo: undoList.count, changes: changes, growth: growth,
                isInPart: attempts.last?.hasPart ?? false))
        do {
            try body()
        } catch {
            try undoAttempt()
            throw error
        }
        let attempt = attempts.removeLast()
        if attempt.isInPart || attempts.last?.isBeyondUndo ?? true {
            undoList.forget(downTo: attempt.firstUndo)
        }
        guard attempt.hasPart else { return }
        do throws(LMDBError) {
            try group.keepPart()
        } catch {
            (changes, growth) = (attempt.changes, attempt.growth)
            throw failed(error)
        }
    }

    func expectManyWrites() {
        guard !makesParts else { return }
        giveUpUndoing()
    }

    private func giveUpUndoing() {
        for position in attempts.indices {
            attempts[position].isBeyondUndo = true
        }
    }

    /// Undoes the innermost attempt; what it throws makes the whole command fail.
    private func undoAttempt() throws(StoreError) {
        let attempt = attempts.removeLast()
        if attempt.hasPart {
            group.undoPart()
        }
        if attempt.isBeyondUndo {
            // What has written nothing leaves nothing to undo.
            guard changes > attempt.changes else { return }
            firstFailure = firstFailure ?? .conflict
            throw .conflict
        }
        do throws(LMDBError) {
            let group = group
            try undoList.takeBack(downTo: attempt.firstUndo) { (key, value) throws(LMDBError) in
                if let value {
                    try group.put(key, value)
                } else {
                    try group.delete(key)
                }
            }
            (changes, growth) = (attempt.changes, attempt.growth)
        } catch {
            // What cannot be taken back alone goes with all the command did.
            let failure = StoreError(error)
            firstFailure = firstFailure ?? failure
            throw failure
        }
    }

    /// Sees to it that the next write, to `key`, can be undone with the attempt that makes it.
    private func prepareUndo(of key: borrowing Span<UInt8>) throws(LMDBError) {
        guard let attempt = attempts.last, !attempt.hasPart, !attempt.isBeyondUndo else { return }
        if undoList.count - attempt.firstUndo >= LMDBTransaction.undoLimit {
            guard makesParts else { return giveUpUndoing() }
            // Those around it come first, for parts lie in each other.
            for position in attempts.indices where !attempts[position].hasPart {
                try group.beginPart()
                attempts[position].hasPart = true
            }
            return
        }
        var list = UndoList()
        swap(&list, &undoList)
        defer { swap(&list, &undoList) }
        let isThere = try group.get(key) { value in list.append(key, value) }
        if !isThere {
            list.append(key, nil)
        }
    }

    private func failed(_ error: LMDBError) -> StoreError {
        let error = StoreError(error)
        if attempts.last?.hasPart != true && firstFailure == nil {
            firstFailure = error
        }
        return error
    }

    /// What the row under `key` takes, 0 if there is none.
    private func storedBytes(_ key: borrowing Span<UInt8>) throws(LMDBError) -> Int {
        let keyBytes = key.count
        var bytes = 0
        _ = try group.get(key) { bytes = keyBytes + $0.count }
        return bytes
    }
}

internal import KeyValue
internal import LMDB

/// What a command sees: its part of the group's transaction.
final class LMDBTransaction: KeyValue.Transaction {
    private let group: WriteTransaction
    private(set) var revision: UInt64 = 0
    let partition: UInt16 = 0

    /// How often the command put or deleted something that was not undone.
    private(set) var changes = 0
    /// The first failed write outside `attempt`.
    private var firstFailure: StoreError?
    private var depth = 0

    /// Whether the command must leave no more bytes than it found.
    private let mustShrink: Bool
    /// How many bytes it left more; counted only if it matters.
    private var growth = 0

    /// Whether an undoing of the command would have something to undo.
    var hasWritten: Bool { changes > 0 || firstFailure != nil }

    /// Why the command, now that it has run, cannot be kept.
    var failure: StoreError? { firstFailure ?? (growth > 0 ? .full : nil) }

    init(_ group: WriteTransaction, mustShrink: Bool) {
        self.group = group
        self.mustShrink = mustShrink
    }

    /// Starts counting for another command.
    func start(revision: UInt64) {
        self.revision = revision
        changes = 0
        firstFailure = nil
        growth = 0
        depth = 0
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
            if try group.delete(key) {
                changes += 1
            }
        } catch {
            throw failed(error)
        }
    }

    func attempt(_ body: () throws -> Void) throws {
        let (changesBefore, growthBefore) = (changes, growth)
        try storing { () throws(LMDBError) in try group.beginPart() }
        depth += 1
        do {
            try body()
        } catch {
            depth -= 1
            group.undoPart()
            (changes, growth) = (changesBefore, growthBefore)
            throw error
        }
        depth -= 1
        do throws(LMDBError) {
            try group.keepPart()
        } catch {
            (changes, growth) = (changesBefore, growthBefore)
            throw StoreError(error)
        }
    }

    private func failed(_ error: LMDBError) -> StoreError {
        let error = StoreError(error)
        if depth == 0 && firstFailure == nil {
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

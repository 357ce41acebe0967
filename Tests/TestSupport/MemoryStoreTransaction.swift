internal import KeyValue

/// What a command sees in a store in memory; it undoes by putting back what was there.
final class MemoryStoreTransaction: Transaction {
    private(set) var rows: MemoryRows
    private(set) var revision: UInt64
    let partition: UInt16 = 0

    private let faults: MemoryStoreFaults
    private var undo: [(key: [UInt8], old: [UInt8]?)] = []
    private(set) var failure: StoreError?
    /// What each command that was kept came to.
    private(set) var moments: [MemoryStoreDisk.Moment] = []
    private var depth = 0
    private var lent = 0

    init(_ rows: MemoryRows, revision: UInt64, _ faults: MemoryStoreFaults) {
        self.rows = rows
        self.revision = revision
        self.faults = faults
    }

    var hasChanged: Bool { !undo.isEmpty }

    /// Undoes what the command wrote, so that it or another can run.
    func undoAll() {
        undo(to: 0)
        failure = nil
    }

    /// Keeps what the command wrote and starts another.
    func keepAll() {
        if hasChanged {
            moments.append(
                MemoryStoreDisk.Moment(revision: revision, rows: rows, changes: changes))
            revision += 1
        }
        undo.removeAll()
        failure = nil
    }

    /// What the command did to each row, however often it wrote it.
    private var changes: [MemoryStoreDisk.Change] {
        var seen: Set<[UInt8]> = []
        return undo.compactMap { key, old in
            guard seen.insert(key).inserted else { return nil }
            return MemoryStoreDisk.Change(key: key, old: old, new: rows.value(key))
        }
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        KeyRules.check(key)
        guard let value = rows.value(Array(copying: key)) else { return false }
        lent += 1
        body(value.span)
        lent -= 1
        return true
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
        let (lower, upper) = (Array(copying: lower), Array(copying: KeyRules.bounded(upper)))
        lent += 1
        rows.scan(from: lower, to: upper, order: order, limit: limit) {
            body($0.key.span, $0.value.span)
        }
        lent -= 1
    }

    func prefetch(_ reads: () -> [Read]) {}

    func put(
        _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>
    ) throws(StoreError) {
        try set(key, Array(copying: value))
    }

    func delete(_ key: borrowing Span<UInt8>) throws(StoreError) {
        try set(key, nil)
    }

    func attempt(_ body: () throws -> Void) throws {
        precondition(lent == 0, "nothing is written while a value is lent")
        let mark = undo.count
        depth += 1
        defer { depth -= 1 }
        do {
            try body()
        } catch {
            undo(to: mark)
            throw error
        }
    }

    private func set(_ key: borrowing Span<UInt8>, _ value: [UInt8]?) throws(StoreError) {
        KeyRules.check(key)
        precondition(lent == 0, "nothing is written while a value is lent")
        if faults.happens(faults.fullWrite) {
            if depth == 0 {
                failure = .full
            }
            throw .full
        }
        let key = Array(copying: key)
        let old = rows.set(key, value)
        if old != nil || value != nil {
            undo.append((key, old))
        }
    }

    private func undo(to mark: Int) {
        while undo.count > mark {
            let last = undo.removeLast()
            rows.set(last.key, last.old)
        }
    }
}

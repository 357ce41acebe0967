internal import Basics
internal import KeyValue
internal import Postgres

/// What a command sees: a serializable transaction whose writes are kept here until it commits.
final class PostgresTransaction: Transaction {
    let revision: UInt64
    let partition: UInt16
    /// The worker it runs on, by its number.
    private let worker: UInt64

    private let view: View
    private var writes: [[UInt8]: [UInt8]?] = [:]
    /// What each write replaced among the writes, so that `attempt` can undo it.
    private var undo: [(key: [UInt8], old: [UInt8]??)] = []
    private var lent = 0

    /// What went wrong between here and the server, whatever the command made of it.
    var problem: PostgresError? { view.problem }

    var hasWritten: Bool { !writes.isEmpty }

    init(_ view: View, revision: UInt64, partition: UInt16, worker: UInt64) {
        self.view = view
        self.revision = revision
        self.partition = partition
        self.worker = worker
    }

    /// Sends the writes and commits, in one round trip.
    func commit() throws(PostgresError) {
        guard hasWritten || view.hasBegun else { return }
        // In the order of the keys, so that two commands cannot wait for each other.
        var statements = sortedWrites.map { key, value in
            value.map { Statement.put(key, $0) } ?? .delete(key)
        }
        if hasWritten {
            let row = OwnRows.revisionValue(revision, worker: worker)
            statements.append(.put(OwnRows.revision(of: partition), row))
        }
        statements.append(.commit)
        var tag = ""
        let last = statements.count - 1
        try view.run(statements) { position, answer in
            if position == last {
                tag = answer.tag
            }
        }
        if tag != "COMMIT" {
            throw PostgresError("a transaction did not commit but ended with \(tag)")
        }
    }

    /// Gives the transaction up.
    func rollBack() {
        view.end(.rollback)
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        KeyRules.check(key)
        var isFound = false
        try get(many: [Array(key)]) { _, value in
            isFound = true
            body(value)
        }
        return isFound
    }

    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        let stored = keys.filter { writes[$0] == nil }
        var values: [[UInt8]: [UInt8]?] = [:]
        if !stored.isEmpty {
            for key in stored {
                KeyRules.check(key.span)
            }
            let found = try storing { () throws(PostgresError) in try view.values(of: stored) }
            values = Dictionary(zip(stored, found)) { first, _ in first }
        }
        lent += 1
        defer { lent -= 1 }
        for (position, key) in keys.enumerated() {
            if case let value?? = writes[key] ?? values[key] {
                body(position, value.span)
            }
        }
    }

    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        order: ScanOrder, limit: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        let (lower, upper) = (Array(lower), Array(KeyRules.bounded(upper)))
        let own = sortedWrites.filter {
            !$0.key.lexicographicallyPrecedes(lower) && $0.key.lexicographicallyPrecedes(upper)
        }
        lent += 1
        defer { lent -= 1 }
        try storing { () throws(PostgresError) in
            try view.lend(
                from: lower, to: upper, order: order, limit: limit,
                writes: order == .ascending ? own : own.reversed(), body)
        }
    }

    func prefetch(_ reads: () -> [Read]) {
        view.expect(reads())
    }

    func put(
        _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>
    ) throws(StoreError) {
        set(key, .some(Array(value)))
    }

    func delete(_ key: borrowing Span<UInt8>) throws(StoreError) {
        set(key, nil)
    }

    func attempt(_ body: () throws -> Void) throws {
        precondition(lent == 0, "nothing is written while a value is lent")
        let mark = undo.count
        do {
            try body()
        } catch {
            while undo.count > mark {
                let last = undo.removeLast()
                writes[last.key] = last.old
            }
            throw error
        }
    }

    private func set(_ key: borrowing Span<UInt8>, _ value: [UInt8]?) {
        KeyRules.check(key)
        precondition(lent == 0, "nothing is written while a value is lent")
        let key = Array(key)
        undo.append((key, writes[key]))
        writes.updateValue(value, forKey: key)
    }

    private var sortedWrites: [(key: [UInt8], value: [UInt8]?)] {
        writes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { (key: $0.key, value: $0.value) }
    }

    /// Runs calls of the server and says their errors in the seam's words.
    private func storing<Result>(
        _ body: () throws(PostgresError) -> Result
    ) throws(StoreError) -> Result {
        do throws(PostgresError) {
            return try body()
        } catch {
            throw StoreError(error)
        }
    }
}

internal import Basics
internal import KeyValue
internal import Postgres

/// One state of the store, read over a connection.
///
/// Its transaction begins with the first read, in the same round trip. What was announced is asked
/// for once.
final class View {
    struct Row {
        let key: [UInt8]
        let value: [UInt8]
    }

    /// Rows of a range, read ahead: all of them, or the first ones.
    struct KnownRange {
        let lower: [UInt8]
        let upper: [UInt8]
        let rows: [Row]
        let isComplete: Bool
    }

    let pageRows: Int
    private let link: Link
    private var opening: Statement?
    /// Whether single reads are remembered too, which takes memory for as long as the view lasts.
    private let remembers: Bool
    private var values: [[UInt8]: [UInt8]?] = [:]
    private var ranges: [KnownRange] = []
    /// The first thing that went wrong, after which nothing can be read.
    private(set) var problem: PostgresError?
    /// Whether anything was read.
    private(set) var hasAnswered = false

    /// Whether the server knows of the transaction.
    var hasBegun: Bool { opening == nil }

    init(_ link: Link, opening: Statement, remembers: Bool, pageRows: Int) {
        self.link = link
        self.opening = opening
        self.remembers = remembers
        self.pageRows = pageRows
    }

    /// Sends `statements` within the transaction, which begins before them if it has not.
    func run(
        _ statements: [Statement], _ body: (Int, borrowing Answer) -> Void = { _, _ in }
    ) throws(PostgresError) {
        if let problem { throw problem }
        let before = opening.map { [$0] } ?? []
        opening = nil
        do throws(PostgresError) {
            try link.run(before + statements) { position, answer in
                if position >= before.count {
                    body(position - before.count, answer)
                }
            }
            hasAnswered = true
        } catch {
            problem = error
            throw error
        }
    }

    /// Ends the transaction, whose outcome does not matter, without waiting.
    func end(_ statement: Statement) {
        if hasBegun {
            link.post([statement])
        }
    }

    /// Asks for all of `reads` at once. What goes wrong is told by the next read.
    func expect(_ reads: [Read]) {
        let unknown = reads.filter { read in
            if case .key(let key) = read { values[key] == nil } else { true }
        }
        if unknown.isEmpty { return }
        do throws(PostgresError) {
            try run(unknown.map(statement)) { position, answer in
                switch unknown[position] {
                case .key(let key):
                    values.updateValue(View.value(answer), forKey: key)
                case .range(let lower, let upper, let limit):
                    let rows = View.rows(answer)
                    ranges.append(
                        KnownRange(
                            lower: lower, upper: upper, rows: rows,
                            isComplete: rows.count < min(limit, pageRows)))
                }
            }
        } catch {
            // Kept as `problem`.
            return
        }
    }

    /// The values under `keys`; those that are not known cost one round trip together.
    func values(of keys: [[UInt8]]) throws(PostgresError) -> [[UInt8]?] {
        if let problem { throw problem }
        var found = keys.map { values[$0] }
        let unknown = found.indices.filter { found[$0] == nil }
        if !unknown.isEmpty {
            try run(unknown.map { .get(keys[$0]) }) { position, answer in
                found[unknown[position]] = .some(View.value(answer))
            }
        }
        if remembers {
            for position in unknown {
                values[keys[position]] = found[position]
            }
        }
        return found.map { $0 ?? nil }
    }

    /// What was read ahead of exactly this range.
    func known(from lower: [UInt8], to upper: [UInt8]) throws(PostgresError) -> KnownRange? {
        if let problem { throw problem }
        return ranges.first { $0.lower == lower && $0.upper == upper }
    }

    /// Reads the first `limit` rows of a range.
    func page(
        from lower: [UInt8], to upper: [UInt8], order: ScanOrder, limit: Int
    ) throws(PostgresError) -> [Row] {
        var rows: [Row] = []
        try run([.page(from: lower, to: upper, order: order, limit: limit)]) { _, answer in
            rows = View.rows(answer)
        }
        return rows
    }

    private func statement(_ read: Read) -> Statement {
        switch read {
        case .key(let key): .get(key)
        case .range(let lower, let upper, let limit):
            .page(
                from: lower, to: upper, order: .ascending, limit: max(1, min(limit, pageRows)))
        }
    }

    private static func value(_ answer: borrowing Answer) -> [UInt8]? {
        answer.count == 0 ? nil : Array(answer.bytes(0, 0))
    }

    private static func rows(_ answer: borrowing Answer) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(answer.count)
        for row in 0..<answer.count {
            rows.append(Row(key: Array(answer.bytes(row, 0)), value: Array(answer.bytes(row, 1))))
        }
        return rows
    }
}

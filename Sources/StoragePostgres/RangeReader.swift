internal import KeyValue
internal import Postgres

/// The rows of a range, one after the other, which come in pages.
struct RangeReader {
    private let view: View
    private let order: ScanOrder
    private var lower: [UInt8]
    private var upper: [UInt8]
    /// How many rows will be wanted at most.
    private var wanted: Int
    private var rows: ArraySlice<View.Row> = []
    private var isComplete: Bool

    init(
        _ view: View, from lower: [UInt8], to upper: [UInt8], order: ScanOrder, wanted: Int
    ) throws(PostgresError) {
        self.view = view
        self.order = order
        self.lower = lower
        self.upper = upper
        self.wanted = wanted
        isComplete = !lower.lexicographicallyPrecedes(upper)
        guard let known = try view.known(from: lower, to: upper) else { return }
        switch order {
        case .ascending: take(known.rows, isComplete: known.isComplete)
        case .descending where known.isComplete: take(known.rows.reversed(), isComplete: true)
        case .descending: break
        }
    }

    /// The next row; `nil` after the last.
    mutating func next() throws(PostgresError) -> View.Row? {
        if rows.isEmpty && !isComplete {
            let limit = max(1, min(wanted, view.pageRows))
            let page = try view.page(from: lower, to: upper, order: order, limit: limit)
            take(page, isComplete: page.count < limit)
        }
        guard let row = rows.popFirst() else { return nil }
        wanted -= 1
        return row
    }

    private mutating func take(_ page: [View.Row], isComplete: Bool) {
        rows = page[...]
        self.isComplete = isComplete
        guard let last = page.last else { return }
        switch order {
        case .ascending: lower = last.key + [0]
        case .descending: upper = last.key
        }
    }
}

extension View {
    /// Lends the rows of a range as they are once `writes`, which lie in it, have replaced or
    /// removed what was there.
    func lend(
        from lower: [UInt8], to upper: [UInt8], order: ScanOrder, limit: Int,
        writes: [(key: [UInt8], value: [UInt8]?)] = [],
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(PostgresError) {
        let (wanted, isTooMany) = limit.addingReportingOverflow(writes.count)
        var reader = try RangeReader(
            self, from: lower, to: upper, order: order, wanted: isTooMany ? .max : wanted)
        var own = writes[...]
        var stored: Row?
        var count = 0
        while count < limit {
            if stored == nil {
                stored = try reader.next()
            }
            let row: (key: [UInt8], value: [UInt8]?)
            if let first = own.first, stored.map({ isInOrder(first.key, $0.key, order) }) ?? true {
                if first.key == stored?.key {
                    stored = nil
                }
                row = first
                own.removeFirst()
            } else if let kept = stored {
                row = (kept.key, kept.value)
                stored = nil
            } else {
                return
            }
            guard let value = row.value else { continue }
            count += 1
            let key = row.key
            if !body(key.span, value.span) { return }
        }
    }

    /// Whether `key` comes no later than `other`.
    private func isInOrder(_ key: [UInt8], _ other: [UInt8], _ order: ScanOrder) -> Bool {
        switch order {
        case .ascending: !other.lexicographicallyPrecedes(key)
        case .descending: !key.lexicographicallyPrecedes(other)
        }
    }
}

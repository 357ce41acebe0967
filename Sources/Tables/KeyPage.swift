internal import Basics
public import KeyValue
public import Wire

/// One page of the keys in a range, in their order, and whether more follow.
@usableFromInline package struct KeyPage {
    @usableFromInline package private(set) var keys: [[UInt8]] = []
    private var hasMore = false

    /// Reads `size` keys at the most, those after the key `last` of the page before; backwards if
    /// `order` says so.
    @usableFromInline package init(
        _ range: (from: [UInt8], to: [UInt8]), after last: [UInt8]?, size: Int,
        order: ScanOrder = .ascending, in snapshot: any Snapshot
    ) throws(StoreError) {
        var (lower, upper) = range
        if let last {
            switch order {
            // Nothing sorts between a key and the same key with a zero behind it.
            case .ascending: lower = last + [0]
            case .descending: upper = last
            }
        }
        var keys: [[UInt8]] = []
        try snapshot.scan(
            from: lower.span, to: upper.span, order: order, limit: size + 1
        ) { key, _ in
            keys.append(Array(key))
            return true
        }
        hasMore = keys.count > size
        self.keys = Array(keys.prefix(size))
    }

    /// The last key of this page, if another page follows.
    @usableFromInline package var next: [UInt8]? {
        hasMore ? keys.last : nil
    }
}

/// One page of rows, and where the next one goes on.
@usableFromInline package struct RowPage<Row> {
    @usableFromInline package let rows: [Row]
    /// The key of the last row, if another page follows.
    @usableFromInline package let next: [UInt8]?

    @inlinable package init(rows: [Row], next: [UInt8]?) {
        self.rows = rows
        self.next = next
    }
}

extension RowPage: Sendable where Row: Sendable {}

extension Table {
    /// Reads `size` rows at the most of those whose keys are in `range`, behind the key `last`.
    @inlinable package static func page(
        of range: (from: [UInt8], to: [UInt8]), after last: [UInt8]?, size: Int,
        order: ScanOrder = .ascending, in snapshot: any Snapshot
    ) throws(StoreError) -> RowPage<Row> {
        let page = try KeyPage(range, after: last, size: size, order: order, in: snapshot)
        var rows: [Row] = []
        var problem: StoreError?
        try snapshot.get(many: page.keys) { _, bytes in
            do throws(WireError) {
                rows.append(try Row.decode(bytes))
            } catch {
                problem = .corrupt("a row of table \(number): \(error)")
            }
        }
        if let problem { throw problem }
        return RowPage(rows: rows, next: page.next)
    }
}

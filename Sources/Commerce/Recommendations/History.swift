internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// What somebody did lately, as the names of the goods that it was about: what they ordered, and
/// then their events, the newest first. Rows are read where they are.
struct History {
    /// What one name is there for.
    struct Note {
        let kind: Kind
        /// Which of the orders and events it belongs to, from 1 on.
        let deed: UInt8
    }

    enum Kind {
        case purchase
        case glance
        case wish
        case putBack
    }

    private(set) var goods = NameList()
    /// One for each of the goods.
    private(set) var notes: [Note] = []
    private var deeds: UInt8 = 0

    /// Of nobody.
    init() {}

    init(of owner: String, in snapshot: any Snapshot) throws(StoreError) {
        let orders = try Self.keys(
            OrderRows.byOwner, of: owner, OrderRows.number, in: snapshot
        ) { _ in false }
        try snapshot.get(many: orders) { _, row in take(order: row) }
        let events = try Self.keys(
            UserEvents.byOwner, of: owner, UserEvents.number, in: snapshot,
            passingOver: UserEvents.isOnlyShown)
        try snapshot.get(many: events) { _, row in take(event: row) }
    }

    /// The keys of somebody's newest rows in the table of this number, by an index whose keys are
    /// the owner and the row's id; what the index covers tells which are passed over.
    private static func keys(
        _ index: some Index, of owner: String, _ table: UInt16, in snapshot: any Snapshot,
        passingOver isPassedOver: (Span<UInt8>) -> Bool
    ) throws(StoreError) -> [[UInt8]] {
        let range = index.range(of: owner)
        let ids = range.from.count
        var keys: [[UInt8]] = []
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .descending,
            limit: Recommendation.historyLookLimit
        ) { key, covered in
            if isPassedOver(covered) { return true }
            var rowKey: [UInt8] = []
            rowKey.reserveCapacity(2 + key.count - ids)
            table.append(to: &rowKey)
            rowKey.append(key.extracting(ids...))
            keys.append(rowKey)
            return keys.count < Recommendation.historyLimit
        }
        return keys
    }

    private mutating func take(order row: Span<UInt8>) {
        deeds += 1
        _ = DeedRows.read(order: row) { add($0, .purchase) }
    }

    private mutating func take(event row: Span<UInt8>) {
        deeds += 1
        var kind = Kind.purchase
        _ = DeedRows.read(event: row) { stored in
            guard let known = Kind(stored) else { return false }
            kind = known
            return true
        } _: {
            add($0, kind)
        }
    }

    private mutating func add(_ product: Span<UInt8>, _ kind: Kind) {
        goods.append(product)
        notes.append(Note(kind: kind, deed: deeds))
    }
}

extension History.Kind {
    /// What an event of this kind says of its goods; nil if nothing.
    fileprivate init?(_ kind: UserEvent.Kind) {
        switch kind {
        case .purchase: self = .purchase
        case .view, .click: self = .glance
        case .add: self = .wish
        case .remove: self = .putBack
        default: return nil
        }
    }
}

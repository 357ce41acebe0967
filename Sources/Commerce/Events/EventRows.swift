internal import KeyValue
internal import Schema
internal import Tables

/// What people did and agreed to have kept, in the order in which it was written.
enum UserEvents: Table {
    static let number: UInt16 = 130

    static func id(of event: UserEventRow) -> String {
        event.id
    }

    /// Lists what one person did; says at once what was only shown to them.
    static let byOwner = OrderedIndex<UserEventRow, KeyPair<String, String>>(131) { event in
        KeyPair(event.owner, event.id)
    } covering: { event in
        event.kind == UserEvent.Kind.impression.rawValue ? [1] : []
    }

    /// Whether what the index knows of an event says that it was only shown.
    static func isOnlyShown(_ covered: Span<UInt8>) -> Bool {
        covered.count == 1 && covered[0] == 1
    }

    static let indexes: [any Index<UserEventRow>] = [byOwner]

    /// The ids of what somebody did, the oldest first, and whether there are more.
    static func ids(
        of owner: String, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> (ids: [String], more: Bool) {
        let page = try page(of: owner, after: nil, size: limit, in: snapshot)
        return (page.ids, page.next != nil)
    }

    /// A page of the ids of what somebody did.
    static func page(
        of owner: String, after last: [UInt8]?, size: Int, order: ScanOrder = .ascending,
        in snapshot: any Snapshot
    ) throws(StoreError) -> (ids: [String], next: [UInt8]?) {
        let range = byOwner.range(of: owner)
        let page = try KeyPage(range, after: last, size: size, order: order, in: snapshot)
        let ids = page.keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
        return (ids, page.next)
    }
}

/// Whoever has events, with how many.
enum Visitors: Table {
    static let number: UInt16 = 132

    static func id(of visitor: VisitorRow) -> String {
        visitor.owner
    }
}

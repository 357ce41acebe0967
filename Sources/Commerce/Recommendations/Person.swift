internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// Whoever goods are recommended to, as far as they agree that it is asked what they bought.
struct Person {
    /// How often each product was bought, in how many purchases.
    private(set) var purchases: [String: Int] = [:]
    /// What they looked at or put into the cart lately and did not buy, by how much that says.
    private(set) var interests: [String: Float] = [:]

    /// Whom the request is for: for customers and guests themselves, for staff who they say.
    init(_ request: RecommendRequest, _ caller: Caller, in snapshot: any Snapshot) throws {
        guard let owner = try Person.owner(request, caller),
            try Event.consents(owner, in: snapshot)
        else { return }
        let limit = Recommendation.historyLimit
        for order in try Person.orders(of: owner, limit, in: snapshot) {
            for product in order.soldUnits where product.value > 0 {
                purchases[product.key, default: 0] += 1
            }
        }
        let page = try UserEvents.page(
            of: owner, after: nil, size: limit, order: .descending, in: snapshot)
        var putBack: Set<String> = []
        for case let event? in try UserEvents.find(many: page.ids, in: snapshot) {
            note(event, &putBack)
        }
        purchases[""] = nil
        for product in purchases.keys {
            interests[product] = nil
        }
    }

    /// Takes in an event; the newest come first.
    private mutating func note(_ event: UserEventRow, _ putBack: inout Set<String>) {
        let products = Set(event.productIDs)
        switch UserEvent.Kind(rawValue: event.kind) {
        case .purchase:
            for product in products {
                purchases[product, default: 0] += 1
            }
        case .view, .click: note(products, Recommendation.glance)
        case .add: note(products.subtracting(putBack), Recommendation.wish)
        case .remove: putBack.formUnion(products)
        default: break
        }
    }

    private mutating func note(_ products: Set<String>, _ weight: Float) {
        for product in products.sorted()
        where interests[product] != nil || interests.count < Recommendation.interestLimit {
            interests[product] = max(weight, interests[product] ?? 0)
        }
    }

    private static func owner(
        _ request: RecommendRequest, _ caller: Caller
    ) throws(Failure) -> String? {
        let isNamed = !request.visitorID.isEmpty || !request.customerID.isEmpty
        guard caller.role >= .manager else {
            if isNamed {
                throw .othersEvents(request.visitorID.isEmpty ? "customer_id" : "visitor_id")
            }
            return Owner(caller)?.text
        }
        if !request.customerID.isEmpty {
            guard request.visitorID.isEmpty else {
                throw .field("visitor_id", "must be empty beside a customer_id")
            }
            return Owner.customer(request.customerID).text
        }
        return request.visitorID.isEmpty ? nil : Event.visitor(request.visitorID)
    }

    private static func orders(
        of owner: String, _ limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [OrderRow] {
        let range = OrderRows.byOwner.range(of: owner)
        let page = try KeyPage(
            range, after: nil, size: limit, order: .descending, in: snapshot)
        let ids = page.keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
        return try OrderRows.find(many: ids, in: snapshot).compactMap { $0 }.filter {
            $0.state == .placed || $0.state == .completed
        }
    }
}

internal import KeyValue
internal import Schema

/// The order of one page of results: as they were found, or with the first ones in the order of how
/// likely they are chosen, when that was learned and does better.
struct ChosenOrder {
    /// Places among what was found, in the order in which they are shown.
    let places: [Int]
    /// Goes into the events that the answer leads to.
    let token: String

    /// Only the first page of an order by relevance changes: pages after it begin where it ends,
    /// whatever its own order.
    init(
        of ids: [String], for request: SearchProductsRequest, isFirst: Bool,
        in snapshot: any Snapshot
    ) throws {
        let byRelevance = request.orderBy == .unspecified || request.orderBy == .relevance
        var places = Array(ids.indices)
        if isFirst, byRelevance, !request.query.isEmpty,
            let id = try Models.active(.logisticRegression, in: snapshot),
            let model = try ClickModel(id, in: snapshot), model.isBetter
        {
            places = try model.places(of: ids, foundFor: request.query, in: snapshot)
        }
        self.places = places
        token = isFirst ? SearchToken.make(request.query, places: places.prefix(10)) : ""
    }
}

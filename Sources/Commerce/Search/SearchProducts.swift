internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Wire

extension Search {
    /// Finds goods by words: lists of goods from the index, scored, filtered and counted by what it
    /// knows of them; only those of the page are read, and passed through as they are stored.
    package static func searchProducts(
        _ request: SearchProductsRequest, _ query: borrowing Query, _ reply: inout Reply
    ) throws {
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let token = try query.pages.open(request.pageToken, of: pageQuery)
        let start = token.flatMap { SearchPlace($0) }
        if token != nil, start == nil { throw Failure.pageTokenInvalid }
        let question = SearchRun.Question(
            query: request.query, filter: request.filter ?? ProductFilter(),
            order: request.orderBy,
            limit: pageSize(request.pageSize, standard: 50, limit: 200),
            facets: request.facets, isCorrected: request.correction != .forbidden, start: start)
        var run = try SearchRun(question, for: query.caller, in: query.snapshot)
        let found = try run.search()

        var answer = SearchProductsResponse()
        let ids = found.goods.map { String(decoding: $0.id, as: UTF8.self) }
        let places = try places(of: ids, for: request, isFirst: start == nil, in: query.snapshot)
        if start == nil {
            answer.attributionToken = ListToken.make(request.query, places: places)
        }
        for id in places.map({ ids[$0] }) {
            if request.idsOnly {
                answer.ids.append(id)
            } else {
                _ = try StoredProduct.append(
                    id, in: query.snapshot, for: query.caller, to: &reply)
            }
        }
        let corrected = start?.corrected ?? run.plan.corrected
        if found.hasMore, let last = found.goods.last {
            let place = SearchPlace(
                rank: last.entry.rank, id: last.id, products: run.products,
                corrected: corrected, counts: run.plan.counts)
            answer.nextPageToken = query.pages.seal(place.bytes, of: pageQuery)
        }
        answer.totalSize = Int64(found.total)
        answer.someWords = found.hasOnlySome
        answer.correctedQuery = corrected ?? ""
        answer.cutShort = run.budget.wasCut
        answer.facets = try run.countedFacets()
        if request.explain { answer.explanations = try run.explain(found.goods) }
        // Fields of a message may come in any order; the products are there already.
        var bytes = reply.takeBytes()
        answer.encode(into: &bytes)
        reply.bytes = bytes
    }

    /// The order in which a page of results is shown.
    ///
    /// Only the first page of an order by relevance changes: pages after it begin where it ends,
    /// whatever its own order.
    private static func places(
        of ids: [String], for request: SearchProductsRequest, isFirst: Bool,
        in snapshot: any Snapshot
    ) throws -> [Int] {
        let byRelevance = request.orderBy == .unspecified || request.orderBy == .relevance
        guard isFirst, byRelevance, !request.query.isEmpty else { return Array(ids.indices) }
        return try ChosenOrder.places(
            of: ids, { try ClickGood.find($0, in: snapshot) }, on: .searches,
            for: ListToken.words(request.query), in: snapshot)
    }
}

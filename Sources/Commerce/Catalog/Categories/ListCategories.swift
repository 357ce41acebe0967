internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Lists the categories that stand directly in another, or all of them.
    package static func listCategories(
        _ request: ListCategoriesRequest, _ query: borrowing Query
    ) throws -> ListCategoriesResponse {
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let start = try query.pages.open(request.pageToken, of: pageQuery)
        let size = pageSize(request.pageSize, standard: 50, limit: 1_000)

        // A page is keys of one range; the token is the last key, and its categories follow it.
        let range =
            request.all ? Categories.keys : Categories.byParent.range(of: request.parentID)
        let page = try KeyPage(range, after: start, size: size, in: query.snapshot)
        let idStart = request.all ? 2 : range.from.count + 8
        let ids = page.keys.map { String(decoding: $0[idStart..<$0.count - 1], as: UTF8.self) }
        let found = try Categories.find(many: ids, in: query.snapshot)
        return ListCategoriesResponse(
            categories: found.compactMap { $0 },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

package import RPC
package import Schema
internal import Tables

extension Search {
    /// Lists the synonyms by id.
    package static func listSynonyms(
        _ request: ListSynonymsRequest, _ query: borrowing Query
    ) throws -> ListSynonymsResponse {
        let pageQuery = PageQuery(ListSynonymsRequest(), for: query.caller)
        let page = try Synonyms.page(
            of: Synonyms.keys, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), in: query.snapshot)
        return ListSynonymsResponse(
            synonyms: page.rows,
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Lists the keys of a member of staff, without their secrets.
    package static func listApiKeys(
        _ request: ListApiKeysRequest, _ query: borrowing Query
    ) throws -> ListApiKeysResponse {
        let pageQuery = PageQuery(
            ListApiKeysRequest(staffMemberID: request.staffMemberID), for: query.caller)
        let names = try APIKeys.names(
            of: request.staffMemberID,
            after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), in: query.snapshot)
        let rows = try APIKeys.find(many: names.ids, in: query.snapshot)
        return ListApiKeysResponse(
            apiKeys: rows.compactMap { $0.map { ApiKey($0) } },
            nextPageToken: names.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

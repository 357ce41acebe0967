package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Lists the staff by id.
    package static func listStaffMembers(
        _ request: ListStaffMembersRequest, _ query: borrowing Query
    ) throws -> ListStaffMembersResponse {
        let pageQuery = PageQuery(ListStaffMembersRequest(), for: query.caller)
        let page = try StaffMembers.page(
            of: StaffMembers.keys, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), in: query.snapshot)
        return ListStaffMembersResponse(
            staffMembers: page.rows,
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}

package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Reads one member of staff.
    package static func getStaffMember(
        _ request: GetStaffMemberRequest, _ query: borrowing Query
    ) throws -> GetStaffMemberResponse {
        guard let member = try StaffMembers.find(request.id, in: query.snapshot) else {
            throw Failure.notFound(.staffMember, request.id)
        }
        return GetStaffMemberResponse(staffMember: member)
    }
}

package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Removes a member of staff with all keys.
    package static func deleteStaffMember(
        _ request: DeleteStaffMemberRequest, _ command: inout Command
    ) throws -> DeleteStaffMemberResponse {
        guard try StaffMembers.remove(request.id, in: &command) else {
            throw Failure.notFound(.staffMember, request.id)
        }
        let keys = try APIKeys.names(
            of: request.id, after: nil, size: keyLimit, in: command.transaction)
        for id in keys.ids {
            _ = try APIKeys.remove(id, in: &command)
        }
        command.takeRights()
        return DeleteStaffMemberResponse()
    }

    /// Keys that one member of staff may have, so that all can go in one command.
    static let keyLimit = 100
}

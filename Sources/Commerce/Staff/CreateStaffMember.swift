internal import Basics
package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Adds a member of staff.
    package static func createStaffMember(
        _ request: CreateStaffMemberRequest, _ command: inout Command
    ) throws -> CreateStaffMemberResponse {
        var member = (request.staffMember ?? StaffMember()).written
        if member.id.isEmpty {
            member.id = command.makeID().description
        }
        try check(member)
        if try StaffMembers.find(member.id, in: command.transaction) != nil {
            throw Failure.taken("ID_TAKEN", .staffMember, member.id)
        }
        member.createTime = Timestamp(command.time)
        member.stamp(command.time, command.revision)
        try StaffMembers.put(member, replacing: nil, in: &command)
        return CreateStaffMemberResponse(staffMember: member)
    }

    /// Checks what the schema's bounds cannot say.
    static func check(_ member: StaffMember) throws(Failure) {
        if member.title.isEmpty {
            throw .field("staff_member.title", "must not be empty")
        }
        if member.role.role == nil {
            throw .field("staff_member.role", "must be a role that is known")
        }
    }
}

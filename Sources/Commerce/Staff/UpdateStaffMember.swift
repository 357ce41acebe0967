package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Changes the fields of a member of staff that the mask names.
    package static func updateStaffMember(
        _ request: UpdateStaffMemberRequest, _ command: inout Command
    ) throws -> UpdateStaffMemberResponse {
        let wanted = request.staffMember ?? StaffMember()
        let fields = try StaffField.named(by: request.updateMask, in: wanted)
        guard let old = try StaffMembers.find(wanted.id, in: command.transaction) else {
            throw Failure.notFound(.staffMember, wanted.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var member = old
        for field in fields {
            field.copy(from: wanted, to: &member)
        }
        try check(member)
        member.stamp(command.time, command.revision)
        try StaffMembers.put(member, replacing: old, in: &command)
        command.takeRights()
        return UpdateStaffMemberResponse(staffMember: member)
    }
}

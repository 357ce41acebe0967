// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.StaffService` from the handlers of `Staff`.
package let staffService = Service(
    "shopwire.v1.StaffService",
    [
        .command(Methods.StaffService.createStaffMember, Staff.createStaffMember),
        .query(Methods.StaffService.getStaffMember, Staff.getStaffMember),
        .query(Methods.StaffService.listStaffMembers, Staff.listStaffMembers),
        .command(Methods.StaffService.updateStaffMember, Staff.updateStaffMember),
        .command(Methods.StaffService.deleteStaffMember, Staff.deleteStaffMember),
        .command(Methods.StaffService.createApiKey, Staff.createApiKey),
        .query(Methods.StaffService.getApiKey, Staff.getApiKey),
        .query(Methods.StaffService.listApiKeys, Staff.listApiKeys),
        .command(Methods.StaffService.deleteApiKey, Staff.deleteApiKey),
        .query(Methods.StaffService.testPermissions, Staff.testPermissions),
    ]
)

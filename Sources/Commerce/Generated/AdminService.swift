// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.AdminService` from the handlers of `Admin`.
package let adminService = Service(
    "shopwire.v1.AdminService",
    [
        .query(Methods.AdminService.listAuditEntries, Admin.listAuditEntries),
        .query(Methods.AdminService.getAuditHead, Admin.getAuditHead),
        .command(Methods.AdminService.rotateKeys, Admin.prepareRotateKeys, Admin.rotateKeys),
    ]
)

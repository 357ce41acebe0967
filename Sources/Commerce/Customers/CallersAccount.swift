internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

extension Customers {
    /// The account that a call is about: the caller's when `id` is empty, and for those who help
    /// customers anyone's.
    static func account(
        _ id: String, of caller: Caller, in snapshot: any Snapshot
    ) throws -> CustomerRow {
        let isOwn = caller.role == .customer && !caller.isGuest
        guard isOwn || (!id.isEmpty && caller.role >= .support) else {
            throw id.isEmpty ? Failure.needsCustomer : Failure.permissionMissing
        }
        // Checked before existence, so that nobody learns who is there.
        if isOwn, !id.isEmpty, id != caller.name {
            throw Failure.permissionMissing
        }
        let wanted = isOwn ? caller.name : id
        guard let row = try CustomerRows.find(wanted, in: snapshot) else {
            throw Failure.notFound(.customer, wanted)
        }
        return row
    }
}

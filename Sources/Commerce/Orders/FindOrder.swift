internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

extension Orders {
    /// The order that `caller` may see: staff any, others their own. That of somebody else is not
    /// there.
    static func find(
        _ id: String, for caller: Caller, in snapshot: any Snapshot
    ) throws -> OrderRow {
        guard let order = try OrderRows.find(id, in: snapshot),
            caller.isStaff || Owner(caller)?.text == order.owner
        else {
            throw Failure.notFound(.order, id)
        }
        return order
    }

    /// Whether its owner is a customer who was erased.
    static func isForgotten(
        _ order: OrderRow, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        guard case .customer(let id)? = Owner(order.owner) else { return false }
        return try CustomerRows.find(id, in: snapshot)?.isErased ?? false
    }
}

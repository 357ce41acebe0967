internal import Basics
package import RPC
package import Schema

extension Orders {
    /// An order has at most so many returns.
    private static let returnLimit = 100

    /// Asks to send goods back that were sent.
    package static func createReturn(
        _ request: CreateReturnRequest, _ command: inout Command
    ) throws -> CreateReturnResponse {
        let order = try find(request.orderID, for: command.caller, in: command.transaction)
        guard !command.caller.isStaff || command.caller.role >= .support else {
            throw Failure.permissionMissing
        }
        guard order.state == .placed || order.state == .completed else {
            throw Failure.orderForbids(order, "Only goods that were sent come back.")
        }
        guard order.returns.count < returnLimit else {
            throw Failure.orderForbids(order, "This order has \(returnLimit) returns already.")
        }
        let asked = order.askedBack
        let units = try order.units(request.lines) { line in
            line.sent - line.returned - (asked[line.sku] ?? 0)
        }
        let row = OrderRow.Return(
            id: command.makeID().description, lines: units,
            createTimeNanoseconds: command.time.nanoseconds)
        var purchase = Purchase(of: order)
        purchase.order.returns.append(row)
        try purchase.order.keep(request.reason, in: &command) { contact, reason in
            contact.returnReasons.append(Contact.ReturnReason(returnID: row.id, reason: reason))
        }
        purchase.happened(.returnRequested)
        try purchase.save(in: &command)
        let shown = try purchase.order.opened(by: command.keys, in: command.transaction)
        return CreateReturnResponse(order: shown, return: shown.returns.last)
    }
}

extension OrderRow {
    /// The units of each sku that somebody asked to send back and that are not here.
    fileprivate var askedBack: [String: Int64] {
        returns.filter { $0.receiveTimeNanoseconds == 0 }.reduce(into: [:]) { sums, row in
            for (sku, units) in units(ofSKUsIn: row.lines).all {
                sums[sku, default: 0] += units
            }
        }
    }
}

internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Orders {
    /// Notes that goods came back.
    package static func receiveReturn(
        _ request: ReceiveReturnRequest, _ command: inout Command
    ) throws -> ReceiveReturnResponse {
        let order = try find(request.orderID, for: command.caller, in: command.transaction)
        guard
            let place = order.returns.firstIndex(where: {
                $0.id == request.returnID && $0.receiveTimeNanoseconds == 0
            })
        else {
            throw Failure.returnUnknown(request.returnID)
        }
        let asked = order.returns[place].lines
        let units =
            request.lines.isEmpty
            ? asked
            : try order.units(request.lines) { line in
                asked.first { order.lines[Int($0.lineNumber) - 1] == line }?.quantity ?? 0
            }
        let payment = try order.paymentIDs.last.flatMap {
            try PaymentRows.find($0, in: command.transaction)
        }
        var purchase = Purchase(of: order, payment)
        let refund = takeBack(units, &purchase.order)
        purchase.order.returns[place].lines = units
        purchase.order.returns[place].receiveTimeNanoseconds = command.time.nanoseconds
        if !request.unsaleable {
            try Inventory.shift(
                order.units(ofSKUsIn: units), .takeBack, for: order.id, in: &command)
        }
        try Figures.countSold(
            UnitSums(
                units.lazy.map { unit in
                    let line = order.lines[Int(unit.lineNumber) - 1]
                    return (name: line.productID, units: -unit.quantity)
                }), in: command.transaction)
        purchase.happened(.returnReceived, request.unsaleable ? "unsaleable" : "")
        if request.refund, refund > 0 {
            purchase.order.returns[place].refundMinor = refund
            try Payments.refund(refund, of: &purchase, in: &command)
        }
        try purchase.save(in: &command)
        return ReceiveReturnResponse(
            order: try purchase.order.opened(by: command.keys, in: command.transaction))
    }

    /// Counts units as returned; says what they had cost.
    private static func takeBack(
        _ units: [OrderRow.LineQuantity], _ order: inout OrderRow
    ) -> Int64 {
        var cost: Int64 = 0
        for unit in units {
            let position = Int(unit.lineNumber) - 1
            let line = order.lines[position]
            cost += line.totalMinor(of: unit.quantity, after: line.returned)
            order.lines[position].returned += unit.quantity
        }
        return cost
    }
}

internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Orders {
    /// Notes that goods of an order were sent.
    package static func fulfilOrder(
        _ request: FulfilOrderRequest, _ command: inout Command
    ) throws -> FulfilOrderResponse {
        let order = try find(request.orderID, for: command.caller, in: command.transaction)
        guard order.state == .placed else {
            throw Failure.orderForbids(order, "Only goods of a placed order are sent.")
        }
        if let id = order.paymentIDs.last,
            let payment = try PaymentRows.find(id, in: command.transaction),
            try Payments.isBeingVoided(payment, in: command.transaction)
        {
            throw Failure.orderForbids(order, "Its payment is being given up.")
        }
        func left(_ line: OrderRow.Line) -> Int64 { line.quantity - line.sent }
        let units =
            request.lines.isEmpty
            ? order.allUnits(left: left) : try order.units(request.lines, left: left)
        guard !units.isEmpty else {
            throw Failure.orderForbids(order, "Everything of this order was sent.")
        }
        let isLast = units == order.allUnits(left: left)
        guard isLast || order.fulfilments.count < fulfilmentLimit - 1 else {
            throw Failure.orderForbids(
                order, "It may be sent in \(fulfilmentLimit) parts: send all that is left.")
        }
        var purchase = Purchase(of: order)
        for unit in units {
            purchase.order.lines[Int(unit.lineNumber) - 1].sent += unit.quantity
        }
        purchase.order.fulfilments.append(
            OrderRow.Fulfilment(
                id: command.makeID().description, lines: units, tracking: request.tracking,
                timeNanoseconds: command.time.nanoseconds))
        try Inventory.shift(
            order.units(ofSKUsIn: units), .send, for: order.id, in: &command)
        purchase.happened(.fulfilled, request.tracking)
        try purchase.save(in: &command)
        return FulfilOrderResponse(
            order: try purchase.order.opened(by: command.keys, in: command.transaction))
    }

    /// Parts of one order, for its row holds all of them. The last one takes all that is left, so
    /// that no order stays unsent.
    private static let fulfilmentLimit = 100
}

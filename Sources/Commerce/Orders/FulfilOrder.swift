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
        guard order.fulfilments.count < fulfilmentLimit else {
            throw Failure.orderForbids(
                order, "This order was sent in \(fulfilmentLimit) parts, which is the most.")
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

    /// Parts of one order: its row holds all of them.
    private static let fulfilmentLimit = 100
}

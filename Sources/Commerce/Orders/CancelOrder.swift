internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Orders {
    /// Cancels an order of which nothing was sent.
    package static func cancelOrder(
        _ request: CancelOrderRequest, _ command: inout Command
    ) throws -> CancelOrderResponse {
        let order = try find(request.orderID, for: command.caller, in: command.transaction)
        guard !command.caller.isStaff || command.caller.role >= .support else {
            throw Failure.permissionMissing
        }
        guard request.etag.isEmpty || request.etag == order.etag else {
            throw Failure.etagMismatch
        }
        let payment = try order.paymentIDs.last.flatMap {
            try PaymentRows.find($0, in: command.transaction)
        }
        var purchase = Purchase(of: order, payment)
        let reason = "cancelled by the \(command.caller.isStaff ? "shop" : "customer")"
        switch order.state {
        case .draft:
            try stopPayment(of: &purchase, in: &command)
            try abandon(&purchase, because: reason, in: &command)
        case .placed:
            guard order.fulfilmentStatus == .unfulfilled else {
                throw Failure.orderForbids(
                    order, "A part of this order was sent. Ask for a return instead.")
            }
            guard payment?.capturePendingMinor ?? 0 == 0 else {
                throw Failure.orderForbids(
                    order, "Money for this order is being taken. Try again shortly.")
            }
            try cancel(&purchase, because: reason, in: &command)
            try Payments.undo(&purchase, in: &command)
        case .completed, .abandoned, .cancelled, .unspecified, .unrecognized:
            throw Failure.orderForbids(order, "This order has ended.")
        }
        try purchase.order.keep(request.reason, in: &command) { $0.endReason = $1 }
        try purchase.save(in: &command)
        return CancelOrderResponse(
            order: try purchase.order.opened(by: command.keys, in: command.transaction))
    }

    /// Sees to it that no money comes for a draft any more, as far as that is known.
    private static func stopPayment(
        of purchase: inout Purchase, in command: inout Command
    ) throws {
        guard let payment = purchase.payment, payment.isLive else { return }
        switch payment.state {
        case .requiresAction:
            try Payments.undo(&purchase, in: &command)
        default:
            let attempt = try Payments.authorization(of: payment, in: command.transaction)
            guard attempt.state == .planned else {
                throw Failure.orderForbids(
                    purchase.order,
                    "What became of the payment is not known yet. Try again shortly.")
            }
            // Nobody was asked yet, and nobody will be.
            try Payments.dropPlanned(payment, in: &command)
            purchase.change { $0.failureCode = "cancelled" }
            purchase.move(to: .failed)
        }
    }
}

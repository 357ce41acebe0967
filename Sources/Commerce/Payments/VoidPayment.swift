internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Payments {
    /// Gives up a promise of which nothing was taken.
    package static func voidPayment(
        _ request: VoidPaymentRequest, _ command: inout Command
    ) throws -> VoidPaymentResponse {
        var purchase = try Purchase(payment: request.paymentID, in: command.transaction)
        guard let payment = purchase.payment else { throw Failure.notFound(.payment, "") }
        guard payment.state == .authorized, payment.capturePendingMinor == 0,
            try !isBeingVoided(payment, in: command.transaction)
        else {
            throw Failure.paymentForbids(
                payment, "Only a promise of which nothing is or was taken is given up.")
        }
        guard purchase.order.fulfilmentStatus == .unfulfilled else {
            throw Failure.paymentForbids(payment, "Goods were sent for it.")
        }
        if payment.provider == invoice {
            purchase.move(to: .voided)
            try Orders.voided(&purchase, in: &command)
        } else {
            command.awaitOutcome(
                of: try plan(.void, payment.authorizedMinor, for: &purchase, in: &command))
        }
        try purchase.save(in: &command)
        return VoidPaymentResponse(payment: try purchase.payment?.shown(in: command.transaction))
    }

    /// What giving a promise up that was waited for came to.
    package static func voidPaymentOutcome(
        of attempt: String, _ command: inout Command
    ) throws -> VoidPaymentResponse {
        VoidPaymentResponse(payment: try outcome(of: attempt, in: command))
    }
}

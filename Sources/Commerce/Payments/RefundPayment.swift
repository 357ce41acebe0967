internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Payments {
    /// Gives money back.
    package static func refundPayment(
        _ request: RefundPaymentRequest, _ command: inout Command
    ) throws -> RefundPaymentResponse {
        var purchase = try Purchase(payment: request.paymentID, in: command.transaction)
        guard let payment = purchase.payment else { throw Failure.notFound(.payment, "") }
        let amount = try payment.amount(request.amount, most: payment.refundableMinor)
        if let attempt = try refund(amount, of: &purchase, request.reason, in: &command) {
            command.awaitOutcome(of: attempt)
        }
        try purchase.save(in: &command)
        return RefundPaymentResponse(payment: try purchase.payment?.shown(in: command.transaction))
    }

    /// What a refund that was waited for came to.
    package static func refundPaymentOutcome(
        of attempt: String, _ command: inout Command
    ) throws -> RefundPaymentResponse {
        RefundPaymentResponse(payment: try outcome(of: attempt, in: command))
    }

    /// Gives so much back, or plans to; says the attempt's name if somebody outside is asked. The
    /// purchase is not yet written.
    @discardableResult
    static func refund(
        _ amountMinor: Int64, of purchase: inout Purchase, _ reason: String = "",
        in command: inout Command
    ) throws -> String? {
        guard let payment = purchase.payment, amountMinor > 0,
            amountMinor <= payment.refundableMinor
        else {
            throw Failure.refundExceedsCaptured(purchase)
        }
        try payment.checkAttempts()
        if payment.provider == invoice {
            purchase.change { $0.refundedMinor += amountMinor }
            purchase.happened(.paymentChanged, reason.isEmpty ? "refunded" : "refunded: \(reason)")
            return nil
        }
        purchase.change { $0.refundPendingMinor += amountMinor }
        return try plan(.refund, amountMinor, for: &purchase, in: &command)
    }
}

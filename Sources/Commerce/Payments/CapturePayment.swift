internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Payments {
    /// Takes money that was promised, or notes that money came in on an invoice.
    package static func capturePayment(
        _ request: CapturePaymentRequest, _ command: inout Command
    ) throws -> CapturePaymentResponse {
        var purchase = try Purchase(payment: request.paymentID, in: command.transaction)
        guard let payment = purchase.payment else { throw Failure.notFound(.payment, "") }
        let amount = try payment.amount(request.amount, most: payment.capturableMinor)
        guard amount > 0, amount <= payment.capturableMinor else {
            throw Failure.paymentForbids(
                payment,
                "Of this payment \(payment.money(payment.capturableMinor).text) can be taken.")
        }
        guard try !isBeingVoided(payment, in: command.transaction) else {
            throw Failure.paymentForbids(payment, "This payment is being given up.")
        }
        try payment.checkAttempts()
        if payment.provider == invoice {
            purchase.change { $0.capturedMinor += amount }
            purchase.take()
            try Orders.took(&purchase, in: &command)
        } else {
            purchase.change { $0.capturePendingMinor += amount }
            command.awaitOutcome(
                of: try plan(.capture, amount, for: &purchase, in: &command))
        }
        try purchase.save(in: &command)
        return CapturePaymentResponse(payment: try purchase.payment?.shown(in: command.transaction))
    }

    /// What a capture that was waited for came to.
    package static func capturePaymentOutcome(
        of attempt: String, _ command: inout Command
    ) throws -> CapturePaymentResponse {
        CapturePaymentResponse(payment: try outcome(of: attempt, in: command))
    }

    /// The payment of an attempt that a call waited for.
    ///
    /// FAILED_PRECONDITION with PAYMENT_DECLINED when the provider refused it.
    static func outcome(of name: String, in command: borrowing Command) throws -> Payment {
        guard let attempt = try Attempts.find(named: name, in: command.transaction),
            let payment = try PaymentRows.find(attempt.paymentID, in: command.transaction)
        else {
            throw StoreError.corrupt("\"\(name)\" is no attempt's name")
        }
        if attempt.state == .failed {
            throw Failure.operationDeclined(payment, attempt)
        }
        return try payment.shown(in: command.transaction)
    }

    /// Whether a void was asked for that did not fail.
    static func isBeingVoided(
        _ payment: PaymentRow, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        try Attempts.all(of: payment, in: snapshot).contains {
            $0.operation == .void && !$0.isOver
        }
    }
}

internal import RPC
internal import Schema

extension Failure {
    /// What is asked for cannot be done with a payment in its state.
    static func paymentForbids(_ payment: PaymentRow, _ sentence: String) -> Failure {
        var failure = Failure(.failedPrecondition, "STATE_FORBIDS", sentence)
        failure.preconditions = [
            Precondition(type: "PAYMENT", subject: payment.id, description: "\(payment.state)")
        ]
        return failure
    }

    /// More is to be given back than there is.
    static func refundExceedsCaptured(_ purchase: Purchase) -> Failure {
        let left = purchase.payment.map { $0.money($0.refundableMinor).text } ?? "nothing"
        var failure = Failure(
            .failedPrecondition, "REFUND_EXCEEDS_CAPTURED",
            "Of this payment \(left) was taken and is not given back. Refund that at the most.")
        failure.preconditions = [
            Precondition(
                type: "PAYMENT", subject: purchase.payment?.id ?? "", description: left)
        ]
        return failure
    }

    /// The provider refused what was asked of it about a payment.
    static func operationDeclined(_ payment: PaymentRow, _ attempt: AttemptRow) -> Failure {
        var failure = Failure(
            .failedPrecondition, "PAYMENT_DECLINED",
            "The provider refused it (\(attempt.failureCode)). Look at the payment before trying "
                + "again with a new request_id.")
        failure.resource = Resource(type: .payment, name: payment.id)
        return failure
    }
}

extension PaymentRow {
    /// What people ask for of one payment. The shop itself may ask for a little more, so that money
    /// can always go back.
    private static let attemptLimit: UInt32 = 200

    /// Refuses what would be one part too many.
    func checkAttempts() throws(Failure) {
        guard attempts < Self.attemptLimit else {
            throw .paymentForbids(
                self,
                "Its provider was asked \(Self.attemptLimit) times for this payment, which is the "
                    + "most.")
        }
    }

    /// How much is meant: `most` when nothing is said.
    func amount(_ asked: Money?, most: Int64) throws(Failure) -> Int64 {
        guard let asked else { return most }
        guard asked.currencyCode == currencyCode else { throw .otherCurrency("The amount") }
        guard asked.amountMinor > 0 else {
            throw .field("amount.amount_minor", "must be 1 or more")
        }
        return asked.amountMinor
    }
}

internal import KeyValue
internal import Schema

extension PaymentRow {
    /// The payment as clients see it, with its attempts.
    func shown(in snapshot: any Snapshot) throws(StoreError) -> Payment {
        var payment = shown
        payment.attempts = try Attempts.all(of: self, in: snapshot).map { shown($0) }
        return payment
    }

    private var shown: Payment {
        Payment(
            id: id, orderID: orderID,
            method: PaymentMethod(
                provider: provider, capture: capturesManually ? .manual : .automatic),
            state: Payment.State(rawValue: state.rawValue), amount: money(amountMinor),
            authorized: money(authorizedMinor), captured: money(capturedMinor),
            refunded: money(refundedMinor), refundPending: money(refundPendingMinor),
            action: action, failureCode: failureCode,
            createTime: Timestamp(nanoseconds: createTimeNanoseconds),
            updateTime: Timestamp(nanoseconds: updateTimeNanoseconds), revision: revision)
    }

    private var action: Payment.Action? {
        guard state == .requiresAction else { return nil }
        return Payment.Action(
            kind: Payment.Action.Kind(rawValue: actionKind), url: actionURL,
            expireTime: Timestamp(nanoseconds: actionExpireTimeNanoseconds))
    }

    /// An amount in the payment's currency.
    func money(_ minor: Int64) -> Money {
        Money(currencyCode: currencyCode, amountMinor: minor)
    }

    /// One of its attempts as clients see it.
    func shown(_ attempt: AttemptRow) -> Payment.Attempt {
        Payment.Attempt(
            id: attempt.name,
            operation: Payment.Attempt.Operation(rawValue: attempt.operation.rawValue),
            state: Payment.Attempt.State(rawValue: attempt.state.rawValue),
            amount: money(attempt.amountMinor), providerReference: attempt.providerReference,
            failureCode: attempt.failureCode,
            createTime: Timestamp(nanoseconds: attempt.createTimeNanoseconds),
            updateTime: Timestamp(nanoseconds: attempt.updateTimeNanoseconds))
    }
}

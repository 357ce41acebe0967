internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// An attempt with what it belongs to, as it is held against a provider's books.
struct OwnEntry {
    let attempt: AttemptRow
    let payment: PaymentRow

    init?(_ attempt: AttemptRow?, _ payment: PaymentRow?) {
        guard let attempt, let payment else { return nil }
        self.attempt = attempt
        self.payment = payment
    }

    /// In what way the two differ; nil if they do not, or if what is new there may still be on its
    /// way here at `time`.
    func difference(
        from theirs: ProviderStatement.Entry, at time: Instant
    ) -> ReconcilePaymentResponse.Difference.Kind? {
        if theirs.operation != attempt.operation { return .operation }
        if theirs.currencyCode != payment.currencyCode { return .currency }
        if theirs.amountMinor != attempt.amountMinor { return .amount }
        if cameToNothing(theirs) { return nil }
        return isAlike(theirs.outcome, isNew: isNew(theirs, at: time)) ? nil : .state
    }

    /// Whether it is another try under the same key, of which nothing came, such as a link that ran
    /// out before it was paid all the same. What was done has a line of its own.
    private func cameToNothing(_ theirs: ProviderStatement.Entry) -> Bool {
        attempt.state == .succeeded && !theirs.providerReference.isEmpty
            && theirs.providerReference != attempt.providerReference
            && (theirs.outcome == .expired || theirs.outcome == .declined)
    }

    private func isNew(_ theirs: ProviderStatement.Entry, at time: Instant) -> Bool {
        time.since(Instant(nanoseconds: theirs.timeNanoseconds)) < ReconciliationLimits.grace
    }

    private func isAlike(_ outcome: ProviderAnswer.Outcome, isNew: Bool) -> Bool {
        switch (attempt.state, outcome) {
        case (.succeeded, .succeeded): true
        case (.failed, .declined), (.failed, .expired): true
        case (.sent, .requiresAction), (.sent, .pending): true
        case (.unknown, .requiresAction), (.unknown, .pending): true
        // It is known there and not yet here: soon it will be.
        case (.sent, _), (.unknown, _): isNew
        default: false
        }
    }

    /// What the shop says.
    var shown: Payment.Attempt {
        payment.shown(attempt)
    }
}

extension ProviderStatement.Entry {
    /// What the provider says.
    var shown: ProviderRecord {
        ProviderRecord(
            attemptID: key, operation: Payment.Attempt.Operation(rawValue: operation.rawValue),
            outcome: outcome.shown,
            amount: Money(currencyCode: currencyCode, amountMinor: amountMinor),
            providerReference: providerReference,
            updateTime: Timestamp(nanoseconds: timeNanoseconds))
    }
}

extension ProviderAnswer.Outcome {
    /// The outcome as clients see it.
    var shown: ProviderRecord.Outcome {
        switch self {
        case .succeeded: .succeeded
        case .declined: .declined
        case .requiresAction: .requiresAction
        case .pending: .pending
        case .expired: .expired
        case .notFound, .unspecified, .unrecognized: .unspecified
        }
    }
}

extension ReconcilePaymentResponse.Difference {
    init(_ kind: Kind, _ ours: OwnEntry?, _ theirs: ProviderStatement.Entry?) {
        self.init(
            kind: kind, ours: ours?.shown, theirs: theirs?.shown,
            paymentID: ours?.payment.id ?? "", orderID: ours?.payment.orderID ?? "")
    }
}

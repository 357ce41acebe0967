internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// Money that comes under the key of an attempt that is over: a customer pays twice, or after the
/// time for it has run out. Nothing of it is kept.
extension Payments {
    /// Whether an answer says that money came which no payment knows yet.
    static func isExtra(_ answer: ProviderAnswer, under attempt: AttemptRow) -> Bool {
        attempt.operation == .authorize && answer.outcome == .succeeded
            && !answer.providerReference.isEmpty
            && (attempt.state != .succeeded
                || attempt.providerReference != answer.providerReference)
    }

    /// The payment that was made of money which came under the key of another's.
    static func extra(
        of payment: PaymentRow, _ reference: String, in snapshot: any Snapshot
    ) throws(StoreError) -> PaymentRow? {
        guard let order = try OrderRows.find(payment.orderID, in: snapshot) else { return nil }
        return try PaymentRows.find(many: order.paymentIDs, in: snapshot).compactMap { $0 }.first {
            $0.providerReference == reference && $0.provider == payment.provider
                && !$0.cameUnder.isEmpty
        }
    }

    /// Makes a payment of its own of the money, so that the books have it, and gives all of it
    /// back.
    static func takeExtra(
        _ answer: ProviderAnswer, under attempt: AttemptRow, of asked: Purchase,
        in command: inout Command
    ) throws -> Taken {
        guard let payment = asked.payment else { return .unknown }
        let known = try extra(of: payment, answer.providerReference, in: command.transaction)
        guard known == nil else { return .known }
        guard asked.order.paymentIDs.count < paymentLimit else { return .mismatch }
        let amount = answer.currencyCode.isEmpty ? attempt.amountMinor : answer.amountMinor

        var purchase = Purchase(of: asked.order)
        let id = purchase.beginExtra(like: payment, amount, under: attempt.name, in: &command)
        try Attempts.put(
            AttemptRow(
                paymentID: id, number: 1, operation: .authorize, state: .succeeded,
                amountMinor: amount, providerReference: answer.providerReference,
                createTimeNanoseconds: command.time.nanoseconds,
                updateTimeNanoseconds: command.time.nanoseconds),
            replacing: nil, in: &command)
        purchase.change {
            $0.attempts = 1
            $0.providerReference = answer.providerReference
            $0.authorizedMinor = amount
        }
        purchase.move(to: .processing)
        purchase.move(to: .authorized)
        if !payment.capturesManually {
            purchase.change { $0.capturedMinor = amount }
            purchase.move(to: .captured)
        }
        purchase.happened(
            .paymentChanged, attempt.state == .succeeded ? "paid once more" : "paid too late")
        try undo(&purchase, in: &command)
        try purchase.save(in: &command)
        return .applied
    }

    /// Payments of one order: who pays that often by mistake is not helped by a program.
    static let paymentLimit = 100
}

extension ProviderAnswer {
    /// Whether the money that it is about, if it says so, is what was asked for. Money that comes
    /// once more goes back as it is, if only its currency is right.
    func fits(_ attempt: AttemptRow, of payment: PaymentRow, isExtra: Bool) -> Bool {
        guard outcome == .succeeded, !currencyCode.isEmpty else { return true }
        guard currencyCode == payment.currencyCode else { return false }
        return isExtra ? amountMinor > 0 : amountMinor == attempt.amountMinor
    }
}

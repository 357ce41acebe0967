internal import KeyValue
package import Outbox
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Payments {
    /// Asks the provider how a payment stands, after the customer did what it asked for.
    package static func continuePayment(
        _ request: ContinuePaymentRequest, _ command: inout Command
    ) throws -> ContinuePaymentResponse {
        let payment = try find(request.paymentID, for: command.caller, in: command.transaction)
        if payment.isLive, payment.provider != invoice {
            let attempt = try authorization(of: payment, in: command.transaction)
            try look(attempt, of: payment, in: &command)
            command.awaitOutcome(of: attempt.name)
        }
        return ContinuePaymentResponse(payment: try payment.shown(in: command.transaction))
    }

    /// How a payment stands that was asked about.
    package static func continuePaymentOutcome(
        of attempt: String, _ command: inout Command
    ) throws -> ContinuePaymentResponse {
        let purchase = try Orders.outcome(of: attempt, in: command)
        return ContinuePaymentResponse(
            payment: try purchase.payment?.shown(in: command.transaction))
    }

    /// The attempt that asks for the promise.
    static func authorization(
        of payment: PaymentRow, in snapshot: any Snapshot
    ) throws(StoreError) -> AttemptRow {
        let attempts = try Attempts.all(of: payment, in: snapshot)
        guard let attempt = attempts.first(where: { $0.operation == .authorize }) else {
            throw .corrupt("payment \(payment.id): nobody was asked for it")
        }
        return attempt
    }

    /// The kind of effects that ask how an attempt stands.
    package static let lookKind = "payment-look"

    /// Plans to ask the provider how an attempt stands.
    ///
    /// One question waits at the most, and one more while that is on its way, for its answer may be
    /// from before. So a provider that is away for a day is not asked a hundred times when it comes
    /// back, and nobody fills its lane with questions.
    static func look(
        _ attempt: AttemptRow, of payment: PaymentRow, in command: inout Command
    ) throws {
        var id = "look/\(attempt.name)"
        if let begun = try Effects.find(id, in: command.transaction), begun.tries > 0 {
            id = "look-again/\(attempt.name)"
        }
        try Effects.plan(
            Effect(
                id: id, lane: lane(of: payment.provider), kind: lookKind, subject: attempt.name),
            in: &command)
    }
}

/// What the shop does about asking providers how things stand.
package struct PaymentLooks: EffectKind {
    package init() {}

    package func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent {
        guard let attempt = try Attempts.find(named: effect.subject, in: command.transaction),
            let payment = try PaymentRows.find(attempt.paymentID, in: command.transaction)
        else {
            throw StoreError.corrupt("effect \(effect.id): there is no such attempt")
        }
        if attempt.isOver {
            command.settle(attempt.name)
            return .drop
        }
        return .send(
            ProviderRequest(
                key: attempt.name, paymentID: payment.id, operation: attempt.operation,
                amountMinor: attempt.amountMinor, currencyCode: payment.currencyCode,
                providerReference: payment.providerReference, isRepeat: true, onlyLooks: true,
                planTimeNanoseconds: attempt.createTimeNanoseconds
            ).encoded())
    }

    package func finish(
        _ effect: PlannedEffect, _ ending: Ending, in command: inout Command
    ) throws {
        if case .done(let bytes) = ending {
            try Payments.takeAnswer(
                try ProviderAnswer.decode(bytes.span), of: effect.subject, in: &command)
        }
        // Whoever waits gets the payment as it stands.
        command.settle(effect.subject)
    }
}

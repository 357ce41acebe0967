internal import Basics
internal import KeyValue
internal import Outbox
internal import RPC
internal import Schema
internal import Tables

extension Payments {
    /// Plans to ask the provider of a purchase's payment for something, once that is durable; says
    /// the attempt's name. The purchase is not yet written.
    @discardableResult
    static func plan(
        _ operation: AttemptRow.Operation, _ amountMinor: Int64, for purchase: inout Purchase,
        in command: inout Command
    ) throws -> String {
        purchase.change { $0.attempts += 1 }
        guard let payment = purchase.payment else {
            preconditionFailure("An attempt is of a payment.")
        }
        let attempt = AttemptRow(
            paymentID: payment.id, number: payment.attempts, operation: operation, state: .planned,
            amountMinor: amountMinor, createTimeNanoseconds: command.time.nanoseconds,
            updateTimeNanoseconds: command.time.nanoseconds)
        try Attempts.put(attempt, replacing: nil, in: &command)
        try Effects.plan(
            Effect(
                id: attempt.name, lane: lane(of: payment.provider), kind: effectKind,
                subject: payment.id),
            in: &command)
        return attempt.name
    }

    /// Plans to give back all that was taken and is not being given back, or gives up what was
    /// promised. The purchase is not yet written.
    static func undo(_ purchase: inout Purchase, in command: inout Command) throws {
        guard let payment = purchase.payment else { return }
        let isInvoice = payment.provider == invoice
        if payment.refundableMinor > 0 {
            let amount = payment.refundableMinor
            if isInvoice {
                // What came in goes back the way it came; staff note that too.
                return
            }
            purchase.change { $0.refundPendingMinor += amount }
            try plan(.refund, amount, for: &purchase, in: &command)
        } else if payment.state == .authorized, payment.capturePendingMinor == 0 {
            if isInvoice {
                purchase.move(to: .voided)
            } else {
                try plan(.void, payment.authorizedMinor, for: &purchase, in: &command)
            }
        } else if payment.state == .requiresAction {
            try plan(.void, payment.amountMinor, for: &purchase, in: &command)
        }
    }
}

extension Payments {
    /// Sees to it that what was planned for a payment and not yet asked for never is.
    static func dropPlanned(_ payment: PaymentRow, in command: inout Command) throws {
        for attempt in try Attempts.all(of: payment, in: command.transaction)
        where attempt.state == .planned {
            var dropped = attempt
            dropped.state = .dropped
            dropped.updateTimeNanoseconds = command.time.nanoseconds
            try Attempts.put(dropped, replacing: attempt, in: &command)
            command.settle(attempt.name)
        }
    }
}

internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// What a provider's word changed.
enum Taken {
    /// It told something new.
    case applied
    /// It was known.
    case known
    /// Things have moved on since.
    case stale
    /// Nobody knows what it is about.
    case unknown
    /// It is about another amount, or another currency, than was asked for.
    case mismatch
    /// A refund that had gone through has come back to the provider.
    case refundFailed
}

extension Payments {
    /// Takes in how an attempt stands, as its provider answered or reported, however often and in
    /// whatever order it does.
    static func take(
        _ answer: ProviderAnswer, of name: String, in command: inout Command
    ) throws -> Taken {
        guard let attempt = try Attempts.find(named: name, in: command.transaction) else {
            return .unknown
        }
        let comesExtra = attempt.isOver && isExtra(answer, under: attempt)
        if attempt.isOver, !comesExtra {
            return past(answer, of: attempt)
        }
        var purchase = try Purchase(payment: attempt.paymentID, in: command.transaction)
        guard let payment = purchase.payment,
            answer.fits(attempt, of: payment, isExtra: comesExtra)
        else { return .mismatch }
        if comesExtra {
            return try takeExtra(answer, under: attempt, of: purchase, in: &command)
        }
        command.transaction.expectManyWrites()
        switch answer.outcome {
        case .succeeded:
            try end(attempt, as: .succeeded, answer, in: &command)
            try succeed(attempt, answer, for: &purchase, in: &command)
        case .declined, .expired:
            try end(attempt, as: .failed, answer, in: &command)
            try fail(attempt, answer, for: &purchase, in: &command)
        case .requiresAction, .pending:
            guard try wait(attempt, answer, for: &purchase) else { return .known }
        case .notFound, .unspecified, .unrecognized:
            return .known
        }
        try purchase.save(in: &command)
        command.settle(name)
        return .applied
    }

    /// What a word about an attempt that is over is worth.
    private static func past(_ answer: ProviderAnswer, of attempt: AttemptRow) -> Taken {
        let succeeded = attempt.state == .succeeded
        if succeeded == (answer.outcome == .succeeded) { return .known }
        // Other attempts may fail before they succeed, and be told of late; refunds do not.
        let hasComeBack =
            attempt.operation == .refund && succeeded && answer.outcome == .declined
        return hasComeBack ? .refundFailed : .stale
    }

    private static func end(
        _ attempt: AttemptRow, as state: AttemptRow.State, _ answer: ProviderAnswer,
        in command: inout Command
    ) throws {
        var ended = attempt
        ended.state = state
        ended.providerReference = answer.providerReference
        ended.failureCode = answer.failureCode
        ended.updateTimeNanoseconds = command.time.nanoseconds
        try Attempts.put(ended, replacing: attempt, in: &command)
    }

    /// The provider did what it was asked for.
    private static func succeed(
        _ attempt: AttemptRow, _ answer: ProviderAnswer, for purchase: inout Purchase,
        in command: inout Command
    ) throws {
        let amount = attempt.amountMinor
        switch attempt.operation {
        case .authorize:
            purchase.change {
                $0.providerReference = answer.providerReference
                $0.authorizedMinor = amount
            }
            guard purchase.payment?.isLive == true else {
                return try giveBackLate(&purchase, in: &command)
            }
            purchase.move(to: .processing)
            purchase.move(to: .authorized)
            if purchase.payment?.capturesManually == false {
                purchase.change { $0.capturedMinor = amount }
                purchase.move(to: .captured)
            }
            try Orders.finalize(&purchase, in: &command)
        case .capture:
            purchase.change {
                $0.capturePendingMinor -= amount
                $0.capturedMinor += amount
            }
            purchase.take()
            try Orders.took(&purchase, in: &command)
        case .void:
            if purchase.payment?.state == .authorized {
                purchase.move(to: .voided)
            } else if let payment = purchase.payment, payment.isLive {
                // A promise that was never given has nothing to give up. What became of asking for
                // it is for the provider to say.
                purchase.move(to: .processing)
                purchase.move(to: .expired)
                let asked = try authorization(of: payment, in: command.transaction)
                if !asked.isOver { try look(asked, of: payment, in: &command) }
            }
            try Orders.voided(&purchase, in: &command)
        case .refund:
            purchase.change {
                $0.refundPendingMinor -= amount
                $0.refundedMinor += amount
            }
            purchase.happened(.paymentChanged, "refunded")
        case .unspecified, .unrecognized:
            throw StoreError.corrupt("attempt \(attempt.name): nobody knows what it asks for")
        }
    }

    /// The money came after its payment had ended: it goes back.
    private static func giveBackLate(
        _ purchase: inout Purchase, in command: inout Command
    ) throws {
        guard let payment = purchase.payment else { return }
        if !payment.capturesManually {
            purchase.change { $0.capturedMinor = $0.authorizedMinor }
            purchase.happened(.paymentChanged, "paid after it had ended")
            return try undo(&purchase, in: &command)
        }
        purchase.happened(.paymentChanged, "promised after it had ended")
        try plan(.void, payment.authorizedMinor, for: &purchase, in: &command)
    }

    /// The provider will never do it.
    private static func fail(
        _ attempt: AttemptRow, _ answer: ProviderAnswer, for purchase: inout Purchase,
        in command: inout Command
    ) throws {
        let amount = attempt.amountMinor
        switch attempt.operation {
        case .authorize:
            guard purchase.payment?.isLive == true else { return }
            purchase.change { $0.failureCode = answer.failureCode }
            purchase.move(to: .processing)
            purchase.move(to: answer.outcome == .expired ? .expired : .failed)
            try Orders.giveUp(&purchase, in: &command)
        case .capture:
            purchase.change { $0.capturePendingMinor -= amount }
            purchase.happened(.paymentChanged, "capture refused: \(answer.failureCode)")
        case .void:
            purchase.happened(.paymentChanged, "void refused: \(answer.failureCode)")
        case .refund:
            purchase.change { $0.refundPendingMinor -= amount }
            purchase.happened(.paymentChanged, "refund refused: \(answer.failureCode)")
        case .unspecified, .unrecognized:
            throw StoreError.corrupt("attempt \(attempt.name): nobody knows what it asks for")
        }
    }

    /// The provider waits for the customer, or for something of its own; says whether that is new.
    private static func wait(
        _ attempt: AttemptRow, _ answer: ProviderAnswer, for purchase: inout Purchase
    ) throws -> Bool {
        guard attempt.operation == .authorize, let payment = purchase.payment, payment.isLive else {
            return false
        }
        let state: PaymentRow.State =
            answer.outcome == .requiresAction ? .requiresAction : .processing
        if payment.state == state, payment.actionURL == answer.actionURL,
            payment.providerReference == answer.providerReference
        {
            return false
        }
        purchase.change {
            $0.providerReference = answer.providerReference
            $0.actionKind = answer.actionKind
            $0.actionURL = answer.actionURL
            $0.actionExpireTimeNanoseconds = answer.actionExpireTimeNanoseconds
        }
        purchase.move(to: state)
        return true
    }
}

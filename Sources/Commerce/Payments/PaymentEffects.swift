internal import Basics
internal import KeyValue
package import Outbox
package import RPC
internal import Schema
internal import Tables
internal import Wire

extension Payments {
    /// How a payment provider is asked.
    ///
    /// It has ten seconds: it answers in two, or is in trouble. It takes half a second or so, and
    /// 32 at once are some 60 payments a second, which providers allow. It is asked for ever: what
    /// became of money must be known some day, and until then its order waits.
    package static let laneRules: LaneRules = {
        var rules = LaneRules()
        rules.concurrent = 32
        rules.timeLimit = .seconds(10)
        rules.longestWait = .seconds(120)
        rules.tries = nil
        rules.age = nil
        return rules
    }()
}

/// What the shop does about asking payment providers, in the transactions before and after.
package struct PaymentEffects: EffectKind {
    package init() {}

    /// Notes that the provider is asked, and says what; an attempt that is over by now, because its
    /// provider reported it or because it was dropped, is not asked for any more.
    package func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent {
        guard var attempt = try Attempts.find(named: effect.id, in: command.transaction),
            let payment = try PaymentRows.find(attempt.paymentID, in: command.transaction)
        else {
            throw StoreError.corrupt("effect \(effect.id): there is no such attempt")
        }
        if attempt.isOver { return .drop }
        let isRepeat = attempt.state != .planned
        if !isRepeat {
            attempt.state = .sent
            attempt.updateTimeNanoseconds = command.time.nanoseconds
            try Attempts.put(attempt, replacing: nil, in: &command)
        }
        return .send(
            ProviderRequest(
                key: attempt.name, paymentID: payment.id, operation: attempt.operation,
                amountMinor: attempt.amountMinor, currencyCode: payment.currencyCode,
                token: payment.token, captures: !payment.capturesManually,
                providerReference: payment.providerReference, isRepeat: isRepeat,
                planTimeNanoseconds: attempt.createTimeNanoseconds
            ).encoded())
    }

    package func isUnknown(_ effect: PlannedEffect, in command: inout Command) throws {
        guard var attempt = try Attempts.find(named: effect.id, in: command.transaction),
            attempt.state == .sent
        else { return }
        attempt.state = .unknown
        attempt.updateTimeNanoseconds = command.time.nanoseconds
        try Attempts.put(attempt, replacing: nil, in: &command)
    }

    package func finish(
        _ effect: PlannedEffect, _ ending: Ending, in command: inout Command
    ) throws {
        switch ending {
        case .done(let bytes), .refused(let bytes):
            try Payments.takeAnswer(
                try ProviderAnswer.decode(bytes.span), of: effect.id, in: &command)
        case .gaveUp:
            // Nobody knows, and nobody is asked any more; the attempt says so, for people to see.
            try isUnknown(effect, in: &command)
        }
    }
}

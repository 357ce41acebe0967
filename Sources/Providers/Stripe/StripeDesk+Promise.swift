internal import Basics
internal import Outbox
internal import Schema
internal import Wire

/// Promises: to take money at once, or later.
extension StripeDesk {
    func authorize() throws(Interruption) -> Outcome {
        if isOld, let found = try promise() { return try outcome(of: found) }
        switch try line.post("/v1/payment_intents", form, key: request.key) {
        case .object(let json, let isRepeated):
            guard isRepeated else { return try outcome(of: try intent(json)) }
            // A repeated answer is as things stood at first; only its name still counts.
            guard let id = StripeIntent(json)?.id, let current = try retrieve(id) else {
                throw mismatch("what it names is not there")
            }
            return try outcome(of: current)
        case .refusal(let error):
            guard let intent = error.intent else { return decline(error.reason) }
            return try outcome(of: try retrieve(intent.id) ?? intent, because: error.reason)
        case .brokenBefore:
            guard let found = try promise() else {
                throw Interruption(
                    outcome: .unknown("Stripe broke off, and nothing is found of it yet"))
            }
            return try outcome(of: found)
        }
    }

    func lookAtPromise() throws(Interruption) -> Outcome {
        guard let found = try promise() else { return nothing() }
        return try outcome(of: found)
    }

    /// What becomes of a promise that stands like this. One that will not be kept is closed first.
    private func outcome(
        of intent: StripeIntent, because reason: String? = nil
    ) throws(Interruption) -> Outcome {
        switch intent.status {
        case .succeeded:
            guard intent.capturesManually || intent.received == amount else {
                throw mismatch("the amount that was taken")
            }
            return success(intent.id)
        case .requiresCapture:
            return success(intent.id)
        case .processing:
            return waiting(intent, .pending)
        case .requiresAction:
            guard now >= end(of: intent) else {
                return waiting(intent, .requiresAction, until: end(of: intent))
            }
            return try closed(intent)
        case .requiresPaymentMethod, .requiresConfirmation:
            // Who only looks may do so while the question for the money is still with the bank.
            if request.onlyLooks, intent.failureCode.isEmpty, now < end(of: intent) {
                return waiting(intent, .pending)
            }
            return try closed(intent, because: reason)
        case .canceled:
            return try closed(intent, because: reason)
        }
    }

    /// When nobody waits for the customer any more.
    private func end(of intent: StripeIntent) -> Instant {
        Instant(nanoseconds: intent.created &* 1_000_000_000).advanced(by: Stripe.actionTime)
    }

    private func closed(
        _ intent: StripeIntent, because reason: String? = nil
    ) throws(Interruption) -> Outcome {
        let closed = try close(intent)
        guard closed.status == .canceled else { return try outcome(of: closed) }
        let code = reason ?? (closed.failureCode.isEmpty ? intent.failureCode : closed.failureCode)
        if !code.isEmpty { return decline(code, reference: intent.id) }
        return .refused(
            ProviderAnswer(
                outcome: .expired, providerReference: intent.id, failureCode: "canceled"
            ).encoded())
    }

    private func waiting(
        _ intent: StripeIntent, _ outcome: ProviderAnswer.Outcome, until end: Instant? = nil
    ) -> Outcome {
        var answer = ProviderAnswer(
            outcome: outcome, providerReference: intent.id, amountMinor: request.amountMinor,
            currencyCode: request.currencyCode)
        if let end, let action = intent.action {
            let kind: Payment.Action.Kind = action.isSecret ? .clientSecret : .redirect
            answer.actionKind = kind.rawValue
            answer.actionURL = action.url
            answer.actionExpireTimeNanoseconds = end.nanoseconds
        }
        return .done(answer.encoded())
    }

    /// What is asked for. It must be the same whenever the same key comes again.
    private var form: StripeForm {
        var form = StripeForm([
            ("amount", "\(amount)"), ("currency", request.currencyCode.lowercased()),
            ("payment_method", request.token), ("payment_method_types[]", "card"),
            ("confirm", "true"), ("capture_method", request.captures ? "automatic" : "manual"),
            ("metadata[\(StripeName.key)]", request.key),
            ("metadata[\(StripeName.payment)]", request.paymentID),
        ])
        if let shop = line.account.shopURL {
            let id = StripeForm.escaped(request.paymentID)
            form.add("return_url", "\(shop)/continue-payment?payment=\(id)")
        }
        return form
    }
}

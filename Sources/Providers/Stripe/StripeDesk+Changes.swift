internal import Basics
internal import JSON
internal import Outbox
internal import Schema

/// What is done with a promise: it is taken, given up, or given back.
extension StripeDesk {
    private var path: String {
        "/v1/payment_intents/\(StripeForm.escaped(request.providerReference))"
    }

    // MARK: Taking

    /// Stripe takes once of one promise, and lets go of what is left.
    func capture() throws(Interruption) -> Outcome {
        if isOld, let taken = try captured() { return taken }
        let form = StripeForm([
            ("amount_to_capture", "\(amount)"), ("metadata[\(StripeName.capture)]", request.key),
        ])
        switch try line.post("\(path)/capture", form, key: request.key) {
        case .object(let json, _):
            guard let outcome = try captured(try intent(json)) else {
                throw mismatch("it was not taken")
            }
            return outcome
        case .refusal(let error):
            return try captured() ?? decline(error.reason)
        case .brokenBefore:
            guard let taken = try captured() else {
                throw Interruption(outcome: .unknown("Stripe broke off, and nothing is taken yet"))
            }
            return taken
        }
    }

    func lookAtCapture() throws(Interruption) -> Outcome {
        try captured() ?? nothing()
    }

    private func captured() throws(Interruption) -> Outcome? {
        try retrieve(request.providerReference).flatMap { (intent) throws(Interruption) in
            try captured(intent)
        }
    }

    /// Nil if this attempt did not take it.
    private func captured(_ intent: StripeIntent) throws(Interruption) -> Outcome? {
        guard intent.status == .succeeded, intent.captureKey == request.key else { return nil }
        guard intent.received == amount else { throw mismatch("the amount that was taken") }
        return success(intent.id)
    }

    // MARK: Giving up

    func void() throws(Interruption) -> Outcome {
        guard let intent = try promise() else { return decline("nothing_to_void") }
        if intent.status == .canceled { return success(intent.id) }
        let path = "/v1/payment_intents/\(StripeForm.escaped(intent.id))/cancel"
        switch try line.post(path, StripeForm(), key: request.key) {
        case .object(let json, _):
            guard try self.intent(json).status == .canceled else {
                throw mismatch("it was not given up")
            }
            return success(intent.id)
        case .refusal(let error):
            let isGone = try retrieve(intent.id)?.status == .canceled
            return isGone ? success(intent.id) : decline(error.reason, reference: intent.id)
        case .brokenBefore:
            throw Interruption(outcome: .unknown("Stripe broke off, and it is not given up yet"))
        }
    }

    func lookAtVoid() throws(Interruption) -> Outcome {
        guard let intent = try promise(), intent.status == .canceled else { return nothing() }
        return success(intent.id)
    }

    // MARK: Giving back

    func refund() throws(Interruption) -> Outcome {
        // The answer to a key says how it stood at first; the list says how it stands.
        if request.isRepeat, let made = try refundMade() { return try outcome(of: made) }
        let form = StripeForm([
            ("payment_intent", request.providerReference), ("amount", "\(amount)"),
            ("metadata[\(StripeName.key)]", request.key),
        ])
        switch try line.post("/v1/refunds", form, key: request.key) {
        case .object(let json, _):
            guard let made = StripeRefund(json) else { throw mismatch("it is no refund") }
            return try outcome(of: made)
        case .refusal(let error):
            return try refundMade().map { (made) throws(Interruption) in try outcome(of: made) }
                ?? decline(error.reason)
        case .brokenBefore:
            guard let made = try refundMade() else {
                throw Interruption(
                    outcome: .unknown("Stripe broke off, and no refund is found yet"))
            }
            return try outcome(of: made)
        }
    }

    func lookAtRefund() throws(Interruption) -> Outcome {
        guard let made = try refundMade() else { return nothing() }
        return try outcome(of: made)
    }

    /// The refund of this attempt, looked for among those of the promise.
    func refundMade() throws(Interruption) -> StripeRefund? {
        var after: String?
        // A hundred at a time; an order is not given back in more parts than this.
        for _ in 0..<10 {
            var query = StripeForm([
                ("payment_intent", request.providerReference), ("limit", "100"),
            ])
            if let after { query.add("starting_after", after) }
            guard case .object(let json, _) = try line.get("/v1/refunds", query),
                let found = json["data"]?.elements
            else { throw mismatch("it is no list") }
            let refunds = found.compactMap { StripeRefund($0) }
            if let made = refunds.first(where: { $0.key == request.key }) { return made }
            guard json["has_more"]?.truth == true, let last = refunds.last else { return nil }
            after = last.id
        }
        throw mismatch("there are too many refunds")
    }

    private func outcome(of made: StripeRefund) throws(Interruption) -> Outcome {
        guard made.currencyCode == request.currencyCode else { throw mismatch("the currency") }
        guard made.amount == amount else { throw mismatch("the amount") }
        guard made.key == request.key else { throw mismatch("the attempt") }
        guard made.intent == request.providerReference else { throw mismatch("the payment intent") }
        switch made.status {
        case "succeeded": return success(made.id)
        case "failed", "canceled":
            let code = made.failureCode.isEmpty ? made.status : made.failureCode
            return decline(code, reference: made.id)
        default:
            throw Interruption(
                outcome: .later(
                    Stripe.refundInterval, because: "Stripe: the refund is \(made.status)"))
        }
    }
}

internal import Basics
internal import JSON
internal import Outbox
internal import Schema
internal import Wire

/// One attempt at Stripe: asks for it, or how it stands, and says what came of it.
struct StripeDesk {
    let line: StripeLine
    let request: ProviderRequest
    let now: Instant

    func outcome() throws(Interruption) -> Outcome {
        guard StripeAmount.toStripe(request.amountMinor, request.currencyCode) != nil else {
            return decline("amount_not_possible")
        }
        if request.onlyLooks { return try look() }
        return switch request.operation {
        case .authorize: try authorize()
        case .capture: try capture()
        case .void: try void()
        case .refund: try refund()
        case .unspecified, .unrecognized: throw mismatch("nobody knows what is asked for")
        }
    }

    /// How the attempt stands. Also that it was refused is an answer to who only looks.
    private func look() throws(Interruption) -> Outcome {
        let outcome =
            switch request.operation {
            case .authorize: try lookAtPromise()
            case .capture: try lookAtCapture()
            case .void: try lookAtVoid()
            case .refund: try lookAtRefund()
            case .unspecified, .unrecognized: throw mismatch("nobody knows what is asked for")
            }
        if case .refused(let bytes) = outcome { return .done(bytes) }
        return outcome
    }

    /// The amount as Stripe counts it.
    var amount: Int64 { StripeAmount.toStripe(request.amountMinor, request.currencyCode) ?? 0 }

    /// Whether Stripe may have forgotten the key.
    var isOld: Bool {
        request.isRepeat
            && now.since(Instant(nanoseconds: request.planTimeNanoseconds)) > Stripe.keyLife
    }

    // MARK: Answers

    func decline(_ code: String, reference: String? = nil) -> Outcome {
        .refused(
            ProviderAnswer(
                outcome: .declined, providerReference: reference ?? request.providerReference,
                failureCode: code
            ).encoded())
    }

    /// It was done, and so much was moved; the shop compares.
    func success(_ reference: String) -> Outcome {
        .done(
            ProviderAnswer(
                outcome: .succeeded, providerReference: reference,
                amountMinor: request.amountMinor, currencyCode: request.currencyCode
            ).encoded())
    }

    func nothing() -> Outcome {
        .done(ProviderAnswer(outcome: .notFound).encoded())
    }

    /// What does not fit is not believed: the attempt stays unknown until somebody has looked.
    func mismatch(_ what: String) -> Interruption {
        Interruption(outcome: .unknown("Stripe's answer does not fit: \(what)"))
    }

    // MARK: PaymentIntents

    /// The PaymentIntent of an answer, if it can be the one that this is about.
    func intent(_ json: JSONValue) throws(Interruption) -> StripeIntent {
        guard let intent = StripeIntent(json) else { throw mismatch("it is no payment intent") }
        return try checked(intent)
    }

    func checked(_ intent: StripeIntent) throws(Interruption) -> StripeIntent {
        guard intent.currencyCode == request.currencyCode else { throw mismatch("the currency") }
        guard intent.isLive == (line.account.mode == .live) else { throw mismatch("the mode") }
        if request.operation == .authorize {
            guard intent.amount == amount else { throw mismatch("the amount") }
            guard intent.key == request.key else { throw mismatch("the attempt") }
        }
        if !request.providerReference.isEmpty, intent.id != request.providerReference {
            throw mismatch("the payment intent")
        }
        return intent
    }

    /// The promise as it stands; nil if Stripe knows none.
    func promise() throws(Interruption) -> StripeIntent? {
        request.providerReference.isEmpty
            ? try search() : try retrieve(request.providerReference)
    }

    func retrieve(_ id: String) throws(Interruption) -> StripeIntent? {
        switch try line.get("/v1/payment_intents/\(StripeForm.escaped(id))") {
        case .object(let json, _): return try intent(json)
        case .refusal(let error) where error.code == "resource_missing": return nil
        case .refusal(let error): throw mismatch(error.reason)
        case .brokenBefore: throw mismatch("an answer to nothing")
        }
    }

    /// Looks for the promise by what the shop wrote on it. What Stripe has just made is not found
    /// for a minute or so.
    func search() throws(Interruption) -> StripeIntent? {
        let isPromise = request.operation == .authorize
        let (name, value) =
            isPromise
            ? (StripeName.key, request.key) : (StripeName.payment, request.paymentID)
        let query = StripeForm([("query", "metadata['\(name)']:'\(value)'"), ("limit", "3")])
        guard case .object(let json, _) = try line.get("/v1/payment_intents/search", query),
            let found = json["data"]?.elements
        else { throw mismatch("it is no list") }
        guard found.count <= 1 else { throw mismatch("there is more than one payment intent") }
        return try found.first.map { (json) throws(Interruption) in try intent(json) }
    }

    /// Sees to it that a PaymentIntent never takes money, before the shop takes it for declined.
    ///
    /// One that was declined waits for another card, and who holds its secret could still pay.
    func close(_ intent: StripeIntent) throws(Interruption) -> StripeIntent {
        if intent.status == .canceled { return intent }
        let path = "/v1/payment_intents/\(StripeForm.escaped(intent.id))/cancel"
        switch try line.post(path, StripeForm(), key: "\(request.key)/close") {
        case .object(let json, _):
            let closed = try self.intent(json)
            guard closed.status == .canceled else { throw mismatch("it was not closed") }
            return closed
        case .refusal, .brokenBefore:
            // It may have been paid at the last moment, or be closed already.
            guard let current = try retrieve(intent.id) else { throw mismatch("it is gone") }
            guard current.status != intent.status else { throw mismatch("it cannot be closed") }
            return current
        }
    }
}

internal import Basics
internal import JSON
internal import Outbox
internal import Schema

/// Stripe's books: what it did in a period, page by page, or how some attempts stand. Nothing is
/// changed by reading them.
struct StripeStatement {
    let line: StripeLine
    let now: Instant

    func answer(_ request: ProviderStatementRequest) throws(Interruption) -> ProviderStatement {
        guard request.asked.isEmpty else { return try standings(request.asked) }
        return try page(request)
    }

    // MARK: A period

    /// First come the promises of the period, then its refunds.
    private func page(
        _ request: ProviderStatementRequest
    ) throws(Interruption) -> ProviderStatement {
        let parts = request.cursor.split(separator: "/", maxSplits: 1).map(String.init)
        let list = parts.first == "refunds" ? "refunds" : "payment_intents"
        // A promise and its capture are two entries.
        let limit = min(max(Int(request.limit) / 2, 1), 50)
        var query = StripeForm([
            ("created[gte]", "\(request.startTimeNanoseconds / 1_000_000_000)"),
            ("created[lt]", "\(request.endTimeNanoseconds / 1_000_000_000)"),
            ("limit", "\(limit)"),
        ])
        if parts.count == 2 { query.add("starting_after", parts[1]) }
        guard case .object(let json, _) = try line.get("/v1/\(list)", query),
            let found = json["data"]?.elements
        else { throw StripeStatement.misfit("it is no list") }
        var statement = ProviderStatement()
        for each in found {
            guard let entries = StripeStatement.entries(each) else {
                throw StripeStatement.misfit("an entry of a list")
            }
            statement.entries += entries
        }
        if json["has_more"]?.truth == true, let last = found.last?["id"]?.string {
            statement.nextCursor = "\(list)/\(last)"
        } else if list == "payment_intents" {
            statement.nextCursor = "refunds"
        }
        return statement
    }

    private static func entries(_ json: JSONValue) -> [ProviderStatement.Entry]? {
        if let intent = StripeIntent(json) { return intent.entries }
        return StripeRefund(json)?.entry.map { [$0] }
    }

    private static func misfit(_ what: String) -> Interruption {
        Interruption(outcome: .unknown("Stripe's answer does not fit: \(what)"))
    }

    // MARK: Some attempts

    private func standings(_ asked: [ProviderRequest]) throws(Interruption) -> ProviderStatement {
        var statement = ProviderStatement()
        for request in asked {
            if let entry = try standing(request) { statement.entries.append(entry) }
        }
        return statement
    }

    /// Nil if Stripe knows nothing of it.
    private func standing(
        _ request: ProviderRequest
    ) throws(Interruption) -> ProviderStatement.Entry? {
        switch request.operation {
        case .authorize, .capture, .void:
            return try intent(request)?.entry(of: request)
        case .refund where request.providerReference.hasPrefix("re_"):
            guard let json = try object("/v1/refunds/", request.providerReference) else {
                return nil
            }
            guard let refund = StripeRefund(json) else { throw Self.misfit("it is no refund") }
            return refund.key == request.key ? refund.entry : nil
        case .refund:
            return try StripeDesk(line: line, request: request, now: now).refundMade()?.entry
        case .unspecified, .unrecognized:
            return nil
        }
    }

    /// The promise, whatever it says: what differs is for people to see.
    private func intent(_ request: ProviderRequest) throws(Interruption) -> StripeIntent? {
        let json: JSONValue?
        if request.providerReference.isEmpty {
            let query = StripeForm([
                ("query", "metadata['\(StripeName.key)']:'\(request.key)'"), ("limit", "1"),
            ])
            guard case .object(let list, _) = try line.get("/v1/payment_intents/search", query),
                let found = list["data"]?.elements
            else { throw Self.misfit("it is no list") }
            json = found.first
        } else {
            json = try object("/v1/payment_intents/", request.providerReference)
        }
        guard let json else { return nil }
        guard let intent = StripeIntent(json) else { throw Self.misfit("it is no payment intent") }
        return intent
    }

    private func object(_ path: String, _ id: String) throws(Interruption) -> JSONValue? {
        switch try line.get(path + StripeForm.escaped(id)) {
        case .object(let json, _): return json
        case .refusal(let error) where error.code == "resource_missing": return nil
        case .refusal(let error): throw Self.misfit(error.reason)
        case .brokenBefore: throw Self.misfit("an answer to nothing")
        }
    }
}

extension StripeIntent {
    /// The promise, and what was taken of it later.
    var entries: [ProviderStatement.Entry]? {
        guard let promise = entry(.authorize, key, amount, standing) else { return nil }
        guard capturesManually, status == .succeeded else { return [promise] }
        return entry(.capture, captureKey, received, .succeeded).map { [promise, $0] }
    }

    /// What it is to one attempt; nil if nothing.
    func entry(of request: ProviderRequest) -> ProviderStatement.Entry? {
        switch request.operation {
        case .authorize where key == request.key:
            entry(.authorize, key, amount, standing)
        case .capture where captureKey == request.key && status == .succeeded:
            entry(.capture, captureKey, received, .succeeded)
        case .void where status == .canceled:
            entry(.void, request.key, amount, .succeeded)
        default: nil
        }
    }

    /// How the promise stands; one that was given and given up later was given.
    private var standing: ProviderAnswer.Outcome {
        switch status {
        case .succeeded, .requiresCapture: .succeeded
        case .processing: .pending
        case .requiresAction: .requiresAction
        case .requiresPaymentMethod, .requiresConfirmation: .declined
        case .canceled where !failureCode.isEmpty: .declined
        case .canceled: wasPromised ? .succeeded : .expired
        }
    }

    private func entry(
        _ operation: AttemptRow.Operation, _ key: String, _ amount: Int64,
        _ outcome: ProviderAnswer.Outcome
    ) -> ProviderStatement.Entry? {
        guard let minor = StripeAmount.fromStripe(amount, currencyCode) else { return nil }
        return ProviderStatement.Entry(
            key: key, operation: operation, outcome: outcome, amountMinor: minor,
            currencyCode: currencyCode, providerReference: id,
            timeNanoseconds: created &* 1_000_000_000)
    }
}

extension StripeRefund {
    var entry: ProviderStatement.Entry? {
        guard let minor = StripeAmount.fromStripe(amount, currencyCode) else { return nil }
        let outcome: ProviderAnswer.Outcome =
            switch status {
            case "succeeded": .succeeded
            case "failed", "canceled": .declined
            default: .pending
            }
        return ProviderStatement.Entry(
            key: key, operation: .refund, outcome: outcome, amountMinor: minor,
            currencyCode: currencyCode, providerReference: id,
            timeNanoseconds: created &* 1_000_000_000)
    }
}

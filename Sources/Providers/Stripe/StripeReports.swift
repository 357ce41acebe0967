package import Basics
internal import Crypto
internal import JSON
package import Schema

/// Reads what Stripe reports: events, signed in the header field `stripe-signature`.
///
/// An event is taken at its word if it says how something ended; of all others the shop only learns
/// that it should ask. So it does not matter in which order events come.
package struct StripeReports: EventReader {
    private let mode: StripeAccount.Mode
    private let secrets: SharedSecrets

    package init(_ mode: StripeAccount.Mode, secrets: SharedSecrets) {
        self.mode = mode
        self.secrets = secrets
    }

    package func read(
        _ callback: Callback, at time: Instant
    ) throws(CallbackProblem) -> ProviderEvent? {
        let signature = callback.fields["stripe-signature"] ?? ""
        guard ReportSignature.check(signature, of: callback.body, at: time, by: secrets.all) else {
            throw .forged
        }
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: callback.body.span)
        } catch {
            throw .unreadable
        }
        guard json["object"]?.string == "event", let id = json["id"]?.string,
            (1...200).contains(id.utf8.count), let kind = json["type"]?.string,
            let created = json["created"]?.integer, let object = json["data"]?["object"],
            json["livemode"]?.truth == (mode == .live)
        else { throw .unreadable }
        guard !Self.isNothing(kind) else { return nil }
        var event = ProviderEvent(id: id, timeNanoseconds: created &* 1_000_000_000)
        if kind.hasPrefix("payment_intent.") {
            guard let intent = StripeIntent(object) else { throw .unreadable }
            (event.key, event.answer) = (intent.newsKey, intent.news)
        } else if kind.hasPrefix("refund.") || kind == "charge.refund.updated" {
            guard let refund = StripeRefund(object) else { throw .unreadable }
            (event.key, event.answer) = (refund.key, refund.news)
        }
        // Of another kind, such as a dispute: nobody here knows what to do, and people do.
        return event
    }

    /// Whether events of a kind say nothing that others do not, or come before anything is known.
    private static func isNothing(_ kind: String) -> Bool {
        if kind == "charge.refund.updated" || kind.hasPrefix("charge.dispute.") { return false }
        return kind == "payment_intent.created" || kind.hasPrefix("charge.")
            || kind.hasPrefix("payment_method.") || kind.hasPrefix("balance.")
    }
}

extension StripeIntent {
    /// The attempt that news of it are about.
    fileprivate var newsKey: String {
        status == .succeeded && capturesManually ? captureKey : key
    }

    /// What an event says; nothing if it does not say how something ended.
    fileprivate var news: ProviderAnswer {
        let counted = status == .succeeded ? received : amount
        guard let minor = StripeAmount.fromStripe(counted, currencyCode) else {
            return ProviderAnswer()
        }
        var answer = ProviderAnswer(
            providerReference: id, amountMinor: minor, currencyCode: currencyCode)
        switch status {
        case .succeeded, .requiresCapture:
            answer.outcome = .succeeded
        case .canceled:
            answer.outcome = failureCode.isEmpty ? .expired : .declined
            answer.failureCode = failureCode.isEmpty ? "canceled" : failureCode
        case .requiresAction, .requiresPaymentMethod, .requiresConfirmation, .processing:
            break
        }
        return answer
    }
}

extension StripeRefund {
    fileprivate var news: ProviderAnswer {
        guard let minor = StripeAmount.fromStripe(amount, currencyCode) else {
            return ProviderAnswer()
        }
        var answer = ProviderAnswer(
            providerReference: id, amountMinor: minor, currencyCode: currencyCode)
        switch status {
        case "succeeded": answer.outcome = .succeeded
        case "failed", "canceled":
            answer.outcome = .declined
            answer.failureCode = failureCode.isEmpty ? status : failureCode
        default: break
        }
        return answer
    }
}

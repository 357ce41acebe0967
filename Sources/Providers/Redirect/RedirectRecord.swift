internal import Schema

/// One line of what a provider that redirects says: of a link that a customer pays at, or of
/// something that was done with its money.
struct RedirectRecord {
    enum Operation: String {
        case charge, void, refund
    }

    enum State: String {
        /// The customer has to pay.
        case open
        case done, declined, expired
    }

    let key: String
    let operation: Operation
    let state: State
    let amountMinor: Int64
    let currencyCode: String
    let reference: String
    let code: String
    let url: String
    let isQRCode: Bool
    /// Until when the customer can pay, in seconds since 1970.
    let expireSeconds: Int64
    /// When it came to stand so, in milliseconds since 1970.
    let milliseconds: Int64

    /// Characters of each of the texts: what is longer no provider means.
    private static let length = 200
    private static let urlLength = 2_000

    init?(_ form: Form) {
        guard let operation = Operation(rawValue: form["operation"]),
            let state = State(rawValue: form["state"]), let amount = form.number("amount"),
            let time = form.number("time"), time < 1 << 43
        else { return nil }
        key = form["key"]
        self.operation = operation
        self.state = state
        amountMinor = amount
        currencyCode = form["currency"]
        reference = form["reference"]
        code = form["code"]
        url = form["url"]
        isQRCode = form["kind"] == "qr"
        expireSeconds = form.number("expires") ?? 0
        milliseconds = time
        let texts = [key, reference, code]
        guard texts.allSatisfy({ $0.utf8.count <= Self.length }), !key.isEmpty,
            !reference.isEmpty, currencyCode.utf8.count == 3, url.utf8.count <= Self.urlLength,
            expireSeconds < 1 << 33
        else { return nil }
        if operation == .charge, state == .open {
            guard url.hasPrefix("https://") || isQRCode, !url.isEmpty else { return nil }
        }
    }

    /// The outcome, as the shop calls it.
    private var outcome: ProviderAnswer.Outcome {
        switch state {
        case .open: .requiresAction
        case .done: .succeeded
        case .declined: .declined
        case .expired: .expired
        }
    }

    /// What the shop is told.
    var answer: ProviderAnswer {
        var answer = ProviderAnswer(
            outcome: outcome, providerReference: reference, failureCode: code,
            amountMinor: amountMinor, currencyCode: currencyCode)
        if state == .open {
            let kind: Payment.Action.Kind = isQRCode ? .qrCode : .redirect
            answer.actionKind = kind.rawValue
            answer.actionURL = url
            answer.actionExpireTimeNanoseconds = expireSeconds * 1_000_000_000
        }
        return answer
    }

    /// The record as a line of the provider's books.
    var entry: ProviderStatement.Entry {
        let asked: AttemptRow.Operation =
            switch operation {
            case .charge: .authorize
            case .void: .void
            case .refund: .refund
            }
        return ProviderStatement.Entry(
            key: key, operation: asked, outcome: outcome, amountMinor: amountMinor,
            currencyCode: currencyCode, providerReference: reference,
            timeNanoseconds: milliseconds * 1_000_000)
    }
}

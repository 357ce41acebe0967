internal import JSON

/// A PaymentIntent, Stripe's name for one try at getting paid: what the shop wants to know of it.
struct StripeIntent {
    enum Status: String {
        case requiresPaymentMethod = "requires_payment_method"
        case requiresConfirmation = "requires_confirmation"
        case requiresAction = "requires_action"
        case processing
        case requiresCapture = "requires_capture"
        case canceled
        case succeeded
    }

    let id: String
    let status: Status
    /// As Stripe counts.
    let amount: Int64
    /// What was taken, as Stripe counts.
    let received: Int64
    /// In capital letters, as everywhere in the shop.
    let currencyCode: String
    let capturesManually: Bool
    let isLive: Bool
    /// The attempts that it was made and captured for; empty if it was not the shop that did.
    let key: String
    let captureKey: String
    /// Seconds since 1970.
    let created: Int64
    /// Why the last try at paying failed; empty if none did.
    let failureCode: String
    private let json: JSONValue

    /// Nil if it lacks something that every PaymentIntent has.
    init?(_ json: JSONValue) {
        guard json["object"]?.string == "payment_intent", let id = json["id"]?.string,
            id.hasPrefix("pi_"), let text = json["status"]?.string,
            let status = Status(rawValue: text), let amount = json["amount"]?.integer,
            let currency = json["currency"]?.string, let isLive = json["livemode"]?.truth,
            let created = json["created"]?.integer
        else { return nil }
        self.id = id
        self.status = status
        self.amount = amount
        self.isLive = isLive
        self.created = created
        self.json = json
        received = json["amount_received"]?.integer ?? 0
        currencyCode = currency.uppercased()
        capturesManually = json["capture_method"]?.string == "manual"
        key = json["metadata"]?[StripeName.key]?.string ?? ""
        captureKey = json["metadata"]?[StripeName.capture]?.string ?? ""
        let error = json["last_payment_error"] ?? .null
        failureCode = error == .null ? "" : StripeError.reason(error)
    }

    /// Whether a bank has promised the money, or was asked to.
    var wasPromised: Bool {
        (json["latest_charge"] ?? .null) != .null
    }

    /// What the customer is asked for: a page to open, or a secret for Stripe's library.
    var action: (url: String, isSecret: Bool)? {
        if let url = json["next_action"]?["redirect_to_url"]?["url"]?.string,
            url.hasPrefix("https://")
        {
            return (url, false)
        }
        return json["client_secret"]?.string.map { ($0, true) }
    }
}

/// A refund: what the shop wants to know of it.
struct StripeRefund {
    let id: String
    let status: String
    /// As Stripe counts.
    let amount: Int64
    let currencyCode: String
    /// The PaymentIntent whose money it gives back.
    let intent: String
    /// The attempt that it was made for; empty if it was not the shop that did.
    let key: String
    let failureCode: String
    let created: Int64

    init?(_ json: JSONValue) {
        guard json["object"]?.string == "refund", let id = json["id"]?.string,
            let status = json["status"]?.string, let amount = json["amount"]?.integer,
            let currency = json["currency"]?.string, let created = json["created"]?.integer
        else { return nil }
        self.id = id
        self.status = status
        self.amount = amount
        self.created = created
        currencyCode = currency.uppercased()
        intent = json["payment_intent"]?.string ?? ""
        key = json["metadata"]?[StripeName.key]?.string ?? ""
        failureCode = json["failure_reason"]?.string ?? ""
    }
}

/// Why Stripe did not do something.
struct StripeError {
    let type: String
    let code: String
    /// What the shop keeps and shows: a short word of Stripe's.
    let reason: String
    /// The PaymentIntent that it is about, if there is one by now.
    let intent: StripeIntent?

    init?(_ json: JSONValue) {
        guard let error = json["error"], let type = error["type"]?.string else { return nil }
        self.type = type
        code = error["code"]?.string ?? ""
        reason = StripeError.reason(error)
        intent = error["payment_intent"].flatMap { StripeIntent($0) }
    }

    /// The bank's reason, or Stripe's code, or what kind of error it was.
    static func reason(_ error: JSONValue) -> String {
        for name in ["decline_code", "code", "type"] {
            if let text = error[name]?.string, isWord(text) { return text }
        }
        return "unknown"
    }

    /// Only words go into the books, whatever an answer holds.
    private static func isWord(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "_")
            }
    }
}

/// What the shop writes into the metadata of what it makes at Stripe.
enum StripeName {
    /// The name of the attempt.
    static let key = "shopwire_attempt"
    /// The name of the attempt that captured.
    static let capture = "shopwire_capture"
    /// The id of the payment.
    static let payment = "shopwire_payment"
}

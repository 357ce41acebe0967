import Basics
import Curl
import Outbox
import Providers
import Schema
import Synchronization
import TestSupport
import Wire

/// Stripe as a test says: it gives the answers that were written down, and keeps the questions.
final class ScriptedStripe: Sendable {
    private let answers: Mutex<[Result<HTTPAnswer, CurlError>]>
    private let questions = Mutex<[HTTPRequest]>([])
    let clock = TestClock()

    init(_ answers: Result<HTTPAnswer, CurlError>...) {
        self.answers = Mutex(answers)
    }

    /// What was asked, such as `POST /v1/refunds amount=5`.
    var asked: [String] {
        questions.withLock { $0 }.map { request in
            let path = request.url.dropFirst("https://stripe.example".count)
            let body = String(decoding: request.body, as: UTF8.self)
            let line = "\(request.method == .post ? "POST" : "GET") \(path)"
            return body.isEmpty ? line : "\(line) \(body)"
        }
    }

    /// The fields of the header of each question.
    var fields: [[String]] {
        questions.withLock { $0 }.map(\.fields)
    }

    func deliver(_ request: ProviderRequest) throws -> Outcome {
        let account = try StripeAccount(
            .test, key: Self.key, url: "https://stripe.example",
            shopURL: "https://shop.example")
        let stripe = Stripe(account, time: clock) { (request) throws(CurlError) in
            self.questions.withLock { $0.append(request) }
            let next = self.answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            guard let next else { return HTTPAnswer(status: 418) }
            return try next.get()
        }
        return stripe.deliver(
            Delivery(
                id: request.key, lane: "payment/stripe", kind: "payment", subject: "",
                bytes: request.encoded(), number: 1, timeLimit: .seconds(10)))
    }

    static let key = "sk_test_0123456789abcdef"

    /// An answer with this status and body.
    static func says(
        _ status: Int, _ body: String, repeated: Bool = false
    ) -> Result<HTTPAnswer, CurlError> {
        .success(
            HTTPAnswer(
                status: status, body: Array(body.utf8),
                fields: repeated ? ["idempotent-replayed": "true"] : [:]))
    }

    /// A PaymentIntent over 10.00 EUR for the attempt `p.1`.
    static func intent(
        _ status: String, amount: Int64 = 1_000, currency: String = "eur", received: Int64? = nil,
        manual: Bool = false, key: String = "p.1", capture: String = "", more: String = ""
    ) -> String {
        let taken = received ?? (status == "succeeded" ? amount : 0)
        return """
            {"object": "payment_intent", "id": "pi_1", "status": "\(status)", "amount": \(amount),
             "amount_received": \(taken), "currency": "\(currency)", "livemode": false,
             "created": 1735689600, "capture_method": "\(manual ? "manual" : "automatic")",
             "client_secret": "pi_1_secret_2", "last_payment_error": null,
             "metadata": {"shopwire_attempt": "\(key)", "shopwire_capture": "\(capture)"}\(more)}
            """
    }

    static func refund(
        _ status: String, amount: Int64 = 300, currency: String = "eur", key: String = "p.3",
        intent: String = "pi_1"
    ) -> String {
        """
        {"object": "refund", "id": "re_1", "status": "\(status)", "amount": \(amount),
         "currency": "\(currency)", "payment_intent": "\(intent)", "created": 1735689600,
         "metadata": {"shopwire_attempt": "\(key)"}}
        """
    }

    static func error(_ type: String, _ code: String, more: String = "") -> String {
        #"{"error": {"type": "\#(type)", "code": "\#(code)", "message": "No."\#(more)}}"#
    }

    static func list(_ items: String...) -> String {
        #"{"object": "list", "has_more": false, "data": [\#(items.joined(separator: ","))]}"#
    }
}

extension ProviderRequest {
    /// Asks for 10.00 EUR at once.
    static func authorize(captures: Bool = true, isRepeat: Bool = false) -> ProviderRequest {
        ProviderRequest(
            key: "p.1", paymentID: "p", operation: .authorize, amountMinor: 1_000,
            currencyCode: "EUR", token: "pm_card_visa", captures: captures, isRepeat: isRepeat,
            planTimeNanoseconds: 1_735_689_600_000_000_000)
    }

    static func change(
        _ operation: AttemptRow.Operation, _ amount: Int64, key: String, isRepeat: Bool = false
    ) -> ProviderRequest {
        ProviderRequest(
            key: key, paymentID: "p", operation: operation, amountMinor: amount,
            currencyCode: "EUR", providerReference: "pi_1", isRepeat: isRepeat,
            planTimeNanoseconds: 1_735_689_600_000_000_000)
    }
}

extension Outcome {
    /// What the shop is told; nil if it is nothing.
    var answer: ProviderAnswer? {
        switch self {
        case .done(let bytes), .refused(let bytes): try? ProviderAnswer.decode(bytes.span)
        case .unknown, .later: nil
        }
    }

    var isUnknown: Bool {
        if case .unknown = self { true } else { false }
    }

    var isLater: Bool {
        if case .later = self { true } else { false }
    }
}

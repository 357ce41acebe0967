package import Basics
package import Curl
package import Outbox
internal import Schema
internal import Wire

/// Takes cards through Stripe: one PaymentIntent for each payment.
///
/// Every question that changes something carries the attempt's name as its `Idempotency-Key`, so
/// that asking twice is asking once for as long as Stripe keeps keys. After that it is first looked
/// for by what the shop wrote into its metadata. An answer is believed if its amount and currency
/// are those of the attempt; otherwise the attempt stays unknown, for people to look at.
package final class Stripe: Deliverer {
    /// Its name in payment methods.
    package static let name = "stripe"

    /// Asks a server; a test answers itself.
    package typealias Sender = @Sendable (HTTPRequest) throws(CurlError) -> HTTPAnswer

    /// Stripe keeps keys for a day at least. What was asked for before must be looked for.
    static let keyLife = Duration.seconds(20 * 3_600)
    /// How long a customer has to do what the bank asks for. Pages of banks wait for minutes.
    static let actionTime = Duration.seconds(3_600)
    /// A refund that the bank thinks about is looked at again so often.
    static let refundInterval = Duration.seconds(60)

    let account: StripeAccount
    private let send: Sender
    private let time: any TimeSource

    package init(_ account: StripeAccount, time: any TimeSource, sending send: @escaping Sender) {
        self.account = account
        self.time = time
        self.send = send
    }

    /// One that asks over the network; `authorityPath` names the authorities that its certificate
    /// must come from, if not the system's.
    package convenience init(
        _ account: StripeAccount, time: any TimeSource, authorityPath: String? = nil
    ) {
        let client = HTTPClient(authorityPath: authorityPath)
        self.init(account, time: time) { (request) throws(CurlError) in
            try client.perform(request)
        }
    }

    package func deliver(_ delivery: Delivery) -> Outcome {
        let deadline = time.monotonic() + delivery.timeLimit.clampedNanoseconds
        let line = StripeLine(account: account, send: send, time: time, deadline: deadline)
        do {
            if delivery.kind == StatementKind.name {
                let request = try ProviderStatementRequest.decode(delivery.bytes.span)
                let statement = StripeStatement(line: line, now: time.now())
                return .done(try statement.answer(request).encoded())
            }
            let request = try ProviderRequest.decode(delivery.bytes.span)
            return try StripeDesk(line: line, request: request, now: time.now()).outcome()
        } catch let interruption as Interruption {
            return interruption.outcome
        } catch {
            return .unknown("Stripe cannot be asked for that: \(error)")
        }
    }
}

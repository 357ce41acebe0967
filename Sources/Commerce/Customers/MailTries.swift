internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC

/// The counters that one request for a mail goes by: of whom it goes to, of where it comes from,
/// and of all together.
struct MailTries: Sendable {
    /// Mails cost their readers more than failed sign-ins cost us.
    private static let reader = Throttle.Rule(free: 3, forgiveness: .seconds(900), doubles: false)
    private static let host = Throttle.Rule(free: 20, forgiveness: .seconds(60), doubles: false)
    private static let everyone = Throttle.Rule(
        free: 5_000, forgiveness: .milliseconds(100), doubles: false)

    private let throttles: [Throttle]

    /// For a new password. Each request counts, whether or not there is such an account.
    static func toReset(_ email: Email, host: String, keys: KeyRing) -> MailTries {
        var throttles = [
            Throttle("reset \(email.folded)", reader, keys: keys),
            Throttle("resets of everyone", everyone, keys: keys),
        ]
        if !host.isEmpty {
            throttles.append(Throttle("resets of host \(host)", self.host, keys: keys))
        }
        return MailTries(throttles: throttles)
    }

    /// For a customer's address to be confirmed.
    static func toConfirm(_ customer: String, keys: KeyRing) -> MailTries {
        MailTries(throttles: [
            Throttle("confirm \(customer)", reader, keys: keys),
            Throttle("confirmations of everyone", everyone, keys: keys),
        ])
    }

    /// Counts a request; refuses one that comes too early.
    func count(at time: Instant, in transaction: any Transaction) throws {
        try check(at: time, in: transaction)
        for throttle in throttles {
            try throttle.count(at: time, in: transaction)
        }
    }

    /// Refuses a request that comes too early.
    func check(at time: Instant, in snapshot: any Snapshot) throws {
        for throttle in throttles {
            let wait = try throttle.wait(at: time, in: snapshot)
            if wait > .zero { throw Failure.tooManyTries(after: wait) }
        }
    }
}

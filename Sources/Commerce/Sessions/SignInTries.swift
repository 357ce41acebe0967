internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema

/// The counters that one try to sign in goes by: of its account, of where it comes from, and of all
/// together.
struct SignInTries: Sendable {
    private static let account = Throttle.Rule(free: 5, forgiveness: .seconds(900), doubles: true)
    private static let host = Throttle.Rule(free: 50, forgiveness: .seconds(10), doubles: false)
    private static let everyone = Throttle.Rule(
        free: 5_000, forgiveness: .milliseconds(100), doubles: false)

    private let account: Throttle
    private let throttles: [Throttle]

    init(email: String, host: String, keys: KeyRing) {
        account = Throttle("account \(email)", Self.account, keys: keys)
        var throttles = [account, Throttle("everyone", Self.everyone, keys: keys)]
        if !host.isEmpty {
            throttles.append(Throttle("host \(host)", Self.host, keys: keys))
        }
        self.throttles = throttles
    }

    /// Refuses a try that comes too early.
    func check(at time: Instant, in snapshot: any Snapshot) throws {
        for throttle in throttles {
            let wait = try throttle.wait(at: time, in: snapshot)
            if wait > .zero { throw Failure.tooManyTries(after: wait) }
        }
    }

    func countFailure(at time: Instant, in transaction: any Transaction) throws(StoreError) {
        for throttle in throttles {
            try throttle.count(at: time, in: transaction)
        }
    }

    /// A success makes up for the account's failures only.
    func forgive(in transaction: any Transaction) throws(StoreError) {
        try account.forgive(in: transaction)
    }

    /// The failures that count against an account.
    static func failures(
        of email: String, keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> FailuresRow? {
        try SignInTries(email: email.lowercased(), host: "", keys: keys).account.row(in: snapshot)
    }
}

internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// Failed sign-ins, by the keyed hash of what they have in common.
enum SignInFailures: Table {
    static let number: UInt16 = 49

    static func id(of row: FailuresRow) -> String {
        hexadecimal(row.subject)
    }
}

/// The counters that one try to sign in goes by: of its account, of where it comes from, and of all
/// together. They are in the store, so that a restart forgets nothing.
struct SignInTries: Sendable {
    private struct Rule: Sendable {
        /// Failures that cost nothing.
        let free: UInt32
        /// One failure is forgiven in so long.
        let forgiveness: Duration
        /// Whether each further failure doubles the wait, from a second up to `longest`.
        let doubles: Bool
    }

    private static let longest = Duration.seconds(15 * 60)
    private static let account = Rule(free: 5, forgiveness: .seconds(900), doubles: true)
    private static let host = Rule(free: 50, forgiveness: .seconds(10), doubles: false)
    private static let everyone = Rule(free: 5_000, forgiveness: .milliseconds(100), doubles: false)

    private let subjects: [(id: [UInt8], rule: Rule)]

    init(email: String, host: String, keys: KeyRing) {
        let key = keys.current.key(for: "sign-in failures")
        func subject(_ text: String) -> [UInt8] {
            var hash = KeyedHash(key: key)
            return Array(hash.hash(Array(text.utf8).span).bytes.prefix(16))
        }
        var subjects = [
            (id: subject("account \(email)"), rule: Self.account),
            (id: subject("everyone"), rule: Self.everyone),
        ]
        if !host.isEmpty {
            subjects.append((id: subject("host \(host)"), rule: Self.host))
        }
        self.subjects = subjects
    }

    /// The failures that count against an account.
    static func failures(
        of email: String, keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> FailuresRow? {
        let tries = SignInTries(email: email.lowercased(), host: "", keys: keys)
        return try tries.subjects.first.flatMap { (subject) throws(StoreError) in
            try SignInFailures.find(hexadecimal(subject.id), in: snapshot)
        }
    }

    /// Refuses a try that comes too early.
    func check(at time: Instant, in snapshot: any Snapshot) throws {
        for subject in subjects {
            guard let row = try SignInFailures.find(hexadecimal(subject.id), in: snapshot) else {
                continue
            }
            let wait = Self.wait(row, subject.rule, at: time)
            if wait > .zero { throw Failure.tooManyTries(after: wait) }
        }
    }

    func countFailure(at time: Instant, in transaction: any Transaction) throws(StoreError) {
        for subject in subjects {
            let old = try SignInFailures.find(hexadecimal(subject.id), in: transaction)
            let left = old.map { Self.left($0, subject.rule, at: time) } ?? 0
            try SignInFailures.put(
                FailuresRow(
                    subject: subject.id, count: left + 1, lastTimeNanoseconds: time.nanoseconds),
                replacing: old, in: transaction)
        }
        if let account = subjects.first {
            try sweep(behind: account.id, at: time, in: transaction)
        }
    }

    /// Removes counters that time has forgiven, from a few looked at with each failure: keyed
    /// hashes lie anywhere, so that in time each row is looked at, and guessing fills no disk.
    private func sweep(
        behind subject: [UInt8], at time: Instant, in transaction: any Transaction
    ) throws(StoreError) {
        let start = SignInFailures.key(hexadecimal(subject)) + [0]
        let all = SignInFailures.keys
        var rows = try SignInFailures.page(
            of: (start, all.to), after: nil, size: Self.swept, in: transaction
        ).rows
        // Behind the last one comes the first.
        rows += try SignInFailures.page(
            of: (all.from, start), after: nil, size: Self.swept - rows.count, in: transaction
        ).rows
        for row in rows where Self.left(row, Self.account, at: time) == 0 {
            _ = try SignInFailures.remove(hexadecimal(row.subject), in: transaction)
        }
    }

    /// Each failure adds one row at the most, so that two would do.
    private static let swept = 4

    /// A success makes up for the account's failures only.
    func forgive(in transaction: any Transaction) throws(StoreError) {
        if let account = subjects.first {
            _ = try SignInFailures.remove(hexadecimal(account.id), in: transaction)
        }
    }

    /// The failures that time has not forgiven.
    private static func left(_ row: FailuresRow, _ rule: Rule, at time: Instant) -> UInt32 {
        let passed = max(0, time.nanoseconds - row.lastTimeNanoseconds)
        let forgiven = UInt32(clamping: passed / rule.forgiveness.clampedNanoseconds)
        return row.count > forgiven ? row.count - forgiven : 0
    }

    private static func wait(_ row: FailuresRow, _ rule: Rule, at time: Instant) -> Duration {
        let left = left(row, rule, at: time)
        guard left >= rule.free else { return .zero }
        let delay =
            rule.doubles
            ? min(.seconds(1) * (1 << min(left - rule.free, 20)), longest) : rule.forgiveness
        let passed = Duration.nanoseconds(max(0, time.nanoseconds - row.lastTimeNanoseconds))
        return delay > passed ? delay - passed : .zero
    }
}

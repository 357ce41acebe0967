package import System

/// What the sandbox did, one line for each thing: it stays the truth whatever becomes of the shop.
///
/// A line is `KEY OPERATION OUTCOME AMOUNT CURRENCY REFERENCE CODE TOKEN EXPIRE_TIME TIME`, with
/// `-` for what is empty, so that other programs can add it up. When a key comes twice, the later
/// line says how it stands.
package struct SandboxEntry: Sendable, Hashable {
    package enum Operation: String, Sendable {
        case authorize, charge, capture, void, refund
    }

    package enum Outcome: String, Sendable {
        case succeeded, declined, requiresAction, pending, expired
    }

    /// The key that the shop gave to the attempt.
    package var key: String
    package var operation: Operation
    package var outcome: Outcome
    /// In minor units.
    package var amountMinor: Int64
    package var currencyCode: String
    /// The promise that it is or is about.
    package var reference: String
    /// Why it was declined.
    package var code: String
    /// What the customer pays with.
    package var token: String
    /// When an action runs out, in nanoseconds since 1970; 0 if there is none.
    package var expireTimeNanoseconds: Int64
    /// When it came to stand so, in nanoseconds since 1970.
    package var timeNanoseconds: Int64

    var line: String {
        let parts = [
            key, operation.rawValue, outcome.rawValue, "\(amountMinor)", currencyCode, reference,
            code, token, "\(expireTimeNanoseconds)", "\(timeNanoseconds)",
        ]
        return parts.map(SandboxEntry.word).joined(separator: " ") + "\n"
    }

    /// A text as one word of a line: customers choose tokens, and must not write lines with them.
    private static func word(_ text: String) -> String {
        if text.isEmpty { return "-" }
        let plain: ClosedRange<UInt8> = 33...126
        return String(decoding: text.utf8.map { plain.contains($0) ? $0 : 95 }, as: UTF8.self)
    }

    init?(line: Substring) {
        let parts = line.split(separator: " ").map { $0 == "-" ? "" : String($0) }
        // Older lines have no time at their end.
        guard parts.count == 9 || parts.count == 10, let operation = Operation(rawValue: parts[1]),
            let outcome = Outcome(rawValue: parts[2]), let amount = Int64(parts[3]),
            let expireTime = Int64(parts[8]),
            let time = parts.count == 9 ? 0 : Int64(parts[9])
        else { return nil }
        key = parts[0]
        self.operation = operation
        self.outcome = outcome
        amountMinor = amount
        currencyCode = parts[4]
        reference = parts[5]
        code = parts[6]
        token = parts[7]
        expireTimeNanoseconds = expireTime
        timeNanoseconds = time
    }

    init(
        key: String, operation: Operation, outcome: Outcome, amountMinor: Int64,
        currencyCode: String, reference: String, code: String = "", token: String = "",
        expireTimeNanoseconds: Int64 = 0, timeNanoseconds: Int64 = 0
    ) {
        self.key = key
        self.operation = operation
        self.outcome = outcome
        self.amountMinor = amountMinor
        self.currencyCode = currencyCode
        self.reference = reference
        self.code = code
        self.token = token
        self.expireTimeNanoseconds = expireTimeNanoseconds
        self.timeNanoseconds = timeNanoseconds
    }
}

/// What the sandbox did, in memory, and on the way to the file it is kept in.
package struct SandboxLedger: ~Copyable, Sendable {
    /// Where what is written becomes durable; nil for a ledger that ends with the program.
    let journal: LedgerJournal?
    /// How each key stands.
    package private(set) var entries: [String: SandboxEntry] = [:]
    /// The keys that are about one promise.
    private var keys: [String: [String]] = [:]

    /// A ledger in memory, which ends with the program.
    package init() {
        journal = nil
    }

    /// A ledger in the file at `path`. A line that was cut off by a crash was never answered for,
    /// and goes.
    package init(path: String) throws(SystemError) {
        let journal = try Journal(path)
        let text = String(decoding: try journal.read(), as: UTF8.self)
        var size = 0
        var entries: [SandboxEntry] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            size += line.utf8.count + 1
            if let entry = SandboxEntry(line: line) { entries.append(entry) }
        }
        if size < text.utf8.count { try journal.truncate(to: size) }
        self.journal = LedgerJournal(journal)
        for entry in entries { note(entry) }
    }

    /// Writes how a key stands. It is on the disk once the journal has synced.
    mutating func write(_ entry: SandboxEntry) {
        note(entry)
        journal?.add(Array(entry.line.utf8))
    }

    private mutating func note(_ entry: SandboxEntry) {
        if entries.updateValue(entry, forKey: entry.key) == nil {
            keys[entry.reference, default: []].append(entry.key)
        }
    }

    /// What is known of one promise.
    func entries(of reference: String) -> [SandboxEntry] {
        (keys[reference] ?? []).compactMap { entries[$0] }
    }

    /// The sums over one promise, as far as they are done.
    func sums(of reference: String) -> (authorized: Int64, captured: Int64, refunded: Int64) {
        var sums = (authorized: Int64(0), captured: Int64(0), refunded: Int64(0))
        var isGivenUp = false
        for entry in entries(of: reference) where entry.outcome == .succeeded {
            switch entry.operation {
            case .authorize: sums.authorized += entry.amountMinor
            case .charge:
                sums.authorized += entry.amountMinor
                sums.captured += entry.amountMinor
            case .capture: sums.captured += entry.amountMinor
            case .void: isGivenUp = true
            case .refund: sums.refunded += entry.amountMinor
            }
        }
        if isGivenUp { sums.authorized = 0 }
        return sums
    }
}

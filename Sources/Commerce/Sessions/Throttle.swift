internal import Basics
internal import Crypto
internal import KeyValue
internal import Schema
internal import Tables

/// What happened too often, by the keyed hash of what it has in common: failed sign-ins of an
/// account or from an address, guests from an address.
enum Throttles: Table {
    static let number: UInt16 = 49

    static func id(of row: FailuresRow) -> String {
        hexadecimal(row.subject)
    }

    /// Lists counters by when time has forgiven all that they count.
    static let byEnd = OrderedIndex<FailuresRow, KeyPair<Int64, String>>(39) { row in
        KeyPair(row.endTimeNanoseconds, hexadecimal(row.subject))
    }

    static let indexes: [any Index<FailuresRow>] = [byEnd]
}

/// A counter in the store, so that a restart forgets nothing, of what must not happen too often.
struct Throttle: Sendable {
    struct Rule: Sendable {
        /// How often it may happen without waiting.
        let free: UInt32
        /// One time is forgiven in so long.
        let forgiveness: Duration
        /// Whether each further time doubles the wait, from a second up to `longest`.
        let doubles: Bool
    }

    private static let longest = Duration.seconds(15 * 60)

    /// The name of the counter under each key of the ring; the current key's comes first, and those
    /// of others are looked at, so that nothing is forgotten when keys are rotated.
    private let names: [[UInt8]]
    private let rule: Rule

    init(_ subject: String, _ rule: Rule, keys: KeyRing) {
        let others = keys.entries.filter { $0.id != keys.current.id }
        names = ([keys.current] + others).map { entry in
            var hash = KeyedHash(key: entry.key(for: "sign-in failures"))
            return Array(hash.hash(Array(subject.utf8).span).bytes.prefix(16))
        }
        self.rule = rule
    }

    /// The counter as it is.
    func row(in snapshot: any Snapshot) throws(StoreError) -> FailuresRow? {
        try Throttles.find(many: names.map(hexadecimal), in: snapshot).lazy.compactMap { $0 }.first
    }

    /// How long to wait before the next time.
    func wait(at time: Instant, in snapshot: any Snapshot) throws(StoreError) -> Duration {
        guard let row = try row(in: snapshot) else { return .zero }
        let left = left(of: row, at: time)
        guard left >= rule.free else { return .zero }
        let delay =
            rule.doubles
            ? min(.seconds(1) * (1 << min(left - rule.free, 20)), Self.longest) : rule.forgiveness
        let passed = Duration.nanoseconds(max(0, time.nanoseconds - row.lastTimeNanoseconds))
        return delay > passed ? delay - passed : .zero
    }

    /// Counts one more.
    func count(at time: Instant, in transaction: any Transaction) throws(StoreError) {
        guard let name = names.first else { return }
        let old = try row(in: transaction)
        let count = (old.map { left(of: $0, at: time) } ?? 0) + 1
        let end = time.advanced(by: rule.forgiveness * Int(count))
        try Throttles.put(
            FailuresRow(
                subject: name, count: count, lastTimeNanoseconds: time.nanoseconds,
                endTimeNanoseconds: end.nanoseconds),
            in: transaction)
        if let old, old.subject != name {
            _ = try Throttles.remove(Throttles.id(of: old), in: transaction)
        }
    }

    /// Forgives all.
    func forgive(in transaction: any Transaction) throws(StoreError) {
        for name in names {
            _ = try Throttles.remove(hexadecimal(name), in: transaction)
        }
    }

    /// What time has not forgiven.
    private func left(of row: FailuresRow, at time: Instant) -> UInt32 {
        let passed = max(0, time.nanoseconds - row.lastTimeNanoseconds)
        let forgiven = UInt32(clamping: passed / rule.forgiveness.clampedNanoseconds)
        return row.count > forgiven ? row.count - forgiven : 0
    }
}

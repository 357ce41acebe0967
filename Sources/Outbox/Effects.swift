internal import Basics
internal import Crypto
package import KeyValue
package import RPC
package import Schema
package import Tables

/// The effects that are planned and not over yet.
package enum Effects: Table {
    package static let number: UInt16 = 30

    package static func id(of effect: EffectRow) -> String {
        effect.id
    }

    /// Lists what waits in a lane by when its turn is: those that are begun when their lease ends.
    package static let byTime = OrderedIndex<
        EffectRow, KeyPair<String, KeyPair<Int64, String>>
    >(31) { effect in
        KeyPair(effect.lane, KeyPair(effect.turnNanoseconds, effect.id))
    }

    /// Lists those that are sealed by the key that sealed them.
    static let byKey = OrderedIndex<EffectRow, KeyPair<UInt64, String>>(38) { effect in
        guard effect.isSealed, let key = KeyRing.key(of: effect.payload) else { return nil }
        return KeyPair(UInt64(key), effect.id)
    }

    package static let indexes: [any Index<EffectRow>] = [byTime, byKey]

    /// Plans an effect: it is carried out once the command is durable, and only then. Says its id.
    ///
    /// One that was planned under the same id before and is not over yet is left as it is.
    @discardableResult
    package static func plan(
        _ effect: Effect, limit: Int = OutboxLimits.waiting, in command: inout Command
    ) throws -> String {
        precondition(
            effect.payload.count <= OutboxLimits.payload && effect.lane.utf8.count <= 64,
            "effects and the names of lanes are small")
        let id = effect.id ?? command.makeID().description
        if effect.id != nil, try find(id, in: command.transaction) != nil { return id }
        guard try hasRoom(in: effect.lane, limit: limit, in: command.transaction) else {
            throw Failure.laneIsFull
        }
        let row = EffectRow(
            id: id, lane: effect.lane, kind: effect.kind, subject: effect.subject,
            payload: effect.isSecret
                ? command.keys.seal(effect.payload.span, for: purpose, at: Array(id.utf8))
                : effect.payload,
            isSealed: effect.isSecret,
            dueTimeNanoseconds: command.time.advanced(by: effect.delay).nanoseconds,
            createTimeNanoseconds: command.time.nanoseconds,
            partition: UInt32(command.transaction.partition))
        try put(row, replacing: nil, in: command.transaction)
        try LaneCounts.change(row, by: 1, in: command.transaction)
        if effect.delay > .zero {
            command.ring(effect.lane)
        } else {
            command.plan(id, for: effect.lane)
        }
        return id
    }

    /// Whether another effect can be planned in `lane`.
    package static func hasRoom(
        in lane: String, limit: Int = OutboxLimits.waiting, in transaction: any Transaction
    ) throws(StoreError) -> Bool {
        let place = KeyPair(lane, UInt64(transaction.partition))
        return try LaneCounts.find(place, in: transaction)?.waiting ?? 0 < limit
    }

    /// Removes an effect that is over.
    static func end(_ row: EffectRow, in command: inout Command) throws {
        _ = try remove(row.id, in: &command)
        try LaneCounts.change(row, by: -1, in: command.transaction)
    }

    /// What `plan` sealed its payload for.
    static let purpose = "outbox"
}

extension EffectRow {
    /// When its turn is.
    var turnNanoseconds: Int64 {
        max(dueTimeNanoseconds, leaseEndNanoseconds)
    }
}

extension Failure {
    /// What waits outside waits for too long already.
    static var laneIsFull: Failure {
        var failure = Failure(
            .unavailable, "OVERLOADED",
            "Too much waits for an outside service that does not answer. Try again later.")
        failure.retryAfter = .seconds(30)
        return failure
    }
}

/// How many effects wait in each lane. Each partition counts its own, so that servers which share a
/// store do not wait for each other.
enum LaneCounts: Table {
    static let number: UInt16 = 32

    static func id(of row: LaneRow) -> KeyPair<String, UInt64> {
        KeyPair(row.lane, UInt64(row.partition))
    }

    static func change(
        _ effect: EffectRow, by difference: Int64, in transaction: any Transaction
    ) throws(StoreError) {
        let place = KeyPair(effect.lane, UInt64(effect.partition))
        let old = try find(place, in: transaction)
        var row = old ?? LaneRow(lane: effect.lane, partition: effect.partition)
        row.waiting += difference
        try put(row, replacing: old, in: transaction)
    }
}

extension Effects {
    /// What is wrong with the outbox; for a store at rest, and for tests.
    package static func verifyAll(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems = try verify(in: snapshot) + LaneCounts.verify(in: snapshot)
        var counted: [[UInt8]: Int64] = [:]
        try forEach(in: snapshot) { row in
            counted[LaneCounts.key(KeyPair(row.lane, UInt64(row.partition))), default: 0] += 1
            return true
        }
        try LaneCounts.forEach(in: snapshot) { row in
            let found = counted.removeValue(forKey: LaneCounts.key(LaneCounts.id(of: row))) ?? 0
            if row.waiting != found {
                problems.append(
                    "lane \(row.lane): \(row.waiting) effects are counted, \(found) are there")
            }
            return true
        }
        if !counted.isEmpty {
            problems.append("outbox: some effects are in a lane that nobody counts")
        }
        return problems
    }
}

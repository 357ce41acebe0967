internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// What the store is told of a lane's effects: that one is begun, and what came of it.
struct LaneBooks: Sendable {
    let lane: Lane
    let kinds: [String: any EffectKind]
    let definition: Definition

    /// In whose name its commands are.
    static let caller = Caller.shop("outbox")
    static let claimName: StaticString = "outbox/Claim"
    static let settleName: StaticString = "outbox/Settle"
    static let giveBackName: StaticString = "outbox/GiveBack"

    /// What its commands read first.
    static func reads(_ ids: [String]) -> [Read] {
        ids.map { .key(Effects.key($0)) }
    }

    /// Begins those of the effects whose turn it still is: until its lease ends, nobody else does.
    func claim(_ ids: [String], in command: inout Command) throws -> [Delivery] {
        var deliveries: [Delivery] = []
        for row in try Effects.find(many: ids, in: command.transaction) {
            guard let row, row.turnNanoseconds <= command.time.nanoseconds else { continue }
            var delivery: Delivery?
            try trying(row, Self.claimName, in: &command) { command in
                delivery = try begin(row, in: &command)
            }
            if let delivery { deliveries.append(delivery) }
        }
        return deliveries
    }

    private func begin(_ row: EffectRow, in command: inout Command) throws -> Delivery? {
        let (kind, effect) = try opened(row, by: command.keys)
        if isExhausted(row, at: command.time) {
            try kind.finish(effect, .gaveUp, in: &command)
            try Effects.end(row, in: &command)
            return nil
        }
        switch try kind.willSend(effect, in: &command) {
        case .drop:
            try Effects.end(row, in: &command)
            return nil
        case .send(let bytes):
            var begun = row
            begun.tries += 1
            begun.leaseEndNanoseconds = command.time.advanced(by: lane.rules.lease).nanoseconds
            try Effects.put(begun, replacing: row, in: &command)
            return Delivery(
                id: row.id, lane: row.lane, kind: row.kind, subject: row.subject, bytes: bytes,
                number: Int(begun.tries), timeLimit: lane.rules.timeLimit)
        }
    }

    /// Ends the leases of effects whose holder has ended. What is known of them stays: how often
    /// they were begun, and for their kinds that they were.
    func giveBack(_ ids: [String], in command: inout Command) throws {
        for row in try Effects.find(many: ids, in: command.transaction) {
            guard let row else { continue }
            var free = row
            free.leaseEndNanoseconds = 0
            try Effects.put(free, replacing: row, in: &command)
        }
    }

    /// Takes in what came of a try. Says when the effect's next turn is, if it has one.
    func settle(
        _ delivery: Delivery, _ outcome: Outcome, in command: inout Command
    ) throws -> Instant? {
        // Without a row somebody else's try, or an earlier run of this, came first.
        guard let row = try Effects.find(delivery.id, in: command.transaction) else { return nil }
        var turn: Instant?
        try trying(row, Self.settleName, in: &command) { command in
            let (kind, effect) = try opened(row, by: command.keys)
            switch outcome {
            case .done(let bytes):
                try end(row, effect, kind, .done(bytes), in: &command)
            case .refused(let bytes):
                try end(row, effect, kind, .refused(bytes), in: &command)
            case .unknown, .later:
                // The try of whoever claimed it after this one's lease is the one that counts.
                guard delivery.number == Int(row.tries) else { return }
                turn = try tryAgain(row, effect, kind, outcome, in: &command)
            }
        }
        return turn
    }

    private func tryAgain(
        _ row: EffectRow, _ effect: PlannedEffect, _ kind: any EffectKind, _ outcome: Outcome,
        in command: inout Command
    ) throws -> Instant? {
        var wait: Duration?
        switch outcome {
        case .later(let asked, _): wait = asked
        default: try kind.isUnknown(effect, in: &command)
        }
        if isExhausted(row, at: command.time) {
            try end(row, effect, kind, .gaveUp, in: &command)
            return nil
        }
        return try postpone(row, by: wait, in: &command)
    }

    private func end(
        _ row: EffectRow, _ effect: PlannedEffect, _ kind: any EffectKind, _ ending: Ending,
        in command: inout Command
    ) throws {
        try kind.finish(effect, ending, in: &command)
        try Effects.end(row, in: &command)
    }

    /// Puts an effect's next turn off, by what the rules say if nothing else is asked for.
    @discardableResult
    private func postpone(
        _ row: EffectRow, by asked: Duration? = nil, in command: inout Command
    ) throws -> Instant {
        let chance = command.makeID().low
        let wait =
            asked.map { min(max($0, .zero), lane.rules.longestWait) }
            ?? lane.rules.wait(afterTries: Int(row.tries), chance: chance)
        let turn = command.time.advanced(by: wait)
        var later = row
        later.leaseEndNanoseconds = 0
        later.dueTimeNanoseconds = turn.nanoseconds
        try Effects.put(later, replacing: row, in: &command)
        return turn
    }

    /// Does `body`; if a hook fails, its effect is put off, and does not hold up the others.
    private func trying(
        _ row: EffectRow, _ name: StaticString, in command: inout Command,
        _ body: (inout Command) throws -> Void
    ) throws {
        do {
            try command.attempt(body)
        } catch let error as StoreError {
            guard case .corrupt = error else { throw error }
            definition.log.record(error, incident: row.id, method: "\(name)")
            try postpone(row, by: lane.rules.longestWait, in: &command)
        } catch {
            definition.log.record(error, incident: row.id, method: "\(name)")
            try postpone(row, in: &command)
        }
    }

    private func isExhausted(_ row: EffectRow, at time: Instant) -> Bool {
        let age = time.since(Instant(nanoseconds: row.createTimeNanoseconds))
        let isTried = lane.rules.tries.map { row.tries >= $0 } ?? false
        let isOld = lane.rules.age.map { age > $0 } ?? false
        return row.tries > 0 && (isTried || isOld)
    }

    private func opened(
        _ row: EffectRow, by keys: KeyRing
    ) throws -> (any EffectKind, PlannedEffect) {
        guard let kind = kinds[row.kind] else {
            throw StoreError.corrupt("effect \(row.id): nobody knows the kind \(row.kind)")
        }
        guard row.isSealed else { return (kind, PlannedEffect(row, payload: row.payload)) }
        let bytes = keys.open(row.payload.span, for: Effects.purpose, at: Array(row.id.utf8))
        guard let bytes else {
            throw StoreError.corrupt("effect \(row.id): no key of this ring opens it")
        }
        return (kind, PlannedEffect(row, payload: bytes))
    }
}

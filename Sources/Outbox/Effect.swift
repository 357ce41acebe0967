package import Basics
package import RPC
internal import Schema

/// Something to be done outside of the store, once: a mail to send, a payment to ask for.
package struct Effect: Sendable {
    /// What tells it from all others, also for whoever carries it out; a new one when nil.
    package var id: String?
    /// Where it waits its turn.
    package var lane: String
    /// Which `EffectKind` it is of.
    package var kind: String
    /// The id of what it is about.
    package var subject: String
    /// What its kind needs to know.
    package var payload: [UInt8]
    /// Whether the payload must not lie open in the store: personal data and secrets.
    package var isSecret: Bool
    /// How long it must wait at least.
    package var delay: Duration

    package init(
        id: String? = nil, lane: String, kind: String, subject: String, payload: [UInt8] = [],
        isSecret: Bool = false, delay: Duration = .zero
    ) {
        self.id = id
        self.lane = lane
        self.kind = kind
        self.subject = subject
        self.payload = payload
        self.isSecret = isSecret
        self.delay = delay
    }
}

/// An effect as its kind finds it again.
package struct PlannedEffect: Sendable {
    package let id: String
    package let lane: String
    package let kind: String
    package let subject: String
    /// As it was planned, sealed or not.
    package let payload: [UInt8]
    /// How often it was begun before; 0 at first.
    package let tries: Int
    package let createTime: Instant

    init(_ row: EffectRow, payload: [UInt8]) {
        id = row.id
        lane = row.lane
        kind = row.kind
        subject = row.subject
        self.payload = payload
        tries = Int(row.tries)
        createTime = Instant(nanoseconds: row.createTimeNanoseconds)
    }
}

/// What the shop does about effects of one kind, in the transactions before and after.
///
/// Each hook may run more than once, as commands do. One that throws leaves the effect to be tried
/// again later.
package protocol EffectKind: Sendable {
    /// Says what is sent, or that the effect is not wanted any more, in the transaction that claims
    /// it. An effect whose outcome stayed unknown comes here again.
    func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent

    /// Notes that nobody knows whether it was done, before it is tried again.
    func isUnknown(_ effect: PlannedEffect, in command: inout Command) throws

    /// Takes in how it ended, in the transaction that removes it.
    func finish(_ effect: PlannedEffect, _ ending: Ending, in command: inout Command) throws
}

extension EffectKind {
    package func isUnknown(_ effect: PlannedEffect, in command: inout Command) throws {}
}

/// What is to become of an effect whose turn has come.
package enum Intent: Sendable, Hashable {
    /// These bytes go to the lane's deliverer.
    case send([UInt8])
    /// It is not wanted any more.
    case drop
}

/// How an effect ended.
package enum Ending: Sendable, Hashable {
    /// It was done; the bytes are the answer.
    case done([UInt8])
    /// It will never be done; the bytes are the answer.
    case refused([UInt8])
    /// It was tried as often, or for as long, as its lane allows, and nobody knows.
    case gaveUp
}

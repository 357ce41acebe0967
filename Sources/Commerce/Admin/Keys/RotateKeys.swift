internal import Basics
internal import Crypto
internal import KeyValue
package import RPC
package import Schema

extension Admin {
    /// Takes one step with the key ring, whose file must be written before any row needs a new key,
    /// and before the command says that it was done.
    ///
    /// Each step leaves alone what it finds done, so that it may be repeated.
    package static func prepareRotateKeys(
        _ request: RotateKeysRequest, _ preparation: borrowing Preparation
    ) throws -> RotateKeysResponse {
        let (snapshot, time) = (preparation.snapshot, preparation.time)
        let tokenLife = preparation.limits.tokenLife
        let (safe, seconds) = (preparation.safe, preparation.time.nanoseconds / 1_000_000_000)
        try safe.change { ring in
            switch request.step {
            case .add:
                guard ring.entries.count < KeyRing.limit else { throw Failure.tooManyRingKeys }
                return ring.preparing(atSeconds: seconds)
            case .activate:
                return try activate(request.keyID, in: ring, atSeconds: seconds)
            case .retire:
                return try retire(
                    request.keyID, in: ring, at: time, tokenLife: tokenLife, snapshot)
            default:
                return ring
            }
        }
        return RotateKeysResponse(
            keys: try safe.ring.entries.map { entry in
                RotateKeysResponse.Key(
                    id: entry.id, state: entry.role.state,
                    createTime: Timestamp(seconds: entry.madeAtSeconds),
                    stateTime: Timestamp(seconds: entry.sinceSeconds),
                    rows: try KeyUse.all.reduce(0) { sum, use in
                        sum + UInt64(try use.count(entry.id, countLimit, snapshot))
                    })
            })
    }

    /// Says what the preparation did, which the audit now knows of.
    package static func rotateKeys(
        _ request: RotateKeysRequest, _ done: RotateKeysResponse, _ command: inout Command
    ) throws -> RotateKeysResponse {
        done
    }

    /// Rows counted of each kind at the most, so that the question stays a small one.
    private static let countLimit = 10_000

    private static func activate(
        _ id: UInt32, in ring: KeyRing, atSeconds seconds: Int64
    ) throws -> KeyRing {
        guard let entry = ring[id] else { throw Failure.notFound(.ringKey, "\(id)") }
        switch entry.role {
        case .waiting: return ring.rotating(atSeconds: seconds)
        case .current: return ring
        case .old: throw Failure.ringKeyIsOld
        }
    }

    // MARK: Dropping a key

    /// What a server that still has the former ring may seal late: its operator copies the file and
    /// sends SIGHUP within this time.
    private static let lag = Duration.seconds(3_600)

    private static func retire(
        _ id: UInt32, in ring: KeyRing, at time: Instant, tokenLife: Duration,
        _ snapshot: any Snapshot
    ) throws -> KeyRing {
        guard let entry = ring[id] else { return ring }
        guard entry.role != .current else { throw Failure.ringKeyIsCurrent }
        for use in KeyUse.all where try use.count(id, 1, snapshot) > 0 {
            throw Failure.ringKeyIsNeeded(id, by: use.name)
        }
        guard entry.role == .old else { return ring.dropping(id) }
        let last = Instant(nanoseconds: entry.sinceSeconds * 1_000_000_000).advanced(by: lag)
        if time <= last.advanced(by: max(tokenLife, MailTokens.longestLife)) {
            throw Failure.ringKeyIsNeeded(id, by: "tokens that still hold")
        }
        if let oldest = try KeptAnswers.oldest(in: snapshot), oldest <= last {
            throw Failure.ringKeyIsNeeded(id, by: "answers that are kept for repeats")
        }
        return ring.dropping(id)
    }
}

extension KeyRing.Role {
    fileprivate var state: RotateKeysResponse.Key.State {
        switch self {
        case .waiting: .waiting
        case .current: .current
        case .old: .old
        }
    }
}

extension Failure {
    /// Each key of a ring is tried on each request that may be a repeat.
    fileprivate static let tooManyRingKeys = Failure(
        .failedPrecondition, "STATE_FORBIDS",
        "The ring has \(KeyRing.limit) keys. Retire those that are old before adding one.")

    fileprivate static let ringKeyIsOld = Failure(
        .failedPrecondition, "STATE_FORBIDS",
        "This key was in use before and does not come back. Add another one.")

    fileprivate static let ringKeyIsCurrent = Failure(
        .failedPrecondition, "STATE_FORBIDS",
        "This key is in use. Activate another one before retiring it.")

    fileprivate static func ringKeyIsNeeded(_ id: UInt32, by what: String) -> Failure {
        .inUse(
            .ringKey, "\(id)",
            "The key is needed by \(what). They come under the current key, or end, by themselves: "
                + "try again later.")
    }
}

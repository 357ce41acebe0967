/// Carries effects out: it talks to the world, and no transaction is open meanwhile.
///
/// It may be asked for the same effect again, by its id, even if it was carried out before: to the
/// other side that must be the same thing, not another one.
package protocol Deliverer: Sendable {
    /// Carries out `delivery`, within its time limit. Several threads may call it at once.
    func deliver(_ delivery: Delivery) -> Outcome
}

/// One try at carrying out an effect.
package struct Delivery: Sendable, Hashable {
    /// The effect's id.
    package let id: String
    package let lane: String
    package let kind: String
    package let subject: String
    /// What its kind said is to be sent.
    package let bytes: [UInt8]
    /// Which try it is, from 1 on.
    package let number: Int
    /// How long it may take.
    package let timeLimit: Duration

    package init(
        id: String, lane: String, kind: String, subject: String, bytes: [UInt8], number: Int,
        timeLimit: Duration
    ) {
        self.id = id
        self.lane = lane
        self.kind = kind
        self.subject = subject
        self.bytes = bytes
        self.number = number
        self.timeLimit = timeLimit
    }
}

/// What came of a try.
package enum Outcome: Sendable, Hashable {
    /// It was done; the bytes are for the effect's kind.
    case done([UInt8])
    /// The other side will never do it; the bytes are for the effect's kind.
    case refused([UInt8])
    /// Nobody knows whether it was done. The reason is for the log, and names nobody.
    case unknown(String)
    /// It was certainly not done, and may be tried after so long, or when the lane's rules say. The
    /// reason is for the log, if it is worth a line, and names nobody.
    case later(Duration?, because: String = "")
}

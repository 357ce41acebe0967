internal import Basics

/// A way out of the shop: a mail server, a payment provider. What waits in one lane never waits for
/// another.
package struct Lane: Sendable {
    package let name: String
    package let rules: LaneRules
    package let deliverer: any Deliverer

    package init(_ name: String, rules: LaneRules = LaneRules(), by deliverer: any Deliverer) {
        self.name = name
        self.rules = rules
        self.deliverer = deliverer
    }
}

/// How a lane is worked on. Each bound says why it is there.
package struct LaneRules: Sendable {
    /// Deliveries at the same time, each on a thread of its own: what the other side bears.
    package var concurrent = 4
    /// How long one delivery may take. Whoever dies meanwhile holds the effect up for about twice
    /// as long, if others may use the store.
    package var timeLimit = Duration.seconds(20)
    /// The wait before the second try; it doubles with each further one.
    package var firstWait = Duration.seconds(1)
    /// No wait is longer, so that the other side is missed soon when it comes back.
    package var longestWait = Duration.seconds(600)
    /// After so many tries it is given up; never if nil.
    package var tries: Int? = 200
    /// After so long it is given up; never if nil.
    package var age: Duration? = .seconds(3 * 24 * 3_600)

    package init() {}

    /// How long whoever claims an effect is left alone: it may first wait behind another delivery.
    var lease: Duration {
        timeLimit * 2 + .seconds(5)
    }

    /// The wait after so many tries, less up to a half of it by `chance`, so that what failed
    /// together is not tried again together.
    func wait(afterTries tries: Int, chance: UInt64) -> Duration {
        let doubled = firstWait * (1 << min(max(tries - 1, 0), 20))
        let whole = min(doubled, longestWait).clampedNanoseconds
        return .nanoseconds(whole - Int64(chance % UInt64(max(whole / 2, 1))))
    }
}

/// What the outbox takes in, whatever the lane.
package enum OutboxLimits {
    /// Bytes of a payload: a mail or a request to a provider is far smaller.
    package static let payload = 64 << 10
    /// Effects that wait in a lane, of those one partition's commands planned. With more the other
    /// side is gone, and what would be promised could not be kept soon.
    package static let waiting = 10_000
    /// Leases that one command ends when a server starts: few enough that callers do not notice.
    static let givenBack = 100
    /// A lane looks for work so often although nobody rang: another server may have planned it.
    static let lookInterval = Duration.seconds(10)
    /// What the store would not take is offered again after so long.
    static let retryInterval = Duration.seconds(1)
}

/// Decides by the clock what a connection needs: a question whether its peer is still there, and
/// the end, if it has been without calls or there at all for too long (gRFC A9).
struct Upkeep {
    enum Step: Equatable {
        /// Ask the peer whether it is there.
        case ask
        /// Take no further call; the text tells the peer why.
        case retire(String)
        /// End the calls under way, and the connection.
        case terminate
        /// Close it at once: the peer does not answer.
        case close
    }

    /// How a connection stands.
    struct State {
        var openCalls = 0
        /// HEADERS and DATA of ours, which show that there were calls since the last look.
        var sentFrames = 0
        /// When the peer last sent anything.
        var lastActivity: Int64
        /// Whether the peer was asked and has not answered.
        var awaitsAnswer = false
    }

    private let limits: TransportLimits
    private let retiresAt: Int64
    private var retiredAt: Int64?
    private var isTerminated = false
    private var idleSince: Int64
    private var sentFrames = 0
    private var askedAt: Int64?

    /// For a connection that begins `now`; `dice` is a random number, for its jitter.
    init(_ limits: TransportLimits, now: Int64, dice: UInt64) {
        self.limits = limits
        idleSince = now
        // Connections that came together do not go together.
        let age = limits.ageSeconds * second
        let jitter = age / 10_000 * (Int64(dice % 2_001) - 1_000)
        retiresAt = age == 0 ? .max : now + age + jitter
    }

    /// What is due, in this order; to be asked about once a second.
    mutating func steps(now: Int64, _ state: State) -> [Step] {
        if state.openCalls > 0 || state.sentFrames != sentFrames {
            idleSince = now
            sentFrames = state.sentFrames
        }
        return [retire(now: now), keepAlive(now: now, state)].compactMap { $0 }
    }

    private mutating func retire(now: Int64) -> Step? {
        guard let since = retiredAt else {
            let isIdle = limits.idleSeconds > 0 && now - idleSince > limits.idleSeconds * second
            guard isIdle || now > retiresAt else { return nil }
            retiredAt = now
            return .retire(isIdle ? "max_idle" : "max_age")
        }
        guard !isTerminated, now - since > limits.ageGraceSeconds * second else { return nil }
        isTerminated = true
        return .terminate
    }

    private mutating func keepAlive(now: Int64, _ state: State) -> Step? {
        guard let since = askedAt else {
            let silence = now - state.lastActivity
            guard silence > limits.keepaliveSeconds * second else { return nil }
            askedAt = now
            return .ask
        }
        guard state.awaitsAnswer else {
            askedAt = nil
            return nil
        }
        return now - since > limits.keepaliveAnswerSeconds * second ? .close : nil
    }
}

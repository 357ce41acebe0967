/// The steps of a graceful stop, by the clock.
///
/// First every client is warned; then calls that were on their way have arrived and no further one
/// is taken; then those still under way are cancelled; at last connections are closed.
struct Drain {
    enum Step {
        case refuse
        case cancel
        case close
    }

    private let limits: TransportLimits
    private let start: Int64
    private var taken = 0

    init(_ limits: TransportLimits, now: Int64) {
        self.limits = limits
        start = now
    }

    /// Whether nobody is left to wait for.
    func isOver(connections: Int) -> Bool {
        connections == 0
    }

    /// The step that is due, each once.
    mutating func step(now: Int64) -> Step? {
        let refuseAt = start + limits.drainNoticeSeconds * second
        let cancelAt = refuseAt + limits.drainSeconds * second
        switch taken {
        case 0 where now >= refuseAt:
            taken = 1
            return .refuse
        case 1 where now >= cancelAt:
            taken = 2
            return .cancel
        case 2 where now >= cancelAt + second:
            taken = 3
            return .close
        default:
            return nil
        }
    }
}

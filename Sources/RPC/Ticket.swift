/// Leads the outcome of work done on another thread back to its call, if that still waits.
///
/// While a ticket is out the call counts as under way, also after its peer lost interest.
final class Ticket: @unchecked Sendable {
    // The call and the peer are touched on the loop only.
    private let call: Call
    private let peer: Peer
    private let generation: UInt64
    private let loop: any Loop
    /// The call's, in nanoseconds of the loop's clock.
    let deadline: Int64

    init(_ call: Call) {
        self.call = call
        peer = call.peer
        generation = call.generation
        loop = call.worker.loop
        deadline = call.deadline
        peer.underWay += 1
    }

    /// Brings the outcome to the loop, where `first` is done before. Any thread may call it, once.
    func redeem(
        _ outcome: Result<[UInt8], Failure>, first: @escaping @Sendable () -> Void = {}
    ) {
        loop.post { [self] in
            first()
            peer.underWay -= 1
            if call.generation == generation {
                call.complete(outcome)
            }
        }
    }

    /// Does `work` on the loop, with the call if it still waits; at once, or when the loop has
    /// something else to do, within about a second.
    func onLoop(atOnce: Bool, _ work: @escaping @Sendable (Call?, any Loop) -> Void) {
        let task: @Sendable () -> Void = { [self] in
            work(call.generation == generation ? call : nil, loop)
        }
        if atOnce {
            loop.post(task)
        } else {
            loop.leave(task)
        }
    }

    /// Gives the ticket up on the loop, for the work never began.
    func discard() {
        peer.underWay -= 1
    }
}

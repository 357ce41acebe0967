/// Leads the outcome of work done on another thread back to its call, if that still waits.
///
/// While a ticket is out the call counts as under way, also after its peer lost interest.
final class Ticket: @unchecked Sendable {
    // The call and the peer are touched on the loop only.
    private let call: Call
    private let peer: Peer
    private let generation: UInt64
    private let loop: any Loop

    init(_ call: Call) {
        self.call = call
        peer = call.peer
        generation = call.generation
        loop = call.worker.loop
        peer.underWay += 1
    }

    /// Brings the outcome to the loop. Any thread may call it, once.
    func redeem(_ outcome: Result<[UInt8], Failure>) {
        loop.post { [self] in
            peer.underWay -= 1
            if call.generation == generation {
                call.complete(outcome)
            }
        }
    }

    /// Does `work` on the loop, with the call if it still waits.
    func onLoop(_ work: @escaping @Sendable (Call?, any Loop) -> Void) {
        loop.post { [self] in
            work(call.generation == generation ? call : nil, loop)
        }
    }

    /// Gives the ticket up on the loop, for the work never began.
    func discard() {
        peer.underWay -= 1
    }
}

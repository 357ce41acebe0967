import RPC
import TestSupport

/// A client that wants one thing at a time and retries it until it knows how it ended.
final class SimulatedClient: SimulatedParty {
    private let name: Int
    private var wishes = 0
    private var wish: (any Wish)?
    private var carrier: TestCarrier?
    /// A wish that was answered for good, with its answer, to be asked once more.
    private var past: (wish: any Wish, body: [UInt8], trailers: [HeaderField])?
    private var asksAgain = false

    init(name: Int) {
        self.name = name
    }

    var isIdle: Bool { wish == nil && !asksAgain }

    /// Sends the wish, or loses patience with the answer and drops the call.
    func act(in simulation: Simulation) {
        if let carrier {
            if Int.random(in: 0..<10, using: &simulation.dice) == 0 {
                carrier.hangUp()
                self.carrier = nil
                simulation.outcome.retries += 1
            }
            return
        }
        if wish == nil, !asksAgain {
            choose(in: simulation)
        }
        guard let asked = asksAgain ? past?.wish : wish else { return }
        let isPatient = Int.random(in: 0..<3, using: &simulation.dice) > 0
        let timeout = isPatient ? nil : "\(Int.random(in: 0...60, using: &simulation.dice))m"
        carrier = simulation.shop.start(asked.method, asked.bytes, as: .owner, timeout: timeout)
        listen(in: simulation)
    }

    func connectionLost() {
        carrier?.hangUp()
        carrier = nil
    }

    /// Takes the answer, if it is there.
    func listen(in simulation: Simulation) {
        guard let carrier else { return }
        carrier.take()
        guard let trailers = carrier.trailers, let status = carrier.status else { return }
        self.carrier = nil
        simulation.outcome.trace.note("\(name) \(status)")
        simulation.outcome.trace.note(carrier.body)
        switch status {
        case .unavailable, .resourceExhausted, .cancelled, .deadlineExceeded:
            // They say nothing about how it ended.
            simulation.outcome.retries += 1
            if status == .deadlineExceeded {
                simulation.outcome.deadlines += 1
            }
        default:
            if asksAgain {
                asksAgain = false
                if let past, past.body != carrier.body || past.trailers != trailers {
                    simulation.outcome.problems.append("a repeat got another answer: \(past.wish)")
                }
            } else {
                learn(carrier, trailers, in: simulation)
            }
        }
        carrier.hangUp()
    }

    private func choose(in simulation: Simulation) {
        wishes += 1
        let digits = String(wishes, radix: 16)
        let zeros = String(repeating: "0", count: 12 - digits.count)
        let id = "0192e4a0-0000-7000-800\(name)-\(zeros)\(digits)"
        if past != nil, Int.random(in: 0..<8, using: &simulation.dice) == 0 {
            asksAgain = true
        } else {
            wish = Wishes.some(id, simulation.model, using: &simulation.dice)
        }
    }

    private func learn(
        _ carrier: TestCarrier, _ trailers: [HeaderField], in simulation: Simulation
    ) {
        guard let wish else { return }
        self.wish = nil
        simulation.outcome.answers += 1
        do {
            let problems = try wish.fulfilled(by: carrier, &simulation.model)
            simulation.outcome.problems += problems
            past = (wish, carrier.body, trailers)
        } catch let failure as Failure {
            simulation.outcome.refusals += 1
            if wish.refusals.contains(failure.reason) {
                wish.refused(failure.reason, &simulation.model)
            } else {
                simulation.outcome.problems.append("an unexpected refusal: \(failure)")
            }
            // A refusal that can end is not kept, so a repeat may be answered otherwise.
            past = failure.isFinal ? (wish, carrier.body, trailers) : past
        } catch {
            simulation.outcome.problems.append("an answer that cannot be read: \(error)")
        }
    }
}

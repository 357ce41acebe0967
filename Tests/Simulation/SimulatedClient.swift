import RPC
import Schema
import TestSupport

/// A client that wants one thing at a time and retries it until it knows how it ended; sometimes it
/// asks twice at once, asks for something else under the same id, has somebody else use that id, or
/// vanishes.
final class SimulatedClient: SimulatedParty {
    private let name: Int
    private let wants: [(weight: Int, make: Wishes.Maker)]
    private let mayVanish: Bool
    private var wishes = 0
    private var wish: (any Wish)?
    private var carrier: TestCarrier?
    /// A wish that was answered for good, with its answer, to be asked once more.
    private var past: (wish: any Wish, body: [UInt8], trailers: [HeaderField])?
    private var asksAgain = false
    /// A call like the one that is listened to; nobody hears its answer.
    private var twin: TestCarrier?
    /// A call with another body under the id of `past`.
    private var liar: TestCarrier?
    /// A call of somebody else with the body and the id of `past`.
    private var thief: TestCarrier?

    init(
        name: Int, wanting wants: [(weight: Int, make: Wishes.Maker)], mayVanish: Bool
    ) {
        self.name = name
        self.wants = wants
        self.mayVanish = mayVanish
    }

    var isIdle: Bool { wish == nil && !asksAgain }
    var isWaiting: Bool { carrier != nil }

    /// Sends the wish, or loses patience with the answer and drops the call.
    func act(in simulation: Simulation) {
        if let carrier {
            switch Int.random(in: 0..<40, using: &simulation.dice) {
            case 0..<4:
                carrier.hangUp()
                self.carrier = nil
                simulation.outcome.retries += 1
            case 4:
                if mayVanish, !simulation.isQuiet { vanish() }
            default: break
            }
            return
        }
        if wish == nil, !asksAgain {
            choose(in: simulation)
        }
        guard let asked = asksAgain ? past?.wish : wish else { return }
        let isPatient = Int.random(in: 0..<3, using: &simulation.dice) > 0
        let timeout = isPatient ? nil : "\(Int.random(in: 0...60, using: &simulation.dice))m"
        carrier = send(asked, asked.bytes, timeout: timeout, in: simulation)
        if Int.random(in: 0..<12, using: &simulation.dice) == 0 {
            twin?.hangUp()
            twin = send(asked, asked.bytes, in: simulation)
        }
        listen(in: simulation)
    }

    private func send(
        _ wish: any Wish, _ bytes: [UInt8], bearing bearer: String? = nil, timeout: String? = nil,
        in simulation: Simulation
    ) -> TestCarrier {
        let carrier = simulation.shop.open(
            wish.method, as: .owner, bearing: bearer ?? wish.bearer, timeout: timeout)
        simulation.shop.send(bytes, on: carrier)
        carrier.call.inputEnded()
        return carrier
    }

    /// Never comes back to what was asked for; it may be done or not.
    private func vanish() {
        connectionLost()
        wish = nil
        asksAgain = false
    }

    func forget() {
        vanish()
        past = nil
    }

    func connectionLost() {
        for call in [carrier, twin, liar, thief].compactMap(\.self) {
            call.hangUp()
        }
        carrier = nil
        twin = nil
        liar = nil
        thief = nil
    }

    /// Takes the answer, if it is there.
    func listen(in simulation: Simulation) {
        hear(&liar, "REQUEST_ID_REUSED", "an id was good for two requests", in: simulation)
        hear(&thief, "RESOURCE_NOT_FOUND", "an id was good for two people", in: simulation)
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
        case .aborted where isInProgress(carrier):
            simulation.outcome.retries += 1
        default:
            if asksAgain {
                asksAgain = false
                if let past, past.body != carrier.body || past.trailers != trailers {
                    simulation.outcome.problems.append(
                        "a repeat got another answer: \(past.wish.method.name)")
                }
            } else {
                learn(carrier, trailers, in: simulation)
            }
        }
        carrier.hangUp()
    }

    private func isInProgress(_ carrier: TestCarrier) -> Bool {
        failure(of: carrier)?.reason == "REQUEST_IN_PROGRESS"
    }

    private func failure(of carrier: TestCarrier) -> Failure? {
        if carrier.status == .ok { return nil }
        do {
            let _: AdjustStockResponse = try TestShop.response(carrier)
            return nil
        } catch {
            return error as? Failure
        }
    }

    /// Takes the answer to a call that must be refused for `reason`.
    private func hear(
        _ call: inout TestCarrier?, _ reason: String, _ problem: String, in simulation: Simulation
    ) {
        guard let carrier = call else { return }
        carrier.take()
        guard let status = carrier.status else { return }
        call = nil
        carrier.hangUp()
        switch status {
        case .unavailable, .resourceExhausted, .cancelled, .deadlineExceeded: break
        case .aborted where isInProgress(carrier): break
        default:
            if failure(of: carrier)?.reason != reason {
                simulation.outcome.problems.append("\(problem): \(status)")
            }
        }
    }

    /// Somebody else asks for what was done under the same id. Nobody has another's orders, so that
    /// nothing is to be had by it.
    private func steal(_ past: any Wish, in simulation: Simulation) {
        guard let bearer = past.bearer, past is OrderWish, thief == nil else { return }
        let others = simulation.shoppers.filter { $0.token != bearer }
        guard let other = others.randomElement(using: &simulation.dice) else { return }
        thief = send(past, past.bytes, bearing: other.token, in: simulation)
    }

    private func choose(in simulation: Simulation) {
        wishes += 1
        let digits = String(wishes, radix: 16)
        let zeros = String(repeating: "0", count: 12 - digits.count)
        let place = String(name + 1, radix: 16)
        let id = "0192e4a0-0000-7000-8\(place.count < 2 ? "0" : "")0\(place)-\(zeros)\(digits)"
        if let past, Int.random(in: 0..<8, using: &simulation.dice) == 0 {
            steal(past.wish, in: simulation)
            if let bytes = past.wish.otherBytes, Bool.random(using: &simulation.dice), liar == nil {
                liar = send(past.wish, bytes, in: simulation)
            } else {
                asksAgain = true
            }
            return
        }
        do {
            // With a server that is gone nobody finds out what there is to want.
            wish = try Wishes.some(id, of: wants, in: simulation)
        } catch {
            simulation.outcome.trace.note("\(name) sees nothing")
        }
        if let wish { simulation.wishes[id] = wish }
    }

    private func learn(
        _ carrier: TestCarrier, _ trailers: [HeaderField], in simulation: Simulation
    ) {
        guard let wish else { return }
        self.wish = nil
        simulation.outcome.answers += 1
        if let failure = failure(of: carrier) {
            return refused(wish, failure, carrier, trailers, in: simulation)
        }
        do {
            simulation.outcome.problems += try wish.fulfilled(by: carrier, &simulation.model)
            simulation.acknowledged(wish, as: .done)
            past = (wish, carrier.body, trailers)
        } catch {
            simulation.outcome.problems.append("an answer that cannot be read: \(error)")
        }
    }

    private func refused(
        _ wish: any Wish, _ failure: Failure, _ carrier: TestCarrier, _ trailers: [HeaderField],
        in simulation: Simulation
    ) {
        simulation.outcome.refusals += 1
        simulation.outcome.reasons[
            "\(wish.method.name.split(separator: "/").last ?? "") \(failure.reason)", default: 0] +=
            1
        if wish.refusals.contains(failure.reason) {
            wish.refused(failure.reason, &simulation.model)
        } else {
            simulation.outcome.problems.append("an unexpected refusal: \(failure)")
        }
        // A refusal that can end is not kept, so a repeat may be answered otherwise.
        if failure.isFinal {
            past = (wish, carrier.body, trailers)
            simulation.acknowledged(wish, as: .refused)
        }
    }
}

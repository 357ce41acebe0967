import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Wire

/// Somebody of the staff who watches orders, reads slowly, goes away and comes back, and holds what
/// was told against what was committed.
final class SimulatedWatch: SimulatedParty {
    private var carrier: TestCarrier?
    private var read = 0
    private var token = ""
    /// Which of the changes that were made is to be told next; nil when some may have been
    /// forgotten.
    private var next: Int? = 0

    var isIdle: Bool { true }

    func act(in simulation: Simulation) {
        guard let carrier else {
            // Without a place it begins with what is kept, which may not be the first.
            if token.isEmpty, hasForgotten(simulation) { next = nil }
            let request = WatchOrdersRequest(resumeToken: token, fromOldest: true)
            carrier = simulation.shop.start(
                Methods.OrderService.watchOrders, request.encoded(), as: .owner)
            read = 0
            return
        }
        if Int.random(in: 0..<20, using: &simulation.dice) == 0 {
            hangUp()
            return
        }
        carrier.take()
        take(carrier, in: simulation)
    }

    /// Whether the shop has let go of changes that were made.
    private func hasForgotten(_ simulation: Simulation) -> Bool {
        var hasEnds = false
        do {
            try OrderFeedEnds.forEach(in: try simulation.shop.store.openSnapshot()) { _ in
                hasEnds = true
                return false
            }
        } catch {
            simulation.outcome.problems.append("the feed's ends cannot be read: \(error)")
        }
        return hasEnds
    }

    func connectionLost() {
        hangUp()
    }

    /// It reads when it acts, and not before.
    func listen(in simulation: Simulation) {}

    /// Reads all there is; it must be all that was done.
    func finish(in simulation: Simulation) {
        for _ in 0..<3 {
            if carrier == nil { act(in: simulation) }
            repeat {
                carrier?.take()
                if let carrier { take(carrier, in: simulation) }
            } while simulation.shop.work()
        }
        if let next, next != simulation.changesMade.count {
            simulation.outcome.problems.append(
                "a watch was told \(next) of \(simulation.changesMade.count) changes of orders")
        }
        hangUp()
        simulation.shop.work()
    }

    private func hangUp() {
        carrier?.hangUp()
        carrier = nil
    }

    private func take(_ carrier: TestCarrier, in simulation: Simulation) {
        do {
            let answers = try TestShop.messages(carrier, of: WatchOrdersResponse.self)
            for answer in answers[read...] {
                token = answer.resumeToken
                if let change = answer.change { take(change, in: simulation) }
            }
            read = answers.count
        } catch {
            simulation.outcome.problems.append("a watch cannot be read: \(error)")
        }
        guard let status = carrier.status else { return }
        simulation.outcome.trace.note("watch \(status)")
        switch status {
        case .unavailable, .resourceExhausted, .cancelled:
            simulation.outcome.retries += 1
        case .outOfRange:
            // Away for too long: it begins anew with what is kept.
            token = ""
            next = nil
        default:
            simulation.outcome.problems.append("a watch was refused: \(status)")
        }
        hangUp()
    }

    private func take(_ change: OrderChange, in simulation: Simulation) {
        let made = simulation.changesMade
        let position = next ?? made.firstIndex { $0.isTold(by: change) }
        guard let position, position < made.count, made[position].isTold(by: change) else {
            simulation.outcome.problems.append(
                "a watch was told of order \(change.orderID) at \(change.revision), which is not "
                    + "what was done next")
            return
        }
        next = position + 1
    }
}

extension OrderRow {
    /// Whether a change leads to this.
    fileprivate func isTold(by change: OrderChange) -> Bool {
        change.orderID == id && change.revision == revision
            && change.state.rawValue == state.rawValue && change.number == number
    }
}

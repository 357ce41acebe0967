internal import Basics
internal import Commerce
internal import KeyValue
internal import Outbox
internal import Providers
internal import RPC
internal import Schema
internal import Tables
package import TestSupport
internal import Wire

/// A day on which nobody reaches the payment provider, and the hour after it.
package final class Outage {
    /// What the day came to.
    package struct Outcome: Equatable {
        /// Orders of which nobody knew whether they are paid, when the day was over.
        package var waiting = 0
        /// How often the provider was asked in vain.
        package var vainTries = 0
        /// What still waited in the lane when the day was over.
        package var planned = 0
        /// Seconds from the provider's return until nothing waited any more.
        package var drainSeconds = 0.0
        package var placed = 0
        /// Each a sentence; empty if everything held.
        package var problems: [String] = []
    }

    private let shop: TestShop
    private let sandbox: Sandbox
    private let lane: LaneWork
    private let sweeper: Sweeper
    private var dice: Seed.Generator
    private var outcome = Outcome()
    private var orders: [String] = []

    /// How long the provider takes once it is back.
    private static let answerTime = Duration.milliseconds(500)

    package init(_ seed: Seed) throws {
        dice = seed.generator
        shop = try TestShop(seed: seed)
        sandbox = Sandbox(SandboxLedger(), time: shop.clock) { _ in }
        lane = LaneWork(
            Lane(Payments.lane(of: Sandbox.name), rules: Payments.laneRules, by: sandbox),
            kinds: Payments.effectKinds, of: shop.definition)
        sweeper = Sweeper(shopSweeps, of: shop.definition)
        lane.listen()
        try shop.perform { command in
            try PaymentProviders.set(
                [PaymentProviderRow(name: Sandbox.name)], in: command.transaction)
        }
    }

    /// Lets so many customers order during the day.
    package func run(orders count: Int) throws -> Outcome {
        try shop.stock("TEA", Int64(count))
        for minute in 0..<(24 * 60) {
            if minute % max(1, 24 * 60 / count) == 0, orders.count < count { try order() }
            try ask { _ in .later(nil) }
            shop.clock.advance(by: .seconds(60))
            if minute % 5 == 0 { sweep() }
        }
        try countWaiting()
        try drain()
        try check()
        return outcome
    }

    /// A guest orders a tea, and is told within seconds that nobody knows yet.
    private func order() throws {
        let guest = try shop.guestToken()
        let cart = try shop.addItem("TEA", 1, bearing: guest)
        let carrier = shop.open(Methods.OrderService.placeOrder, as: .customer, bearing: guest)
        shop.send(shop.request(for: cart, paying: Sandbox.name, "approve").encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
        try ask { _ in .later(nil) }
        shop.clock.advance(by: .seconds(6))
        shop.fireTimers()
        shop.finish(carrier)
        let answer: PlaceOrderResponse = try TestShop.response(carrier)
        guard let order = answer.order, answer.payment?.state == .processing else {
            return outcome.problems.append("an order did not wait for its payment")
        }
        orders.append(order.id)
    }

    private func sweep() {
        sweeper.start()
        for _ in 0..<5 { shop.work() }
    }

    /// Does what the relay has to do at this moment.
    private func ask(_ answer: (Delivery) -> RelayAnswer) throws {
        while true {
            shop.work()
            switch lane.next() {
            case .look(let room): lane.look(room: room, in: try shop.store.openSnapshot())
            case .deliver(let delivery):
                outcome.vainTries += 1
                lane.settle(delivery, answer(delivery))
            case .settle(let delivery, let outcome): lane.settle(delivery, outcome)
            case .wait, .stop: return
            }
        }
    }

    private typealias RelayAnswer = Outbox.Outcome

    private func countWaiting() throws {
        for id in orders {
            let order = try shop.order(id, bearing: "owner")
            let payment = try shop.payment(order.paymentIDs.last ?? "")
            if order.state == .draft, payment.state == .processing { outcome.waiting += 1 }
        }
        let snapshot = try shop.store.openSnapshot()
        try Effects.forEach(in: snapshot) { _ in
            outcome.planned += 1
            return true
        }
        let stock = try shop.stock(of: "TEA")
        if stock.held > 1 {
            outcome.problems.append("\(stock.held) are held for orders that nobody can pay for")
        }
    }

    /// The provider is back: as many at once as the lane allows, each for half a second.
    private func drain() throws {
        let begin = shop.clock.monotonic()
        var idle = 0
        while idle < 300 {
            var batch: [Delivery] = []
            collect: while batch.count < lane.lane.rules.concurrent {
                shop.work()
                switch lane.next() {
                case .look(let room): lane.look(room: room, in: try shop.store.openSnapshot())
                case .deliver(let delivery): batch.append(delivery)
                case .settle(let delivery, let outcome): lane.settle(delivery, outcome)
                case .wait, .stop: break collect
                }
            }
            shop.clock.advance(by: Outage.answerTime)
            for delivery in batch { lane.settle(delivery, sandbox.deliver(delivery)) }
            idle = batch.isEmpty ? idle + 1 : 0
            if !batch.isEmpty {
                outcome.drainSeconds = Double(shop.clock.monotonic() - begin) / 1_000_000_000
            }
        }
    }

    private func check() throws {
        let snapshot = try shop.store.openSnapshot()
        try Effects.forEach(in: snapshot) { row in
            outcome.problems.append("effect \(row.id) still waits")
            return true
        }
        outcome.problems += try Verification.check(snapshot).problems
        for id in orders {
            let order = try shop.order(id, bearing: "owner")
            if order.state == .placed { outcome.placed += 1 }
            let keys = Set(order.paymentIDs.map { "\($0).1" })
            let charges = sandbox.entries.filter { keys.contains($0.key) }
            if charges.count != 1 {
                outcome.problems.append("order \(id) was charged \(charges.count) times")
            }
        }
    }
}

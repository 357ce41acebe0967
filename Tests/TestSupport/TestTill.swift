internal import Basics
internal import Commerce
package import Crypto
internal import KeyValue
package import Outbox
package import Providers
internal import RPC
package import Schema
internal import Synchronization

/// The payment side of a shop for tests: the sandbox, and the relay whose steps a test does.
package final class TestTill {
    package let shop: TestShop
    package let sandbox: Sandbox
    private let lane: LaneWork
    private let network: Network
    private let reports: Reports

    /// A till on `shop`. It takes the place of `former`, whose process has ended: the provider and
    /// what it reported are the same.
    package init(
        _ shop: TestShop, after former: TestTill? = nil, rules: LaneRules = Payments.laneRules
    ) throws {
        self.shop = shop
        let reports = former?.reports ?? Reports()
        self.reports = reports
        sandbox =
            former?.sandbox
            ?? Sandbox(SandboxLedger(), time: shop.clock) { event in reports.add(event) }
        let network = Network(to: sandbox)
        self.network = network
        lane = LaneWork(
            Lane(Payments.lane(of: Sandbox.name), rules: rules, by: network),
            kinds: Payments.effectKinds, of: shop.definition)
        lane.listen()
        try shop.perform { command in
            try PaymentProviders.set(
                [
                    PaymentProviderRow(name: Payments.invoice),
                    PaymentProviderRow(
                        name: Sandbox.name, eventSecret: TestTill.makeSecret(),
                        by: command.keys),
                ],
                in: command.transaction)
        }
    }

    /// What the sandbox signs its reports with.
    package static func makeSecret() -> SecretKey {
        let bytes = [UInt8](repeating: 7, count: SecretKey.byteCount)
        guard let key = SecretKey(bytes.span) else {
            preconditionFailure("A key is made of as many bytes as it has.")
        }
        return key
    }

    /// Loses the next so many replies of the provider: it did what it was asked for.
    package func loseReplies(_ count: Int) {
        network.lost.withLock { $0 = count }
    }

    /// Reports that the sandbox made and nobody handed to the shop.
    package var waitingReports: [ProviderEvent] {
        reports.all
    }

    /// Does everything that is to be done at this moment, reports last.
    package func settle() throws {
        repeat {
            while try step() {}
        } while try handReports()
    }

    /// Does steps until an effect is claimed, and hands it out instead of delivering it.
    package func claim() throws -> Delivery? {
        for _ in 0..<10 {
            shop.work()
            switch lane.next() {
            case .look(let room):
                lane.look(room: room, in: try shop.store.openSnapshot())
            case .deliver(let delivery): return delivery
            case .settle(let delivery, let outcome): lane.settle(delivery, outcome)
            case .wait, .stop: return nil
            }
        }
        return nil
    }

    /// Takes in what came of a delivery.
    package func settle(_ delivery: Delivery, _ outcome: Outcome) {
        lane.settle(delivery, outcome)
        shop.work()
    }

    /// Does one step of the relay; says whether there was one.
    @discardableResult
    package func step() throws -> Bool {
        shop.work()
        switch lane.next() {
        case .look(let room):
            lane.look(room: room, in: try shop.store.openSnapshot())
        case .deliver(let delivery):
            lane.settle(delivery, lane.lane.deliverer.deliver(delivery))
        case .settle(let delivery, let outcome):
            lane.settle(delivery, outcome)
        case .wait, .stop:
            return false
        }
        shop.work()
        return true
    }

    /// Hands the sandbox's reports to the shop; says whether there were any.
    @discardableResult
    package func handReports() throws -> Bool {
        let events = reports.takeAll()
        for event in events { try hand(event) }
        return !events.isEmpty
    }

    /// Hands one report to the shop.
    @discardableResult
    package func hand(
        _ event: ProviderEvent
    ) throws -> IngestProviderEventResponse.Outcome {
        try shop.report(event, from: Sandbox.name)
    }

    /// Drops the reports that wait, as a network does.
    package func loseReports() {
        _ = reports.takeAll()
    }
}

/// What lies between the shop and the provider.
private final class Network: Deliverer {
    private let sandbox: Sandbox
    let lost = Mutex(0)

    init(to sandbox: Sandbox) {
        self.sandbox = sandbox
    }

    func deliver(_ delivery: Delivery) -> Outcome {
        let outcome = sandbox.deliver(delivery)
        let isLost = lost.withLock { count in
            if count == 0 { return false }
            count -= 1
            return true
        }
        return isLost ? .unknown("the reply was lost") : outcome
    }
}

private final class Reports: Sendable {
    private let events = Mutex<[ProviderEvent]>([])

    var all: [ProviderEvent] { events.withLock { $0 } }

    func add(_ event: ProviderEvent) {
        events.withLock { $0.append(event) }
    }

    func takeAll() -> [ProviderEvent] {
        events.withLock { events in
            let all = events
            events = []
            return all
        }
    }
}

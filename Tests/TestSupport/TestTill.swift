package import Commerce
internal import Basics
internal import Crypto
package import KeyValue
package import Outbox
package import Providers
package import RPC
package import Schema
internal import Synchronization

/// The payment side of a shop for tests: the sandbox, and the relay whose steps a test does.
package final class TestTill {
    package let shop: TestShop
    package let sandbox: Sandbox
    private let lane: LaneWork
    private let reports: Reports

    /// A till on `shop`; `rules` says how its lane is worked on. What the sandbox did before is in
    /// the ledger at `path`.
    package init(
        _ shop: TestShop, rules: LaneRules = LaneRules(), ledger path: String? = nil
    ) throws {
        self.shop = shop
        let reports = Reports()
        self.reports = reports
        let ledger = if let path { try SandboxLedger(path: path) } else { SandboxLedger() }
        sandbox = Sandbox(ledger, time: shop.clock) { event in reports.add(event) }
        lane = LaneWork(
            Lane(Payments.lane(of: Sandbox.name), rules: rules, by: sandbox),
            kinds: TestTill.kinds, of: shop.definition)
        try shop.perform { command in
            try PaymentProviders.set(
                [PaymentProviderRow(name: Payments.invoice), PaymentProviderRow(name: Sandbox.name)],
                in: &command)
        }
    }

    private static let kinds: [String: any EffectKind] = [
        Payments.effectKind: PaymentEffects(), Payments.lookKind: PaymentLooks(),
    ]

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
        try shop.perform { command in
            try Payments.ingest(event, from: Sandbox.name, in: &command)
        }
    }

    /// Drops the reports that wait, as a network does.
    package func loseReports() {
        _ = reports.takeAll()
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

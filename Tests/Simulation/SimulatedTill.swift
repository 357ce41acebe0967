import Basics
import Commerce
import KeyValue
import Outbox
import Providers
import RPC
import Schema
import Synchronization
import TestSupport
import Wire

/// The sandbox, which no crash of the shop touches, and the way to it: a relay whose steps are the
/// simulation's, and a network that loses, doubles and reorders what goes over it.
final class SimulatedTill {
    let sandbox: Sandbox
    private let reports: Reports
    private var lane: LaneWork?
    /// What is on its way to the sandbox; the shop waits for an answer.
    private var requests: [Delivery] = []
    /// Answers on their way back.
    private var replies: [(delivery: Delivery, outcome: Outcome)] = []
    /// What a process sent that has died: it may arrive yet, and nobody hears the answer.
    private var strays: [Delivery] = []
    /// Reports on their way over the network, some of which the sandbox did not send.
    private var calls: [(carrier: TestCarrier, isForged: Bool)] = []
    private var acts = false
    /// Whether nobody reaches the sandbox.
    var isAway = false

    init(_ time: any TimeSource) {
        let reports = Reports()
        self.reports = reports
        sandbox = Sandbox(SandboxLedger(), time: time) { event in reports.add(event) }
    }

    /// How every key stands with the sandbox.
    var ledger: [String: SandboxEntry] {
        sandbox.entries.reduce(into: [:]) { $0[$1.key] = $1 }
    }

    /// Whether nothing is on its way.
    var isIdle: Bool {
        requests.isEmpty && replies.isEmpty && strays.isEmpty && reports.count == 0
    }

    /// Whether the shop waits for an answer.
    var isAsking: Bool { !requests.isEmpty || !replies.isEmpty }

    /// Whether the sandbox did something since this was asked last.
    func hasActed() -> Bool {
        defer { acts = false }
        return acts
    }

    /// Tells the shop who moves money.
    func setUp(in shop: TestShop) throws {
        try shop.perform { command in
            try PaymentProviders.set(
                [
                    PaymentProviderRow(name: Payments.invoice),
                    PaymentProviderRow(
                        name: Sandbox.name, eventSecret: TestTill.makeSecret(), by: command.keys),
                ],
                in: command.transaction)
        }
    }

    /// A new process begins to work through what the old one left.
    func open(_ shop: TestShop) {
        strays += requests
        requests = []
        replies = []
        for call in calls { call.carrier.hangUp() }
        calls = []
        // What the relay would have a thread deliver, this delivers itself.
        let work = LaneWork(
            Lane(Payments.lane(of: Sandbox.name), rules: Payments.laneRules, by: sandbox),
            kinds: Payments.effectKinds, of: shop.definition)
        work.listen()
        lane = work
    }

    /// Something happens somewhere between the shop and the sandbox.
    func step(in simulation: Simulation) throws {
        let isFaulty = !simulation.isQuiet
        // Whatever can happen now is as likely, and the relay a little more.
        var steps: [Step] = [.relay, .relay, .report]
        if !requests.isEmpty { steps += [.arrive, .arrive] }
        if !replies.isEmpty { steps += [.answer, .answer] }
        if !strays.isEmpty { steps.append(.stray) }
        switch steps.randomElement(using: &simulation.dice) ?? .relay {
        case .relay: try relay(in: simulation)
        case .arrive: arrive(isFaulty: isFaulty, in: simulation)
        case .answer: answer(isFaulty: isFaulty, in: simulation)
        case .report: tell(isFaulty: isFaulty, in: simulation)
        case .stray:
            guard let stray = takeAny(&strays, in: simulation) else { return }
            if !isFaulty || Bool.random(using: &simulation.dice) {
                _ = sandbox.deliver(stray.withoutPause)
                acts = true
            }
        }
    }

    private enum Step {
        case relay, arrive, answer, report, stray
    }

    /// The relay does one step.
    private func relay(in simulation: Simulation) throws {
        guard let lane else { return }
        switch lane.next() {
        case .look(let room):
            do throws(StoreError) {
                lane.look(room: room, in: try simulation.shop.store.openSnapshot())
            } catch {
                lane.couldNotLook(error)
            }
        case .deliver(let delivery): requests.append(delivery)
        case .settle(let delivery, let outcome): lane.settle(delivery, outcome)
        case .wait, .stop: break
        }
    }

    /// A request comes to the sandbox, or is lost on its way.
    private func arrive(isFaulty: Bool, in simulation: Simulation) {
        guard let request = takeAny(&requests, in: simulation) else { return }
        let luck = isFaulty ? Int.random(in: 0..<24, using: &simulation.dice) : 24
        if isAway {
            return replies.append((request, .later(nil)))
        }
        if luck < 3 {
            return replies.append((request, .unknown("the request was lost")))
        }
        let outcome = sandbox.deliver(request.withoutPause)
        acts = true
        // Books that are shown come in no order, and are no part of what happened.
        let isShown = request.kind == StatementKind.name
        simulation.outcome.trace.note(
            "\(request.id) \(request.number) \(isShown ? "books" : "\(outcome)")")
        switch luck {
        case 3..<6: replies.append((request, .unknown("the reply was lost")))
        case 6:
            _ = sandbox.deliver(request.withoutPause)
            replies.append((request, outcome))
        case 7:
            // The network holds a copy of it back.
            strays.append(request)
            replies.append((request, outcome))
        default: replies.append((request, outcome))
        }
    }

    /// A reply comes to the shop, once or twice.
    private func answer(isFaulty: Bool, in simulation: Simulation) {
        guard !replies.isEmpty else { return }
        let reply = replies.remove(
            at: Int.random(in: 0..<replies.count, using: &simulation.dice))
        lane?.settle(reply.delivery, reply.outcome)
        if isFaulty, Int.random(in: 0..<20, using: &simulation.dice) == 0 {
            lane?.settle(reply.delivery, reply.outcome)
        }
    }

    /// A report of the sandbox comes to the shop, or is lost, and may come again.
    private func tell(isFaulty: Bool, in simulation: Simulation) {
        hear(in: simulation)
        if isFaulty, Int.random(in: 0..<10, using: &simulation.dice) == 0 {
            forge(in: simulation)
        }
        if Bool.random(using: &simulation.dice) { sandbox.sendReports() }
        let count = reports.count
        guard count > 0 else { return }
        let position = Int.random(in: 0..<count, using: &simulation.dice)
        let luck = isFaulty ? Int.random(in: 0..<8, using: &simulation.dice) : 8
        let event = luck < 2 ? reports.all[position] : reports.remove(at: position)
        if luck == 2 { return }
        if luck < 6 {
            take(event, in: simulation)
        } else {
            call(with: event, in: simulation)
        }
    }

    /// As a provider inside of the process reports.
    private func take(_ event: ProviderEvent, in simulation: Simulation) {
        let command = OwnCommand(
            "till/Report", for: .shop("till"), of: simulation.shop.definition
        ) { command in
            _ = try Payments.ingest(event, from: Sandbox.name, in: &command)
        } isDone: { _ in
        }
        _ = command.submit()
    }

    /// As one outside does.
    private func call(with event: ProviderEvent, in simulation: Simulation) {
        let body = event.encoded()
        let signature = ProviderReport.signature(
            of: body, at: simulation.clock.now(), by: TestTill.makeSecret())
        send(body, signature, isForged: false, in: simulation)
    }

    /// Somebody says in the sandbox's name that it did what it was asked for, or says again what it
    /// said long ago.
    private func forge(in simulation: Simulation) {
        let open = simulation.books.attempts.values.filter { !$0.hasEnded }
        guard let attempt = open.min(by: { $0.key < $1.key }) else { return }
        let event = ProviderEvent(
            id: "forged/\(attempt.key)", key: attempt.key,
            answer: ProviderAnswer(outcome: .succeeded, providerReference: "forged"))
        let body = event.encoded()
        let isOld = Bool.random(using: &simulation.dice)
        let time = simulation.clock.now().advanced(by: isOld ? .seconds(-600) : .zero)
        let signature = ProviderReport.signature(
            of: isOld ? body : body + [0], at: time, by: TestTill.makeSecret())
        send(body, signature, isForged: true, in: simulation)
    }

    private func send(
        _ body: [UInt8], _ signature: String, isForged: Bool, in simulation: Simulation
    ) {
        let request = IngestProviderEventRequest(
            provider: Sandbox.name, body: body, signature: signature)
        let method = Methods.PaymentService.ingestProviderEvent
        let carrier = simulation.shop.start(method, request.encoded(), as: .manager)
        calls.append((carrier, isForged))
    }

    /// Takes the answers to reports: forged ones are refused, others are not.
    private func hear(in simulation: Simulation) {
        calls.removeAll { carrier, isForged in
            carrier.take()
            guard let status = carrier.status else { return false }
            switch status {
            case .unavailable, .resourceExhausted, .cancelled, .deadlineExceeded: break
            case .unauthenticated where isForged: break
            case .ok where !isForged: break
            default:
                let kind = isForged ? "a forged" : "a good"
                simulation.outcome.problems.append("\(kind) report was answered \(status)")
            }
            return true
        }
    }

    private func takeAny(
        _ deliveries: inout [Delivery], in simulation: Simulation
    ) -> Delivery? {
        guard !deliveries.isEmpty else { return nil }
        return deliveries.remove(
            at: Int.random(in: 0..<deliveries.count, using: &simulation.dice))
    }
}

extension Delivery {
    /// The same, for a sandbox that must not keep a simulation waiting.
    fileprivate var withoutPause: Delivery {
        Delivery(
            id: id, lane: lane, kind: kind, subject: subject, bytes: bytes, number: number,
            timeLimit: .zero)
    }
}

/// What the sandbox reported and did not reach the shop yet.
private final class Reports: Sendable {
    private let events = Mutex<[ProviderEvent]>([])

    var all: [ProviderEvent] { events.withLock { $0 } }
    var count: Int { events.withLock { $0.count } }

    func add(_ event: ProviderEvent) {
        events.withLock { $0.append(event) }
    }

    func remove(at position: Int) -> ProviderEvent {
        events.withLock { $0.remove(at: position) }
    }
}

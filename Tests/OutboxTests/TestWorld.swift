import Basics
import Crypto
import KeyValue
import Outbox
import RPC
import Schema
import Synchronization
import Tables
import TestSupport

/// What is outside: it remembers every delivery, and answers as a test says.
final class TestWorld: Deliverer {
    typealias Answer = @Sendable (Delivery) -> Outcome

    private let seen = Mutex<[Delivery]>([])
    private let answer: Mutex<Answer>

    init(_ answer: @escaping Answer = { .done(Array($0.id.utf8)) }) {
        self.answer = Mutex(answer)
    }

    func deliver(_ delivery: Delivery) -> Outcome {
        seen.withLock { $0.append(delivery) }
        return answer.withLock { $0 }(delivery)
    }

    func answer(_ answer: @escaping Answer) {
        self.answer.withLock { $0 = answer }
    }

    var deliveries: [Delivery] { seen.withLock { $0 } }
}

/// A kind whose books are rows of the store: how often each hook was kept, under the effect's
/// subject.
struct TestKind: EffectKind {
    struct Clumsy: Error {}

    /// What becomes of an effect whose payload is this.
    static let unwanted: [UInt8] = Array("unwanted".utf8)
    static let clumsy: [UInt8] = Array("clumsy".utf8)

    func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent {
        if effect.payload == Self.clumsy { throw Clumsy() }
        try count("begun \(effect.subject)", in: &command)
        return effect.payload == Self.unwanted ? .drop : .send(effect.payload)
    }

    func isUnknown(_ effect: PlannedEffect, in command: inout Command) throws {
        try count("unknown \(effect.subject)", in: &command)
    }

    func finish(_ effect: PlannedEffect, _ ending: Ending, in command: inout Command) throws {
        let word =
            switch ending {
            case .done: "done"
            case .refused: "refused"
            case .gaveUp: "gave up"
            }
        try count("\(word) \(effect.subject)", in: &command)
    }

    private func count(_ text: String, in command: inout Command) throws {
        let key = makeKey(60_000, text)
        var number: UInt8 = 0
        _ = try command.transaction.get(key.span) { number = $0[0] }
        try command.transaction.put(key.span, [number + 1].span)
    }
}

/// One server's share of an outbox: its store, and lanes whose steps a test does.
final class TestOutbox {
    let definition: Definition
    let store: any Store
    let clock: TestClock
    private static let keys = KeySafe(KeyRing(madeAtSeconds: 0))

    init(
        on store: any Store = MemoryStore(mode: .stepped), clock: TestClock = TestClock(),
        seed: Seed = Seed(1), time: (any TimeSource)? = nil
    ) {
        self.store = store
        self.clock = clock
        // Lanes read the store on threads of their own; nobody else reads it here.
        let readers = store.readsBlock ? ReaderPool(store, threads: 1, queued: 1) : nil
        definition = Definition(
            services: [], store: store, authenticator: TestStaff(Self.keys), keys: Self.keys,
            time: time ?? clock, random: SharedDice(seed), readers: readers, log: QuietLog())
    }

    func lane(
        _ name: String = "mail", rules: LaneRules = LaneRules(), to world: TestWorld
    ) -> LaneWork {
        let lane = Lane(name, rules: rules, by: world)
        let work = LaneWork(lane, kinds: ["test": TestKind()], of: definition)
        work.listen()
        return work
    }

    /// Plans effects about these subjects, in one command.
    func plan(
        _ subjects: [String], lane: String = "mail", payload: [UInt8] = [], isSecret: Bool = false,
        limit: Int = OutboxLimits.waiting, delay: Duration = .zero
    ) throws {
        let answer = Mutex<Result<Void, Failure>?>(nil)
        let command = OwnCommand("test/Plan", for: .shop("test"), of: definition) { command in
            for subject in subjects {
                let effect = Effect(
                    lane: lane, kind: "test", subject: subject, payload: payload,
                    isSecret: isSecret, delay: delay)
                try Effects.plan(effect, limit: limit, in: &command)
            }
        } isDone: { result in
            answer.withLock { $0 = result }
        }
        guard command.submit() else { throw Failure.overloaded }
        work()
        if let failed = answer.withLock({ $0 }) {
            try failed.get()
        } else {
            throw CallLost()
        }
    }

    /// Lets the store do what waits.
    func work() {
        guard let memory = store as? MemoryStore, memory.isStepped else {
            // With a thread of its own the store needs no help, only time.
            let done = WaitingCommand { _ in }
            if store.submit(done) { _ = done.waitForOutcome() }
            return
        }
        _ = memory.runAll()
    }

    /// Does steps until there is nothing to do at this moment.
    func settle(_ lanes: LaneWork...) throws {
        while true {
            var isBusy = false
            for lane in lanes {
                isBusy = try step(lane) || isBusy
            }
            work()
            if !isBusy { return }
        }
    }

    /// Does one step; says whether there was one.
    func step(_ lane: LaneWork) throws -> Bool {
        switch lane.next() {
        case .look(let room):
            lane.look(room: room, in: try store.openSnapshot())
        case .deliver(let delivery):
            lane.settle(delivery, lane.lane.deliverer.deliver(delivery))
        case .settle(let delivery, let outcome):
            lane.settle(delivery, outcome)
        case .wait, .stop:
            return false
        }
        return true
    }

    /// What the kind counted, such as `done tea`.
    func counts(_ store: (any Store)? = nil) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let prefix: [UInt8] = [0xEA, 0x60]
        let snapshot = try (store ?? self.store).openSnapshot()
        try snapshot.scan(
            from: prefix.span, to: end(of: prefix).span, order: .ascending, limit: .max
        ) { key, value in
            let name = Array(key).dropFirst(2).dropLast()
            counts[String(decoding: name, as: UTF8.self)] = Int(value[0])
            return true
        }
        return counts
    }

    /// How many effects are not over.
    func waiting() throws -> Int {
        var count = 0
        try Effects.forEach(in: try store.openSnapshot()) { _ in
            count += 1
            return true
        }
        return count
    }

    func problems() throws -> [String] {
        let snapshot = try store.openSnapshot()
        return try Effects.verifyAll(in: snapshot) + AuditLog.verify(in: snapshot)
    }
}

/// Deliveries that fail are what these tests are about.
private struct QuietLog: IncidentLog {
    func record(_ error: any Error, incident: String, method: String) {
        if error is TestKind.Clumsy || method.hasPrefix("outbox/") { return }
        if let error = error as? StoreError, case .unavailable = error { return }
        print("incident \(incident) in \(method): \(error)")
    }
}

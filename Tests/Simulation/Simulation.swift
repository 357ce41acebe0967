internal import Basics
internal import Commerce
internal import KeyValue
internal import RPC
internal import Schema
package import Synchronization
package import TestSupport
internal import Wire

/// The server's parts on one thread, with clients that retry, a store that fails and crashes, a
/// payment provider behind a bad line, and beside them books and a sequential model.
///
/// Everything is decided by one seed, so that a run can be repeated exactly.
package final class Simulation {
    /// What a run came to.
    package struct Outcome: Equatable {
        package var trace = Trace()
        package var steps = 0
        package var answers = 0
        package var refusals = 0
        /// How often each reason was given for them.
        package var reasons: [String: Int] = [:]
        package var retries = 0
        /// Retries of which because a deadline passed.
        package var deadlines = 0
        package var crashes = 0
        /// Crashes of which while something was on its way to the provider or back.
        package var crashesWhileAsking = 0
        /// How often the provider was away for a while.
        package var outages = 0
        /// Files that were imported whole.
        package var imports = 0
        /// Exports that were read whole.
        package var exports = 0
        /// Orders that were placed, and what the provider did.
        package var orders = 0
        package var effects = 0
        /// Each a sentence; empty if everything held.
        package var problems: [String] = []
    }

    /// The step that is under way, for whoever is told that the program stops.
    package static let stepsBegun = Atomic(0)

    var dice: Seed.Generator
    var outcome = Outcome()
    var model = Model()
    /// How far staff have come in comparing the books with the sandbox's.
    var comparison = ""
    /// What was asked for, by its request id.
    var wishes: [String: any Wish] = [:]
    private(set) var books = Books()
    private(set) var shoppers: [Shopper] = []
    /// Orders as each change left them, in the order of the commits.
    private(set) var changesMade: [OrderRow] = []
    /// Whether nothing fails any more, so that everything comes to its end.
    private(set) var isQuiet = false
    private(set) var shop: TestShop
    let clock = TestClock()
    let till: SimulatedTill
    private let seed: Seed
    private let disk = MemoryStoreDisk(keepingPast: true)
    private let log = SimulatedLog()
    private var store: MemoryStore
    private var sweeper: Sweeper
    private var clients: [any SimulatedParty] = []
    private var starts: UInt64 = 0
    /// Commands that the books have taken in.
    private var followed = 0
    /// How far the time of day is from what it would be, in seconds.
    private var jumped: Int64 = 0
    private var hasPassed = false
    /// What goes wrong in the store, besides that it is full for a while.
    private var faults = MemoryStoreFaults(SharedDice(Seed(0)))
    private var isFull = false
    /// Exports and what is kept for them.
    private static let exportTables: Set<UInt16> = [Exports.number, Exports.number + 1]

    /// Small, so that exports take many parts and wait for their readers; sessions last longer than
    /// any run.
    private static var limits: Limits {
        var limits = Limits()
        limits.streamRows = 3
        limits.streamBuffer = 500
        limits.tokenLife = .seconds(3_650 * 24 * 3_600)
        limits.sessionLife = limits.tokenLife
        limits.guestSessionLife = limits.tokenLife
        return limits
    }

    package init(_ seed: Seed) throws {
        self.seed = seed
        dice = seed.generator
        till = SimulatedTill(clock)
        store = MemoryStore(disk, mode: .stepped)
        shop = try TestShop(on: store, clock: clock, seed: seed, limits: Simulation.limits)
        sweeper = Sweeper(shopSweeps, of: shop.definition)
    }

    /// Runs so many steps, lets everything come to its end, and counts.
    package func run(steps: Int) throws -> Outcome {
        try openShop()
        try restart(faulty: true)
        for _ in 0..<steps {
            outcome.steps += 1
            Simulation.stepsBegun.store(outcome.steps, ordering: .relaxed)
            try step()
            try follow()
            if !outcome.problems.isEmpty { return outcome }
        }
        try quieten()
        if !outcome.problems.isEmpty { return outcome }
        try checkTheEnd()
        outcome.orders = books.orders { $0.placeTimeNanoseconds != 0 }.count
        outcome.effects = till.ledger.count
        return outcome
    }

    /// Notes what was answered for good: it must be what the books say.
    func acknowledged(_ wish: any Wish, as ending: Books.Ending) {
        if books.requests[wish.requestID]?.values.contains(ending) != true {
            outcome.problems.append("\(wish.method.name) was acknowledged and is not in the books")
        }
    }

    private func openShop() throws {
        try Offers.open(in: shop)
        try till.setUp(in: shop)
        for product in Model.opening {
            try shop.create(product)
            model.opened(try shop.product(product.id))
            for sku in product.variants.map(\.sku) {
                let stock = try shop.adjust(sku, 8)
                outcome.problems += model.adjusted(
                    AdjustStockRequest(sku: sku, delta: 8), stock)
            }
        }
        shoppers = try (0..<2).map { try .customer($0, of: shop) }
        shoppers += try (0..<2).map { _ in try .guest(of: shop) }
        // Sessions began long ago, wherever the time of day may jump.
        clock.advance(by: .seconds(3 * 3_600))
        makeClients()
        try follow()
    }

    private func makeClients() {
        var wanted = (0..<3).map { _ in Wishes.ofKeepers() }
        wanted += (0..<2).map { _ in Wishes.ofStaff() }
        // Several at once for each, who do not know of each other.
        wanted += (shoppers + shoppers + shoppers).map { Wishes.of($0) }
        clients = wanted.enumerated().map { name, wants in
            SimulatedClient(name: name, wanting: wants, mayVanish: name > 2)
        }
        clients += (0..<2).map { SimulatedImport(name: $0) }
        clients.append(SimulatedExport())
        clients.append(SimulatedWatch())
    }

    private func step() throws {
        if isFull, Int.random(in: 0..<20, using: &dice) == 0 { fill() }
        switch Int.random(in: 0..<1_000, using: &dice) {
        case 0..<480: someClient().act(in: self)
        case 480..<730: try work()
        case 730..<950: try till.step(in: self)
        case 950..<965: sweeper.start()
        case 965..<968: comeAndGo()
        case 968..<980: pass(.seconds(Int64.random(in: 0...60, using: &dice)))
        case 980..<988: pass(.seconds(Int64.random(in: 300...1_200, using: &dice)))
        case 988: passLong()
        case 989: jump()
        case 990: fill()
        case 991..<993: try check()
        default: try crash()
        }
    }

    /// Somebody, rather one who does not wait for an answer.
    private func someClient() -> any SimulatedParty {
        var client = clients[Int.random(in: 0..<clients.count, using: &dice)]
        for _ in 0..<3 where client.isWaiting {
            client = clients[Int.random(in: 0..<clients.count, using: &dice)]
        }
        return client
    }

    /// The store commits some of what waits, and answers go out.
    func work() throws {
        let step = store.runGroup()
        try follow()
        outcome.trace.note("\(step)")
        shop.fireTimers()
        _ = shop.runLoop()
        if step == .crashed {
            try crash()
        }
        for client in clients {
            client.listen(in: self)
        }
    }

    /// Takes in what was committed since the last time.
    private func follow() throws {
        for (revision, changes) in disk.commands(from: followed) {
            followed += 1
            let commit = try Commit(revision: revision, changes)
            outcome.problems += books.follow(commit)
            changesMade += commit.orders.compactMap(\.new)
            if !commit.attempts.isEmpty {
                outcome.problems += Ledger(entries: till.ledger).compare(commit)
            }
            guard let log = commit.log, log.statusCode == 0 else { continue }
            outcome.problems += wishes[log.requestID]?.committed(commit, books) ?? []
        }
        outcome.problems += log.take()
        if till.hasActed() {
            outcome.problems += Ledger(entries: till.ledger).compareEffects(with: books)
        }
    }

    /// From now on the store has no room for a while, or it has room again.
    private func fill() {
        isFull.toggle()
        var faults = faults
        if isFull { faults.fullWrite = 1_000 }
        store.setFaults(faults)
    }

    /// The provider goes away, or comes back.
    private func comeAndGo() {
        till.isAway.toggle()
        outcome.outages += till.isAway ? 1 : 0
    }

    // MARK: Time

    private func pass(_ duration: Duration) {
        clock.advance(by: duration)
        shop.fireTimers()
    }

    /// The time of day jumps, forth or back, and no time passes.
    private func jump() {
        let target = Int64.random(in: -1_800...1_800, using: &dice)
        clock.jump(by: .seconds(target - jumped))
        jumped = target
    }

    /// A day or a month passes, after which nobody asks for what they asked for before it.
    private func passLong() {
        hasPassed = true
        for client in clients { client.forget() }
        // The shop forgets an import within a month, so that none may be half done.
        let imports = clients.compactMap { $0 as? SimulatedImport }
        let isMonth = imports.allSatisfy(\.isIdle) && Bool.random(using: &dice)
        if isMonth {
            for name in model.imports.keys { model.imports[name]?.grewOld() }
        }
        pass(.seconds((isMonth ? 31 * 24 : 25) * 3_600))
    }

    // MARK: Crashes

    private func crash() throws {
        outcome.crashes += 1
        outcome.crashesWhileAsking += till.isAsking ? 1 : 0
        outcome.trace.note("crash")
        try restart(faulty: true)
        try check()
    }

    /// Starts a new process on what the old one left.
    private func restart(faulty: Bool) throws {
        for client in clients {
            client.connectionLost()
        }
        shop.die()
        try follow()
        starts += 1
        let start = Seed(seed.value &* 1_000_003 &+ starts)
        faults = MemoryStoreFaults(SharedDice(start))
        isFull = false
        if faulty {
            faults.runsTwice = 50
            faults.conflict = 20
            faults.fullWrite = 2
            faults.fullCommit = 10
            faults.failedCommit = 10
            faults.fullQueue = 10
            faults.crash = 4
        }
        faults.groupedCommands = 4
        // As it is where other servers may be, and where none can.
        let isExclusive = Bool.random(using: &dice)
        store = MemoryStore(disk, mode: .stepped, faults: faults, isExclusive: isExclusive)
        shop = try TestShop(
            on: store, clock: clock, seed: start, limits: Simulation.limits, log: log)
        sweeper = Sweeper(shopSweeps, of: shop.definition)
        till.open(shop)
    }

    /// The store as it was when the command of this revision had run, if there was one.
    func snapshot(at revision: UInt64) throws -> (any Snapshot)? {
        guard let then = disk.asItWas(at: revision) else { return nil }
        return try MemoryStore(then, mode: .stepped).openSnapshot()
    }

    // MARK: The end

    /// Nothing fails any more, until nobody waits for anything.
    private func quieten() throws {
        isQuiet = true
        till.isAway = false
        try restart(faulty: false)
        for round in 0..<4_000 where !hasSettled {
            for client in clients where !client.isIdle {
                client.act(in: self)
            }
            try work()
            for _ in 0..<4 { try till.step(in: self) }
            try follow()
            if !outcome.problems.isEmpty { return }
            if round % 40 == 39 {
                pass(.seconds(700))
                sweeper.start()
            }
        }
        if clients.contains(where: { !$0.isIdle }) {
            outcome.problems.append("a client never got its answer")
        } else if !hasSettled {
            outcome.problems.append("what was asked of the provider never came to its end")
        }
        pass(.seconds(25 * 3_600))
        for _ in 0..<20 {
            sweeper.start()
            for _ in 0..<5 { try work() }
            pass(.seconds(60))
        }
        try follow()
    }

    private var hasSettled: Bool {
        clients.allSatisfy(\.isIdle) && till.isIdle
            && !books.effects.values.contains { $0.lane.hasPrefix("payment/") }
            && !books.payments.values.contains(where: \.isOpen)
            && !books.orders.values.contains(where: \.holdsStock)
    }

    private func checkTheEnd() throws {
        try check()
        let snapshot = try MemoryStore(disk, mode: .stepped).openSnapshot()
        if !hasPassed {
            outcome.problems += try model.compareCounts(with: snapshot)
        }
        outcome.problems += Ledger(entries: till.ledger).compareClaims(with: books)
        outcome.problems += try reconcile().map { "the books differ: \($0)" }
        if books.orders.values.contains(where: { $0.state == .draft }) {
            outcome.problems.append("a draft was not paid and never came to its end")
        }
        if books.carts.values.contains(where: { $0.state == .checkingOut }) {
            outcome.problems.append("a checkout kept its cart for ever")
        }
        try checkExportsLeaveNothing()
        for case let watch as SimulatedWatch in clients { watch.finish(in: self) }
        if shop.pendingTimers > 0 {
            outcome.problems.append("a deadline outlived its call")
        }
    }

    /// Once all exports are over and one more has cleaned up, nothing is kept for any.
    private func checkExportsLeaveNothing() throws {
        clock.advance(by: .seconds(120))
        let last = try shop.export(includingDeleted: true)
        var left = 0
        try MemoryStore(disk, mode: .stepped).openSnapshot().scanAll { key, _ in
            let table = UInt16(key[0]) << 8 | UInt16(key[1])
            left += Simulation.exportTables.contains(table) ? 1 : 0
            return true
        }
        if left > 0 {
            outcome.problems.append("\(left) rows are kept for exports that are over")
        }
        if last.summary?.checksum != TestShop.checksum(of: last.products) {
            outcome.problems.append("the last export's checksum is wrong")
        }
    }

    /// What must hold at every moment, of what is committed.
    private func check() throws {
        let snapshot = try MemoryStore(disk, mode: .stepped).openSnapshot()
        let report = try Verification.check(snapshot)
        outcome.problems += report.problems
        outcome.problems += try model.compare(with: snapshot)
        let ledger = Ledger(entries: till.ledger)
        outcome.problems += ledger.compareEffects(with: books)
        outcome.problems += ledger.compareCharges(with: books)
        outcome.trace.note("\(report.movements) \(report.orders)")
    }
}

/// A hash of all that happened, in order (FNV-1a).
package struct Trace: Equatable, CustomStringConvertible {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func note(_ event: some StringProtocol) {
        note(Array(event.utf8))
    }

    mutating func note(_ bytes: [UInt8]) {
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
    }

    package var description: String {
        String(hash, radix: 16)
    }
}

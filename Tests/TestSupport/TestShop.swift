internal import Basics
internal import Commerce
package import Crypto
internal import Glibc
package import KeyValue
package import RPC
package import Schema
package import Wire

/// A shop for tests: the real dispatch, handlers and tables on a store of the test's choice.
package final class TestShop {
    package let store: any Store
    package let clock: TestClock
    package let keys: KeySafe
    /// Where calls come from, as far as the shop can tell.
    package var host = ""
    package let definition: Definition
    private let loop = TestLoop()
    private let worker: RPC.Worker
    private var requests = 0

    package init(
        on store: any Store = MemoryStore(mode: .stepped), clock: TestClock = TestClock(),
        seed: Seed = Seed(1), services: [Service]? = nil,
        readers: (any Readers)? = nil, keys: KeySafe? = nil, limits: Limits = Limits(),
        passwordCost: Scrypt = TestShop.cheap, log: any IncidentLog = TestIncidents()
    ) throws {
        self.store = store
        self.clock = clock
        let keys = keys ?? KeySafe(TestShop.keys)
        self.keys = keys
        definition = Definition(
            services: services ?? shopServices, store: store,
            authenticator: TestStaff(keys), keys: keys,
            limits: limits, passwordCost: passwordCost, time: clock, random: SharedDice(seed),
            readers: readers, log: log)
        worker = try RPC.Worker(definition, loop: loop)
    }

    deinit {
        store.close()
    }

    /// What a password costs here: tests guess none, and many sign in.
    package static let cheap = Scrypt(cost: 1 << 4, blockSize: 8, parallelization: 1)

    /// The keys of shops that were given none, so that one goes on where another stopped.
    private static let keys = KeyRing(madeAtSeconds: 0)

    /// The process ends: what is queued may still be done, but nobody hears of it.
    package func die() {
        store.close()
        definition.dismissWaiters()
        while loop.run() {}
    }

    /// A request id that this shop has not seen.
    package func newRequestID() -> String {
        requests += 1
        let digits = String(requests, radix: 16)
        let zeros = String(repeating: "0", count: 12 - digits.count)
        return "0192e4a0-0000-7000-8000-\(zeros)\(digits)"
    }

    /// Calls a method as a client would; a refusal is thrown as the failure its status tells.
    package func call<Request: Message, Response: Message>(
        _ method: Method, _ request: Request, as role: Caller.Role = .owner,
        bearing token: String? = nil, answer: Response.Type = Response.self
    ) throws -> Response {
        let carrier = open(method, as: role, bearing: token)
        send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        finish(carrier)
        return try TestShop.response(carrier)
    }

    /// The answer's bytes as a client gets them: body and trailers.
    package func bytes(
        _ method: Method, _ request: some Message, as role: Caller.Role = .owner
    ) -> (body: [UInt8], trailers: [HeaderField]) {
        let carrier = start(method, request.encoded(), as: role)
        finish(carrier)
        return (carrier.body, carrier.trailers ?? [])
    }

    /// Begins a call; its answer is there after `finish`. A `timeout` is one of gRPC's, as `50m`.
    package func start(
        _ method: Method, _ message: [UInt8], as role: Caller.Role, timeout: String? = nil
    ) -> TestCarrier {
        let carrier = open(method, as: role, timeout: timeout)
        send(message, on: carrier)
        carrier.call.inputEnded()
        return carrier
    }

    /// Begins a call whose messages follow.
    package func open(
        _ method: Method, as role: Caller.Role, bearing token: String? = nil,
        timeout: String? = nil
    ) -> TestCarrier {
        worker.woke()
        worker.received()
        let peer = Peer(maySendTokens: true)
        peer.host = host
        let call = Call(worker: worker, peer: peer)
        let carrier = TestCarrier(call)
        var fields = TestCalls.fields(method)
        if let token = token ?? (role == .anyone ? nil : "\(role)") {
            fields.append(("authorization", "Bearer \(token)"))
        }
        if let timeout {
            fields.append(("grpc-timeout", timeout))
        }
        for (name, value) in fields {
            call.header(name: Array(name.utf8).span, value: Array(value.utf8).span)
        }
        call.headersEnded()
        return carrier
    }

    /// Sends one message on a call.
    package func send(_ message: [UInt8], on carrier: TestCarrier) {
        worker.woke()
        carrier.call.data(TestCalls.framed(message).span)
    }

    /// Lets the store and the loop do what waits; says whether there was anything.
    @discardableResult
    package func work() -> Bool {
        var isBusy = loop.run()
        if let memory = store as? MemoryStore, memory.isStepped {
            if case .ran = memory.runAll() { isBusy = true }
        }
        return loop.run() || isBusy
    }

    /// Works until the call is answered; not at all if the store has died.
    package func finish(_ carrier: TestCarrier) {
        while true {
            carrier.take()
            if carrier.trailers != nil { return }
            if loop.run() { continue }
            guard let memory = store as? MemoryStore, memory.isStepped else {
                sched_yield()
                continue
            }
            if memory.runAll() != .crashed { continue }
            return
        }
    }

    /// Ends what waited until now at most.
    package func fireTimers() {
        worker.woke()
        loop.fireTimers(now: clock.monotonic())
    }

    /// Deadlines that somebody still waits for.
    package var pendingTimers: Int {
        loop.pendingTimers
    }

    /// Lets the loop do what waits; says whether there was anything.
    package func runLoop() -> Bool {
        loop.run()
    }

    package static func response<Response: Message>(_ carrier: TestCarrier) throws -> Response {
        let trailers = carrier.trailers ?? []
        guard let status = trailers.first(where: { $0.name == "grpc-status" })?.value else {
            throw CallLost()
        }
        if status == "0" {
            return try Response.decode(Array(carrier.body.dropFirst(5)))
        }
        let details = trailers.first { $0.name == "grpc-status-details-bin" }?.value ?? ""
        if let bytes = RPC.bytes(base64: details.utf8), !bytes.isEmpty {
            throw try Failure(statusBytes: bytes)
        }
        let code = UInt8(status).flatMap(StatusCode.init(rawValue:)) ?? .unknown
        throw Failure(code, "", "")
    }
}

/// The server died before it answered.
package struct CallLost: Error {
    package init() {}
}

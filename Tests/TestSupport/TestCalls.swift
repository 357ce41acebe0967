internal import Basics
internal import Crypto
package import KeyValue
package import RPC
package import Schema
internal import Wire

/// Calls without a network, byte by byte if a test wants that.
///
/// Its calls share one connection, as far as calls know of it.
package final class TestCalls {
    package let clock = TestClock()
    package let loop = TestLoop()
    package let worker: RPC.Worker
    package let peer: Peer
    private let store: any Store
    private var calls: [Call] = []

    package init(
        _ services: [Service] = [Echo.service], limits: Limits = Limits(),
        store: any Store = MemoryStore(mode: .stepped), readers: (any Readers)? = nil,
        authenticator: any Authenticator = TestStaff(), maySendTokens: Bool = true,
        log: any IncidentLog = TestIncidents()
    ) throws {
        self.store = store
        let definition = Definition(
            services: services, store: store, authenticator: authenticator,
            keys: KeySafe(KeyRing(madeAtSeconds: 0)), limits: limits, time: clock,
            random: SharedDice(Seed(1)), readers: readers, log: log, page: "<html>")
        worker = try RPC.Worker(definition, loop: loop)
        peer = Peer(maySendTokens: maySendTokens)
    }

    /// Whoever still waits is told that its call is over, for a task that nobody resumes is never
    /// freed.
    deinit {
        for call in calls {
            call.closed()
        }
        settle()
        store.close()
        settle()
    }

    /// The header fields of an ordinary call.
    package static func fields(_ method: Method) -> [(String, String)] {
        [
            (":method", "POST"), (":path", "\(method.path)"), ("content-type", "application/grpc"),
            ("te", "trailers"),
        ]
    }

    /// Begins a call with these header fields.
    package func open(_ fields: [(String, String)]) -> TestCarrier {
        let call = Call(worker: worker, peer: peer)
        calls.append(call)
        let carrier = TestCarrier(call)
        tell(carrier, fields)
        return carrier
    }

    package func open(_ method: Method, _ more: [(String, String)] = []) -> TestCarrier {
        open(TestCalls.fields(method) + more)
    }

    /// Begins another call where a closed one was.
    package func reopen(_ carrier: TestCarrier, _ method: Method) -> TestCarrier {
        carrier.call.reuse(peer: peer)
        let next = TestCarrier(carrier.call)
        tell(next, TestCalls.fields(method))
        return next
    }

    private func tell(_ carrier: TestCarrier, _ fields: [(String, String)]) {
        worker.woke()
        worker.received()
        for (name, value) in fields {
            carrier.call.header(name: Array(name.utf8).span, value: Array(value.utf8).span)
        }
        carrier.call.headersEnded()
    }

    /// Calls a method with this body, and works until nothing more happens.
    package func call(
        _ method: Method, _ body: [UInt8], _ more: [(String, String)] = []
    ) -> TestCarrier {
        let carrier = open(method, more)
        carrier.call.data(body.span)
        carrier.call.inputEnded()
        settle(carrier)
        return carrier
    }

    package func call(
        _ method: Method, _ text: String, _ more: [(String, String)] = []
    ) -> TestCarrier {
        call(method, TestCalls.message(text), more)
    }

    /// Works until nothing more happens, taking what this call answers.
    package func settle(_ carrier: TestCarrier? = nil) {
        repeat {
            carrier?.take()
        } while loop.run()
        carrier?.take()
    }

    /// Lets time pass, and what waited for it happen.
    package func wait(_ duration: Duration) {
        clock.advance(by: duration)
        worker.woke()
        loop.fireTimers(now: clock.monotonic())
    }

    /// A text as a message with its prefix.
    package static func message(_ text: String) -> [UInt8] {
        framed(Text(service: text).encoded())
    }

    /// A message with its prefix, which may lie.
    package static func framed(_ bytes: [UInt8], flag: UInt8 = 0, size: Int? = nil) -> [UInt8] {
        let size = UInt32(truncatingIfNeeded: size ?? bytes.count)
        return [flag] + (0..<4).map { UInt8(truncatingIfNeeded: size >> (24 - 8 * $0)) } + bytes
    }
}

import Basics
import RPC
import Schema
import TestSupport
import Testing

/// What the head of a call may say, and what becomes of it otherwise.
@Suite struct RequestHeadTests {
    private let calls: TestCalls

    init() throws {
        calls = try TestCalls()
    }

    private func fields(_ changes: [(String, String)]) -> [(String, String)] {
        let changed = Set(changes.map(\.0))
        return TestCalls.fields(Echo.ask).filter { !changed.contains($0.0) }
            + changes.filter { !$0.1.isEmpty }
    }

    @Test(
        arguments: [
            ([(":path", "/test.Echo/ask")], .unimplemented),
            ([(":path", "/test.Echo/")], .unimplemented),
            ([(":path", "test.Echo/Ask")], .unimplemented),
            ([(":path", "//test.Echo/Ask")], .unimplemented),
            ([(":path", "/test.Echo/Ask/")], .unimplemented),
            ([(":path", "/")], .unimplemented),
            ([(":path", "")], .unimplemented),
            ([("grpc-timeout", "1x")], .internal),
            ([("grpc-timeout", "123456789S")], .internal),
            ([("grpc-timeout", "-1S")], .internal),
            ([("grpc-timeout", "0S")], .deadlineExceeded),
            ([("grpc-encoding", "snappy")], .unimplemented),
            ([("authorization", "Bearer nobody")], .unauthenticated),
            ([("authorization", "Basic owner")], .unauthenticated),
            ([("authorization", "Bearer")], .unauthenticated),
            (
                [("authorization", "Bearer owner"), ("authorization", "Bearer owner")],
                .unauthenticated
            ),
            ([(":path", "/test.Echo/Confide")], .unauthenticated),
            (
                [(":path", "/test.Echo/Confide"), ("authorization", "Bearer manager")],
                .permissionDenied
            ),
        ] as [([(String, String)], StatusCode)])
    func refusesWithAStatusAndNothingElse(changes: [(String, String)], status: StatusCode) {
        let carrier = calls.open(fields(changes))
        #expect(carrier.status == status)
        #expect(carrier.messages.isEmpty)
        guard case .status? = carrier.head else {
            Issue.record("It is not an answer of trailers only.")
            return
        }
    }

    @Test(
        arguments: [
            [], [("te", "")], [("grpc-encoding", "identity")], [("grpc-encoding", "gzip")],
            [("grpc-timeout", "1S")], [("grpc-from-the-future", "1")],
            [("content-type", "application/grpc+proto")], [("x-own", "1"), ("x-own", "2")],
            [("authorization", "bEARER owner")], [("grpc-previous-rpc-attempts", "3")],
        ] as [[(String, String)]])
    func takesWhatIsInOrder(changes: [(String, String)]) {
        let carrier = calls.open(fields(changes))
        carrier.call.data(TestCalls.message("tea").span)
        carrier.call.inputEnded()
        carrier.take()
        #expect(carrier.status == .ok)
        #expect(carrier.body == TestCalls.message("tea"))
    }

    @Test(
        arguments: [
            ([(":method", "PUT")], 405), ([(":method", "GET")], 405),
            ([(":method", "POST"), ("content-type", "")], 415),
            ([("content-type", "application/grpcfoo")], 415),
            ([("content-type", "application/json")], 415),
            ([(":method", "GET"), (":path", "/")], 200),
        ] as [([(String, String)], Int)])
    func whatIsNotGRPCIsAnsweredInHTTP(changes: [(String, String)], status: Int) {
        let carrier = calls.open(fields(changes))
        carrier.take()
        guard case .page(let told, let fields)? = carrier.head else {
            Issue.record("It is not an answer in HTTP.")
            return
        }
        #expect(told == status)
        #expect(!fields.contains { $0.name.hasPrefix("grpc-") })
        #expect(carrier.trailers == [])
    }

    @Test func anUnknownEncodingIsToldWhatWeTake() {
        let carrier = calls.open(Echo.ask, [("grpc-encoding", "snappy")])
        #expect(carrier.trailer("grpc-accept-encoding") == "identity,gzip")
    }

    @Test func aHeadThatIsTooLongIsRefused() {
        let carrier = TestCarrier(Call(worker: calls.worker, peer: calls.peer))
        let (name, value) = (Array(":method".utf8), Array("POST".utf8))
        carrier.call.header(name: name.span, value: value.span)
        carrier.call.headersTooLarge()
        carrier.call.headersEnded()
        #expect(carrier.status == .resourceExhausted)
    }

    @Test func tokensAreWorthNothingWhereOthersCanReadThem() throws {
        let calls = try TestCalls(maySendTokens: false)
        let carrier = calls.open(Echo.confide, [("authorization", "Bearer owner")])
        #expect(carrier.status == .unauthenticated)
    }

    @Test func aTokenIsVerifiedOncePerConnectionUntilSomethingIsRevoked() throws {
        let authenticator = CountingAuthenticator()
        let calls = try TestCalls(authenticator: authenticator)
        func call(_ token: String) -> StatusCode? {
            calls.call(Echo.confide, "tea", [("authorization", "Bearer \(token)")]).status
        }
        for _ in 0..<3 {
            #expect(call("one") == .ok)
        }
        #expect(authenticator.verifications == 1)
        #expect(call("two") == .ok)
        #expect(call("one") == .ok)
        #expect(authenticator.verifications == 3)
        authenticator.revoke()
        #expect(call("one") == .unauthenticated)
        #expect(call("one") == .unauthenticated)
    }

    @Test func aTokenIsVerifiedAgainOnceItHasExpired() throws {
        let authenticator = CountingAuthenticator()
        let calls = try TestCalls(authenticator: authenticator)
        func call() -> StatusCode? {
            calls.call(Echo.confide, "tea", [("authorization", "Bearer one")]).status
        }
        #expect(call() == .ok)
        calls.clock.advance(by: .seconds(3_600))
        #expect(call() == .ok)
        #expect(authenticator.verifications == 2)
    }

    @Test(
        arguments: [
            ("shop.test", "shop.test", false), ("shop.test", "SHOP.test:443", false),
            ("shop.test:443", "shop.test", false), ("", "shop.test", false),
            ("shop.test", "other.test", true), ("shop.test", "shop.test:7443", true),
            ("shop.test:7443", "shop.test", true), ("shop.test", "shop.tes", true),
        ])
    func aHostThatDiffersFromTheAuthorityEndsTheCall(
        authority: String, host: String, isRefused: Bool
    ) {
        var given = [("host", host)]
        if !authority.isEmpty {
            given.insert((":authority", authority), at: 0)
        }
        for _ in 0..<2 {
            let carrier = calls.call(Echo.ask, "tea", given)
            #expect(carrier.isAborted == isRefused)
            #expect(carrier.status == (isRefused ? nil : .ok))
        }
        #expect(calls.call(Echo.ask, "tea", [(":authority", "next.test")]).status == .ok)
        #expect(calls.call(Echo.ask, "tea", [("host", "any.test")]).status == .ok)
    }
}

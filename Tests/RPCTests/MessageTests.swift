import Basics
import Compression
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// What the body of a call may hold, and what becomes of it otherwise.
@Suite struct MessageTests {
    private let calls: TestCalls

    init() throws {
        calls = try TestCalls()
    }

    private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var compressor = Compressor()
        compressor.compress(bytes.span, into: &output)
        return output
    }

    private static let tea = Text(service: "tea").encoded()
    private static let gzipField = [("grpc-encoding", "gzip")]

    @Test(
        arguments: [
            ([], .unimplemented),
            ([0], .internal),
            ([0, 0, 0, 0, 9, 1], .internal),
            (TestCalls.message("tea") + TestCalls.message("tea"), .unimplemented),
            (TestCalls.message("tea") + [0], .unimplemented),
            (TestCalls.framed(tea, flag: 1), .internal),
            (TestCalls.framed(tea, flag: 2), .internal),
            (TestCalls.framed([0xFF, 0xFF]), .internal),
            (TestCalls.framed(Array(tea.dropLast())), .internal),
            (TestCalls.framed([0x0A, 2, 0xFF, 0xFE]), .invalidArgument),
            (TestCalls.framed([], size: 4 << 20 | 1), .resourceExhausted),
            (TestCalls.framed([], size: 0xFFFF_FFFF), .resourceExhausted),
        ] as [([UInt8], StatusCode)], [Echo.ask, Echo.once].map(Kind.init))
    func refusesABodyThatIsNotOneMessage(_ one: (body: [UInt8], status: StatusCode), kind: Kind) {
        let carrier = calls.call(kind.method, one.body)
        #expect(carrier.status == one.status)
        #expect(carrier.messages.isEmpty)
        carrier.call.closed()
        calls.settle()
        #expect(calls.peer.buffered == 0)
        #expect(calls.peer.callsUnderWay == 0)
    }

    struct Kind: Sendable, CustomTestStringConvertible {
        let method: Method
        var testDescription: String { "\(method.path)" }
    }

    @Test(
        arguments: [
            (gzip(tea), .ok), (Array("no gzip".utf8), .internal), ([], .internal),
            (Array(gzip(tea).dropLast(9)), .internal),
            (gzip([UInt8](repeating: 0, count: 5 << 20)), .resourceExhausted),
        ] as [([UInt8], StatusCode)])
    func takesGzipAndKeepsTheLimitWhileInflating(bytes: [UInt8], status: StatusCode) {
        for method in [Echo.ask, Echo.once, Echo.chat] {
            let carrier = calls.call(method, TestCalls.framed(bytes, flag: 1), Self.gzipField)
            #expect(carrier.status == status, "\(method.path)")
            #expect(carrier.messages == (status == .ok ? [Self.tea] : []), "\(method.path)")
        }
    }

    @Test func anOversizedMessageIsRefusedByItsPrefixAlone() {
        for method in [Echo.ask, Echo.chat] {
            let carrier = calls.open(method)
            carrier.call.data(TestCalls.framed([], size: 4 << 20 | 1).span)
            calls.settle(carrier)
            #expect(carrier.status == .resourceExhausted)
        }
    }

    @Test func aRefusalLetsGoOfTheHandlerThatWaitsForMore() {
        let carrier = calls.open(Echo.chat)
        calls.settle(carrier)
        #expect(calls.peer.callsUnderWay == 1)
        carrier.call.data(TestCalls.framed([], size: 4 << 20 | 1).span)
        calls.settle(carrier)
        #expect(carrier.status == .resourceExhausted)
        #expect(calls.peer.callsUnderWay == 0)
    }

    @Test func whereDataFramesBeginAndEndMeansNothing() {
        for method in [Echo.ask, Echo.chat] {
            let carrier = calls.open(method)
            for byte in TestCalls.message("tea") {
                carrier.call.data([byte].span)
                calls.settle(carrier)
            }
            carrier.call.inputEnded()
            calls.settle(carrier)
            #expect(carrier.status == .ok)
            #expect(carrier.messages == [Self.tea])
        }
    }

    @Test func manyMessagesMayComeInOneFrame() {
        let body = (0..<100).flatMap { TestCalls.message("\($0)") }
        let carrier = calls.call(Echo.chat, body)
        #expect(carrier.body == body)
        #expect(carrier.status == .ok)
    }

    @Test func anEmptyMessageIsAMessage() {
        #expect(calls.call(Echo.ask, [0, 0, 0, 0, 0]).messages == [[]])
    }

    @Test func aStreamThatEndsInAMessageIsRefusedAfterWhatWasAnswered() {
        let carrier = calls.call(Echo.chat, TestCalls.message("tea") + [0, 0])
        #expect(carrier.messages == [Self.tea])
        #expect(carrier.status == .internal)
    }

    @Test func everyMessageOfAStreamIsHeldToItsBounds() {
        let bad: [(body: [UInt8], status: StatusCode)] = [
            (TestCalls.framed([], size: 4 << 20 | 1), .resourceExhausted),
            (TestCalls.framed(Self.tea, flag: 1), .internal),
            (TestCalls.framed(Self.tea, flag: 7), .internal),
            (TestCalls.framed([0x0A, 1, 0xFF]), .invalidArgument),
        ]
        for (body, status) in bad {
            let carrier = calls.open(Echo.chat)
            for part in [TestCalls.message("tea"), body] {
                carrier.call.data(part.span)
                calls.settle(carrier)
            }
            #expect(carrier.messages == [Self.tea])
            #expect(carrier.status == status)
        }
    }

    @Test func answersAreCompressedOnlyForWhoTakesThat() {
        let plain = calls.call(Echo.chat, "was it compressed?")
        #expect(plain.messages == [Text(service: "false").encoded()])
        let squeezed = calls.call(
            Echo.chat, "was it compressed?", [("grpc-accept-encoding", "identity, gzip")])
        #expect(squeezed.body.first == 1)
        guard case .messages(isGzipped: true, _)? = squeezed.head else {
            Issue.record("The head does not name gzip.")
            return
        }
    }

    @Test func clientsOwnFieldsComeBackInOrder() {
        let carrier = calls.call(
            Echo.chat, "tea", [("x-echo", "one"), ("x-echo", "two"), ("x-echo-bin", "Zg==,Zm8")])
        let fields = carrier.trailers?.filter { $0.name != "grpc-status" }
        #expect(
            fields == [
                HeaderField("x-echo-end", "one"), HeaderField("x-echo-end", "two"),
                HeaderField("x-echo-end-bin", "Zg"), HeaderField("x-echo-end-bin", "Zm8"),
            ])
    }
}

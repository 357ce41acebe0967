import HTTP2
import RPC
import TestSupport
import Testing

@testable import Transport

/// Calls through HTTP/2, without a socket.
@Suite struct HTTPConnectionTests {
    private let tea = TestCalls.message("tea")

    @Test func answersACallAndUsesItsStreamAgain() throws {
        let peer = try MemoryPeer()
        for _ in 0..<50 {
            let answer = try peer.call("/test.Echo/Ask", tea)
            peer.exchange()
            #expect(answer.body == tea)
            #expect(answer.status == "0")
            #expect(answer.end == .noError)
        }
        #expect(peer.connection.openCalls == 0)
    }

    @Test func anAnswerBeforeTheRequestsEndIsFollowedByAResetWithoutError() throws {
        let peer = try MemoryPeer()
        let answer = try peer.call("/no.such/Method", tea, ends: false)
        peer.exchange()
        #expect(answer.status == "12")
        #expect(answer.hasEnded)
        #expect(answer.end == .noError)
        #expect(peer.connection.openCalls == 0)
    }

    @Test func aClientsResetStopsTheHandler() throws {
        let peer = try MemoryPeer()
        let answer = try peer.call("/test.Echo/Chat", TestCalls.message("sleep"), ends: false)
        peer.exchange()
        #expect(peer.calls.peer.callsUnderWay == 1)
        try peer.reset(answer)
        peer.exchange()
        #expect(peer.calls.peer.callsUnderWay == 0)
        #expect(peer.connection.openCalls == 0)
        #expect(try status(peer) == "0")
    }

    @Test func aConnectionThatIsGoneStopsEveryHandler() throws {
        let peer = try MemoryPeer()
        for _ in 0..<20 {
            _ = try peer.call("/test.Echo/Chat", TestCalls.message("sleep"), ends: false)
        }
        peer.exchange()
        #expect(peer.calls.peer.callsUnderWay == 20)
        peer.connection.abandon()
        peer.calls.settle()
        #expect(peer.calls.peer.callsUnderWay == 0)
        #expect(peer.calls.peer.buffered == 0)
        #expect(peer.calls.peer.unread == 0)
    }

    /// The streams that its output would come from are gone as well.
    @Test func aSessionWhoseConnectionIsGoneHasNothingToSay() throws {
        let peer = try MemoryPeer()
        let session = try Session(role: .client, settings: Settings(), host: peer)
        var answers = [MemoryAnswer(tea, ends: true), MemoryAnswer(tea, ends: false)]
        for answer in answers {
            try session.request(
                answer.stream, MemoryPeer.head("/test.Echo/Chat"), hasBody: true)
        }
        session.abandon()
        answers = []
        #expect(try !session.nextOutput { _ in })
        #expect(try session.takeOutput(size: 1 << 20) { _ in })
        try session.receive([0, 0, 0, 4, 0, 0, 0, 0, 0].span)
        #expect(session.openStreams == 0)
    }

    @Test func aGracefulStopWarnsFirstAndFinishesWhatWasBegun() throws {
        let peer = try MemoryPeer()
        let before = try peer.call("/test.Echo/Chat", tea, ends: false)
        peer.exchange()
        peer.connection.announceShutdown()
        peer.exchange()
        #expect(peer.goAways == 1)
        #expect(peer.pings == 1)
        #expect(!peer.connection.isFinished)
        peer.connection.refuseNewCalls()
        peer.exchange()
        #expect(peer.goAways == 2)
        #expect(!peer.connection.isFinished)
        peer.connection.cancelCalls()
        peer.exchange()
        #expect(before.body == tea)
        #expect(before.status == "14")
        #expect(peer.connection.isFinished)
    }

    @Test func asksOnceWhetherThePeerIsThereAndHearsTheAnswer() throws {
        let peer = try MemoryPeer()
        #expect(peer.connection.askAlive())
        #expect(peer.connection.awaitsPingAnswer)
        #expect(!peer.connection.askAlive())
        peer.exchange()
        #expect(!peer.connection.awaitsPingAnswer)
        #expect(peer.connection.askAlive())
    }

    @Test func requestsThatDoNotComeWholeAreEnded() throws {
        let peer = try MemoryPeer()
        let half = try peer.call("/test.Echo/Ask", Array(tea.dropLast()), ends: false)
        let whole = try peer.call("/test.Echo/Chat", tea, ends: false)
        peer.exchange()
        peer.calls.wait(.seconds(31))
        peer.connection.cancelStalledRequests(olderThan: peer.calls.worker.now - 30_000_000_000)
        peer.exchange()
        #expect(half.status == "1")
        #expect(whole.status == nil)
    }

    @Test func streamsAboveTheLimitAreRefusedAndTheRestServed() throws {
        var limits = TransportLimits()
        limits.http2.concurrentStreams = 10
        let peer = try MemoryPeer(limits)
        let answers = try (0..<10).map { _ in
            try peer.call("/test.Echo/Chat", tea, ends: false)
        }
        peer.exchange()
        #expect(answers.allSatisfy { $0.body == tea })
        #expect(peer.connection.openCalls == 10)
        // nghttp2's client holds the eleventh back until there is room.
        let next = try peer.call("/test.Echo/Ask", tea)
        peer.exchange()
        #expect(next.status == nil)
        try peer.reset(answers[0])
        peer.exchange()
        #expect(next.status == "0")
    }

    @Test func bytesThatAreNoHTTPEndTheSession() throws {
        let calls = try TestCalls()
        let connection = try HTTPConnection(
            worker: calls.worker, limits: TransportLimits(), pool: ExchangePool(limit: 1),
            peer: calls.peer, outputAppeared: {})
        connection.receive(Array("GET / HTTP/1.1\r\n\r\n".utf8).span)
        #expect(connection.isEnding)
        #expect(!connection.hasGreeted)
        connection.receive(Array("and more".utf8).span)
    }

    private func status(_ peer: MemoryPeer) throws -> String? {
        let answer = try peer.call("/test.Echo/Ask", tea)
        peer.exchange()
        return answer.status
    }
}

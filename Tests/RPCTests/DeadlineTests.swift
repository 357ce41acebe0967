import Basics
import RPC
import TestSupport
import Testing

/// How calls end before their work does.
@Suite struct DeadlineTests {
    private let calls: TestCalls

    init() throws {
        calls = try TestCalls()
    }

    private func sleeper(_ timeout: String) -> TestCarrier {
        let carrier = calls.open(Echo.chat, [("grpc-timeout", timeout)])
        carrier.call.data(TestCalls.message("sleep").span)
        calls.settle(carrier)
        return carrier
    }

    @Test func aDeadlineEndsTheCallAndItsHandler() {
        let carrier = sleeper("1S")
        #expect(calls.peer.callsUnderWay == 1)
        calls.wait(.milliseconds(900))
        calls.settle(carrier)
        #expect(carrier.status == nil)
        calls.wait(.milliseconds(200))
        calls.settle(carrier)
        #expect(carrier.status == .deadlineExceeded)
        #expect(calls.peer.callsUnderWay == 0)
    }

    @Test func workThatIsDoneInTimeLeavesNoTimer() {
        let carrier = sleeper("30S")
        calls.wait(.seconds(21))
        carrier.call.inputEnded()
        calls.settle(carrier)
        #expect(carrier.status == .ok)
        carrier.call.closed()
        #expect(calls.loop.pendingTimers == 0)
    }

    @Test func aDeadlineOfAnOldCallDoesNotEndItsSuccessor() {
        let old = sleeper("1S")
        old.hangUp()
        calls.settle()
        let next = calls.reopen(old, Echo.chat)
        calls.wait(.seconds(2))
        next.call.data(TestCalls.message("tea").span)
        next.call.inputEnded()
        calls.settle(next)
        #expect(next.status == .ok)
    }

    @Test func deadlinesAreCappedAtADay() {
        let carrier = sleeper("99999999H")
        #expect(calls.loop.pendingTimers > 0)
        calls.wait(.seconds(21))
        calls.wait(.seconds(24 * 3_600))
        calls.settle(carrier)
        #expect(carrier.status == .deadlineExceeded)
    }

    @Test func whoHangsUpStopsTheHandler() {
        let carrier = sleeper("20S")
        carrier.hangUp()
        calls.settle()
        #expect(calls.peer.callsUnderWay == 0)
        #expect(carrier.status == nil)
    }

    @Test func aServerThatStopsSaysSo() {
        let carrier = sleeper("20S")
        carrier.call.cancel(.shuttingDown)
        calls.settle(carrier)
        #expect(carrier.status == .unavailable)
        #expect(calls.peer.callsUnderWay == 0)
    }

    @Test func aRequestThatDoesNotComeWholeIsKnown() {
        let carrier = calls.open(Echo.ask)
        let start = calls.worker.now
        #expect(!carrier.call.waitsForRequest(since: start))
        #expect(carrier.call.waitsForRequest(since: start + 1))
        carrier.call.data(TestCalls.message("tea").span)
        carrier.call.inputEnded()
        #expect(!carrier.call.waitsForRequest(since: start + 1))
        let conversation = calls.open(Echo.chat)
        #expect(!conversation.call.waitsForRequest(since: calls.worker.now + 1))
    }
}

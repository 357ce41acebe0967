import TestSupport
import Testing

@testable import Transport

/// How long a connection may be silent, without calls, and there at all: by a clock that the tests
/// set, and that moves a little whenever somebody looks.
@Suite struct UpkeepTests {
    private let tea = TestCalls.message("tea")

    /// Lets `seconds` pass, looking after the connection in each; the second in which the peer
    /// counted as gone, if it did.
    private func pass(_ seconds: Int, _ peer: MemoryPeer, isThere: Bool = true) -> Int? {
        for second in 1...seconds {
            peer.calls.wait(.seconds(1))
            guard peer.connection.care(now: peer.calls.clock.monotonic()) else { return second }
            if isThere {
                peer.exchange()
            }
        }
        return nil
    }

    /// A connection whose peer has answered the server's first SETTINGS.
    private func peer(_ change: (inout TransportLimits) -> Void) throws -> MemoryPeer {
        var limits = TransportLimits()
        change(&limits)
        return try MemoryPeer(limits)
    }

    // MARK: Pings of the peer

    @Test func whoPingsTooOftenIsToldToCalmDown() throws {
        let peer = try peer { $0.pingStrikes = 2 }
        for _ in 0..<3 {
            try peer.ping()
            peer.exchange()
        }
        #expect(peer.farewells == [])
        try peer.ping()
        peer.exchange()
        #expect(peer.farewells.first == MemoryPeer.Farewell(code: 11, debug: "too_many_pings"))
        #expect(peer.connection.isEnding)
    }

    @Test func pingsThatWorkMakesUpForAreWelcome() throws {
        let peer = try peer { $0.pingStrikes = 2 }
        for _ in 0..<20 {
            for _ in 0..<3 { try peer.ping() }
            let answer = try peer.call("/test.Echo/Ask", tea)
            peer.exchange()
            #expect(answer.status == "0")
        }
        #expect(peer.farewells == [])
    }

    // MARK: Pings of ours

    @Test func aSilentPeerIsAskedAndOneThatAnswersStays() throws {
        let peer = try peer {
            $0.keepaliveSeconds = 60
            $0.keepaliveAnswerSeconds = 20
        }
        #expect(pass(59, peer) == nil)
        #expect(peer.pings == 0)
        #expect(pass(600, peer) == nil)
        #expect((8...10).contains(peer.pings))
        #expect(peer.farewells == [])
    }

    @Test func aPeerThatDoesNotAnswerIsGone() throws {
        let peer = try peer {
            $0.keepaliveSeconds = 60
            $0.keepaliveAnswerSeconds = 20
        }
        let gone = try #require(pass(600, peer, isThere: false))
        #expect((80...82).contains(gone))
    }

    @Test func aPeerThatSendsIsNotAsked() throws {
        let peer = try peer { $0.keepaliveSeconds = 60 }
        for _ in 0..<10 {
            #expect(pass(59, peer) == nil)
            _ = try peer.call("/test.Echo/Ask", tea)
            peer.exchange()
        }
        #expect(peer.pings == 0)
    }

    // MARK: Idle

    @Test func aConnectionWithoutCallsIsAskedToGo() throws {
        let peer = try peer { $0.idleSeconds = 30 }
        let answer = try peer.call("/test.Echo/Ask", tea)
        peer.exchange()
        #expect(answer.status == "0")
        #expect(pass(30, peer) == nil)
        #expect(peer.farewells == [])
        #expect(pass(2, peer) == nil)
        #expect(peer.farewells == [MemoryPeer.Farewell(code: 0, debug: "max_idle")])
        #expect(peer.connection.isFinished)
    }

    @Test func pingsDoNotMakeAConnectionBusy() throws {
        let peer = try peer { $0.idleSeconds = 3_000 }
        for _ in 0..<2 {
            #expect(pass(1_400, peer) == nil)
            try peer.ping()
            peer.exchange()
        }
        #expect(peer.farewells == [])
        #expect(pass(210, peer) == nil)
        #expect(peer.farewells.map(\.debug) == ["max_idle"])
    }

    @Test func aCallUnderWayKeepsItsConnection() throws {
        let peer = try peer { $0.idleSeconds = 30 }
        let answer = try peer.call("/test.Echo/Chat", tea, ends: false)
        #expect(pass(300, peer) == nil)
        #expect(peer.farewells == [])
        try peer.reset(answer)
        #expect(pass(29, peer) == nil)
        #expect(peer.farewells == [])
        #expect(pass(3, peer) == nil)
        #expect(peer.farewells.map(\.debug) == ["max_idle"])
    }

    @Test func withoutALimitNothingIsTooOldOrTooIdle() throws {
        let peer = try peer { $0.keepaliveSeconds = .max / second }
        for _ in 0..<100 {
            peer.calls.wait(.seconds(100_000))
            #expect(peer.connection.care(now: peer.calls.clock.monotonic()))
            peer.exchange()
        }
        #expect(peer.farewells == [])
    }

    // MARK: Age

    @Test func anOldConnectionFinishesItsCallsAndGoes() throws {
        let peer = try peer {
            $0.ageSeconds = 1_000
            $0.ageGraceSeconds = 1_000
        }
        let answer = try peer.call("/test.Echo/Chat", tea, ends: false)
        #expect(pass(890, peer) == nil)
        #expect(peer.farewells == [])
        #expect(pass(220, peer) == nil)
        #expect(peer.farewells == [MemoryPeer.Farewell(code: 0, debug: "max_age")])
        #expect(answer.body == tea)
        #expect(answer.end == nil)
        try peer.reset(answer)
        peer.exchange()
        #expect(peer.connection.isFinished)
    }

    @Test func callsOfAnOldConnectionMayNotTakeForEver() throws {
        let peer = try peer {
            $0.ageSeconds = 1_000
            $0.ageGraceSeconds = 60
        }
        _ = try peer.call("/test.Echo/Chat", tea, ends: false)
        #expect(pass(890, peer) == nil)
        #expect(pass(60, peer) == nil)
        #expect(!peer.connection.isEnding)
        #expect(pass(230, peer) == nil)
        #expect(peer.connection.isEnding)
        #expect(peer.connection.isFinished)
    }

    @Test(arguments: [UInt64](0...8).map { $0 * 250 } + [.max])
    func connectionsThatCameTogetherDoNotGoTogether(dice: UInt64) {
        var limits = TransportLimits()
        limits.ageSeconds = 1_000
        var upkeep = Upkeep(limits, now: 0, dice: dice)
        var age: Int64 = 0
        while upkeep.steps(now: age * second, .init(openCalls: 1, lastActivity: 0)).isEmpty {
            age += 1
        }
        #expect(age == 901 + Int64(dice % 2_001) / 10)
    }
}

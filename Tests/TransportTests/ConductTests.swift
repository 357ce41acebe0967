import Testing

@testable import HTTP2
@testable import Transport

/// What a peer may do that brings no call forward, and what makes up for it.
@Suite final class ConductTests {
    private static let seconds: Int64 = 1_000_000_000
    private var limits = TransportLimits()
    private var conduct: Conduct
    private var now: Int64 = 1_000 * seconds

    init() {
        conduct = Conduct(limits, now: now)
    }

    private func frame(
        _ kind: Frame.Kind, size: Int = 0, acknowledges: Bool = false, ends: Bool = false
    ) -> Frame {
        Frame(kind: kind, stream: 1, size: size, acknowledges: acknowledges, endsStream: ends)
    }

    /// Takes `count` frames; says how many were taken before the first complaint, and which.
    private func take(
        _ count: Int, _ frame: Frame, isBusy: Bool = false
    ) -> (taken: Int, complaint: String?) {
        for taken in 0..<count {
            if let complaint = conduct.received(frame, now: now, isBusy: isBusy) {
                return (taken, complaint)
            }
        }
        return (count, nil)
    }

    // MARK: Pings

    @Test func threePingsAtOnceAreForgivenAndAFourthIsNot() {
        #expect(take(10, frame(.ping)) == (3, "too_many_pings"))
    }

    @Test func pingsFarEnoughApartAreNoStrikes() {
        for _ in 0..<100 {
            #expect(take(1, frame(.ping), isBusy: true).complaint == nil)
            now += limits.busyPingSeconds * Self.seconds
        }
    }

    @Test func anIdleConnectionMayPingLessOften() {
        var taken = 0
        while conduct.received(frame(.ping), now: now, isBusy: false) == nil, taken < 100 {
            taken += 1
            now += limits.busyPingSeconds * Self.seconds
        }
        #expect(taken == 3)
    }

    @Test func anAnswerOfOursForgivesPings() {
        for _ in 0..<20 {
            #expect(take(3, frame(.ping)).complaint == nil)
            conduct.answered(with: 1)
        }
    }

    @Test func noAnswerForgivesNothing() {
        #expect(take(3, frame(.ping)).complaint == nil)
        conduct.answered(with: 0)
        #expect(take(1, frame(.ping)) == (0, "too_many_pings"))
    }

    @Test func answersToOurPingsAreNoStrikes() {
        #expect(take(100, frame(.ping, acknowledges: true)).complaint == nil)
    }

    // MARK: Settings

    @Test func settingsAreCountedByTheMinute() {
        for _ in 0..<3 {
            let (taken, complaint) = take(limits.settingsPerMinute, frame(.settings))
            #expect(taken == limits.settingsPerMinute)
            #expect(complaint == nil)
            now += 61 * Self.seconds
        }
        #expect(take(1_000, frame(.settings)) == (limits.settingsPerMinute, "too_many_settings"))
    }

    @Test func acknowledgementsAreNotCountedAsSettings() {
        #expect(take(1_000, frame(.settings, acknowledges: true)).complaint == nil)
    }

    // MARK: Frames that do nothing

    @Test(arguments: [
        Frame.Kind.data, .priority, .reset, .windowUpdate, .goAway, .other,
    ])
    func aBurstOfIdleFramesIsForgivenAndNoMore(kind: Frame.Kind) {
        #expect(take(9_999, frame(kind)) == (limits.idleFrameBurst, "too_many_idle_frames"))
    }

    @Test func aSteadyTrickleOfIdleFramesIsForgiven() {
        #expect(take(limits.idleFrameBurst, frame(.windowUpdate)).complaint == nil)
        for _ in 0..<100 {
            now += Self.seconds
            #expect(take(limits.idleFramesPerSecond, frame(.windowUpdate)).complaint == nil)
        }
        #expect(take(1, frame(.windowUpdate)).complaint == "too_many_idle_frames")
    }

    @Test func aLongSilenceForgivesABurstAndNotTwo() {
        #expect(take(limits.idleFrameBurst, frame(.windowUpdate)).complaint == nil)
        now += 100_000 * Self.seconds
        #expect(take(9_999, frame(.windowUpdate)).taken == limits.idleFrameBurst)
    }

    @Test func whatBringsACallForwardIsNeverIdle() {
        #expect(take(10_000, frame(.headers)).complaint == nil)
        #expect(take(10_000, frame(.headers, ends: true)).complaint == nil)
        #expect(take(10_000, frame(.data, size: 1)).complaint == nil)
        #expect(take(10_000, frame(.data, ends: true)).complaint == nil)
    }

    @Test func everyAnswerMakesUpForTenIdleFrames() {
        for _ in 0..<500 {
            #expect(take(10, frame(.windowUpdate)).complaint == nil)
            conduct.answered(with: 1)
        }
    }

    @Test func answersAreNoCreditForLater() {
        for _ in 0..<10_000 {
            conduct.answered(with: 1)
        }
        #expect(take(9_999, frame(.windowUpdate)).taken == limits.idleFrameBurst)
    }

    // MARK: Broken frames

    @Test func brokenFramesAreNeverMadeUpFor() {
        for _ in 0..<limits.invalidFrames {
            #expect(conduct.receivedInvalidFrame() == nil)
            conduct.answered(with: 1)
            now += 3_600 * Self.seconds
        }
        #expect(conduct.receivedInvalidFrame() == "too_many_errors")
    }
}

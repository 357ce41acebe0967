import Basics
import Testing

@Suite struct InstantTests {
    @Test func movesByDurations() {
        let start = Instant(nanoseconds: 1_000)
        #expect(start.advanced(by: .seconds(2)).nanoseconds == 2_000_001_000)
        #expect(start.advanced(by: .seconds(2)).since(start) == .seconds(2))
        #expect(start.since(start.advanced(by: .milliseconds(1))) == .milliseconds(-1))
    }

    @Test func staysWithinWhatItCanSay() {
        let end = Instant(nanoseconds: .max)
        #expect(end.advanced(by: .seconds(1)) == end)
        let start = Instant(nanoseconds: .min)
        #expect(start.advanced(by: .seconds(-1)) == start)
        #expect(Duration.seconds(Int64.max).clampedNanoseconds == .max)
        #expect(Duration.seconds(Int64.min).clampedNanoseconds == .min)
    }

    @Test func theSystemsClockNeverGoesBack() {
        let time = SystemTime()
        var before = time.monotonic()
        for _ in 0..<1_000 {
            let now = time.monotonic()
            #expect(now >= before)
            before = now
        }
    }
}

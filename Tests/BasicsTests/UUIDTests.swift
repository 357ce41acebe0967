import Basics
import Testing

@Suite struct UUIDTests {
    /// Numbers that count up, so that a test knows what it gets.
    struct Counting: RandomSource {
        func next() -> UInt64 { 0x0123_4567_89AB_CDEF }
    }

    private func sequence(_ milliseconds: Int64) -> IdentifierSequence {
        IdentifierSequence(
            time: Instant(nanoseconds: milliseconds * 1_000_000), random: Counting())
    }

    @Test func saysItsVersionAndVariant() {
        var identifiers = sequence(1_700_000_000_000)
        let text = identifiers.next().description
        #expect(text.count == 36)
        #expect(Array(text)[14] == "7")
        #expect("89ab".contains(Array(text)[19]))
        #expect(text.hasPrefix("018bcfe5-6800-7"))
    }

    @Test func laterOnesSortLater() {
        var identifiers = sequence(1_000)
        var before = identifiers.next()
        for _ in 0..<2_000 {
            let next = identifiers.next()
            #expect(before < next)
            #expect(before.description < next.description)
            before = next
        }
        var later = sequence(1_001)
        #expect(before < later.next())
    }

    @Test func aCopyGivesTheSameAgain() {
        var first = sequence(5)
        var second = first
        #expect(first.next() == second.next())
        #expect(first.next() == second.next())
    }
}

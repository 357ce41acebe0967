internal import Basics

/// Random numbers that a seed repeats.
///
/// SplitMix64 (Steele, Lea, Flood 2014): fast, and good enough for arrivals and choices.
package struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// `stream` tells apart what one seed throws for different purposes.
    package init(seed: UInt64, stream: UInt64 = 0) {
        state = seed
        state = next() ^ stream &* 0xD1B5_4A32_D192_ED03
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    /// A number above 0 and at most 1.
    package mutating func fraction() -> Double {
        Double((next() >> 11) + 1) * 0x1p-53
    }

    /// One of the numbers from 0 up to `bound`.
    package mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// True with this probability.
    package mutating func isLucky(_ probability: Double) -> Bool {
        fraction() <= probability
    }

    /// A random UUID (version 4).
    mutating func uuid() -> String {
        let (high, low) = (next() & ~0xF000 | 0x4000, next() & ~0 >> 2 | 1 << 63)
        return UUID(high: high, low: low).description
    }
}

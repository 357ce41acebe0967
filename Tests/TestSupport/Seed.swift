internal import Basics
internal import KeyValue

/// Where a random test starts; a failure prints it, and the same seed repeats the run.
package struct Seed: Sendable, Hashable, CustomStringConvertible {
    package let value: UInt64

    package init(_ value: UInt64) {
        self.value = value
    }

    /// The first `count` seeds, so that a test fails for everybody or for nobody.
    package static func some(_ count: Int) -> [Seed] {
        (1...count).map { Seed(UInt64($0)) }
    }

    package var description: String {
        "seed \(value)"
    }

    package var generator: Generator {
        Generator(state: value)
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    package struct Generator: RandomNumberGenerator, Sendable {
        var state: UInt64

        package mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }
    }
}

/// Dice that several parts of a test throw in turn.
package final class SharedDice: RandomSource {
    private let generator: Monitor<Seed.Generator>

    package init(_ seed: Seed) {
        generator = Monitor(seed.generator)
    }

    package func next() -> UInt64 {
        generator.withLock { $0.next() }
    }
}

/// Where random numbers come from; a test puts its own in, so that a seed repeats a run.
package protocol RandomSource: Sendable {
    /// Sixty-four bits nobody can guess.
    func next() -> UInt64
}

/// The machine's cryptographic generator.
package struct SystemRandom: RandomSource {
    package init() {}

    package func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}

internal import Glibc

/// When calls are due, whatever becomes of those before: the schedule of an open loop.
package struct Arrivals: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// At random, as from many customers who know nothing of each other.
        case poisson
        /// Evenly spaced.
        case fixed
    }

    /// When the next call is due, in nanoseconds after the start.
    package private(set) var next: Int64

    // The sum is kept with its fraction, so that rounding does not change the rate.
    private var exact: Double
    private let kind: Kind
    private let gap: Double
    private var dice: Dice

    /// `rate` is in calls a second. `phase`, from 0 to 1, moves a fixed schedule by so much of a
    /// gap, so that several of them interleave.
    package init(_ kind: Kind, rate: Double, phase: Double = 0, dice: Dice) {
        precondition(rate > 0, "a schedule has a rate")
        self.kind = kind
        self.dice = dice
        gap = 1e9 / rate
        exact = gap * phase
        next = Int64(exact)
        if kind == .poisson {
            exact = 0
            advance()
        }
    }

    /// Goes on to the call after the next.
    package mutating func advance() {
        switch kind {
        case .poisson: exact -= log(dice.fraction()) * gap
        case .fixed: exact += gap
        }
        next = Int64(exact)
    }
}

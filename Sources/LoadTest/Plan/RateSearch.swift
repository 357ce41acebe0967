/// Looks for the highest rate at which a goal holds: raises the rate until it does not, then halves
/// what lies between. If the first rate is too high already, it looks far below it.
///
/// It decides and remembers; whoever owns it makes the tries.
package struct RateSearch: Sendable {
    /// The rate to try next, in calls a second; nil when the search is over.
    package private(set) var next: Double?

    /// The highest rate that held so far.
    package private(set) var best: Double?

    /// The lowest rate that did not hold, twice.
    package private(set) var missed: Double?

    /// Whether `next` missed once already: one hiccup of the machine decides nothing.
    package private(set) var isSecondTry = false

    private let precision: Double
    private let lowest: Double
    private var triesLeft: Int

    /// Ends when the rate that held and the one that missed are closer than `precision` (1.05: five
    /// percent), and at the latest after `tries`. It looks for nothing below `lowest`.
    package init(
        from start: Double, lowest: Double = 1, precision: Double = 1.05, tries: Int = 40
    ) {
        precondition(start > 0 && precision > 1 && tries > 0, "a search can begin and end")
        next = start
        self.lowest = lowest
        self.precision = precision
        triesLeft = tries
    }

    /// Says whether the goal held at `next`.
    package mutating func record(held: Bool) {
        guard let rate = next else { return }
        triesLeft -= 1
        if held {
            best = max(rate, best ?? rate)
            isSecondTry = false
        } else if isSecondTry {
            missed = min(rate, missed ?? rate)
            isSecondTry = false
        } else {
            isSecondTry = true
        }
        next = triesLeft > 0 ? (isSecondTry ? rate : following) : nil
    }

    private var following: Double? {
        switch (best, missed) {
        case (nil, nil): return next
        case (let best?, nil): return best * 2
        case (nil, let missed?): return missed / 4 < lowest ? nil : missed / 4
        case (let best?, let missed?):
            // In the middle of their logarithms, for the precision is a ratio.
            return missed / best < precision ? nil : (best * missed).squareRoot()
        }
    }
}

/// What will be sold of one thing: a line through the roots of past weeks (trend), habits of
/// weekdays (week) and, once two years are known, waves of the year (season).
///
/// Its intervals are what it would have missed by: from each of the last weeks on it forecasts
/// those that followed, and takes the quantiles of the errors. That needs no law of chance, holds
/// for goods of which mostly none are sold, and is no narrower than the past was.
///
/// Sources: R. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections
/// 5.5 (intervals from residuals), 5.10 (forecasts from a moving origin) and 7.4 (regression on the
/// calendar); those of the parts stand beside them.
package struct DemandForecast: Sendable, Equatable {
    /// Units of a day, of a week or of all weeks together.
    package struct Span: Sendable, Equatable {
        /// As likely less as more.
        package var units = 0.0
        /// On the average: more than `units`, for now and then somebody buys many.
        package var meanUnits = 0.0
        /// Seldom less.
        package var lowerUnits = 0.0
        /// Seldom more.
        package var upperUnits = 0.0

        /// Nothing.
        package init() {}
    }

    /// Days of the past that are looked at: three years.
    package static let dayLimit = 3 * 52 * 7
    /// Weeks to come that are told at the most.
    package static let weekLimit = 26

    /// Days to come, the first of which is the one after the last known.
    package let days: [Span]
    /// The same by weeks.
    package let weeks: [Span]
    /// The same altogether.
    package let total: Span
    /// How many weeks there are to learn from: those since the first sale.
    package let knownWeeks: Int

    /// Learns from the `units` of days one after another, the last of which is over.
    ///
    /// `coverage` is how often the truth is to lie within the bounds, which lie as often below it
    /// as above.
    package init(
        of units: [Double], weeks count: Int, coverage: Double = 0.8
    ) throws(StatisticsError) {
        precondition((1...Self.weekLimit).contains(count), "some weeks are asked for")
        precondition(coverage > 0 && coverage < 1, "bounds leave something out")
        let history = try DemandHistory(units.suffix(Self.dayLimit))
        knownWeeks = history.weekCount
        guard knownWeeks > 0 else {
            days = [Span](repeating: Span(), count: 7 * count)
            weeks = [Span](repeating: Span(), count: count)
            total = Span()
            return
        }
        let errors = try PastErrors(of: history)
        let line = try DemandLine(history.roots, before: knownWeeks)
        let shares = history.shares(before: knownWeeks)
        let weekBounds = errors.weeks.bounds(coverage)
        let dayBounds = errors.days.bounds(coverage)
        var (days, weeks): ([Span], [Span]) = ([], [])
        for week in 1...count {
            let season = history.season(at: knownWeeks + week - 1)
            let root = max(0, line.root(ahead: week) + season)
            let mean = root * root + errors.weeks.variance
            weeks.append(Span(root: root, mean: mean, weekBounds))
            for share in shares {
                let dayRoot = root * share.squareRoot()
                days.append(Span(root: dayRoot, mean: mean * share, dayBounds))
            }
        }
        self.days = days
        self.weeks = weeks
        total = weeks.reduce(into: Span()) { sum, week in
            sum.units += week.units
            sum.meanUnits += week.meanUnits
            sum.lowerUnits += week.lowerUnits
            sum.upperUnits += week.upperUnits
        }
        guard total.upperUnits.isFinite, total.meanUnits.isFinite else { throw .valueForbidden }
    }
}

extension DemandForecast.Span {
    fileprivate init(root: Double, mean: Double, _ bounds: (lower: Double, upper: Double)) {
        units = root * root
        meanUnits = mean
        let (low, high) = (max(0, root + bounds.lower), max(0, root + bounds.upper))
        lowerUnits = low * low
        upperUnits = high * high
    }
}

/// What forecasts from earlier weeks would have missed by, in roots of units.
private struct PastErrors {
    /// Forecasts are tried from so many weeks, the latest ones.
    private static let originLimit = 24
    /// A line is tried from this many known weeks on.
    private static let leastWeeks = 6

    var weeks = Misses()
    var days = Misses()

    init(of history: DemandHistory) throws(StatisticsError) {
        let last = history.weekCount
        for origin in max(Self.leastWeeks, last - Self.originLimit)..<max(Self.leastWeeks, last) {
            let line = try DemandLine(history.roots, before: origin)
            let shares = history.shares(before: origin)
            for ahead in 1...min(DemandLine.reach, last - origin) {
                let week = origin + ahead - 1
                let season = history.season(at: week)
                let root = max(0, line.root(ahead: ahead) + season)
                weeks.add(history.roots[week] + season - root)
                for (day, share) in shares.enumerated() {
                    days.add(history.dayRoot(week: week, day: day) - root * share.squareRoot())
                }
            }
        }
    }
}

/// Errors of forecasts, in roots of units.
private struct Misses {
    /// With fewer there are no quantiles worth the name, and a bell is taken in their place.
    private static let fewest = 28
    /// Errors of 1 that everything is taken to have made: twice those of a thing bought one at a
    /// time by people who know nothing of one another.
    private static let priorCount = 8.0

    private var errors: [Double] = []
    private var squares = 0.0

    mutating func add(_ error: Double) {
        errors.append(error)
        squares += error * error
    }

    /// The mean of their squares.
    var variance: Double {
        errors.count >= Self.fewest
            ? squares / Double(errors.count)
            : (squares + Self.priorCount) / (Double(errors.count) + Self.priorCount)
    }

    /// What to add to a root so that the truth lies between with the given probability.
    func bounds(_ coverage: Double) -> (lower: Double, upper: Double) {
        let tail = (1 - coverage) / 2
        guard errors.count >= Self.fewest else {
            let reach = NormalDistribution.quantile(1 - tail) * variance.squareRoot()
            return (-reach, reach)
        }
        let sorted = errors.sorted()
        return (sorted.quantile(tail), sorted.quantile(1 - tail))
    }
}

extension [Double] {
    /// The value below which there is this part of sorted ones, between neighbours by a straight
    /// line: the seventh of R. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The
    /// American Statistician 50 (1996), 361-365.
    func quantile(_ part: Double) -> Double {
        precondition(!isEmpty, "a quantile is of something")
        let place = part * Double(count - 1)
        let low = Int(place.rounded(.down))
        let high = Swift.min(low + 1, count - 1)
        return self[low] + (self[high] - self[low]) * (place - Double(low))
    }
}

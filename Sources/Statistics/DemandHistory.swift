internal import Glibc

/// What was sold of one thing, by weeks that end with the last day known.
///
/// Units are looked at by their root: the root of a count spreads about as much whether it is small
/// or large (M. Bartlett, "The square root transformation in analysis of variance", Supplement to
/// the Journal of the Royal Statistical Society 3 (1936), 68-78), and one huge order does not shout
/// down a year of small ones.
struct DemandHistory {
    /// A year in weeks.
    static let year = 365.25 / 7
    /// Over how many weeks the habits of weekdays are looked for.
    private static let habitWeeks = 26
    /// Ordinary days that everything has had before its first: few sales tell little of weekdays.
    private static let priorDays = 2.0

    /// The units of each day, seven to a week, from the week of the first sale on.
    private let days: [Double]
    /// What the season adds to the root of each week's units; empty when less than two years are
    /// known.
    private let season: LinearRegression?
    /// The roots of each week's units, without the season.
    let roots: [Double]

    /// `units` of days one after another, the last of which is over.
    init(_ units: ArraySlice<Double>) throws(StatisticsError) {
        guard units.allSatisfy({ $0.isFinite && $0 >= 0 }) else { throw .valueForbidden }
        let whole = units.suffix(units.count / 7 * 7)
        let quiet = whole.prefix { $0 == 0 }.count / 7 * 7
        let known = Array(whole.dropFirst(quiet))
        let roots = (0..<known.count / 7).map { week in
            known[week * 7..<week * 7 + 7].reduce(0, +).squareRoot()
        }
        let season = try Self.season(of: roots)
        days = known
        self.season = season
        self.roots = roots.enumerated().map { week, root in
            root - (season.map { Self.part(of: $0, at: week) } ?? 0)
        }
    }

    /// Weeks since the first sale; 0 if there was none.
    var weekCount: Int {
        days.count / 7
    }

    func dayRoot(week: Int, day: Int) -> Double {
        days[week * 7 + day].squareRoot()
    }

    /// What the season adds to the root of a week's units, also of weeks to come.
    func season(at week: Int) -> Double {
        season.map { Self.part(of: $0, at: week) } ?? 0
    }

    /// How a week's units spread over its days, by the weeks before `week`.
    func shares(before week: Int) -> [Double] {
        let weeks = max(0, week - Self.habitWeeks)..<week
        let sums = (0..<7).map { day in
            weeks.reduce(Self.priorDays / 7) { $0 + dayRoot(week: $1, day: day) }
        }
        let all = sums.reduce(0, +)
        return sums.map { $0 / all }
    }

    /// Two waves a year beside a straight line: with less than two years, what was the season and
    /// what the trend cannot be told apart.
    private static func season(of roots: [Double]) throws(StatisticsError) -> LinearRegression? {
        guard Double(roots.count) >= 2 * year else { return nil }
        let rows = roots.indices.map { [Double($0)] + waves(at: $0) }
        return try LinearRegression(Observations(rows), of: roots, ridge: [0, 1, 1, 1, 1])
    }

    private static func part(of season: LinearRegression, at week: Int) -> Double {
        zip(season.coefficients.dropFirst(), waves(at: week)).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func waves(at week: Int) -> [Double] {
        let angle = 2 * Double.pi * Double(week) / year
        return [sin(angle), cos(angle), sin(2 * angle), cos(2 * angle)]
    }
}

/// Where weekly sales stand and how they move: a line through the roots of past weeks, of which
/// each counts half as much as one `halfLife` later.
///
/// R. Brown, Smoothing, Forecasting and Prediction of Discrete Time Series (1963) (discounted least
/// squares). The slope is as if normal about 0 beforehand, so that the ridge is the variance of
/// weeks about the line over that of slopes; the former is found from what neighbours differ by (J.
/// von Neumann, "Distribution of the ratio of the mean square successive difference to the
/// variance", Annals of Mathematical Statistics 12 (1941), 367-395).
struct DemandLine {
    /// In weeks. It and the variance of slopes were chosen by the weekly sales of a gift shop, at
    /// which lives of four to eight weeks came within 1 % of one another.
    private static let halfLife = 6.0
    private static let slopeVariance = 0.001
    /// The variance of the root of a count whose units are bought one at a time.
    private static let leastVariance = 0.25
    /// The line is followed so many weeks on, and is level from there: no farther than it is
    /// checked.
    static let reach = 8

    private let line: LinearRegression

    /// Through the weeks before `week`.
    init(_ roots: [Double], before week: Int) throws(StatisticsError) {
        let past = 0..<week
        let steps = past.dropFirst().map { roots[$0] - roots[$0 - 1] }
        let variance = steps.reduce(0) { $0 + $1 * $1 } / (2 * Double(max(1, steps.count)))
        line = try LinearRegression(
            Observations(
                past.map { [Double($0 - week + 1)] },
                weights: past.map { pow(0.5, Double(week - 1 - $0) / Self.halfLife) }),
            of: Array(roots.prefix(week)),
            ridge: [max(variance, Self.leastVariance) / Self.slopeVariance])
    }

    /// The root of the units expected so many weeks on: 1 is the next one.
    func root(ahead weeks: Int) -> Double {
        line.value(at: [Double(min(weeks, Self.reach))])
    }
}

internal import Basics
internal import Schema
internal import Statistics
internal import Tables

/// Says how well demand is forecast: what `ForecastDemand` would have said four weeks ago of the
/// goods that sell most, beside what was ordered since.
///
/// There is nothing else to keep. A forecast is fitted when it is asked for, from the weeks of one
/// sku, which takes less than reading a model would, and knows today's orders.
struct DemandRecipe: ModelRecipe {
    let kind = Model.Kind.linearRegression

    private static let heldOutWeeks = 4
    /// Skus that are judged, those that sold most within a year: each takes some milliseconds.
    private static let skuLimit = 300

    /// What a forecast missed in a week, in units of what last week's sales usually miss.
    private struct Misses {
        var forecast = 0.0
        var lastWeek = 0.0
        var within = 0
        var weeks = 0
    }

    func train(_ data: TrainingData, into model: ModelWriter) throws {
        let skus = try bestSelling(data)
        var misses = Misses()
        var judged = 0
        for (place, sku) in skus.enumerated() {
            judged += try judge(sku, data, &misses) ? 1 : 0
            try model.progress(Double(place) / Double(skus.count))
        }
        guard judged > 0 else {
            throw TrainingError("Nothing was sold for long enough yet to judge a forecast by.")
        }
        let weeks = Double(misses.weeks)
        model.metric("skus", Double(judged))
        model.metric("held out weeks", weeks)
        model.metric("held out scaled error", misses.forecast / weeks)
        model.metric("held out scaled error of last week again", misses.lastWeek / weeks)
        model.metric("held out weeks within bounds", Double(misses.within) / weeks)
    }

    /// The skus that sold most within a year.
    private func bestSelling(_ data: TrainingData) throws -> [String] {
        let first = Int(Day(data.now).week) - 52
        var sold: [String: Int64] = [:]
        try data.forEach(SoldWeeks.self) { row in
            guard Int(row.week) >= first else { return }
            sold[row.sku, default: 0] += row.units.reduce(0) { $0 + max(0, $1) }
        }
        return sold.filter { $0.value > 0 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Self.skuLimit).map(\.key)
    }

    /// Adds what a forecast of one sku missed; says whether it was known for long enough.
    private func judge(
        _ sku: String, _ data: TrainingData, _ misses: inout Misses
    ) throws -> Bool {
        let days = Self.heldOutWeeks * Day.weekLength
        let units = try data.read { snapshot in
            try SoldWeeks.units(
                of: sku, before: data.now, dayLimit: DemandForecast.dayLimit, in: snapshot)
        }
        let known = units.dropLast(days).map { Double(max(0, $0)) }
        let weeks = Self.weeks(known.drop { $0 == 0 })
        guard weeks.count > Self.heldOutWeeks, let last = weeks.last else { return false }
        let changes = zip(weeks, weeks.dropFirst()).map { abs($1 - $0) }
        let scale = changes.reduce(0, +) / Double(changes.count)
        guard scale > 0 else { return false }
        let forecast = try DemandForecast(of: Array(known), weeks: Self.heldOutWeeks)
        let came = Self.weeks(units.suffix(days).map { Double(max(0, $0)) })
        for (span, units) in zip(forecast.weeks, came) {
            misses.forecast += abs(span.units - units) / scale
            misses.lastWeek += abs(last - units) / scale
            misses.within += span.lowerUnits <= units && units <= span.upperUnits ? 1 : 0
            misses.weeks += 1
        }
        return true
    }

    /// Sums of seven days each, the last of which are the last.
    private static func weeks(_ days: some RandomAccessCollection<Double>) -> [Double] {
        let days = Array(days)
        return stride(from: days.count % Day.weekLength, to: days.count, by: Day.weekLength).map {
            days[$0..<$0 + Day.weekLength].reduce(0, +)
        }
    }
}

internal import Glibc
internal import Histogram

extension Outcome {
    // MARK: Steps

    /// Rate against p99: where the shop begins to queue.
    var stepSection: String {
        let points = steps.map { Plot.Point(x: $0.step.rate, y: max($0.p99, 0.01)) }
        let levels = points.map(\.y) + [plan.goalMilliseconds].compactMap { $0 }
        var plot = Plot(
            title: "p99 against the rate of each step",
            x: .logarithmic(
                "calls a second, asked for", points.map(\.x).min() ?? 1,
                points.map(\.x).max() ?? 1, count),
            y: .logarithmic("p99, ms", levels.min() ?? 1, levels.max() ?? 1, decimal))
        let lowest = Dictionary(points.map { ($0.x, $0.y) }, uniquingKeysWith: min)
        plot.lines = [
            .init(
                style: "quiet thin",
                points: lowest.sorted { $0.key < $1.key }.map { .init(x: $0.key, y: $0.value) })
        ]
        plot.marks = zip(steps, points).map { result, point in
            let isChosen = result.step.number == chosen.step.number
            return .init(
                style: result.holds ? "good" : "bad", point: point,
                title: Outcome.line(result, isSearch: true),
                label: isChosen ? "\(count(result.step.rate))/s, \(decimal(result.p99)) ms" : "")
        }
        plot.level = plan.goalMilliseconds.map { ($0, "goal: \(decimal($0)) ms") }
        return section(
            "Looking for the highest rate",
            "Each point is a step at one rate. Both scales are logarithmic. A rate that missed was "
                + "tried twice; the line follows the better try.",
            plot.svg + legend([("good", "holds the goal"), ("bad", "misses it")]) + stepTable)
    }

    // MARK: Percentiles

    var percentileSection: String {
        let shown = Operation.allCases.filter {
            chosen.tally.latencies[$0.rawValue].totalCount > 0
        }
        var lines = shown.map { operation in
            Plot.Line(
                style: operation.word, points: tail(chosen.tally.latencies[operation.rawValue]))
        }
        lines.append(.init(style: "all", points: tail(chosen.tally.all)))
        let values = lines.flatMap(\.points)
        let nines: [Double] = [0, 50, 90, 99, 99.9, 99.99, 99.999]
        let end = values.map(\.x).max() ?? 2
        var plot = Plot(
            title: "Latency by percentile",
            x: Axis(
                label: "percentile", low: 0, high: max(end, 2),
                ticks: nines.filter { tailPlace($0) <= end + 0.01 }.map { percentile in
                    .init(
                        value: tailPlace(percentile), label: decimal(percentile, digits: 3) + " %")
                }),
            y: .logarithmic(
                "latency, ms", values.map(\.y).min() ?? 1, values.map(\.y).max() ?? 1, decimal))
        plot.lines = lines
        plot.level = plan.goalMilliseconds.map { ($0, "goal for 99 %: \(decimal($0)) ms") }
        plot.height = 340
        return section(
            "Latency by percentile",
            "So many of the calls took no longer than this. Each step to the right of the scale "
                + "looks at calls ten times rarer.",
            plot.svg + legend(shown.map { ($0.word, $0.name) } + [("all", "all")]))
    }

    /// The line of a histogram's percentiles, as far out as it has ten calls to tell from.
    private func tail(_ histogram: Histogram<UInt32>) -> [Plot.Point] {
        let end = max(1, log10(max(Double(histogram.totalCount) / 10, 1)))
        return stride(from: 0, through: end, by: end / 160).map { place in
            Plot.Point(
                x: place, y: max(histogram.milliseconds(at: 100 - 100 * pow(10, -place)), 0.01))
        }
    }

    /// How many factors of ten are between all calls and those beyond `percentile`.
    private func tailPlace(_ percentile: Double) -> Double {
        -log10(1 - percentile / 100)
    }

    // MARK: Time

    var timeSection: String {
        let end = steps.compactMap { $0.intervals.last }.map { $0.begin + $0.seconds }.max() ?? 1
        let intervals = steps.flatMap(\.intervals)
        let time = Axis.linear("seconds since the beginning", upTo: end) { decimal($0) }.ending(
            at: end)
        var rates = Plot(
            title: "Calls answered over time", x: time,
            y: .linear("calls a second", upTo: intervals.map(\.rate).max() ?? 1, count))
        rates.lines = lines("get", isFilled: true) { $0.rate }
        rates.height = 210
        let levels = intervals.flatMap { [$0.p50, $0.p99] }.filter { $0 > 0 }
        var latencies = Plot(
            title: "Latency over time", x: time,
            y: .logarithmic("latency, ms", levels.min() ?? 1, levels.max() ?? 1, decimal))
        latencies.lines = lines("list") { $0.p99 } + lines("batch") { $0.p50 }
        latencies.level = plan.goalMilliseconds.map { ($0, "goal: \(decimal($0)) ms") }
        latencies.height = 250
        let about =
            steps.count > 1
            ? "Each hill is a step; the gaps are warm-ups, which do not count."
            : "The warm-up is left out."
        return section(
            "Over time", about,
            rates.svg + legend([("get", "calls answered")]) + latencies.svg
                + legend([("list", "p99"), ("batch", "p50")]))
    }

    /// A line for each step, so that nothing is drawn where nothing was measured.
    private func lines(
        _ style: String, isFilled: Bool = false, _ value: (StepResult.Interval) -> Double
    ) -> [Plot.Line] {
        steps.map { result in
            Plot.Line(
                style: style + " thin",
                points: result.intervals.map {
                    .init(x: $0.begin + $0.seconds / 2, y: max(value($0), 0))
                }, isFilled: isFilled)
        }
    }

    private func legend(_ entries: [(style: String, name: String)]) -> String {
        let items = entries.map { "<li class=\"\($0.style)\">\(escaped($0.name))</li>" }
        return "<ul class=\"legend\">\(items.joined())</ul>"
    }

    private func count(_ value: Double) -> String {
        grouped(Int(value.rounded()))
    }
}

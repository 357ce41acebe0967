internal import Statistics

/// Compares what was learned with the order as it is, by lists that were not learned from.
struct ClickJudge {
    private let odds: ClickOdds
    private let lists: ArraySlice<ClickList>
    private let features: [[[Double]]]
    /// The odds by the place alone.
    private let plain: LogisticRegression

    init(
        _ lesson: ClickLesson, _ odds: ClickOdds, _ lists: ArraySlice<ClickList>,
        _ goods: [ClickGood], ridge: Double
    ) throws {
        self.odds = odds
        self.lists = lists
        features = lists.map { lesson.features(of: $0, goods) }
        plain = try LogisticRegression(
            Observations(lesson.rows.map { Array($0.prefix(1)) }), of: lesson.clicks,
            ridge: ridge)
    }

    /// Says all figures; whether what was chosen would have stood higher, by more than a standard
    /// error, and was less surprising.
    func tell(_ report: ClickReport) throws -> Bool {
        let answers = lists.flatMap(\.clicks)
        let rows = features.flatMap { $0 }
        let learned = try Predictions(rows.map { odds.click.probability(of: $0) }, answers)
        let byPlace = try Predictions(rows.map { plain.probability(of: [$0[0]]) }, answers)
        report.metric("held out log-loss", learned.logLoss)
        report.metric("held out log-loss by place alone", byPlace.logLoss)
        report.metric("held out AUC", learned.areaUnderCurve)
        report.metric("held out AUC by place alone", byPlace.areaUnderCurve)
        report.metric("held out calibration error", learned.calibrationError())
        if let purchase = odds.purchase {
            let bought = lists.flatMap(\.purchases)
            let predictions = try Predictions(
                rows.map { purchase.probability(of: $0) }, bought)
            report.metric("held out log-loss of purchases", predictions.logLoss)
            report.metric("held out AUC of purchases", predictions.areaUnderCurve)
        }
        let gains = compareOrders()
        let count = Double(gains.count)
        let before = gains.reduce(0) { $0 + $1.before } / count
        let after = gains.reduce(0) { $0 + $1.after } / count
        let difference = after - before
        let variance = gains.reduce(0) { sum, gain in
            let deviation = gain.after - gain.before - difference
            return sum + deviation * deviation
        }
        let error = (variance / count / max(1, count - 1)).squareRoot()
        let isBetter = difference > error && learned.logLoss < byPlace.logLoss
        report.metric("held out lists", count)
        report.metric("held out NDCG@10 as found", before)
        report.metric("held out NDCG@10", after)
        report.metric("standard error of the difference", error)
        report.model.metric("\(report.surface) go by it", isBetter ? 1 : 0)
        return isBetter
    }

    /// How high what was chosen stood as it was found, and how high it would have stood.
    private func compareOrders() -> [(before: Double, after: Double)] {
        zip(lists, features).compactMap { list, features in
            let clicks = list.clicks
            guard clicks.contains(true) else { return nil }
            let found = clicks.indices.sorted { list.found[$0] < list.found[$1] }
            let top = Array(found.prefix(ClickModel.topCount))
            let order = odds.order(top.map { features[$0] }).map { top[$0] }
            return (
                Self.gain(found.map { clicks[$0] }),
                Self.gain((order + found.dropFirst(top.count)).map { clicks[$0] })
            )
        }
    }

    /// How high what was chosen stands among the first ten: 1 when nothing stands before it (NDCG,
    /// as K. Järvelin, J. Kekäläinen define it).
    private static func gain(_ clicks: [Bool]) -> Double {
        let got = clicks.prefix(ClickModel.topCount).enumerated().reduce(0) { sum, entry in
            sum + (entry.element ? ClickFeatures.place(entry.offset) : 0)
        }
        let best = (0..<min(ClickModel.topCount, clicks.count { $0 })).reduce(0) {
            $0 + ClickFeatures.place($1)
        }
        return best == 0 ? 0 : got / best
    }
}

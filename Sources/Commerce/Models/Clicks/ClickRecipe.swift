internal import Schema
internal import Statistics

/// Learns how likely goods in a list of search results, and in one of recommendations, are chosen
/// and bought, from events that say what was shown, and from what followed.
///
/// Lists go by it only when what was chosen would have stood higher, in lists that it did not learn
/// from, by more than chance; else the order stays as it is, and the model says so.
struct ClickRecipe: ModelRecipe {
    let kind = Model.Kind.logisticRegression

    /// The last of all lists are asked about, so many of a hundred.
    private static let heldOutPercent = 20
    /// With fewer lists that somebody chose from, chance decides.
    private static let leastLists = 100
    /// With fewer purchases nothing is said of them.
    private static let leastPurchases = 50
    private static let ridge = 1.0

    func train(_ data: TrainingData, into model: ModelWriter) throws {
        let log = try ClickLog(data)
        let learnable = ClickSurface.allCases.filter { canLearn(log.lists(on: $0)) }
        guard !learnable.isEmpty else {
            let (searches, others) = (
                chosenFrom(log.lists(on: .searches)), chosenFrom(log.lists(on: .recommendations))
            )
            throw TrainingError(
                "Only \(searches) searches and \(others) recommendations tell what was shown and "
                    + "what was chosen then; \(Self.leastLists) of either are needed, and a "
                    + "choice from the last fifth of them.")
        }
        try model.progress(0.3)
        let goods = try goods(log, data)
        for (number, surface) in learnable.enumerated() {
            try model.progress(0.5 + 0.25 * Double(number))
            try learn(log, goods, into: ClickReport(surface: surface, model: model))
        }
    }

    private func canLearn(_ lists: [ClickList]) -> Bool {
        chosenFrom(lists) >= Self.leastLists
            && lists[firstHeldOut(of: lists)...].contains { $0.clicks.contains(true) }
    }

    private func chosenFrom(_ lists: [ClickList]) -> Int {
        lists.count { $0.clicks.contains(true) }
    }

    private func firstHeldOut(of lists: [ClickList]) -> Int {
        lists.count - lists.count * Self.heldOutPercent / 100
    }

    /// Learns from the lists of one surface.
    private func learn(_ log: ClickLog, _ goods: [ClickGood], into report: ClickReport) throws {
        let lists = log.lists(on: report.surface)
        let cut = firstHeldOut(of: lists)
        let first = max(0, cut - ClickLesson.rowLimit / ClickList.length)
        var lesson = ClickLesson()
        for (place, list) in lists.prefix(cut).enumerated() {
            if place < first {
                lesson.count(list)
            } else {
                lesson.learn(list, goods)
            }
        }
        let odds = try fit(lesson)
        let isBetter = try ClickJudge(
            lesson, odds, lists.dropFirst(cut), goods, ridge: Self.ridge
        ).tell(report)
        for list in lists.dropFirst(cut) {
            lesson.count(list)
        }
        report.metric("lists", Double(lists.count))
        tell(odds, report)
        try ClickModel.write(odds, isBetter: isBetter, lesson, log, into: report)
    }

    private func fit(_ lesson: ClickLesson) throws -> ClickOdds {
        let observations = try Observations(lesson.rows)
        return ClickOdds(
            click: try LogisticRegression(observations, of: lesson.clicks, ridge: Self.ridge),
            purchase: lesson.purchases.count { $0 } < Self.leastPurchases
                ? nil
                : try LogisticRegression(observations, of: lesson.purchases, ridge: Self.ridge))
    }

    private func tell(_ odds: ClickOdds, _ report: ClickReport) {
        report.metric("constant", odds.click.constant)
        for (name, weight) in zip(ClickFeatures.names, odds.click.coefficients) {
            report.metric("weight of \(name)", weight)
        }
        guard let purchase = odds.purchase else { return }
        report.metric("constant for purchases", purchase.constant)
        for (name, weight) in zip(ClickFeatures.names, purchase.coefficients) {
            report.metric("weight of \(name) for purchases", weight)
        }
    }

    /// What is known of each product of the log, by its number.
    private func goods(_ log: ClickLog, _ data: TrainingData) throws -> [ClickGood] {
        let names = log.products.all
        var goods: [ClickGood] = []
        goods.reserveCapacity(names.count)
        for start in stride(from: 0, to: names.count, by: TrainingData.stepRows) {
            let ids = Array(names[start..<min(names.count, start + TrainingData.stepRows)])
            goods += try data.read { snapshot in try ClickGood.find(ids, in: snapshot) }
        }
        return goods
    }
}

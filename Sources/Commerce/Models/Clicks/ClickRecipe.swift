internal import Schema
internal import Statistics

/// Learns how likely goods in a list of search results are chosen and bought, from searches whose
/// events say what was shown, and from what followed.
///
/// Searches go by it only when what was chosen would have stood higher, in lists that it did not
/// learn from, by more than chance; else the order stays as it is, and the model says so.
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
        let chosenFrom = log.lists.count { $0.clicks.contains(true) }
        guard chosenFrom >= Self.leastLists else {
            throw TrainingError(
                "Only \(chosenFrom) searches tell what was shown and what was chosen then; "
                    + "\(Self.leastLists) are needed.")
        }
        try model.progress(0.3)
        let goods = try goods(log, data)
        try model.progress(0.5)
        let cut = log.lists.count - log.lists.count * Self.heldOutPercent / 100
        let first = max(0, cut - ClickLesson.rowLimit / ClickList.length)
        var lesson = ClickLesson()
        for (place, list) in log.lists.prefix(cut).enumerated() {
            if place < first {
                lesson.count(list)
            } else {
                lesson.learn(list, goods)
            }
        }
        let odds = try fit(lesson)
        try model.progress(0.7)
        let isBetter = try ClickJudge(
            lesson, odds, log.lists.dropFirst(cut), goods, ridge: Self.ridge
        ).tell(model)
        for list in log.lists.dropFirst(cut) {
            lesson.count(list)
        }
        tell(odds, log, model)
        try ClickModel.write(odds, isBetter: isBetter, lesson, log, into: model)
    }

    private func fit(_ lesson: ClickLesson) throws -> ClickOdds {
        let observations = try Observations(lesson.rows)
        return ClickOdds(
            click: try LogisticRegression(observations, of: lesson.clicks, ridge: Self.ridge),
            purchase: lesson.purchases.count { $0 } < Self.leastPurchases
                ? nil
                : try LogisticRegression(observations, of: lesson.purchases, ridge: Self.ridge))
    }

    private func tell(_ odds: ClickOdds, _ log: ClickLog, _ model: ModelWriter) {
        model.metric("lists", Double(log.lists.count))
        model.metric("constant", odds.click.constant)
        for (name, weight) in zip(ClickFeatures.names, odds.click.coefficients) {
            model.metric("weight of \(name)", weight)
        }
        guard let purchase = odds.purchase else { return }
        model.metric("constant for purchases", purchase.constant)
        for (name, weight) in zip(ClickFeatures.names, purchase.coefficients) {
            model.metric("weight of \(name) for purchases", weight)
        }
    }

    /// What is known of each product of the log, by its number.
    private func goods(_ log: ClickLog, _ data: TrainingData) throws -> [ClickGood] {
        let names = log.products.all
        var goods: [ClickGood] = []
        goods.reserveCapacity(names.count)
        for start in stride(from: 0, to: names.count, by: TrainingData.stepRows) {
            let ids = Array(names[start..<min(names.count, start + TrainingData.stepRows)])
            goods += try data.read { snapshot in try ClickModel.goods(ids, in: snapshot) }
        }
        return goods
    }
}

internal import Schema
internal import Statistics
internal import Text

/// Learns which category the words of a product speak of, from the goods that have one.
struct CategoryRecipe: ModelRecipe {
    let kind = Model.Kind.naiveBayes

    /// So little that words which only one category has decide: on a catalogue of electronics 0.01
    /// was right for 93 of 100 goods, 1 for 84.
    private static let smoothing = 0.01
    /// One of so many goods is asked about before it is learned from: half of those to find out how
    /// sure to be, and half to say how good that is.
    private static let heldOutShare = 10
    private static let heldOutLimit = 4_000

    /// A product that was not learned from yet.
    private struct Example {
        let words: [String]
        let categories: [String]
    }

    func train(_ data: TrainingData, into model: ModelWriter) throws {
        let language = try data.read { snapshot in
            Language(number: try SearchState.read(in: snapshot).language)
        }
        var lesson = NaiveBayes(smoothing: Self.smoothing)
        var reader = CategoryWords(language)
        var heldOut: [Example] = []
        var count = 0
        try data.forEach(Products.self) { product in
            guard product.deleteTime == nil, !product.categoryIDs.isEmpty else { return }
            count += 1
            let example = Example(
                words: reader.words(product.title, product.description),
                categories: Set(product.categoryIDs).sorted())
            if count % Self.heldOutShare == 0, heldOut.count < Self.heldOutLimit {
                heldOut.append(example)
            } else {
                Self.learn(example, &lesson)
            }
        }
        guard count > 0 else { throw TrainingError("No product has a category yet.") }
        try model.progress(0.5)
        try judge(&lesson, heldOut, model)
        for example in heldOut {
            Self.learn(example, &lesson)
        }
        try model.progress(0.7)
        model.metric("products", Double(count))
        model.metric("categories", Double(lesson.classes.counts.count))
        model.metric("words", Double(lesson.classes.knownWords))
        try CategoryModel.write(lesson, language, into: model)
    }

    private static func learn(_ example: Example, _ lesson: inout NaiveBayes) {
        for category in example.categories {
            lesson.learn(example.words, as: category)
        }
    }

    /// Finds out how sure to be, and how often the likeliest category is right, beside the
    /// commonest one.
    private func judge(
        _ lesson: inout NaiveBayes, _ heldOut: [Example], _ model: ModelWriter
    ) throws {
        let half = heldOut.count / 2
        let commonest = lesson.classes.counts.max { $0.texts < $1.texts }?.name
        guard half > 0, let commonest else { return }
        lesson.calibrate(on: heldOut.prefix(half).map { ($0.words, $0.categories) })
        let asked = heldOut.dropFirst(half)
        var told: [Double] = []
        var answers: [Bool] = []
        for example in asked {
            guard let best = lesson.classes(of: example.words, limit: 1).first else { continue }
            told.append(best.probability)
            answers.append(example.categories.contains(best.name))
        }
        let common = asked.count { $0.categories.contains(commonest) }
        let predictions = try Predictions(told, answers)
        model.metric("held out products", Double(asked.count))
        model.metric("held out accuracy", Double(answers.count { $0 }) / Double(asked.count))
        model.metric("held out accuracy of the commonest", Double(common) / Double(asked.count))
        model.metric("held out calibration error", predictions.calibrationError())
        model.metric("sharpness", lesson.classes.sharpness)
    }
}

package import Schema

/// How models of one kind are learned.
package protocol ModelRecipe: Sendable {
    var kind: Model.Kind { get }

    /// Learns from `data` and gives what it learned to `model`.
    ///
    /// It takes as long as it takes, on a thread of its own. What it throws leaves what is in use
    /// as it is.
    func train(_ data: TrainingData, into model: ModelWriter) throws
}

/// Every kind that the shop can learn.
package let modelRecipes: [any ModelRecipe] = [
    BasketRecipe(), ContentRecipe(), CategoryRecipe(), DemandRecipe(), ClickRecipe(),
]

/// Why nothing could be learned, as a sentence for whoever runs the shop.
package struct TrainingError: Error {
    package let sentence: String

    package init(_ sentence: String) {
        self.sentence = sentence
    }
}

/// The shop stops; the training begins again at its next start.
package struct TrainingStopped: Error {
    package init() {}
}

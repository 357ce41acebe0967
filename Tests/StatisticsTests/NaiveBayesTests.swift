import Statistics
import TestSupport
import Testing

@Suite struct NaiveBayesTests {
    private func learned() -> NaiveBayes {
        var bayes = NaiveBayes(smoothing: 0.1)
        bayes.learn(["green", "tea", "leaves"], as: "tea")
        bayes.learn(["black", "tea"], as: "tea")
        bayes.learn(["black", "coffee", "beans"], as: "coffee")
        return bayes
    }

    @Test func wordsDecide() {
        let bayes = learned()
        #expect(bayes.classes(of: ["black", "tea"], limit: 1).first?.name == "tea")
        #expect(bayes.classes(of: ["coffee"], limit: 1).first?.name == "coffee")
    }

    /// By hand: tea has 5 words, coffee 3, six are known; "coffee" was met once, in coffee.
    @Test func oneWordScoresWhatTheFormulaSays() {
        let likely = learned().classes(of: ["coffee"], limit: 2)
        let tea = 2.0 / 3 * (0 + 0.1) / (5 + 0.6)
        let coffee = 1.0 / 3 * (1 + 0.1) / (3 + 0.6)
        #expect(likely.map(\.name) == ["coffee", "tea"])
        #expect(abs((likely.first?.probability ?? 0) - coffee / (tea + coffee)) < 1e-12)
    }

    @Test func aTextThatSaysNothingIsOfTheCommonestClass() {
        for text in [[], ["unheard-of"]] {
            let likely = learned().classes(of: text, limit: 5)
            #expect(likely.map(\.name) == ["tea", "coffee"])
            #expect(abs((likely.first?.probability ?? 0) - 2.0 / 3) < 1e-12)
        }
    }

    @Test func nothingLearnedIsNothingSuggested() {
        #expect(NaiveBayes(smoothing: 1).classes(of: ["tea"], limit: 5).isEmpty)
        #expect(learned().classes(of: ["tea"], limit: 0).isEmpty)
    }

    @Test func textsWithoutWordsAreLearnedToo() {
        var bayes = NaiveBayes(smoothing: 0.5)
        bayes.learn([], as: "mute")
        bayes.learn(["word", "word", "sound"], as: "spoken")
        let likely = bayes.classes(of: ["word"], limit: 2)
        #expect(likely.map(\.name) == ["spoken", "mute"])
        #expect(likely.allSatisfy { $0.probability.isFinite })
    }

    @Test func probabilitiesOfLongTextsAreNumbersThatAddUpToOne() {
        let text = [String](repeating: "tea", count: 100_000)
        let likely = learned().classes(of: text, limit: 10)
        #expect(likely.allSatisfy { $0.probability.isFinite })
        #expect(abs(likely.reduce(0) { $0 + $1.probability } - 1) < 1e-12)
    }

    @Test func equallyLikelyOnesComeByName() {
        var bayes = NaiveBayes(smoothing: 1)
        bayes.learn(["x"], as: "b")
        bayes.learn(["x"], as: "a")
        #expect(bayes.classes(of: ["x"], limit: 2).map(\.name) == ["a", "b"])
    }

    @Test func whatWasWrittenDownIsTheSame() throws {
        let bayes = learned()
        let again = try NaiveBayes(
            smoothing: bayes.smoothing,
            classes: zip(bayes.classes, bayes.textCounts).map { ($0, $1) },
            words: bayes.words.map { ($0.key, $0.value) })
        #expect(again == bayes)
    }

    @Test func whatCannotHaveBeenWrittenIsRefused() {
        let one = NaiveBayes.ClassCount(position: 0, count: 1)
        let far = NaiveBayes.ClassCount(position: 1, count: 1)
        let none = NaiveBayes.ClassCount(position: 0, count: 0)
        for (smoothing, classes, counts) in [
            (0, [("a", 1)], [one]), (.nan, [("a", 1)], [one]), (1, [("a", 0)], [one]),
            (1, [("a", 1), ("a", 1)], [one]), (1, [("a", 1)], [far]), (1, [("a", 1)], [none]),
        ] as [(Double, [(name: String, textCount: Int)], [NaiveBayes.ClassCount])] {
            #expect(throws: StatisticsError.valueForbidden) {
                try NaiveBayes(smoothing: smoothing, classes: classes, words: [("w", counts)])
            }
        }
    }

    @Test func thereAreNoMoreWordsThanTheLimit() {
        var bayes = NaiveBayes(smoothing: 1)
        bayes.learn((0..<NaiveBayes.wordLimit + 10).map { "w\($0)" }, as: "a")
        #expect(bayes.words.count == NaiveBayes.wordLimit)
        bayes.learn(["w0", "new"], as: "b")
        #expect(bayes.words["w0"]?.count == 2)
        #expect(bayes.words["new"] == nil)
    }
}

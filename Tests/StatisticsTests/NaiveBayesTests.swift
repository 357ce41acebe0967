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

    /// As a store has it: the classes in one row, each word in one of its own.
    @Test func wordsCanBeLookedUpOneByOne() {
        let bayes = learned()
        let words = ["black", "beans", "unheard-of"].compactMap { bayes.words[$0] }
        #expect(
            bayes.classes.likeliest(for: words, limit: 2)
                == bayes.classes(of: ["black", "beans", "unheard-of"], limit: 2))
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

    @Test func thereAreNoMoreWordsThanTheLimit() {
        var bayes = NaiveBayes(smoothing: 1)
        bayes.learn((0..<NaiveBayes.wordLimit + 10).map { "w\($0)" }, as: "a")
        #expect(bayes.words.count == NaiveBayes.wordLimit)
        bayes.learn(["w0", "new"], as: "b")
        #expect(bayes.words["w0"]?.count == 2)
        #expect(bayes.words["new"] == nil)
    }
}

/// How sure it is once it was asked about texts that it did not learn from.
@Suite struct CalibrationTests {
    /// Words that say nothing: half of the texts of each class have either.
    @Test func whatSaysNothingMakesItLessSure() {
        var bayes = NaiveBayes(smoothing: 0.01)
        bayes.learn(["red", "red", "big"], as: "one")
        bayes.learn(["blue", "blue", "big"], as: "other")
        let before = bayes.classes(of: ["red"], limit: 1).first?.probability ?? 0
        bayes.calibrate(
            on: [
                (["red"], ["one"]), (["red"], ["other"]), (["blue"], ["one"]),
                (["blue"], ["other"]),
            ])
        let after = bayes.classes(of: ["red"], limit: 1).first?.probability ?? 0
        #expect(before > 0.9)
        #expect(after > 0.5 && after < 0.7)
    }

    @Test func whatIsAlwaysRightMakesItSurer() {
        var bayes = NaiveBayes(smoothing: 1)
        bayes.learn(["red"], as: "one")
        bayes.learn(["blue"], as: "other")
        let before = bayes.classes(of: ["red"], limit: 1).first?.probability ?? 0
        bayes.calibrate(on: [(["red"], ["one"]), (["blue"], ["other"])])
        #expect(bayes.classes(of: ["red"], limit: 1).first?.probability ?? 0 > before)
    }

    @Test func textsOfUnknownClassesSayNothing() {
        var bayes = NaiveBayes(smoothing: 1)
        bayes.learn(["red"], as: "one")
        bayes.calibrate(on: [(["red"], ["unknown"])])
        #expect(bayes.classes.sharpness == 1)
    }
}

import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct LogisticRegressionTests {
    /// Of ten without the feature two said yes, of ten with it eight: the odds are 1/4 and 4.
    @Test func oddsOfATableAreFoundExactly() throws {
        let rows = (0..<20).map { [$0 < 10 ? 0.0 : 1.0] }
        let answers = (0..<20).map { $0 < 10 ? $0 < 2 : $0 < 18 }
        let fit = try LogisticRegression(Observations(rows), of: answers, ridge: 1e-9)
        #expect(abs(fit.constant - log(0.25)) < 1e-6)
        #expect(abs(fit.coefficients[0] - log(16)) < 1e-6)
        #expect(abs(fit.probability(of: [1]) - 0.8) < 1e-7)
    }

    @Test(arguments: Seed.some(3))
    func findsTheOddsThatClicksWereMadeBy(seed: Seed) throws {
        var random = seed.generator
        let truth = try LogisticRegression(constant: -1, coefficients: [1.5, -0.5, 0])
        var rows: [[Double]] = []
        var answers: [Bool] = []
        for _ in 0..<4_000 {
            let row = (0..<3).map { _ in Double.random(in: -2...2, using: &random) }
            rows.append(row)
            answers.append(Double.random(in: 0..<1, using: &random) < truth.probability(of: row))
        }
        let fit = try LogisticRegression(Observations(rows), of: answers, ridge: 1)
        // Three of their deviations, which are about 0.05.
        #expect(abs(fit.constant + 1) < 0.15, "\(seed)")
        for (found, wanted) in zip(fit.coefficients, truth.coefficients) {
            #expect(abs(found - wanted) < 0.15, "\(seed)")
        }
        let told = rows.map { fit.probability(of: $0) }
        let yes = Double(answers.count { $0 })
        #expect(abs(told.reduce(0, +) - yes) < 1e-6 * yes)
        let predictions = try Predictions(told, answers)
        #expect(predictions.calibrationError() < 0.03)
        #expect(predictions.areaUnderCurve > 0.8)
        let flat = try Predictions(told.map { _ in yes / 4_000 }, answers)
        #expect(predictions.logLoss < flat.logLoss)
    }

    @Test func aRidgeKeepsWhatSeparatesFinite() throws {
        let rows = (0..<10).map { [Double($0)] }
        let answers = (0..<10).map { $0 >= 5 }
        let loose = try LogisticRegression(Observations(rows), of: answers, ridge: 0.01)
        let tight = try LogisticRegression(Observations(rows), of: answers, ridge: 10)
        #expect(loose.coefficients[0].isFinite)
        #expect(tight.coefficients[0] > 0 && tight.coefficients[0] < loose.coefficients[0])
    }

    @Test(arguments: [true, false])
    func whenAllSaidTheSameTheOddsStayFinite(answer: Bool) throws {
        let observations = try Observations([[1], [2], [3]])
        let fit = try LogisticRegression(
            observations, of: [answer, answer, answer], ridge: 1)
        #expect(fit.coefficients == [0])
        #expect(abs(fit.probability(of: [9]) - (answer ? 3.5 : 0.5) / 4) < 1e-12)
    }

    @Test func featuresThatAreAllAlikeOrTwiceThereDoNoHarm() throws {
        let rows = (0..<40).map { [7.0, Double($0 % 4), Double($0 % 4)] }
        let answers = (0..<40).map { $0 % 4 > 1 || $0 % 7 == 0 }
        let fit = try LogisticRegression(Observations(rows), of: answers, ridge: 0.1)
        #expect(abs(fit.coefficients[1] - fit.coefficients[2]) < 1e-6)
        #expect(fit.coefficients.allSatisfy { $0.isFinite })
    }

    @Test func farFromAllThatWasSeenItIsStillAProbability() throws {
        let fit = try LogisticRegression(constant: 0, coefficients: [1])
        #expect(fit.probability(of: [1e6]) == 1)
        #expect(fit.probability(of: [-1e6]) == 0)
        #expect(fit.probability(of: [0]) == 0.5)
    }

    @Test func whatCannotBeLearnedFromIsRefused() throws {
        let one = try Observations([[1]])
        #expect(throws: StatisticsError.shapesDiffer) {
            try LogisticRegression(one, of: [], ridge: 1)
        }
        for ridge in [0, -1, Double.nan, .infinity] {
            #expect(throws: StatisticsError.valueForbidden) {
                try LogisticRegression(one, of: [true], ridge: ridge)
            }
        }
        #expect(throws: StatisticsError.valueForbidden) {
            try LogisticRegression(constant: .nan, coefficients: [])
        }
    }
}

@Suite struct PredictionsTests {
    @Test func lossAndAreaAreWhatTheyAreByHand() throws {
        let predictions = try Predictions([0.9, 0.4, 0.4, 0.1], [true, true, false, false])
        #expect(abs(predictions.areaUnderCurve - 3.5 / 4) < 1e-12)
        let loss = -(log(0.9) + log(0.4) + log(0.6) + log(0.9)) / 4
        #expect(abs(predictions.logLoss - loss) < 1e-12)
    }

    @Test func certaintyThatWasWrongIsCostlyButFinite() throws {
        let predictions = try Predictions([0, 1], [true, false])
        #expect(abs(predictions.logLoss - 15 * log(10)) < 0.1)
        #expect(predictions.areaUnderCurve == 0)
    }

    @Test func withOneKindOfAnswerNothingIsRanked() throws {
        #expect(try Predictions([0.3, 0.7], [true, true]).areaUnderCurve == 0.5)
    }

    @Test func whatIsNoProbabilityIsRefused() {
        #expect(throws: StatisticsError.valueForbidden) { try Predictions([1.1], [true]) }
        #expect(throws: StatisticsError.valueForbidden) { try Predictions([.nan], [true]) }
        #expect(throws: StatisticsError.tooFewObservations) { try Predictions([], []) }
        #expect(throws: StatisticsError.shapesDiffer) { try Predictions([0.5], []) }
    }
}

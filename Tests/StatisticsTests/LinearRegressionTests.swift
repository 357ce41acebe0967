import Statistics
import TestSupport
import Testing

@Suite struct LinearRegressionTests {
    @Test func findsALineExactly() throws {
        let rows = (0..<10).map { [Double($0)] }
        let fit = try LinearRegression(Observations(rows), of: rows.map { 3 - 2 * $0[0] })
        #expect(abs(fit.constant - 3) < 1e-9)
        #expect(abs(fit.coefficients[0] + 2) < 1e-9)
        #expect(fit.residualDeviation < 1e-6)
        #expect(abs(fit.value(at: [20]) + 37) < 1e-8)
    }

    /// F. Anscombe, "Graphs in statistical analysis" (1973): the first of four sets, whose line is
    /// 3.00 + 0.500 x with a deviation of 1.237 about it.
    @Test func findsAPublishedLine() throws {
        let x: [Double] = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
        let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
        let fit = try LinearRegression(Observations(x.map { [$0] }), of: y)
        #expect(abs(fit.constant - 3.0001) < 1e-4)
        #expect(abs(fit.coefficients[0] - 0.50009) < 1e-5)
        #expect(abs(fit.residualDeviation - 1.2366) < 1e-4)
        #expect(fit.degreesOfFreedom == 9)
        // At the mean of x: 7.50 and 2.262 (Student, 9) x 1.2366 x root of 1 + 1/11 to each side.
        let interval = try #require(try fit.interval(at: [9], coverage: 0.95))
        #expect(abs(interval.upper - (7.5009 + 2.2622 * 1.2366 * 1.04447)) < 2e-3)
        #expect(abs(interval.lower - (7.5009 - 2.2622 * 1.2366 * 1.04447)) < 2e-3)
    }

    @Test(arguments: Seed.some(5))
    func intervalsHoldTheTruthAsOftenAsTheySay(seed: Seed) throws {
        var random = seed.generator
        func noise() -> Double {
            (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
        }
        var inside = 0
        for _ in 0..<200 {
            let rows = (0..<12).map { _ in [Double.random(in: -1...1, using: &random)] }
            let fit = try LinearRegression(
                Observations(rows), of: rows.map { 1 + 2 * $0[0] + noise() })
            let next = [Double.random(in: -1...1, using: &random)]
            let interval = try #require(try fit.interval(at: next, coverage: 0.8))
            let truth = 1 + 2 * next[0] + noise()
            inside += interval.lower <= truth && truth <= interval.upper ? 1 : 0
        }
        // 160 of 200, and four deviations of 5.7 to each side.
        #expect((137...183).contains(inside), "\(inside) of 200, \(seed)")
    }

    @Test func weightsCountLikeRepeats() throws {
        let rows: [[Double]] = [[0], [1], [2]]
        let weighted = try LinearRegression(
            Observations(rows, weights: [1, 3, 1]), of: [0, 2, 2])
        let repeated = try LinearRegression(
            Observations([[0], [1], [1], [1], [2]]), of: [0, 2, 2, 2, 2])
        #expect(abs(weighted.constant - repeated.constant) < 1e-12)
        #expect(abs(weighted.coefficients[0] - repeated.coefficients[0]) < 1e-12)
    }

    /// With centred x the slope is the sum of xy over the sum of x^2 and the ridge.
    @Test func aRidgeHoldsTheSlopeBackAndNotTheConstant() throws {
        let fit = try LinearRegression(
            Observations([[-1], [0], [1]]), of: [8, 10, 12], ridge: [2])
        #expect(abs(fit.constant - 10) < 1e-12)
        #expect(abs(fit.coefficients[0] - 1) < 1e-12)
    }

    @Test func onePriceForAllGoodsSaysNothing() throws {
        let rows = (0..<20).map { [999.0, Double($0 % 3)] }
        let fit = try LinearRegression(Observations(rows), of: rows.map { 5 + $0[1] })
        #expect(abs(fit.value(at: [999, 2]) - 7) < 1e-4)
        #expect(fit.coefficients.allSatisfy { $0.isFinite })
        let interval = try #require(try fit.interval(at: [999, 1], coverage: 0.9))
        #expect(interval.lower.isFinite && interval.upper.isFinite)
    }

    @Test func aFeatureThatIsAlwaysZeroSaysNothing() throws {
        let fit = try LinearRegression(Observations([[0], [0], [0]]), of: [1, 2, 3])
        #expect(abs(fit.value(at: [0]) - 2) < 1e-6)
        #expect(fit.coefficients == [0])
    }

    @Test func oneObservationIsAllThatIsExpectedAndNothingIsKnownOfErrors() throws {
        let fit = try LinearRegression(Observations([[5]]), of: [7])
        #expect(abs(fit.value(at: [5]) - 7) < 1e-4)
        #expect(fit.degreesOfFreedom == 0)
        #expect(try fit.interval(at: [5], coverage: 0.9) == nil)
    }

    @Test func whatCannotBeLearnedFromIsRefused() throws {
        #expect(throws: StatisticsError.tooFewObservations) { try Observations([]) }
        #expect(throws: StatisticsError.shapesDiffer) { try Observations([[1], [1, 2]]) }
        #expect(throws: StatisticsError.valueForbidden) { try Observations([[.nan]]) }
        #expect(throws: StatisticsError.valueForbidden) { try Observations([[.infinity]]) }
        #expect(throws: StatisticsError.shapesDiffer) { try Observations([[1]], weights: []) }
        #expect(throws: StatisticsError.valueForbidden) { try Observations([[1]], weights: [0]) }
        #expect(throws: StatisticsError.valueForbidden) { try Observations([[1]], weights: [-1]) }
        let one = try Observations([[1]])
        #expect(throws: StatisticsError.shapesDiffer) { try LinearRegression(one, of: []) }
        #expect(throws: StatisticsError.valueForbidden) { try LinearRegression(one, of: [.nan]) }
        #expect(throws: StatisticsError.shapesDiffer) {
            try LinearRegression(one, of: [1], ridge: [])
        }
        #expect(throws: StatisticsError.valueForbidden) {
            try LinearRegression(one, of: [1], ridge: [-1])
        }
    }
}

import Statistics
import Testing

@Suite struct DistributionTests {
    /// From the usual tables.
    @Test(arguments: [(0.5, 0), (0.9, 1.2815516), (0.975, 1.9599640), (0.001, -3.0902323)])
    func theBellIsThatOfTheTables(probability: Double, value: Double) {
        #expect(abs(NormalDistribution.quantile(probability) - value) < 1e-6)
        #expect(abs(NormalDistribution.cumulative(value) - probability) < 1e-7)
    }

    @Test(arguments: [
        (0.975, 1, 12.706), (0.975, 2, 4.303), (0.975, 3, 3.182), (0.9, 3, 1.638),
        (0.975, 9, 2.262), (0.95, 30, 1.697), (0.025, 9, -2.262), (0.5, 4, 0),
    ])
    func studentsIsThatOfTheTables(probability: Double, freedom: Int, value: Double) {
        let quantile = StudentDistribution.quantile(probability, degreesOfFreedom: freedom)
        #expect(abs(quantile - value) < 0.006 * max(1, abs(value)))
    }

    @Test func aFewRatingsDoNotDecideAndManyDo() {
        let average = BayesianAverage(priorCount: 5, priorMilli: 3_500)
        #expect(average.millionths(sum: 0, count: 0) == 3_500_000)
        #expect(average.millionths(sum: 5, count: 1) == 3_750_000)
        #expect(average.millionths(sum: 45, count: 10) == 4_166_666)
        #expect(average.millionths(sum: 5_000_000, count: 1_000_000) > 4_999_000)
    }
}

import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct DemandForecastTests {
    private func isSound(_ forecast: DemandForecast) -> Bool {
        (forecast.days + forecast.weeks + [forecast.total]).allSatisfy { span in
            span.lowerUnits >= 0 && span.lowerUnits <= span.upperUnits
                && span.units >= 0 && span.meanUnits >= 0
                && span.upperUnits.isFinite && span.meanUnits.isFinite && span.units.isFinite
        }
    }

    /// Units of a day whose mean is as given, each bought by somebody who knows of nobody else.
    private func sales(_ mean: Double, _ random: inout Seed.Generator) -> Double {
        var count = 0.0
        let left = exp(-mean)
        var product = Double.random(in: 0..<1, using: &random)
        while product > left {
            count += 1
            product *= Double.random(in: 0..<1, using: &random)
        }
        return count
    }

    @Test func whatSellsAlikeEveryWeekGoesOnSo() throws {
        let week: [Double] = [4, 0, 4, 4, 4, 16, 4]
        let units = (0..<20).flatMap { _ in week }
        let forecast = try DemandForecast(of: units, weeks: 4)
        #expect(forecast.days.count == 28 && forecast.weeks.count == 4)
        for span in forecast.weeks {
            #expect(abs(span.units - 36) < 0.5)
            #expect(abs(span.upperUnits - span.lowerUnits) < 1)
        }
        #expect(forecast.days[1].units < 1)
        #expect(forecast.days[5].units > 1.5 * forecast.days[4].units)
        let days = forecast.days.reduce(0) { $0 + $1.units }
        #expect(abs(days - forecast.total.units) < 1e-9)
    }

    @Test func weeksAreCountedFromTheLastDayKnown() throws {
        let week: [Double] = [0, 0, 7, 0, 0, 0, 0]
        let units = [1, 2] + Array([[Double]](repeating: week, count: 10).joined())
        let forecast = try DemandForecast(of: units, weeks: 1)
        let best = forecast.days.map(\.units).max()
        #expect(forecast.days[2].units == best)
    }

    @Test(arguments: Seed.some(4))
    func boundsHoldAboutAsManyWeeksAsTheySay(seed: Seed) throws {
        var random = seed.generator
        var (inside, all) = (0, 0)
        for good in 0..<30 {
            let mean = 0.3 + Double(good) / 6
            let units = (0..<40 * 7).map { _ in sales(mean, &random) }
            let forecast = try DemandForecast(of: Array(units.prefix(36 * 7)), weeks: 4)
            for (week, span) in forecast.weeks.enumerated() {
                let truth = units[(36 + week) * 7..<(37 + week) * 7].reduce(0, +)
                let held =
                    truth >= span.lowerUnits.rounded(.down)
                    && truth <= span.upperUnits.rounded(.up)
                (inside, all) = (inside + (held ? 1 : 0), all + 1)
            }
        }
        #expect((0.7...0.97).contains(Double(inside) / Double(all)), "\(inside)/\(all), \(seed)")
    }

    @Test(arguments: Seed.some(4))
    func whatIsSeldomBoughtIsForecastCloserThanByLastWeek(seed: Seed) throws {
        var random = seed.generator
        var (missed, missedByLastWeek) = (0.0, 0.0)
        for _ in 0..<30 {
            let units = (0..<40 * 7).map { _ in
                Double.random(in: 0..<1, using: &random) < 0.05
                    ? Double.random(in: 1...12, using: &random).rounded() : 0
            }
            let known = Array(units.prefix(36 * 7))
            let forecast = try DemandForecast(of: known, weeks: 4)
            #expect(isSound(forecast))
            for (day, span) in forecast.days.enumerated() {
                let truth = units[36 * 7 + day]
                missed += abs(span.units - truth)
                missedByLastWeek += abs(known[known.count - 7 + day % 7] - truth)
            }
        }
        #expect(missed < missedByLastWeek, "\(seed)")
    }

    @Test func whatGrowsIsExpectedToGrowAndNotForEver() throws {
        let units = (0..<40).flatMap { week in
            [Double](repeating: Double(4 + week), count: 7)
        }
        let forecast = try DemandForecast(of: units, weeks: 26)
        #expect(forecast.weeks[3].units > units.suffix(7).reduce(0, +))
        #expect(forecast.weeks[25] == forecast.weeks[8])
    }

    @Test func aSeasonIsKnownFromItsThirdTimeOn() throws {
        func mean(_ day: Int) -> Double {
            20 + 15 * cos(2 * Double.pi * Double(day) / 365.25)
        }
        let today = 365 * 2 + 200
        let forecast = try DemandForecast(of: (0..<today).map(mean), weeks: 26)
        for week in [0, 12, 25] {
            let truth = (0..<7).reduce(0) { $0 + mean(today + 7 * week + $1) }
            #expect(abs(forecast.weeks[week].units - truth) < 0.2 * truth, "week \(week)")
        }
    }

    @Test(arguments: [
        [], [0, 0, 0], [Double](repeating: 0, count: 1_000), [5], [0, 0, 0, 0, 0, 0, 9],
        [Double](repeating: 0, count: 700) + [1], [Double](repeating: 1e12, count: 500),
        [Double](repeating: 3, count: 5_000),
    ])
    func littleOrStrangeSalesAreNoTrouble(units: [Double]) throws {
        for weeks in [1, 26] {
            let forecast = try DemandForecast(of: units, weeks: weeks)
            #expect(isSound(forecast))
            #expect(forecast.days.count == 7 * weeks)
            if units.allSatisfy({ $0 == 0 }) {
                #expect(forecast.total == DemandForecast.Span())
                #expect(forecast.knownWeeks == 0)
            }
        }
    }

    @Test(arguments: [-1, Double.nan, .infinity])
    func whatCannotHaveBeenSoldIsRefused(units: Double) {
        #expect(throws: StatisticsError.valueForbidden) {
            try DemandForecast(of: [1, 1, 1, units, 1, 1, 1], weeks: 1)
        }
    }
}

internal import Basics
package import RPC
package import Schema
internal import Statistics
internal import Tables

extension Inventory {
    /// Says how much of one sku will be wanted, and how much to order for that.
    package static func forecastDemand(
        _ request: ForecastDemandRequest, _ query: borrowing Query
    ) throws -> ForecastDemandResponse {
        guard let stock = try Stocks.find(request.sku, in: query.snapshot) else {
            throw Failure.notFound(.sku, request.sku)
        }
        let units = try SoldWeeks.units(
            of: stock.sku, before: query.time, dayLimit: DemandForecast.dayLimit,
            in: query.snapshot)
        let forecast = try DemandForecast(
            of: units.map { Double(max(0, $0)) }, weeks: Int(request.horizonWeeks))
        let today = Day(query.time)
        let wanted = Int64(min(forecast.total.upperUnits.rounded(.up), 1e15))
        let (missing, overflows) = wanted.subtractingReportingOverflow(stock.available)
        return ForecastDemandResponse(
            days: forecast.days.enumerated().map { DemandSpan($1, from: today.start(after: $0)) },
            weeks: forecast.weeks.enumerated().map { week, span in
                DemandSpan(span, from: today.start(after: week * Day.weekLength))
            },
            total: DemandSpan(forecast.total, from: today.start(after: 0)),
            knownWeeks: Int32(forecast.knownWeeks), availableUnits: stock.available,
            reorderUnits: overflows ? .max : max(0, missing))
    }
}

extension DemandSpan {
    fileprivate init(_ span: DemandForecast.Span, from start: Instant) {
        self.init(
            startTime: Timestamp(start), units: span.units, meanUnits: span.meanUnits,
            lowerUnits: span.lowerUnits, upperUnits: span.upperUnits)
    }
}

import Basics
import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// How much will be wanted, by what was.
@Suite struct ForecastDemandTests {
    let shop: TestShop
    private static let week: Int64 = 7 * 86_400 * 1_000_000_000

    init() throws {
        // A Thursday, on which a week begins: the weeks before it are over.
        let clock = TestClock()
        clock.advance(by: .seconds(86_400))
        shop = try TestShop(clock: clock)
        _ = try TestTill(shop)
        try shop.stock("TEA", 10)
    }

    private func forecast(
        _ sku: String = "TEA", weeks: Int32 = 4, as role: Caller.Role = .reader
    ) throws -> ForecastDemandResponse {
        try shop.call(
            Methods.InventoryService.forecastDemand,
            ForecastDemandRequest(sku: sku, horizonWeeks: weeks), as: role)
    }

    private func sold(_ sku: String = "TEA") throws -> [Int64] {
        var units: [Int64] = []
        try SoldWeeks.forEach(in: shop.store.openSnapshot()) { row in
            if row.sku == sku { units += row.units.filter { $0 != 0 } }
            return true
        }
        return units
    }

    /// Writes what was ordered in the weeks before this one.
    private func remember(_ units: [Int64], weeks: Int) throws {
        let now = UInt32(shop.clock.now().nanoseconds / Self.week)
        let rows = (1...weeks).map { SoldWeekRow(sku: "TEA", week: now - UInt32($0), units: units) }
        try shop.perform { command in
            for row in rows {
                try SoldWeeks.put(row, in: command.transaction)
            }
        }
    }

    @Test func whatIsOrderedIsCountedOnItsDay() throws {
        let guest = try shop.guestToken()
        try shop.addItem("TEA", 3, bearing: guest)
        let order = try #require(
            try shop.place(try shop.cart(bearing: guest), bearing: guest).order)
        #expect(try sold() == [3])
        shop.clock.advance(by: .seconds(86_400))
        let later = try shop.guestToken()
        try shop.addItem("TEA", 2, bearing: later)
        _ = try shop.place(try shop.cart(bearing: later), bearing: later)
        #expect(try sold() == [3, 2])
        _ = try shop.cancel(order.id)
        #expect(try sold() == [2])
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func aModelSaysHowWellItForetells() throws {
        let early = try shop.learn(.linearRegression)
        #expect(early.state == .failed && early.failure.contains("long enough"))
        let now = UInt32(shop.clock.now().nanoseconds / Self.week)
        let rows = (1...40).map { week in
            SoldWeekRow(
                sku: "TEA", week: now - UInt32(week),
                units: [2, 2, 2, 2, 2, 0, 4 + Int64(week % 3)])
        }
        try shop.perform { command in
            for row in rows {
                try SoldWeeks.put(row, in: command.transaction)
            }
        }
        let model = try shop.learn(.linearRegression)
        #expect(model.state == .ready, "\(model.failure)")
        let metrics = model.metrics.reduce(into: [:]) { $0[$1.name] = $1.value }
        #expect(metrics["skus"] == 1 && metrics["held out weeks"] == 4)
        #expect(metrics["held out scaled error"] ?? 2 < 1)
        #expect(metrics["held out weeks within bounds"] ?? 0 > 0)
    }

    @Test func whatAlwaysSellsTheSameIsNoFailure() throws {
        try remember([1, 1, 1, 1, 1, 1, 1], weeks: 30)
        let model = try shop.learn(.linearRegression)
        #expect(model.metrics.allSatisfy { $0.value.isFinite })
    }

    @Test func tellsDaysWeeksAndWhatToOrder() throws {
        try remember([2, 2, 2, 2, 2, 0, 4], weeks: 20)
        let answer = try forecast()
        #expect(answer.days.count == 28 && answer.weeks.count == 4)
        #expect(answer.knownWeeks >= 19)
        let total = try #require(answer.total)
        #expect((45...65).contains(total.units))
        #expect(total.lowerUnits <= total.units && total.units <= total.upperUnits)
        #expect(answer.availableUnits == 10)
        #expect(answer.reorderUnits == Int64(total.upperUnits.rounded(.up)) - 10)
        let midnight = try #require(answer.days.first?.startTime?.seconds)
        #expect(midnight % 86_400 == 0)
        #expect(answer.weeks[1].startTime?.seconds == midnight + 7 * 86_400)
    }

    @Test func whatWasNeverSoldIsNotWanted() throws {
        let answer = try forecast(weeks: 26)
        #expect(answer.weeks.count == 26)
        #expect(answer.total?.upperUnits == 0 && answer.reorderUnits == 0)
        #expect(answer.knownWeeks == 0)
    }

    /// Today is not over, so that it would count as a bad day.
    @Test func todayDoesNotCount() throws {
        let guest = try shop.guestToken()
        try shop.buy(["TEA"], bearing: guest)
        #expect(try forecast().knownWeeks == 0)
    }

    @Test func stockThatIsThereNeedNotBeOrdered() throws {
        try remember([1, 1, 1, 1, 1, 1, 1], weeks: 20)
        _ = try shop.adjust("TEA", 1_000_000)
        #expect(try forecast().reorderUnits == 0)
    }

    @Test func whatCannotBeAskedIsRefused() throws {
        #expect(reason { try forecast("NOTHING") } == "RESOURCE_NOT_FOUND")
        for weeks in [0, 27, -1] as [Int32] {
            #expect(reason { try forecast(weeks: weeks) } == "FIELD_INVALID")
        }
        #expect(reason { try forecast(as: .anyone) } == "TOKEN_INVALID")
    }
}

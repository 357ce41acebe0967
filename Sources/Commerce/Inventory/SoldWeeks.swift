internal import Basics
internal import KeyValue
package import Schema
package import Tables
internal import Wire

/// What was ordered of each sku on each day, by weeks; what was called off does not count.
///
/// A forecast reads 157 rows of one sku, however much was sold of it, where its movements have no
/// bound. The week comes first in the key: what is ordered today is written close together.
package enum SoldWeeks: Table {
    package static let number: UInt16 = 150

    package static func id(of row: SoldWeekRow) -> KeyPair<UInt64, String> {
        KeyPair(UInt64(row.week), row.sku)
    }

    /// Counts units of skus as ordered at `time`, or as called off when negative.
    static func count(
        _ sums: UnitSums, at time: Instant, in transaction: any Transaction
    ) throws(StoreError) {
        let day = Day(time)
        let ids = sums.all.map { KeyPair(UInt64(day.week), $0.name) }
        for (sum, old) in zip(sums.all, try find(many: ids, in: transaction)) {
            var row =
                old
                ?? SoldWeekRow(
                    sku: sum.name, week: day.week,
                    units: [Int64](repeating: 0, count: Day.weekLength))
            row.units[day.position] += sum.units
            try put(row, replacing: old, in: transaction)
        }
    }

    /// The units of each day before `time`'s, up to so many days, the last of which is the day
    /// before.
    static func units(
        of sku: String, before time: Instant, dayLimit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [Int64] {
        let today = Day(time)
        let first = max(0, Int(today.week) - dayLimit / Day.weekLength)
        let weeks = first...Int(today.week)
        var units: [Int64] = []
        for row in try find(many: weeks.map { KeyPair(UInt64($0), sku) }, in: snapshot) {
            units += row?.units ?? [Int64](repeating: 0, count: Day.weekLength)
        }
        return units.dropLast(Day.weekLength - today.position).suffix(dayLimit)
    }
}

/// A day in UTC, by its week since 1970.
struct Day: Hashable {
    static let weekLength = 7
    private static let nanoseconds: Int64 = 86_400_000_000_000

    /// Weeks since 1970; what is before counts as the first day.
    let week: UInt32
    /// Days since the week began.
    let position: Int

    init(week: UInt32, position: Int) {
        self.week = week
        self.position = position
    }

    init(_ time: Instant) {
        let days = max(0, time.nanoseconds) / Self.nanoseconds
        // 292 years after 1970, where times end, there are 15,000 weeks.
        week = UInt32(days / Int64(Self.weekLength))
        position = Int(days % Int64(Self.weekLength))
    }

    /// When the day begins that is so many days later.
    func start(after days: Int) -> Instant {
        let count = Int64(week) * Int64(Self.weekLength) + Int64(position + days)
        let (time, overflows) = count.multipliedReportingOverflow(by: Self.nanoseconds)
        return Instant(nanoseconds: overflows ? .max : time)
    }
}

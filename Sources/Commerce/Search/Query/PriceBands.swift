internal import Basics
internal import Schema

/// How many goods have prices within bands of the first digit: 1, 2 or 5 with zeros behind.
struct PriceBands {
    /// The currencies of the prices, and for each in turn how many are in each band.
    private var currencies: [UInt16] = []
    private var counts: [Int] = []

    /// The lowest price of each band: 0 for what is free.
    private static let lowest: [Int64] = {
        var lowest: [Int64] = [0]
        var power: Int64 = 1
        while true {
            for digit: Int64 in [1, 2, 5] {
                let (price, overflows) = power.multipliedReportingOverflow(by: digit)
                if overflows { return lowest }
                lowest.append(price)
            }
            let (next, overflows) = power.multipliedReportingOverflow(by: 10)
            if overflows { return lowest }
            power = next
        }
    }()

    /// Counts those of `goods` that meet the filter but for what is in `own`.
    mutating func count(_ goods: FoundGoods, without own: GoodsFilter.Failures) {
        let traits = goods.traits
        var position = 0
        while position < traits.count {
            // Nearly all goods of a shop have prices in one currency.
            let currency = traits[position].currency
            let start = place(of: currency)
            var cells = counts.mutableSpan
            while position < traits.count, traits[position].currency == currency {
                if goods.meet(position, without: own) { cells[start + traits[position].band] += 1 }
                position += 1
            }
        }
    }

    /// Where the counts of a currency begin.
    private mutating func place(of currency: UInt16) -> Int {
        let place = currencies.firstIndex(of: currency) ?? currencies.count
        if place == currencies.count {
            currencies.append(currency)
            counts += [Int](repeating: 0, count: Self.lowest.count)
        }
        return place * Self.lowest.count
    }

    /// The band of a price, from the highest that its bits allow downwards.
    static func band(of price: Int64) -> Int {
        guard price > 0 else { return 0 }
        let bits = Int64.bitWidth - price.leadingZeroBitCount
        var band = min(lowest.count - 1, bits * 3 * 1_234 / 4_096 + 3)
        while lowest[band] > price { band -= 1 }
        return band
    }

    /// The bands that have goods, by currency, the cheapest first.
    var values: [Facet.Value] {
        var values: [Facet.Value] = []
        let order = currencies.indices.sorted { currencies[$0] < currencies[$1] }
        for place in order {
            let code = SearchFacts.currencyCode(currencies[place])
            let bands = counts[place * Self.lowest.count..<(place + 1) * Self.lowest.count]
            for (band, count) in bands.enumerated() where count > 0 {
                let lowest = Self.lowest[band]
                let highest =
                    band == 0
                    ? 0 : band + 1 < Self.lowest.count ? Self.lowest[band + 1] - 1 : Int64.max
                values.append(
                    Facet.Value(
                        minPrice: Money(currencyCode: code, amountMinor: lowest),
                        maxPrice: Money(currencyCode: code, amountMinor: highest),
                        count: Int64(count)))
            }
        }
        return values
    }
}

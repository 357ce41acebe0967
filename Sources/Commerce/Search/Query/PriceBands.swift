internal import Basics
internal import Schema

/// Bands of prices by the first digit: 1, 2 or 5 with zeros behind.
enum PriceBands {
    /// A band in a currency.
    struct Place: Equatable {
        let currency: UInt16
        let band: UInt8

        init(of product: Product) {
            currency = SearchFacts.currency(product.variants.first?.price?.currencyCode ?? "")
            band = PriceBands.band(of: product.lowestPriceMinor)
        }

        /// The one that a value of `Trait.price` says.
        init?(_ value: borrowing Span<UInt8>) {
            guard value.count == 3, Int(value[2]) < PriceBands.lowest.count else { return nil }
            currency = UInt16(value[0]) << 8 | UInt16(value[1])
            band = value[2]
        }

        fileprivate func precedes(_ other: Place) -> Bool {
            currency == other.currency ? band < other.band : currency < other.currency
        }
    }

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

    /// The band of a price, from the highest that its bits allow downwards.
    static func band(of price: Int64) -> UInt8 {
        guard price > 0 else { return 0 }
        let bits = Int64.bitWidth - price.leadingZeroBitCount
        var band = min(lowest.count - 1, bits * 3 * 1_234 / 4_096 + 3)
        while lowest[band] > price { band -= 1 }
        return UInt8(band)
    }

    /// How many goods are in each band, by currency, the cheapest first.
    static func values(_ counts: [(place: Place, count: Int)]) -> [Facet.Value] {
        counts.sorted { $0.place.precedes($1.place) }.map { place, count in
            let (code, band) = (SearchFacts.currencyCode(place.currency), Int(place.band))
            let highest =
                band == 0 ? 0 : band + 1 < lowest.count ? lowest[band + 1] - 1 : Int64.max
            return Facet.Value(
                minPrice: Money(currencyCode: code, amountMinor: lowest[band]),
                maxPrice: Money(currencyCode: code, amountMinor: highest),
                count: Int64(count))
        }
    }
}

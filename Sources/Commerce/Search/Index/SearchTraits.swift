internal import Basics
internal import Schema

/// What facets count goods by: 15 bytes of each, side by side.
struct SearchTraits: RowEntry, Equatable, Sendable {
    static let stride = 15
    /// Goods of one row: 3.8 KB, which is one page of the embedded engine.
    static let rowSize = 256

    /// The bytes from the first on and those up to the last, the lowest first; they share one.
    ///
    /// Six bytes are of a number made from the brand, six of one made from the categories, two of
    /// the currency and one of the band of prices.
    private var first: UInt64 = 0
    private var last: UInt64 = 0

    init() {}

    init(of product: Product) {
        let brand = SearchFacts.brand(product.brand)
        let shelf = Self.shelf(product.categoryIDs)
        let currency = SearchFacts.currency(product.variants.first?.price?.currencyCode ?? "")
        let band = UInt64(PriceBands.band(of: product.lowestPriceMinor))
        first = brand | shelf << 48
        last = shelf >> 8 | UInt64(currency) << 40 | band << 56
    }

    @inline(__always)
    init(at position: Int, in row: borrowing Span<UInt8>) {
        let start = position * Self.stride
        first = row.littleEndian(at: start)
        last = row.littleEndian(at: start + Self.stride - 8)
    }

    func write(at position: Int, to row: inout [UInt8]) {
        let start = position * Self.stride
        for byte in 0..<8 {
            let shift = UInt64(8 * byte)
            row[start + byte] = UInt8(truncatingIfNeeded: first >> shift)
            row[start + Self.stride - 8 + byte] = UInt8(truncatingIfNeeded: last >> shift)
        }
    }

    /// A number made from the brand, of 48 bits; 0 if it has none.
    @inline(__always)
    var brand: UInt64 { first & 0xFFFF_FFFF_FFFF }

    /// A number made from the categories that it stands in directly, of 48 bits; 0 if there are
    /// none.
    @inline(__always)
    var shelf: UInt64 { first >> 48 & 0xFF | last << 8 & 0xFFFF_FFFF_FF00 }

    @inline(__always)
    var currency: UInt16 { UInt16(truncatingIfNeeded: last >> 40) }

    /// Its price's place among `PriceBands`.
    @inline(__always)
    var band: Int { Int(last >> 56) }

    private static func shelf(_ categories: [String]) -> UInt64 {
        if categories.isEmpty { return 0 }
        // Whatever their order, the same ones are the same shelf.
        var text: [UInt8] = []
        for id in Set(categories).sorted() {
            text.append(contentsOf: id.utf8)
            text.append(0)
        }
        return max(1, fingerprint(text) >> 16)
    }
}

internal import Basics
internal import Schema
internal import Tables
internal import Wire

/// What filters, orders and counts need of each of the goods: 24 bytes of each, side by side.
struct SearchFacts: RowEntry, Equatable, Sendable {
    static let stride = 24
    /// Goods of one row: 3 KB, which is one page of the embedded engine.
    static let rowSize = 128

    /// What the cheapest variant costs, in minor units.
    var priceMinor: Int64 = 0
    /// When it was made, in nanoseconds since 1970.
    var createTime: Int64 = 0
    /// Its currency's three letters of five bits.
    var currency: UInt16 = 0
    /// A number made from the brand, of 48 bits; 0 if it has none.
    var brand: UInt64 = 0

    init() {}

    init(of product: Product) {
        priceMinor = product.lowestPriceMinor
        createTime = Int64(clamping: ~product.ageRank)
        currency = Self.currency(product.variants.first?.price?.currencyCode ?? "")
        brand = Self.brand(product.brand)
    }

    init(at position: Int, in row: borrowing Span<UInt8>) {
        let start = position * Self.stride
        priceMinor = Int64(bitPattern: Self.read(row, start, 8))
        createTime = Int64(bitPattern: Self.read(row, start + 8, 8))
        currency = UInt16(truncatingIfNeeded: Self.read(row, start + 16, 2))
        brand = Self.read(row, start + 18, 6)
    }

    func write(at position: Int, to row: inout [UInt8]) {
        let start = position * Self.stride
        Self.write(UInt64(bitPattern: priceMinor), &row, start, 8)
        Self.write(UInt64(bitPattern: createTime), &row, start + 8, 8)
        Self.write(UInt64(currency), &row, start + 16, 2)
        Self.write(brand, &row, start + 18, 6)
    }

    /// A currency's code as a number; 0 if it is none.
    static func currency(_ code: String) -> UInt16 {
        guard code.utf8.count == 3 else { return 0 }
        return code.utf8.reduce(0) { $0 << 5 | UInt16($1 & 31) }
    }

    /// The code that `currency` makes this number of.
    static func currencyCode(_ number: UInt16) -> String {
        String(
            decoding: [10, 5, 0].map { UInt8(truncatingIfNeeded: number >> $0) & 31 | 0x40 },
            as: UTF8.self)
    }

    static func brand(_ name: String) -> UInt64 {
        name.isEmpty ? 0 : max(1, fingerprint(name.utf8) >> 16)
    }

    private static func read(_ row: borrowing Span<UInt8>, _ start: Int, _ size: Int) -> UInt64 {
        // Only the last number of a row has no eight bytes from its start on.
        if start + 8 <= row.count {
            return row.littleEndian(at: start) & .max >> UInt64(64 - 8 * size)
        }
        var value: UInt64 = 0
        for position in 0..<size {
            value |= UInt64(row[start + position]) << UInt64(8 * position)
        }
        return value
    }

    private static func write(_ value: UInt64, _ row: inout [UInt8], _ start: Int, _ size: Int) {
        for position in 0..<size {
            row[start + position] = UInt8(truncatingIfNeeded: value >> UInt64(8 * position))
        }
    }
}

internal import Basics
internal import Schema
internal import Tables
internal import Wire

/// What filters, orders and counts need of each of the goods: 24 bytes of each, side by side.
struct SearchFacts: Equatable, Sendable {
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

/// The row of one of the goods by number: its id, its categories and their names, and its
/// attributes as numbers.
///
/// Texts end with a zero, and so do lists of them; behind those come 10 bytes for each attribute:
/// four of a number made from its name, six of one made from what it says.
struct SearchDocument {
    static let attributeSize = 10

    static func encode(_ product: Product, _ names: CategoryNames) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(contentsOf: product.id.utf8)
        bytes.append(0)
        var seen: Set<String> = []
        for list in [
            product.categoryIDs.filter { seen.insert($0).inserted }, names.own, names.above,
        ] {
            for text in list where !text.isEmpty {
                bytes.append(contentsOf: text.utf8)
                bytes.append(0)
            }
            bytes.append(0)
        }
        for attribute in product.attributes {
            let (name, value) = numbers(attribute.name, attribute.value)
            appendBigEndian(name, to: &bytes)
            for shift in stride(from: 40, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
            }
        }
        return bytes
    }

    /// The numbers of an attribute's name and of what it says.
    static func numbers(_ name: String, _ value: String) -> (name: UInt32, value: UInt64) {
        (nameNumber(name), fingerprint(value.utf8) >> 16)
    }

    static func nameNumber(_ name: String) -> UInt32 {
        UInt32(truncatingIfNeeded: fingerprint(name.utf8))
    }

    /// The id that a row begins with.
    static func id(_ row: borrowing Span<UInt8>) -> [UInt8] {
        var id: [UInt8] = []
        for position in row.indices {
            if row[position] == 0 { break }
            id.append(row[position])
        }
        return id
    }

    /// Hands out each category's id.
    static func forEachCategory(_ row: borrowing Span<UInt8>, _ body: (String) -> Void) {
        var position = textEnd(row, 0) + 1
        forEachText(row, &position, body)
    }

    /// The names of the categories with which it was indexed.
    static func names(_ row: borrowing Span<UInt8>) -> CategoryNames {
        var names = CategoryNames()
        var position = textEnd(row, 0) + 1
        forEachText(row, &position) { _ in }
        forEachText(row, &position) { names.own.append($0) }
        forEachText(row, &position) { names.above.append($0) }
        return names
    }

    /// Hands out the numbers of each attribute's name and value.
    static func forEachAttribute(
        _ row: borrowing Span<UInt8>, _ body: (UInt32, UInt64) -> Void
    ) {
        var position = textEnd(row, 0) + 1
        for _ in 0..<3 { skipTexts(row, &position) }
        while position + attributeSize <= row.count {
            var name: UInt32 = 0
            for offset in 0..<4 { name = name << 8 | UInt32(row[position + offset]) }
            var value: UInt64 = 0
            for offset in 4..<10 { value = value << 8 | UInt64(row[position + offset]) }
            body(name, value)
            position += attributeSize
        }
    }

    /// Hands out the texts of the list that begins at `position`, which moves behind it.
    private static func forEachText(
        _ row: borrowing Span<UInt8>, _ position: inout Int, _ body: (String) -> Void
    ) {
        while position < row.count, row[position] != 0 {
            let end = textEnd(row, position)
            body(String(row.extracting(position..<end)))
            position = end + 1
        }
        position += 1
    }

    private static func skipTexts(_ row: borrowing Span<UInt8>, _ position: inout Int) {
        while position < row.count, row[position] != 0 {
            position = textEnd(row, position) + 1
        }
        position += 1
    }

    private static func textEnd(_ row: borrowing Span<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < row.count, row[end] != 0 { end += 1 }
        return end
    }
}

internal import Basics
internal import Schema

/// What goods share with others and facets count by; each has a number in `TraitNumbers`.
enum Trait: UInt8, CaseIterable {
    case brand
    /// The categories in which goods stand directly.
    case shelf
    /// The currency of the price and its band.
    case price

    /// What a product has of it, as bytes; empty if there is nothing.
    func value(of product: Product) -> [UInt8] {
        switch self {
        case .brand: return Array(product.brand.utf8)
        case .shelf:
            // Whatever their order, the same categories are the same shelf.
            var bytes: [UInt8] = []
            for id in Set(product.categoryIDs).sorted() {
                bytes.append(contentsOf: id.utf8)
                bytes.append(0)
            }
            return bytes
        case .price:
            let price = PriceBands.Place(of: product)
            return [UInt8(price.currency >> 8), UInt8(price.currency & 0xFF), price.band]
        }
    }

    /// Whether it is surely the same of two products.
    func isSame(_ product: Product, _ other: Product) -> Bool {
        switch self {
        case .brand: product.brand == other.brand
        case .shelf: product.categoryIDs == other.categoryIDs
        case .price: PriceBands.Place(of: product) == PriceBands.Place(of: other)
        }
    }

    /// The ids of the categories of a shelf.
    static func categories(_ value: borrowing Span<UInt8>) -> [String] {
        var ids: [String] = []
        var start = 0
        for position in value.indices where value[position] == 0 {
            ids.append(String(value.extracting(start..<position)))
            start = position + 1
        }
        return ids
    }

    /// Where its number stands in the bits of `SearchTraits`.
    fileprivate var shift: UInt64 {
        switch self {
        case .brand: 0
        case .shelf: SearchTraits.shelfShift
        case .price: SearchTraits.priceShift
        }
    }

    /// The highest number that has room there.
    var limit: UInt32 {
        switch self {
        case .brand: UInt32(SearchTraits.brandMask)
        case .shelf: UInt32(SearchTraits.shelfMask)
        case .price: UInt32(SearchTraits.priceMask)
        }
    }
}

/// The numbers by which facets count one of the goods, 0 for what it does not have: 7 bytes of
/// each, side by side.
struct SearchTraits: RowEntry, Equatable, Sendable {
    static let stride = 7
    /// Goods of one row: 3.6 KB, which is one page of the embedded engine.
    static let rowSize = 512

    // There is room for 4 million brands, a million shelves, and 64 bands in 256 currencies.
    fileprivate static let shelfShift: UInt64 = 22
    fileprivate static let priceShift: UInt64 = 42
    fileprivate static let brandMask: UInt64 = 0x3F_FFFF
    fileprivate static let shelfMask: UInt64 = 0xF_FFFF
    fileprivate static let priceMask: UInt64 = 0x3FFF

    private var bits: UInt64 = 0

    init() {}

    @inline(__always)
    init(at position: Int, in row: borrowing Span<UInt8>) {
        // The last ones of a row have no eight bytes from their start on.
        let start = position &* Self.stride
        let first = min(start, row.count &- 8)
        let behind = UInt64(truncatingIfNeeded: (start &- first) &* 8)
        bits = row.littleEndian(at: first) &>> behind & .max >> 8
    }

    func write(at position: Int, to row: inout [UInt8]) {
        for byte in 0..<Self.stride {
            row[position * Self.stride + byte] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte))
        }
    }

    @inline(__always)
    var brand: Int { Int(truncatingIfNeeded: bits & Self.brandMask) }

    @inline(__always)
    var shelf: Int { Int(truncatingIfNeeded: bits &>> Self.shelfShift & Self.shelfMask) }

    @inline(__always)
    var price: Int { Int(truncatingIfNeeded: bits &>> Self.priceShift & Self.priceMask) }

    /// Gives `trait` this number.
    mutating func set(_ trait: Trait, _ number: UInt32) {
        bits &= ~(UInt64(trait.limit) << trait.shift)
        bits |= UInt64(number & trait.limit) << trait.shift
    }
}

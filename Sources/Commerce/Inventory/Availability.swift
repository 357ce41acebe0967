internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// What can be bought of each sku of one product, read in one step.
struct Availability {
    private var units: [(sku: [UInt8], available: UInt64)] = []

    /// A product has at most this many variants.
    private static let limit = 100

    init(of product: String, in snapshot: any Snapshot) throws(StoreError) {
        let range = Stocks.byProduct.range(of: product)
        let prefix = range.from.count
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: Self.limit
        ) { key, value in
            // The key ends with the sku and its end mark.
            units.append(
                (
                    sku: Array(key.extracting(prefix..<key.count - 1)),
                    available: decodeVarint(value)
                ))
            return true
        }
    }

    /// The units of all its skus together.
    var total: Int64 {
        units.reduce(0) { $0 &+ Int64(bitPattern: $1.available) }
    }

    /// The units of the sku with these bytes, as the field `available` holds them.
    func units(of sku: borrowing Span<UInt8>) -> UInt64 {
        for unit in units where sku.equals(unit.sku.span) {
            return unit.available
        }
        return 0
    }

    /// `product` with what is available of its variants.
    func completing(_ product: Product) -> Product {
        var product = product
        for position in product.variants.indices {
            let sku = Array(product.variants[position].sku.utf8)
            product.variants[position].available = Int64(bitPattern: units(of: sku.span))
        }
        return product
    }
}

private func decodeVarint(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    for index in bytes.indices {
        value |= UInt64(bytes[index] & 0x7F) << UInt64(7 * index)
    }
    return value
}

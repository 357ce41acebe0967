internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// What can be bought of each sku of one product, read in one step.
struct Availability {
    /// The skus of which there is something, one behind the other.
    private var skus: [UInt8] = []
    /// Where each of them ends, and how much there is of it.
    private var units: [(end: Int, available: UInt64)] = []

    /// A product has at most this many variants.
    private static let limit = 100

    init(of product: String, in snapshot: any Snapshot) throws(StoreError) {
        try self.init(of: ProductKeys(product), in: snapshot)
    }

    init(of product: borrowing ProductKeys, in snapshot: any Snapshot) throws(StoreError) {
        var skus: [UInt8] = []
        var units: [(end: Int, available: UInt64)] = []
        let prefix = product.stocks.count
        try snapshot.scan(
            from: product.stocks, to: product.stocksEnd, order: .ascending, limit: Self.limit
        ) { key, value in
            let available = decodeVarint(value)
            if available != 0 {
                // The key ends with the sku and its end mark.
                skus.append(key.extracting(prefix..<key.count - 1))
                units.append((skus.count, available))
            }
            return true
        }
        self.skus = skus
        self.units = units
    }

    /// Whether there is nothing of any sku.
    var isEmpty: Bool {
        units.isEmpty
    }

    /// The units of all its skus together.
    var total: Int64 {
        units.reduce(0) { $0 &+ Int64(bitPattern: $1.available) }
    }

    /// The units of the sku with these bytes, as the field `available` holds them.
    func units(of sku: borrowing Span<UInt8>) -> UInt64 {
        var start = 0
        for unit in units {
            if sku.equals(skus.span.extracting(start..<unit.end)) {
                return unit.available
            }
            start = unit.end
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

internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// The figures of one product as an answer has them, read without decoding their row.
struct StoredFigures {
    // Numbers of `FiguresRow`.
    private static let unitsSold: UInt32 = 2
    private static let ratingCount: UInt32 = 3
    private static let ratingSum: UInt32 = 4
    private static let scopes: UInt32 = 5
    // Numbers of `Product` and its rating.
    private static let productRating: UInt32 = 14
    private static let productUnitsSold: UInt32 = 16
    private static let average: UInt32 = 1
    private static let count: UInt32 = 2

    private(set) var unitsSold: UInt64 = 0
    private(set) var ratingCount: UInt64 = 0
    private(set) var ratingSum: UInt64 = 0

    /// Reads them from `snapshot`; all are 0 if the product has none.
    init(of product: String, in snapshot: any Snapshot) throws(StoreError) {
        try self.init(of: ProductKeys(product), in: snapshot)
    }

    init(of product: borrowing ProductKeys, in snapshot: any Snapshot) throws(StoreError) {
        var (sold, count, sum) = (UInt64(0), UInt64(0), UInt64(0))
        _ = try snapshot.get(product.figures) { row in
            var fields = FieldReader(row)
            while let field = fields.nextIfWhole() {
                switch field.number {
                case Self.unitsSold: sold = fields.varint(field)
                case Self.ratingCount: count = fields.varint(field)
                case Self.ratingSum: sum = fields.varint(field)
                case Self.scopes: return
                default: break
                }
            }
        }
        (unitsSold, ratingCount, ratingSum) = (sold, count, sum)
    }

    /// The fields of a product that say them, to stand behind those of its row.
    var productFields: [UInt8] {
        var bytes: [UInt8] = []
        if ratingCount > 0 {
            var rating: [UInt8] = []
            rating.appendTag(Self.average, .fixed64)
            let bits = averageRating.bitPattern
            for shift in stride(from: 0, to: 64, by: 8) {
                rating.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
            }
            rating.appendField(Self.count, varint: ratingCount)
            bytes.appendField(Self.productRating, bytes: rating.span)
        }
        if unitsSold != 0 {
            bytes.appendField(Self.productUnitsSold, varint: unitsSold)
        }
        return bytes
    }

    /// The mean of the ratings; 0 if there are none.
    var averageRating: Double {
        ratingCount == 0 ? 0 : Double(ratingSum) / Double(ratingCount)
    }
}

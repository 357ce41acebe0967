internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// The figures of one product as an answer has them, read without decoding their row.
struct StoredFigures {
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
                case FiguresRow.FieldNumber.unitsSold: sold = fields.varint(field)
                case FiguresRow.FieldNumber.ratingCount: count = fields.varint(field)
                case FiguresRow.FieldNumber.ratingSum: sum = fields.varint(field)
                case FiguresRow.FieldNumber.scopes: return
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
            rating.appendTag(Product.Rating.FieldNumber.average, .fixed64)
            let bits = averageRating.bitPattern
            for shift in stride(from: 0, to: 64, by: 8) {
                rating.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
            }
            rating.appendField(Product.Rating.FieldNumber.count, varint: ratingCount)
            bytes.appendField(Product.FieldNumber.rating, bytes: rating.span)
        }
        if unitsSold != 0 {
            bytes.appendField(Product.FieldNumber.unitsSold, varint: unitsSold)
        }
        return bytes
    }

    /// The mean of the ratings; 0 if there are none.
    var averageRating: Double {
        ratingCount == 0 ? 0 : Double(ratingSum) / Double(ratingCount)
    }
}

internal import KeyValue
internal import Schema
internal import Statistics
internal import Tables
internal import Wire

/// What is known of a product that may stand in a list.
///
/// Not how often it was sold: that counts what came of the very lists that are learned from.
struct ClickGood {
    /// The Bayesian average of its ratings, in millionths.
    let ratingMillionths: Int64
    /// The lowest price of its variants; 0 if it has none, or its row was not read.
    private(set) var priceMinor: Int64 = 0

    /// One of these figures.
    init(_ figures: StoredFigures) {
        ratingMillionths = BayesianAverage.ofGoods.millionths(
            sum: Int64(clamping: figures.ratingSum), count: Int64(clamping: figures.ratingCount))
    }

    /// Reads what its row says.
    mutating func read(_ row: Span<UInt8>) {
        priceMinor = Self.lowestPrice(in: row)
    }

    /// What is known of products, in their order; rows are read where they are.
    static func find(
        _ ids: [String], in snapshot: any Snapshot
    ) throws(StoreError) -> [ClickGood] {
        snapshot.prefetch { ids.flatMap { Products.reads(of: $0) } }
        var goods: [ClickGood] = []
        goods.reserveCapacity(ids.count)
        for id in ids {
            let keys = ProductKeys(id)
            var good = ClickGood(try StoredFigures(of: keys, in: snapshot))
            _ = try snapshot.get(keys.row) { row in good.read(row) }
            goods.append(good)
        }
        return goods
    }

    private static func lowestPrice(in row: Span<UInt8>) -> Int64 {
        var lowest: Int64?
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            guard field.number == Product.FieldNumber.variants else { continue }
            let variant = row.extracting(field.content)
            var parts = FieldReader(variant)
            while let part = parts.nextIfWhole() {
                guard part.number == Product.Variant.FieldNumber.price else { continue }
                lowest = min(lowest ?? .max, amount(of: variant.extracting(part.content)))
            }
        }
        return lowest ?? 0
    }

    private static func amount(of price: Span<UInt8>) -> Int64 {
        var fields = FieldReader(price)
        while let field = fields.nextIfWhole() {
            if field.number == Money.FieldNumber.amountMinor {
                return Int64(bitPattern: fields.varint(field))
            }
        }
        return 0
    }
}

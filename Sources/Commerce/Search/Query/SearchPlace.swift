internal import Tables
internal import Wire

/// Where a page of a search ended, as its token holds it, and what the ranks hang on besides the
/// goods: so unchanged goods keep their places from page to page.
struct SearchPlace {
    let rank: UInt64
    let id: [UInt8]
    /// How many goods there were.
    let products: Int
    /// What the query was corrected to, if it was.
    let corrected: String?
    /// How many goods had each term.
    let counts: [Int]

    init(rank: UInt64, id: [UInt8], products: Int, corrected: String?, counts: [Int]) {
        self.rank = rank
        self.id = id
        self.products = products
        self.corrected = corrected
        self.counts = counts
    }

    /// Reads what `bytes` made; `nil` if they are something else.
    init?(_ bytes: [UInt8]) {
        var (rank, products): (UInt64, UInt64) = (0, 0)
        var id: [UInt8] = []
        var corrected: String?
        var counts: [Int] = []
        var fields = FieldReader(bytes.span)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case 1: rank = fields.varint(field)
            case 2: id = Array(bytes[field.content])
            case 3: products = fields.varint(field)
            case 4: corrected = String(decoding: bytes[field.content], as: UTF8.self)
            case 5: counts.append(Int(clamping: fields.varint(field)))
            default: return nil
            }
        }
        guard !id.isEmpty else { return nil }
        self.init(
            rank: rank, id: id, products: Int(clamping: products), corrected: corrected,
            counts: counts)
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendField(1, varint: rank)
        bytes.appendField(2, bytes: id.span)
        bytes.appendField(3, varint: UInt64(products))
        if let corrected { bytes.appendField(4, text: corrected) }
        for count in counts { bytes.appendField(5, varint: UInt64(count)) }
        return bytes
    }
}

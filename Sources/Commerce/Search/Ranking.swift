internal import Text

/// How well goods fit a query. All weights stand here.
///
/// What a term counts for in a product does not hang on other goods, so it is worked out when the
/// product is indexed: BM25F with fields measured against a fixed length. A query adds up, for each
/// of its words, how rare the term is times that; then what stands together, then how well the
/// goods sell, are rated and are in stock. Goods that have all words come before others whatever
/// they score.
///
/// Source: Robertson, Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
struct Ranking {
    /// A kind of text of a product.
    enum Field {
        case title, category, ancestor, description, brand, sku, option, attribute, attributeName

        /// What a word of it counts for.
        private var weight: Float {
            switch self {
            case .description: 1.2
            case .title, .category: 1
            case .ancestor, .brand, .sku: 0.5
            case .option: 0.3
            case .attribute: 0.2
            case .attributeName: 0.03
            }
        }

        /// What is indexed of it beside its words; `whole` puts goods before all others where the
        /// query is just that text.
        var extras: Extras {
            switch self {
            case .title: [.pairs, .endings, .whole]
            case .category, .ancestor: [.pairs, .endings]
            case .description: .pairs
            case .sku: .whole
            default: []
            }
        }

        /// Whether its words count as words of the head.
        var isInHead: Bool { places.contains(.head) }

        var places: Posting.Places {
            switch self {
            case .title, .category, .ancestor, .brand: .head
            case .description: .description
            default: []
            }
        }

        /// Words of it that are indexed: what comes later says little, and costs as much.
        var longest: Int {
            switch self {
            case .attribute, .attributeName: 400
            default: 200
            }
        }

        /// What a term counts for that stands so often in so many words.
        func weight(of count: Int, in length: Int) -> Float {
            weight * Float(count) / (0.2 + 0.8 * Float(length) / 10)
        }
    }

    /// What a term counts for that comes to `weight` in all fields: more of it counts ever less.
    static func impact(_ weight: Float) -> UInt8 {
        UInt8(clamping: max(1, Int((weight / (weight + 1) * 255).rounded(.up))))
    }

    /// What is indexed of an attribute.
    struct Attribute {
        let name: String
        /// Of one that only says yes its name, for nobody searches for yes.
        let text: String

        private static let no: Set<String> = [
            "no", "n", "false", "none", "n/a", "-", "nein", "non", "нет", "否",
        ]
        private static let yes: Set<String> = [
            "yes", "y", "true", "ja", "oui", "si", "sí", "да", "是",
        ]

        /// `nil` for what a product does not have.
        init?(name: String, value: String) {
            self.name = name
            // Only short values are one of these words.
            guard value.utf8.count <= 8 else {
                text = value
                return
            }
            let word = value.lowercased()
            if Self.no.contains(word) { return nil }
            text = Self.yes.contains(word) ? name : value
        }
    }

    /// How much a term says that so many of so many goods have.
    static func worth(ofTermIn count: Int, of products: Int) -> Float {
        let count = Float(count)
        let products = max(Float(products), count)
        return logarithm(1 + (products - count + 0.5) / (count + 0.5))
    }

    /// What the words of goods must say to be enough where none have all, if all words of a query
    /// say so much: a third of it.
    ///
    /// So the rarest of three words always is, and one much commoner than the others is not. Judged
    /// queries come out the same from a fifth to four fifths; with more than a half, often no goods
    /// have enough.
    static func enough(of all: UInt64) -> UInt64 {
        (all + 2) / 3
    }

    /// What a pair of words counts for, beside the words.
    static let pair: Float = 0.2
    /// What it counts for that all words stand in the title and the like, or all in the
    /// description.
    static let together: Float = 0.3

    /// What one point of a score is: scores of words are added up as whole numbers, so that a sum
    /// does not hang on the order, and the 32 words of a query come to less than 2 to the 32.
    static let unit: Float = 4_194_304

    /// What a step of an impact counts for in `unit`s, of a term of so much weight that so many of
    /// so many goods have.
    static func worth(_ weight: Float, ofTermIn count: Int, of products: Int) -> UInt32 {
        UInt32((weight * worth(ofTermIn: count, of: products) / 255 * unit).rounded())
    }

    /// The whole score of one of the goods that has words for so many `unit`s.
    static func score(_ units: UInt32, isTogether: Bool, _ core: SearchCore) -> Float {
        (Float(units) / unit + (isTogether ? together : 0)) * (1 + quality(core))
    }

    /// Fewer `unit`s than these do not come to `score`, however well the goods sell, when not all
    /// words stand together.
    static func units(for score: Float) -> UInt32 {
        // Less by more than what rounding takes.
        UInt32(clamping: Int(max(0, score) / (1 + bestQuality) * unit * 0.999))
    }

    /// So many `unit`s are no less than what it counts for that all words stand together.
    static let togetherUnits = UInt64(together * unit * 1.001)

    /// No quality is more.
    private static let bestQuality: Float = 0.1

    /// What the goods count for whatever the query, in proportion.
    static func quality(_ core: SearchCore) -> Float {
        salesQuality[Int(core.sales)] + ratingQuality[Int(core.rating)]
            - (core.isInStock ? 0 : 0.05)
    }

    private static let salesQuality: [Float] = (0...UInt8.max).map { sales in
        let sold = Float(SearchCore.unpacked(sales))
        return 0.05 * sold / (sold + 50)
    }

    private static let ratingQuality: [Float] = (0...UInt8.max).map { rating in
        // 255 are five stars.
        0.05 * (Float(rating) / 51 - 3.5) / 1.5
    }

    /// The natural logarithm of a number from 1, by the series of the area tangent after taking the
    /// power of two out.
    private static func logarithm(_ value: Float) -> Float {
        let part = (value.significand - 1) / (value.significand + 1)
        let square = part * part
        let series = part * (2 + square * (0.666_667 + square * (0.4 + square * 0.285_714)))
        return Float(value.exponent) * 0.693_147_2 + series
    }
}

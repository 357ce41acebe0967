internal import Basics
internal import Schema
internal import Text

/// What the index keeps of the texts of one product: its terms and its words.
struct IndexedText {
    /// What stands under each term.
    private(set) var postings: [[UInt8]: Posting] = [:]
    /// The words as people write them, for suggestions and corrections, and whether each stands in
    /// the title, a category or the brand.
    private(set) var words: [[UInt8]: Bool] = [:]

    private var weights: [[UInt8]: (sum: Float, places: Posting.Places)] = [:]

    /// Words shorter than this are no use to who corrects or completes others.
    private static let shortestWord = 3

    init(_ product: Product, _ names: CategoryNames, _ analyzer: inout Analyzer) {
        add(Ranking.Field.title, [product.title], &analyzer)
        add(Ranking.Field.category, names.own, &analyzer)
        add(Ranking.Field.ancestor, names.above, &analyzer)
        add(Ranking.Field.description, [product.description], &analyzer)
        add(Ranking.Field.brand, [product.brand], &analyzer)
        add(Ranking.Field.sku, product.variants.map(\.sku), &analyzer)
        let options = product.variants.flatMap { $0.optionValues.map(\.value) }
        add(Ranking.Field.option, options, &analyzer)
        let attributes = product.attributes.compactMap { attribute in
            Ranking.Attribute(name: attribute.name, value: attribute.value)
        }
        add(Ranking.Field.attribute, attributes.map(\.text), &analyzer)
        add(Ranking.Field.attributeName, attributes.map(\.name), &analyzer)
        for (term, weight) in weights {
            postings[term] = Posting(
                impact: Ranking.impact(weight.sum), places: weight.places)
        }
        weights = [:]
        addWhole([product.title] + product.variants.map(\.sku), &analyzer)
        for id in Set(product.categoryIDs) {
            postings[SearchKeys.category(id)] = Posting(impact: 1)
        }
    }

    /// Whether two products have all in common that this is made from.
    static func isSame(_ product: Product, _ old: Product) -> Bool {
        product.title == old.title && product.brand == old.brand
            && product.description == old.description && product.categoryIDs == old.categoryIDs
            && product.attributes == old.attributes
            && product.variants.count == old.variants.count
            && zip(product.variants, old.variants).allSatisfy {
                $0.sku == $1.sku && $0.optionValues == $1.optionValues
            }
    }

    /// Adds the terms of the texts of one field, which count as one long text.
    private mutating func add(
        _ field: Ranking.Field, _ texts: [String], _ analyzer: inout Analyzer
    ) {
        var counts: [[UInt8]: Int] = [:]
        var length = 0
        for text in texts where !text.isEmpty && length < field.longest {
            analyzer.analyze(text, adding: field.extras)
            let room = field.longest - length
            length += min(room, analyzer.positionCount)
            for term in analyzer.terms where term.position < room {
                counts[Array(analyzer.bytes(of: term)), default: 0] += 1
                if (term.kind == .word || term.kind == .joined) && !term.isUnit {
                    note(analyzer.surface(of: term), field)
                }
            }
        }
        for (term, count) in counts {
            weights[term, default: (0, [])].sum += field.weight(of: count, in: length)
            weights[term, default: (0, [])].places.formUnion(field.places)
        }
    }

    private mutating func note(_ word: borrowing Span<UInt8>, _ field: Ranking.Field) {
        guard word.count >= Self.shortestWord else { return }
        let isInHead = field.places.contains(.head)
        let bytes = Array(word)
        words[bytes] = words[bytes] == true || isInHead
    }

    /// Adds the terms that stand for whole texts.
    private mutating func addWhole(_ texts: [String], _ analyzer: inout Analyzer) {
        for text in texts {
            analyzer.analyze(text, adding: .whole)
            for term in analyzer.terms where term.kind == .whole {
                postings[Array(analyzer.bytes(of: term))] = Posting(impact: .max, places: .head)
            }
        }
    }
}

internal import Basics
internal import Schema
internal import Text

/// What the index keeps of the texts of one product: its terms and its words, each once.
struct IndexedText: Sendable {
    let terms: Terms
    /// What stands under each term.
    let postings: [Posting]
    /// The words as people write them, for suggestions and corrections.
    let words: Terms
    /// Whether each word stands in the title, a category or the brand.
    let isInHead: [Bool]

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
}

/// Makes what the index keeps of texts. It keeps its memory from one product to the next.
struct TextIndexer: ~Copyable {
    private var analyzer: Analyzer
    private var tally = TextTally()
    private var known = KnownTexts()

    init(_ language: Language) {
        analyzer = Analyzer(language: language)
    }

    /// What is kept of `product`, whose categories have these `names`.
    mutating func index(_ product: Product, _ names: CategoryNames) -> IndexedText {
        tally.removeAll()
        add(.title, [product.title])
        add(.category, names.own)
        add(.ancestor, names.above)
        add(.description, [product.description])
        add(.brand, [product.brand])
        add(.sku, product.variants.map(\.sku))
        add(.option, product.variants.flatMap { $0.optionValues.map(\.value) })
        let attributes = product.attributes.compactMap { attribute in
            Ranking.Attribute(name: attribute.name, value: attribute.value)
        }
        add(.attribute, attributes.map(\.text))
        add(.attributeName, attributes.map(\.name))
        for id in Set(product.categoryIDs) {
            tally.add(category: id)
        }
        return tally.text
    }

    /// Adds the terms of the texts of one field, which count as one long text.
    private mutating func add(_ field: Ranking.Field, _ texts: [String]) {
        if texts.isEmpty { return }
        let (extras, longest, isInHead) = (field.extras, field.longest, field.isInHead)
        let (isPlain, isFoundWhole) = (extras.isEmpty, extras.contains(.whole))
        var length = 0
        for text in texts where !text.isEmpty {
            let room = longest - length
            guard room > 0 || isFoundWhole else { break }
            if isPlain, let parts = known.find(text), parts.length <= room {
                length += parts.length
                tally.add(parts, of: known, isInHead)
                continue
            }
            analyzer.analyze(text, adding: extras)
            if isPlain { known.meet(text, analyzer) }
            length += min(room, analyzer.positionCount)
            tally.add(analyzer, isInHead, room)
        }
        tally.end(field, length)
    }
}

/// The terms and words of one product while its texts are gone through.
private struct TextTally {
    private struct Weight {
        var sum: Float = 0
        var places: Posting.Places = []
        /// How often it stands in the field at hand.
        var count: Int32 = 0
    }

    private var terms = TermTable()
    /// What each term has come to so far.
    private var weights: [Weight] = []
    /// The terms of the field at hand.
    private var counted: [Int] = []
    private var words = TermTable()
    /// Whether each word stands in a text of the head.
    private var heads: [Bool] = []

    /// Words shorter than this are no use to who corrects or completes others.
    private static let shortestWord = 3

    mutating func removeAll() {
        terms.removeAll()
        weights.removeAll(keepingCapacity: true)
        words.removeAll()
        heads.removeAll(keepingCapacity: true)
    }

    /// What it all came to.
    var text: IndexedText {
        IndexedText(
            terms: terms.terms.trimmed,
            postings: weights.map {
                Posting(impact: Ranking.impact($0.sum), places: $0.places)
            }, words: words.terms.trimmed, isInHead: Array(heads[...]))
    }

    /// Adds the terms of the first `room` words of a text, which may be one of the head.
    mutating func add(_ analyzer: borrowing Analyzer, _ isInHead: Bool, _ room: Int) {
        for term in analyzer.terms {
            if case .whole = term.kind {
                // However long the field is, whoever asks for just this text means it.
                let number = number(of: analyzer.bytes(of: term))
                weights[number].sum = .greatestFiniteMagnitude
                weights[number].places = .head
                continue
            }
            guard term.position < room else { continue }
            count(number(of: analyzer.bytes(of: term)))
            if term.isWritten {
                let word = analyzer.surface(of: term)
                note(word, hash: TermTable.hash(word), isInHead)
            }
        }
    }

    /// Adds the terms of a known text, which may be one of the head.
    mutating func add(
        _ parts: KnownTexts.Parts, of known: borrowing KnownTexts, _ isInHead: Bool
    ) {
        for place in parts.terms {
            count(number(of: known.terms[place], hash: known.terms.hash(place)))
        }
        for place in parts.words {
            note(known.words[place], hash: known.words.hash(place), isInHead)
        }
    }

    private mutating func count(_ number: Int) {
        if weights[number].count == 0 { counted.append(number) }
        weights[number].count += 1
    }

    /// Weighs the terms of a field, of which all texts were added, that is so many words long.
    mutating func end(_ field: Ranking.Field, _ length: Int) {
        let places = field.places
        for number in counted {
            weights[number].sum += field.weight(of: Int(weights[number].count), in: length)
            weights[number].places.formUnion(places)
            weights[number].count = 0
        }
        counted.removeAll(keepingCapacity: true)
    }

    /// Adds the term that lists the goods of a category.
    mutating func add(category id: String) {
        _ = number(of: SearchKeys.category(id).span)
    }

    private mutating func number(of term: borrowing Span<UInt8>) -> Int {
        number(of: term, hash: TermTable.hash(term))
    }

    private mutating func number(of term: borrowing Span<UInt8>, hash: UInt32) -> Int {
        let number = terms.number(of: term, hash: hash)
        if number == weights.count { weights.append(Weight()) }
        return number
    }

    private mutating func note(
        _ word: borrowing Span<UInt8>, hash: UInt32, _ isInHead: Bool
    ) {
        guard word.count >= Self.shortestWord else { return }
        let number = words.number(of: word, hash: hash)
        if number == heads.count { heads.append(false) }
        if isInHead { heads[number] = true }
    }
}

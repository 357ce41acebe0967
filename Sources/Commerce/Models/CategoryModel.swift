internal import Basics
internal import KeyValue
internal import Schema
internal import Statistics
internal import Tables
internal import Text
internal import Wire

/// What was learned of the words of each category's goods: the categories in one part, and each
/// word in one of its own, so that a text costs what its words cost.
struct CategoryModel {
    private static let classesKey = "classes"

    private static func wordKey(_ word: String) -> String {
        "w/" + word
    }

    let id: String
    /// The language whose words were learned.
    let language: Language
    private let classes: TextClasses

    /// The model of this id; nil if it has no categories.
    init?(_ id: String, in snapshot: any Snapshot) throws {
        guard let bytes = try ModelParts.find(id, Self.classesKey, in: snapshot) else {
            return nil
        }
        let row = try TextClassesRow.decode(bytes.span)
        var classes = TextClasses(smoothing: Double(max(1, row.smoothingMicro)) / 1e6)
        classes.knownWords = Int(row.knownWords)
        classes.sharpness = Double(row.sharpnessMicro) / 1e6
        classes.counts = row.classes.map {
            TextClasses.Counts(name: $0.name, texts: Int($0.texts), words: Int($0.words))
        }
        self.id = id
        self.classes = classes
        language = Language(number: row.language)
    }

    /// The categories that a text may belong to, the likeliest first.
    func likeliest(
        for words: [String], limit: Int, in snapshot: any Snapshot
    ) throws -> [TextClasses.Likelihood] {
        let different = Set(words).sorted()
        var rows: [[UInt8]?] = different.map { _ in nil }
        try snapshot.get(many: different.map { ModelParts.key(id, Self.wordKey($0)) }) {
            position, bytes in
            rows[position] = Array(bytes)
        }
        var known: [String: [NaiveBayes.ClassCount]] = [:]
        for (word, bytes) in zip(different, rows) {
            guard let bytes else { continue }
            let row = try WordCountsRow.decode(bytes.span)
            known[word] = zip(row.positions, row.counts)
                .map { NaiveBayes.ClassCount(position: Int($0), count: Int($1)) }
                .filter { $0.position < classes.counts.count && $0.count > 0 }
        }
        return classes.likeliest(for: words.compactMap { known[$0] }, limit: limit)
    }

    /// Gives what was learned to a model.
    static func write(
        _ lesson: NaiveBayes, _ language: Language, into model: ModelWriter
    ) throws {
        let classes = lesson.classes
        try model.put(
            classesKey,
            TextClassesRow(
                smoothingMicro: Int64(classes.smoothing * 1e6),
                knownWords: Int64(classes.knownWords),
                classes: classes.counts.map {
                    TextClassesRow.Class(
                        name: $0.name, texts: Int64($0.texts), words: Int64($0.words))
                },
                sharpnessMicro: Int64((classes.sharpness * 1e6).rounded()),
                language: UInt32(language.rawValue)
            ).encoded())
        for word in lesson.words.keys.sorted() {
            let counts = lesson.words[word] ?? []
            try model.put(
                wordKey(word),
                WordCountsRow(
                    positions: counts.map { UInt32(clamping: $0.position) },
                    counts: counts.map { UInt32(clamping: $0.count) }
                ).encoded())
        }
    }
}

/// The words by which a product is told to belong to a category.
struct CategoryWords: ~Copyable {
    /// Words of one product that are looked at: what is said after them says no more.
    private static let limit = 1_000

    private var analyzer: Analyzer

    init(_ language: Language) {
        analyzer = Analyzer(language: language)
    }

    /// The words of a product's title and description.
    mutating func words(_ title: String, _ description: String) -> [String] {
        var words: [String] = []
        for text in [title, description] {
            analyzer.analyze(text)
            for term in analyzer.terms.prefix(Self.limit - words.count) {
                words.append(String(analyzer.bytes(of: term)))
            }
        }
        return words
    }
}

import Text

/// The terms of a text, as `position kind bytes`, in the order of their positions.
func terms(
    _ text: String, _ language: Language = .english, adding extras: Extras = []
) -> [String] {
    var analyzer = Analyzer(language: language)
    analyzer.analyze(text, adding: extras)
    return analyzer.terms.map { ($0, string(analyzer.bytes(of: $0))) }
        .sorted { ($0.0.position, $0.0.kind.rawValue) < ($1.0.position, $1.0.kind.rawValue) }
        .map { term, bytes in "\(term.position) \(term.kind) \(bytes)" }
}

/// The words of a text by their stems, without what else is found in it.
func words(_ text: String, _ language: Language = .english) -> [String] {
    var analyzer = Analyzer(language: language)
    analyzer.analyze(text)
    return analyzer.terms.filter { $0.kind == .word || $0.kind == .number }
        .map { string(analyzer.bytes(of: $0)) }
}

/// Everything under which a text is found.
func keys(_ text: String, _ language: Language = .english, adding extras: Extras = []) -> Set<
    String
> {
    var analyzer = Analyzer(language: language)
    analyzer.analyze(text, adding: extras)
    return Set(analyzer.terms.map { string(analyzer.bytes(of: $0)) })
}

func string(_ bytes: Span<UInt8>) -> String {
    var copy: [UInt8] = []
    for place in bytes.indices { copy.append(bytes[place]) }
    return String(decoding: copy, as: UTF8.self)
}

/// A shop's words, counted from the titles of its goods.
struct Shelf: Vocabulary {
    private let language: Language
    private(set) var terms: [String: Set<Int>] = [:]
    private(set) var spelled: [[UInt8]: Set<Int>] = [:]
    private var ordered: [[UInt8]] = []
    private(set) var steps = 0
    var synonyms: [String: [String]] = [:]

    init(_ titles: [String], _ language: Language = .english) {
        self.language = language
        var analyzer = Analyzer(language: language)
        for (number, title) in titles.enumerated() {
            analyzer.analyze(title, adding: [.pairs, .endings, .whole])
            for term in analyzer.terms {
                terms[string(analyzer.bytes(of: term)), default: []].insert(number)
                guard term.kind == .word || term.kind == .joined, !term.isUnit else { continue }
                let surface = string(analyzer.surface(of: term))
                if surface.count < 3 { continue }
                spelled[Array(surface.utf8), default: []].insert(number)
            }
        }
        ordered = spelled.keys.sorted { $0.lexicographicallyPrecedes($1) }
    }

    mutating func productCount(ofTerm term: Span<UInt8>) -> Int {
        terms[string(term)]?.count ?? 0
    }

    mutating func word(atOrAfter bytes: Span<UInt8>, into word: inout [UInt8]) -> WordCounts? {
        steps += 1
        var low = 0
        var high = ordered.count
        let key = Array(string(bytes).utf8)
        while low < high {
            let middle = (low + high) / 2
            if ordered[middle].lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < ordered.count else { return nil }
        word = ordered[low]
        let count = spelled[word]?.count ?? 0
        return WordCounts(products: count, titles: count)
    }

    mutating func synonyms(of words: String) -> [String] {
        synonyms[words] ?? []
    }

    mutating func read(_ query: String, correcting: Bool = true) -> QueryWords {
        QueryWords.read(query, language: language, correcting: correcting, vocabulary: &self)
    }

    /// The numbers of the goods that have every required word of a query.
    mutating func find(_ query: String, correcting: Bool = true) -> [Int] {
        let words = read(query, correcting: correcting)
        guard !words.positions.isEmpty else { return [] }
        let lists = words.positions.filter(\.isRequired).map { position in
            position.alternatives.reduce(into: Set<Int>()) { found, alternative in
                found.formUnion(terms[String(decoding: alternative.term, as: UTF8.self)] ?? [])
            }
        }
        return lists.dropFirst().reduce(lists[0]) { $0.intersection($1) }.sorted()
    }
}

/// Reads queries into words with their alternatives.
struct QueryReader: ~Copyable {
    var analyzer: Analyzer
    /// Takes apart what is put together here, while the query's own terms are still needed.
    private var parts: Analyzer

    /// How much what was not typed counts beside what was.
    enum Weights {
        /// Neighbouring words written as one: `head set` for `headset`.
        static let neighbours = 0.5
        /// One word written as two.
        static let split = 0.8
        /// A number without the unit that was typed with it.
        static let number = 0.6
        /// A compound that ends in the word.
        static let ending = 0.6
        /// What staff say means the same.
        static let synonym = 0.9
    }

    init(language: Language) {
        analyzer = Analyzer(language: language)
        parts = Analyzer(language: language)
    }

    mutating func read<Words: Vocabulary & ~Copyable>(
        _ text: String, _ vocabulary: inout Words
    ) throws(Words.Failure) -> QueryWords {
        analyzer.analyze(text, adding: [.pairs, .whole])
        var words = QueryWords()
        words.isCut = analyzer.isCut || analyzer.positionCount > TextLimits.queryPositions
        addTyped(to: &words)
        addPairsAndWhole(to: &words)
        try addNeighbours(to: &words, &vocabulary)
        for place in words.positions.indices {
            try addSplits(to: &words.positions[place], &vocabulary)
            try addEnding(to: &words.positions[place], &vocabulary)
            try addSynonyms(to: &words.positions[place], &vocabulary)
        }
        if !words.positions.contains(where: \.isRequired) {
            for place in words.positions.indices { words.positions[place].isRequired = true }
        }
        return words
    }

    /// Adds what was typed: the best spelling of each position first.
    private func addTyped(to words: inout QueryWords) {
        let count = min(analyzer.positionCount, TextLimits.queryPositions)
        for position in 0..<count {
            var found = QueryWords.Position(alternatives: [], isRequired: true, surface: [])
            var surface: [UInt8] = []
            for term in analyzer.terms where term.position == position {
                let bytes = Array(analyzer.bytes(of: term))
                switch term.kind {
                case .word:
                    if surface.isEmpty { surface = Array(analyzer.surface(of: term)) }
                    found.add(bytes, 1)
                    if term.isStopWord || term.isUnit { found.isRequired = false }
                case .measure:
                    found.alternatives = found.alternatives.map {
                        .init(term: $0.term, weight: Weights.number)
                    }
                    found.alternatives.insert(.init(term: bytes, weight: 1), at: 0)
                case .number:
                    if surface.isEmpty { surface = Array(analyzer.surface(of: term)) }
                    found.add(bytes, found.alternatives.isEmpty ? 1 : Weights.number)
                case .character:
                    if found.alternatives.isEmpty { found.add(bytes, 1) }
                case .joined, .pair, .ending, .whole:
                    break
                }
            }
            words.positions.append(
                .init(
                    alternatives: found.alternatives, isRequired: found.isRequired,
                    surface: surface))
        }
        for term in analyzer.terms where term.kind == .joined {
            let bytes = Array(analyzer.bytes(of: term))
            let end = min(count, Int(term.position) + Int(term.breadth))
            for place in Int(term.position)..<max(Int(term.position), end) {
                words.positions[place].add(bytes, 1)
            }
        }
    }

    private func addPairsAndWhole(to words: inout QueryWords) {
        for term in analyzer.terms {
            let bytes = Array(analyzer.bytes(of: term))
            if term.kind == .pair, words.pairs.count < TextLimits.queryPositions {
                words.pairs.append(bytes)
            } else if term.kind == .whole {
                words.whole = bytes
            }
        }
    }

    /// Adds two neighbours as one word, if there are goods with it.
    private mutating func addNeighbours<Words: Vocabulary & ~Copyable>(
        to words: inout QueryWords, _ vocabulary: inout Words
    ) throws(Words.Failure) {
        for place in words.positions.indices.dropLast() {
            let one = words.positions[place].surface
            let other = words.positions[place + 1].surface
            guard !one.isEmpty, !other.isEmpty else { continue }
            guard let term = joined(one + other) else { continue }
            guard try vocabulary.productCount(ofTerm: term.span) > 0 else { continue }
            words.positions[place].add(term, Weights.neighbours)
            words.positions[place + 1].add(term, Weights.neighbours)
        }
    }

    /// The term under which a word stands that was put together.
    private mutating func joined(_ word: [UInt8]) -> [UInt8]? {
        parts.analyze(word.span)
        let kind = parts.positionCount == 1 ? Term.Kind.word : .joined
        guard let term = parts.terms.first(where: { $0.kind == kind }) else { return nil }
        return Array(parts.bytes(of: term))
    }

    /// Adds a word as two, if there are goods with them next to each other.
    private mutating func addSplits<Words: Vocabulary & ~Copyable>(
        to position: inout QueryWords.Position, _ vocabulary: inout Words
    ) throws(Words.Failure) {
        for (one, other) in splits(of: position.surface) {
            guard let term = pair(one, other) else { continue }
            if try vocabulary.productCount(ofTerm: term.span) > 0 {
                position.add(term, Weights.split)
            }
        }
    }

    /// The ways to cut a word of letters into two of at least three.
    func splits(of word: [UInt8]) -> [(ArraySlice<UInt8>, ArraySlice<UInt8>)] {
        let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 }
        guard starts.count >= 6, starts.count <= 32, isLetters(word) else { return [] }
        return starts[3...(starts.count - 3)].map { (word[..<$0], word[$0...]) }
    }

    /// Whether there is no digit in a word, nor a character that is a word.
    func isLetters(_ word: [UInt8]) -> Bool {
        String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy {
            let kind = Characters.shared[$0.value].kind
            return kind == .letter || kind == .mark
        }
    }

    /// The term of two words next to each other.
    mutating func pair(_ one: some Sequence<UInt8>, _ other: some Sequence<UInt8>) -> [UInt8]? {
        parts.analyze((Array(one) + [UInt8(ascii: " ")] + Array(other)).span, adding: .pairs)
        guard parts.positionCount == 2,
            let term = parts.terms.first(where: { $0.kind == .pair })
        else { return nil }
        return Array(parts.bytes(of: term))
    }

    /// Adds the compounds that end in a word, in languages that write them.
    private mutating func addEnding<Words: Vocabulary & ~Copyable>(
        to position: inout QueryWords.Position, _ vocabulary: inout Words
    ) throws(Words.Failure) {
        guard analyzer.language.writesCompounds, position.surface.count >= 4,
            let typed = position.alternatives.first
        else { return }
        let term = [UInt8(ascii: "~")] + typed.term
        if try vocabulary.productCount(ofTerm: term.span) > 0 { position.add(term, Weights.ending) }
    }

    private mutating func addSynonyms<Words: Vocabulary & ~Copyable>(
        to position: inout QueryWords.Position, _ vocabulary: inout Words
    ) throws(Words.Failure) {
        guard !position.surface.isEmpty else { return }
        for synonym in try vocabulary.synonyms(
            of: String(decoding: position.surface, as: UTF8.self))
        {
            parts.analyze(synonym, adding: .pairs)
            // One word counts as itself; of several the first two stand for all.
            let kind = parts.positionCount == 1 ? Term.Kind.word : .pair
            guard let term = parts.terms.first(where: { $0.kind == kind }) else { continue }
            position.add(Array(parts.bytes(of: term)), Weights.synonym)
        }
    }
}

extension Array<UInt8> {
    init(_ span: Span<UInt8>) {
        self = []
        reserveCapacity(span.count)
        for place in span.indices { append(span[place]) }
    }
}

extension QueryWords.Position {
    /// Adds a term unless it is there or there are enough.
    mutating func add(_ term: [UInt8], _ weight: Double) {
        guard alternatives.count < TextLimits.alternatives, !term.isEmpty,
            !alternatives.contains(where: { $0.term == term })
        else { return }
        alternatives.append(QueryWords.Alternative(term: term, weight: weight))
    }
}

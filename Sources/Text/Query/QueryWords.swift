/// What a shopper's query asks for.
package struct QueryWords: Sendable, Equatable {
    /// A term that is as good as what was typed, or nearly.
    package struct Alternative: Sendable, Equatable {
        package let term: [UInt8]
        /// 1 for what was typed.
        package let weight: Double
    }

    /// One word of the query.
    package struct Position: Sendable, Equatable {
        /// Terms of which the best counts: at least one, at most eight.
        package internal(set) var alternatives: [Alternative]
        /// Whether goods should have it; articles and units need not be there.
        package internal(set) var isRequired: Bool
        /// The word as it was typed, but folded.
        package let surface: [UInt8]
    }

    /// The words: at most 32.
    package internal(set) var positions: [Position] = []
    /// Two neighbouring words as one term each, which goods need not have but are better for.
    package internal(set) var pairs: [[UInt8]] = []
    /// All words as one term, under which titles and codes are found that are just that.
    package internal(set) var whole: [UInt8] = []
    /// The query with the words put right that no goods have; nil when there are none.
    package internal(set) var corrected: String?
    /// Whether the query was longer than what is read of one.
    package internal(set) var isCut = false

    /// Reads a query.
    ///
    /// Words that no goods have are put right if `correcting`, others never.
    package static func read<Words: Vocabulary & ~Copyable>(
        _ query: String, language: Language, correcting: Bool, vocabulary: inout Words
    ) throws(Words.Failure) -> QueryWords {
        var reader = QueryReader(language: language)
        let text = String(query.unicodeScalars.prefix(TextLimits.queryCharacters))
        var words = try reader.read(text, &vocabulary)
        if correcting,
            let corrected = try reader.correct(text, words, &vocabulary)
        {
            words = try reader.read(corrected, &vocabulary)
            words.corrected = corrected
        }
        words.isCut = words.isCut || text.utf8.count < query.utf8.count
        return words
    }
}

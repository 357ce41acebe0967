/// What bounds the work on one text.
package enum TextLimits {
    /// Behind this many bytes a text is not read: a product's description has 20,000 characters.
    package static let textBytes = 65_536
    /// What a term is cut to; longer runs are not words, and keys of the store are short.
    package static let termBytes = 64
    /// Parts of one run without spaces that are joined: a model's code has fewer.
    static let joinedPieces = 12
    /// Marks on one letter; more is decoration.
    static let marks = 8
    /// What a query is cut to.
    package static let queryCharacters = 10_000
    /// Positions of a query that count; a shopper types five.
    package static let queryPositions = 32
    /// Alternatives for one position.
    package static let alternatives = 8
    /// Steps in the ordered words for one word that nobody sells.
    static let spellingSteps = 4_000
    /// Words of one query that are corrected.
    static let corrections = 4
    /// Candidates for one word of which the best is chosen.
    static let candidates = 64
}

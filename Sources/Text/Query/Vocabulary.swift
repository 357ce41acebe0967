/// In how many goods a word stands.
package struct WordCounts: Sendable, Equatable {
    /// Anywhere.
    package var products: Int
    /// In what a product is called: its title, brand or categories.
    package var titles: Int

    package init(products: Int, titles: Int) {
        self.products = products
        self.titles = titles
    }
}

/// What an index knows of words; a query is read against it.
package protocol Vocabulary: ~Copyable {
    associatedtype Failure: Error

    /// In how many products a term stands.
    mutating func productCount(ofTerm term: Span<UInt8>) throws(Failure) -> Int

    /// The first word, as it is written, at or behind these bytes in their order; nil at the end.
    ///
    /// The word is put in the place of what `word` held.
    mutating func word(
        atOrAfter bytes: Span<UInt8>, into word: inout [UInt8]
    ) throws(Failure) -> WordCounts?

    /// What means the same as a word or several, which are folded and parted by one space.
    mutating func synonyms(of words: String) throws(Failure) -> [String]
}

/// One thing that can be looked up, found in a text.
package struct Term: Sendable, Equatable {
    /// What a term is made of.
    package enum Kind: UInt8, Sendable {
        /// A word, by its stem; two neighbouring characters where words are not written apart.
        case word
        /// A number, by its digits: `27`, `3.5`.
        case number
        /// A number with its unit, whatever way it was written: `27in`.
        case measure
        /// What was written without a space, such as a model's code: `wh1000xm4`.
        case joined
        /// One character of a script that does not write words apart.
        case character
        /// Two neighbouring words: `window 10`.
        case pair
        /// The end of a long word, which in some languages says what the thing is: `~jack`.
        case ending
        /// All the words of the text: `=window 10`.
        case whole
    }

    package let kind: Kind
    /// Whether the word says little by itself, such as `the`; it is indexed all the same.
    package let isStopWord: Bool
    /// Whether it is the unit of the number before it.
    package let isUnit: Bool
    /// How many positions it covers: those of its parts.
    package let breadth: UInt8
    /// Words next to each other differ by one; several terms may share a position.
    package let position: Int32
    /// Where its word stood in the text, in bytes.
    package let sourceStart: Int32
    package let sourceEnd: Int32

    let start: Int32
    let surfaceStart: Int32
    let count: UInt8
    let surfaceCount: UInt8
}

/// What an analysis gives beside the words, for the fields that are worth it.
package struct Extras: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Each two neighbouring words as one term.
    package static let pairs = Extras(rawValue: 1)
    /// All words as one term.
    package static let whole = Extras(rawValue: 2)
    /// The ends of long words, in languages that write compounds.
    package static let endings = Extras(rawValue: 4)
}

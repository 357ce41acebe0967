/// A run of characters of one kind, as it was cut out of a text and folded.
struct Piece {
    enum Kind {
        case letters
        case digits
        /// Characters of Chinese, Japanese or Korean.
        case characters
        /// A word that was found by a dictionary.
        case found
    }

    /// What stood between this piece and the one before it.
    enum Joint {
        /// A space, or anything that parts words.
        case space
        /// Nothing: letters and digits met.
        case direct
        /// One of the signs that hold a code or a compound together: - . _ &
        case sign
        case apostrophe
    }

    var kind: Kind
    var script: Characters.Script
    var joint: Joint
    /// Where its folded bytes stand.
    var start: Int
    var end: Int
    /// Where it stood in the text.
    var sourceStart: Int
    var sourceEnd: Int
    /// Characters, where there are several to a byte.
    var characters = 0

    var range: Range<Int> { start..<end }
}

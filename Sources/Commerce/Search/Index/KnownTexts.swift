internal import Text

/// Short texts that came more than once, taken apart: goods repeat the names of their attributes,
/// and much of what these say.
struct KnownTexts {
    /// What a text comes to in a field that wants nothing beside its words.
    struct Parts {
        /// How many words it has.
        let length: Int
        /// Its terms among all, each as often as it stands there.
        let terms: Range<Int>
        /// Its words as people write them, if others may look for them.
        let words: Range<Int>
    }

    /// Longer texts seldom come again.
    private static let longest = 48
    /// At about 200 bytes each it is less than a megabyte.
    private static let limit = 4_096
    /// So many texts come before any is kept: one product has fewer.
    private static let patience = 200

    private(set) var terms = Terms()
    private(set) var words = Terms()
    private var table = TermTable()
    private var parts: [Parts] = []
    /// By its lower bits, the hash of the text that came last.
    private var met: [UInt32] = []
    private var metCount = 0

    /// What `text` comes to, if that is known.
    func find(_ text: String) -> Parts? {
        guard !parts.isEmpty, text.utf8.count <= Self.longest else { return nil }
        let bytes = text.utf8Span.span
        guard let place = table.find(bytes, hash: TermTable.hash(bytes)) else { return nil }
        return parts[place]
    }

    /// Keeps what `text` comes to, which `analyzer` has just taken apart, if it came before.
    mutating func meet(_ text: String, _ analyzer: borrowing Analyzer) {
        guard text.utf8.count <= Self.longest else { return }
        metCount += 1
        guard metCount > Self.patience else { return }
        if met.isEmpty { met = [UInt32](repeating: 0, count: Self.limit) }
        let bytes = text.utf8Span.span
        let hash = TermTable.hash(bytes)
        let place = Int(hash) & (Self.limit - 1)
        guard met[place] == hash else {
            met[place] = hash
            return
        }
        if parts.count >= Self.limit { removeAll() }
        guard table.number(of: bytes, hash: hash) == parts.count else { return }
        keep(analyzer)
    }

    private mutating func removeAll() {
        table.removeAll()
        terms.removeAll()
        words.removeAll()
        parts.removeAll(keepingCapacity: true)
    }

    private mutating func keep(_ analyzer: borrowing Analyzer) {
        let (firstTerm, firstWord) = (terms.count, words.count)
        for term in analyzer.terms {
            let bytes = analyzer.bytes(of: term)
            terms.append(bytes, hash: TermTable.hash(bytes))
            if term.isWritten {
                let word = analyzer.surface(of: term)
                words.append(word, hash: TermTable.hash(word))
            }
        }
        parts.append(
            Parts(
                length: analyzer.positionCount, terms: firstTerm..<terms.count,
                words: firstWord..<words.count))
    }
}

extension Term {
    /// Whether people may look for it as it is written.
    var isWritten: Bool {
        switch kind {
        case .word, .joined: !isUnit
        default: false
        }
    }
}

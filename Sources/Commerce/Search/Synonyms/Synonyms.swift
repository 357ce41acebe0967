internal import Basics
internal import KeyValue
package import Schema
package import Tables
internal import Text
internal import Wire

/// Words that staff say mean the same.
package enum Synonyms: Table {
    package static let number: UInt16 = 119

    package static func id(of synonym: Synonym) -> String {
        synonym.id
    }

    /// Leads from each of the words, as searches see them, to the synonyms that have it.
    package static let byWords = ManifoldIndex<Synonym, KeyPair<String, String>>(120) { synonym in
        Set(synonym.words.map(folded)).filter { !$0.isEmpty }.map { KeyPair($0, synonym.id) }
    }

    package static let indexes: [any Index<Synonym>] = [byWords]

    /// Synonyms of one group of words that a search looks at.
    private static let limit = 16

    /// Words as searches see them, with one blank between each two.
    static func folded(_ text: String) -> String {
        var analyzer = Analyzer(language: .none)
        analyzer.analyze(text)
        var words: [String] = []
        var position: Int32 = -1
        for term in analyzer.terms
        where term.position > position && term.kind != .joined && term.kind != .character {
            position = term.position
            words.append(String(analyzer.surface(of: term)))
        }
        // Keys are short, and what is longer than this nobody types.
        return String(words.joined(separator: " ").prefix(longest))
    }

    /// Characters of folded words that count.
    private static let longest = 100

    /// What the words in `text`, as searches see them, mean too.
    static func others(
        than text: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        if text.isEmpty || text.utf8.count > 4 * longest { return [] }
        let page = try KeyPage(byWords.range(of: text), after: nil, size: limit, in: snapshot)
        let prefix = byWords.range(of: text).from.count
        let ids = page.keys.map { String(decoding: $0[prefix..<$0.count - 1], as: UTF8.self) }
        var others: [String] = []
        for case let synonym? in try find(many: ids, in: snapshot) {
            for word in synonym.words.map(folded) where word != text && !others.contains(word) {
                others.append(word)
            }
        }
        return others
    }
}

extension Synonym {
    /// Without what only the server says.
    var written: Synonym {
        var synonym = self
        synonym.etag = ""
        synonym.createTime = nil
        synonym.updateTime = nil
        synonym.revision = 0
        return synonym
    }

    /// Changes if and only if something that can be written does.
    var computedETag: String {
        etagText(of: written.encoded())
    }

    /// Marks a change: its time, its revision, which only rises, and its etag.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTime = Timestamp(time)
        self.revision = max(revision, self.revision + 1)
        etag = computedETag
    }
}

internal import Glibc

extension QueryReader {
    /// The query with those words put right that no goods have; nil when nothing is to be done or
    /// nothing is near.
    mutating func correct<Words: Vocabulary & ~Copyable>(
        _ text: String, _ words: QueryWords, _ vocabulary: inout Words
    ) throws(Words.Failure) -> String? {
        let ranges = typedRanges(words.positions.count)
        var replaced: [(range: Range<Int>, word: [UInt8])] = []
        var surfaces = words.positions.map(\.surface)
        for place in words.positions.indices where replaced.count < TextLimits.corrections {
            let position = words.positions[place]
            guard let range = ranges[place], isWord(position.surface),
                try isUnknown(position, &vocabulary)
            else { continue }
            let before = place > 0 ? surfaces[place - 1] : nil
            let after = place + 1 < surfaces.count ? surfaces[place + 1] : nil
            guard let word = try best(for: position.surface, before, after, &vocabulary) else {
                continue
            }
            surfaces[place] = word
            replaced.append((range, word))
        }
        guard !replaced.isEmpty else { return nil }
        var bytes = Array(text.utf8)
        for (range, word) in replaced.reversed() {
            bytes.replaceSubrange(range, with: word)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where the word of each position stands in the query; nil where there is none.
    private func typedRanges(_ count: Int) -> [Range<Int>?] {
        var ranges = [Range<Int>?](repeating: nil, count: count)
        for term in analyzer.terms where term.kind == .word && term.position < count {
            ranges[Int(term.position)] = Int(term.sourceStart)..<Int(term.sourceEnd)
        }
        return ranges
    }

    /// Whether it is long enough, and of letters only, to have been mistyped.
    private func isWord(_ surface: [UInt8]) -> Bool {
        let letters = surface.count { $0 & 0xC0 != 0x80 }
        return letters >= 4 && letters <= 32 && isLetters(surface)
    }

    private func isUnknown<Words: Vocabulary & ~Copyable>(
        _ position: QueryWords.Position, _ vocabulary: inout Words
    ) throws(Words.Failure) -> Bool {
        for alternative in position.alternatives {
            if try vocabulary.productCount(ofTerm: alternative.term.span) > 0 { return false }
        }
        return true
    }

    /// The likeliest word, or two, for one that no goods have.
    private mutating func best<Words: Vocabulary & ~Copyable>(
        for typed: [UInt8], _ before: [UInt8]?, _ after: [UInt8]?, _ vocabulary: inout Words
    ) throws(Words.Failure) -> [UInt8]? {
        let letters = String(decoding: typed, as: UTF8.self).unicodeScalars.map(\.value)
        var steps = TextLimits.spellingSteps
        var walk = WordWalk(typed: letters, edits: 1, fixed: 0)
        var found = try walk.find(in: &vocabulary, steps: &steps)
        if found.isEmpty, letters.count >= 8 {
            // Two slips in a word are rare, and rarer still in its first letter.
            walk = WordWalk(typed: letters, edits: 2, fixed: 1)
            found = try walk.find(in: &vocabulary, steps: &steps)
        }
        if found.isEmpty { return try bestSplit(of: typed, &vocabulary) }
        var best: (score: Double, word: [UInt8])?
        for candidate in found where candidate.letters.count >= 3 {
            let word = bytes(candidate.letters)
            var neighbours = 0
            if let before, let term = pair(before, word) {
                neighbours += try vocabulary.productCount(ofTerm: term.span)
            }
            if let after, let term = pair(word, after) {
                neighbours += try vocabulary.productCount(ofTerm: term.span)
            }
            let score = Self.score(candidate, letters, neighbours)
            if best.map({ score > $0.score }) ?? true { best = (score, word) }
        }
        return best?.word
    }

    /// How likely a word was meant: often sold, near, and often beside the words around it.
    private static func score(
        _ candidate: WordWalk.Found, _ typed: [UInt32], _ neighbours: Int
    ) -> Double {
        let often = Double(candidate.counts.products + 10 * candidate.counts.titles)
        let first = candidate.letters.first == typed.first ? 0 : 0.7
        return log(max(1, often)) + log(Double(1 + neighbours)) - first
            - 4 * EditCost.cost(typed: typed, meant: candidate.letters)
    }

    /// Two words that goods have and that were typed as one.
    private mutating func bestSplit<Words: Vocabulary & ~Copyable>(
        of typed: [UInt8], _ vocabulary: inout Words
    ) throws(Words.Failure) -> [UInt8]? {
        var best: (score: Int, words: [UInt8])?
        for (one, other) in splits(of: typed) {
            let score = min(
                try products(of: one, &vocabulary), try products(of: other, &vocabulary))
            if score > best?.score ?? 0 { best = (score, one + [UInt8(ascii: " ")] + other) }
        }
        return best?.words
    }

    private func products<Words: Vocabulary & ~Copyable>(
        of word: ArraySlice<UInt8>, _ vocabulary: inout Words
    ) throws(Words.Failure) -> Int {
        let bytes = Array(word)
        var found: [UInt8] = []
        let counts = try vocabulary.word(atOrAfter: bytes.span, into: &found)
        return found == bytes ? counts?.products ?? 0 : 0
    }

    private func bytes(_ letters: [UInt32]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: letters.compactMap { Unicode.Scalar($0) })
        return Array(String(text).utf8)
    }
}

/// Turns texts into terms, the same for what is indexed and for what is asked.
///
/// It keeps its buffers and stemmers from one text to the next, and belongs to one thread. Making
/// one is cheap: what is slow to make is shared or made when it is first needed.
package struct Analyzer: ~Copyable {
    package let language: Language
    /// What the last text gave; those of one position need not stand together.
    package private(set) var terms: [Term] = []
    /// How many positions it has: the length of a field.
    package private(set) var positionCount = 0

    private var splitter = Splitter()
    private var stemmers: Stemmers
    private var breaks = WordBreaks()
    private var ends: [Int] = []
    /// The first term of each position, as its place in `terms`.
    private var mains: [Int32] = []

    package init(language: Language) {
        self.language = language
        stemmers = Stemmers(language)
    }

    /// Whether the text was longer than what is read of one.
    package var isCut: Bool { splitter.isCut }

    /// The bytes that are looked up: at most 64.
    @_lifetime(borrow self)
    package func bytes(of term: Term) -> Span<UInt8> {
        let start = Int(term.start)
        return splitter.bytes.span.extracting(start..<start + Int(term.count))
    }

    /// The word as it was written, but folded.
    @_lifetime(borrow self)
    package func surface(of term: Term) -> Span<UInt8> {
        let start = Int(term.surfaceStart)
        return splitter.bytes.span.extracting(start..<start + Int(term.surfaceCount))
    }

    /// Puts the text's terms in place of the last one's.
    package mutating func analyze(_ text: String, adding extras: Extras = []) {
        analyze(text.utf8Span.span, adding: extras)
    }

    /// Puts the text's terms in place of the last one's; bytes that are no UTF-8 part words.
    package mutating func analyze(_ utf8: Span<UInt8>, adding extras: Extras = []) {
        terms.removeAll(keepingCapacity: true)
        mains.removeAll(keepingCapacity: true)
        positionCount = 0
        splitter.split(utf8)
        var place = 0
        while place < splitter.pieces.count {
            let end = endOfRun(from: place)
            addRun(place..<end, extras)
            place = end
        }
        if extras.contains(.pairs) { addPairs() }
        if extras.contains(.whole) { addWhole() }
    }

    /// Behind the last piece that stands with this one in one run without spaces.
    private func endOfRun(from place: Int) -> Int {
        var end = place + 1
        while end < splitter.pieces.count, end - place < TextLimits.joinedPieces,
            splitter.pieces[end].joint != .space, isAlphabetic(end), isAlphabetic(end - 1)
        {
            end += 1
        }
        return end
    }

    private func isAlphabetic(_ place: Int) -> Bool {
        splitter.pieces[place].kind == .letters || splitter.pieces[place].kind == .digits
    }

    private mutating func addRun(_ run: Range<Int>, _ extras: Extras) {
        let first = positionCount
        var measured = false
        for place in run {
            let piece = splitter.pieces[place]
            switch piece.kind {
            case .letters:
                if isPossessive(place, run) { continue }
                if addUnit(place) {
                    measured = measured || run.count == 2
                } else {
                    addWord(piece, extras)
                }
            case .digits:
                addNumber(place)
            case .characters:
                addCharacters(piece)
            case .found:
                addFound(piece)
            }
        }
        if run.count > 1, positionCount - first > 1, !measured { addJoined(run, at: first) }
    }

    /// Whether the piece is the `s` of `men's`.
    private func isPossessive(_ place: Int, _ run: Range<Int>) -> Bool {
        let piece = splitter.pieces[place]
        return place > run.lowerBound && place == run.upperBound - 1 && piece.joint == .apostrophe
            && piece.range.count == 1 && splitter.bytes[piece.start] == UInt8(ascii: "s")
    }

    private mutating func addWord(_ piece: Piece, _ extras: Extras) {
        let isStop = StopWords.contains(splitter.bytes[piece.range], in: language)
        let range = stem(piece)
        add(.word, range, of: piece, isStopWord: isStop)
        if extras.contains(.endings), language.writesCompounds, piece.script == .latin {
            addEndings(piece, at: positionCount)
        }
        positionCount += 1
    }

    /// The stem of a piece of letters: where it stands among the bytes.
    private mutating func stem(_ piece: Piece) -> Range<Int> {
        var piece = piece
        piece.end = min(piece.end, piece.start + Self.wordBytes)
        if language == .german, piece.script == .latin {
            guard let plain = plainVowels(piece.range) else {
                return stem(piece.range, piece.script)
            }
            return stem(plain, .latin)
        }
        return stem(piece.range, piece.script)
    }

    private mutating func stem(_ range: Range<Int>, _ script: Characters.Script) -> Range<Int> {
        let start = splitter.bytes.count
        guard range.count > 2, stemmers.stem(range, of: script, in: &splitter.bytes) else {
            return range
        }
        return start..<splitter.bytes.count
    }

    /// The word with ae, oe and ue written as a, o and u, as the umlauts are; nil when it has none.
    private mutating func plainVowels(_ range: Range<Int>) -> Range<Int>? {
        let e = UInt8(ascii: "e")
        let start = splitter.bytes.count
        var last = range.lowerBound
        for place in range.dropFirst() where splitter.bytes[place] == e {
            let vowel = splitter.bytes[place - 1]
            guard vowel == 0x61 || vowel == 0x6F || vowel == 0x75 else { continue }
            // In neue, Bauer and Quelle the e is a sound of its own.
            let before = place - 2 >= range.lowerBound ? splitter.bytes[place - 2] : 0
            if before == 0x61 || before == 0x65 || before == 0x71 { continue }
            for kept in last..<place { splitter.bytes.append(splitter.bytes[kept]) }
            last = place + 1
        }
        guard last > range.lowerBound else { return nil }
        for kept in last..<range.upperBound { splitter.bytes.append(splitter.bytes[kept]) }
        return start..<splitter.bytes.count
    }

    /// Adds a word as the unit of the number before it, if it is one.
    private mutating func addUnit(_ place: Int) -> Bool {
        guard let unit = unit(at: place) else { return false }
        let piece = splitter.pieces[place]
        let range = append(unit)
        add(.word, range, of: piece, isUnit: true)
        if splitter.bytes[piece.range] != splitter.bytes[range] {
            add(.word, stem(piece), of: piece, isUnit: true)
        }
        positionCount += 1
        return true
    }

    /// The unit that a piece is, if it stands behind a number.
    private func unit(at place: Int) -> StaticString? {
        guard place > 0, place < splitter.pieces.count else { return nil }
        let piece = splitter.pieces[place]
        guard piece.kind == .letters, splitter.pieces[place - 1].kind == .digits,
            piece.joint != .apostrophe, isNear(place),
            let unit = Units.canonical(splitter.bytes[piece.range])
        else { return nil }
        // 2 in 1 is no measure.
        if piece.joint == .space, place + 1 < splitter.pieces.count,
            splitter.pieces[place + 1].kind == .digits,
            splitter.bytes[piece.range].elementsEqual("in".utf8)
        {
            return nil
        }
        return unit
    }

    /// Whether at most two bytes stand between a piece and the one before it.
    private func isNear(_ place: Int) -> Bool {
        splitter.pieces[place].sourceStart - splitter.pieces[place - 1].sourceEnd <= 2
    }

    private mutating func addNumber(_ place: Int) {
        let piece = splitter.pieces[place]
        add(.number, piece.range, of: piece)
        if let end = endWithoutZeros(piece.range) {
            add(.number, piece.start..<end, of: piece)
        }
        if let unit = unit(at: place + 1) {
            let start = splitter.bytes.count
            copy(piece.range)
            _ = append(unit)
            add(.measure, start..<splitter.bytes.count, of: piece, through: place + 1)
        }
        positionCount += 1
    }

    /// Where 3.0 ends when it is written as 3.
    private func endWithoutZeros(_ range: Range<Int>) -> Int? {
        guard let mark = splitter.bytes[range].firstIndex(of: UInt8(ascii: ".")),
            splitter.bytes[(mark + 1)..<range.upperBound].allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return nil }
        return mark
    }

    /// Adds each two neighbours of a run of characters, and each by itself.
    private mutating func addCharacters(_ piece: Piece) {
        let first = positionCount
        var start = piece.start
        var index = 0
        while start < piece.end {
            let end = start + width(start)
            let isLast = end >= piece.end
            if !isLast {
                add(.word, start..<end + width(end), of: piece, breadth: 1)
            }
            let position = piece.characters > 1 && isLast ? positionCount - 1 : positionCount
            add(.character, start..<end, of: piece, at: position, isMain: piece.characters == 1)
            if !isLast || piece.characters == 1 { positionCount += 1 }
            start = end
            index += 1
        }
        if positionCount == first { positionCount += 1 }
    }

    private func width(_ place: Int) -> Int {
        let byte = splitter.bytes[place]
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    private mutating func addFound(_ piece: Piece) {
        breaks.split(splitter.bytes[piece.range], into: &ends)
        var start = piece.start
        for end in ends {
            add(.word, start..<piece.start + end, of: piece)
            positionCount += 1
            start = piece.start + end
        }
    }

    /// Adds what the pieces of a run are together.
    private mutating func addJoined(_ run: Range<Int>, at position: Int) {
        let start = splitter.bytes.count
        var letters = true
        for place in run where !isPossessive(place, run) {
            letters = letters && splitter.pieces[place].kind == .letters
            copy(splitter.pieces[place].range)
        }
        var range = start..<splitter.bytes.count
        guard range.count <= Self.wordBytes else { return }
        var whole = splitter.pieces[run.lowerBound]
        whole.start = start
        whole.end = range.upperBound
        if letters { range = stem(whole) }
        add(
            .joined, range, of: whole, through: run.upperBound - 1, at: position,
            breadth: positionCount - position, isMain: false)
    }

    private mutating func addEndings(_ piece: Piece, at position: Int) {
        guard piece.range.count >= 8, piece.range.count <= Self.wordBytes else { return }
        var last = 0..<0
        for cut in (piece.start + 3)...(piece.end - 4) {
            guard hasVowel(piece.start..<cut), hasVowel(cut..<piece.end) else { continue }
            let end = stem(cut..<piece.end, .latin)
            let start = splitter.bytes.count
            splitter.bytes.append(UInt8(ascii: "~"))
            copy(end)
            let range = start..<splitter.bytes.count
            if splitter.bytes[range] == splitter.bytes[last] { continue }
            add(.ending, range, of: piece, at: position, isMain: false)
            last = range
        }
    }

    private func hasVowel(_ range: Range<Int>) -> Bool {
        splitter.bytes[range].contains { "aeiouy".utf8.contains($0) }
    }

    /// Adds each two neighbouring words, but no two of the same run of characters.
    private mutating func addPairs() {
        for place in mains.indices.dropLast() {
            let one = terms[Int(mains[place])]
            let other = terms[Int(mains[place + 1])]
            let overlap =
                one.sourceStart == other.sourceStart && one.start < other.start
                && one.start + Int32(one.count) > other.start
            if overlap { continue }
            let start = splitter.bytes.count
            copy(Int(one.start)..<Int(one.start) + Int(one.count))
            splitter.bytes.append(UInt8(ascii: " "))
            copy(Int(other.start)..<Int(other.start) + Int(other.count))
            let range = start..<splitter.bytes.count
            if range.count > TextLimits.termBytes { continue }
            terms.append(
                Term(
                    kind: .pair, isStopWord: false, isUnit: false, breadth: 2,
                    position: one.position, sourceStart: one.sourceStart,
                    sourceEnd: other.sourceEnd, start: Int32(start), surfaceStart: Int32(start),
                    count: UInt8(range.count), surfaceCount: UInt8(range.count)))
        }
    }

    /// Adds all words as one term; a long one ends in a hash of them.
    private mutating func addWhole() {
        guard let first = mains.first, let last = mains.last else { return }
        let start = splitter.bytes.count
        splitter.bytes.append(UInt8(ascii: "="))
        for (number, place) in mains.enumerated() {
            if number > 0 { splitter.bytes.append(UInt8(ascii: " ")) }
            let term = terms[Int(place)]
            copy(Int(term.start)..<Int(term.start) + Int(term.count))
        }
        if splitter.bytes.count - start > TextLimits.termBytes {
            let hash = String(Hashing.value(of: splitter.bytes[start...]), radix: 36)
            splitter.bytes.removeSubrange((start + 40)...)
            splitter.bytes += Array(hash.utf8)
        }
        let count = UInt8(splitter.bytes.count - start)
        terms.append(
            Term(
                kind: .whole, isStopWord: false, isUnit: false,
                breadth: UInt8(min(255, positionCount)), position: 0,
                sourceStart: terms[Int(first)].sourceStart,
                sourceEnd: terms[Int(last)].sourceEnd, start: Int32(start),
                surfaceStart: Int32(start), count: count, surfaceCount: count))
    }

    private mutating func add(
        _ kind: Term.Kind, _ range: Range<Int>, of piece: Piece, through last: Int? = nil,
        at position: Int? = nil, breadth: Int = 1, isMain: Bool = true, isStopWord: Bool = false,
        isUnit: Bool = false
    ) {
        let position = position ?? positionCount
        let surface = kind == .word || kind == .joined ? piece.range : range
        let isCharacters = piece.kind == .characters || piece.kind == .found
        if isMain && mains.count == position { mains.append(Int32(terms.count)) }
        terms.append(
            Term(
                kind: kind, isStopWord: isStopWord, isUnit: isUnit,
                breadth: UInt8(min(255, breadth)), position: Int32(position),
                sourceStart: Int32(piece.sourceStart),
                sourceEnd: Int32(last.map { splitter.pieces[$0].sourceEnd } ?? piece.sourceEnd),
                start: Int32(range.lowerBound),
                surfaceStart: Int32((isCharacters ? range : surface).lowerBound),
                count: cut(range), surfaceCount: cut(isCharacters ? range : surface)))
    }

    /// How many bytes of a word are kept: whole characters.
    private func cut(_ range: Range<Int>) -> UInt8 {
        guard range.count > TextLimits.termBytes else { return UInt8(range.count) }
        var count = TextLimits.termBytes
        while count > 0, splitter.bytes[range.lowerBound + count] & 0xC0 == 0x80 { count -= 1 }
        return UInt8(count)
    }

    private mutating func copy(_ range: Range<Int>) {
        for place in range { splitter.bytes.append(splitter.bytes[place]) }
    }

    private mutating func append(_ word: StaticString) -> Range<Int> {
        let start = splitter.bytes.count
        word.withUTF8Buffer { unsafe splitter.bytes.append(contentsOf: $0) }
        return start..<splitter.bytes.count
    }

    /// A word's part of a term; pairs have two.
    private static let wordBytes = TextLimits.termBytes - 1
}

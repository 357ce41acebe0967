/// Cuts a text into pieces and folds them, in one pass over its bytes.
struct Splitter {
    private(set) var pieces: [Piece] = []
    /// The folded bytes of the pieces, one behind the other.
    var bytes: [UInt8] = []
    private(set) var isCut = false

    private let characters = Characters.shared
    private var isOpen = false
    private var joint = Piece.Joint.space
    /// How many separators came since the last piece, up to two.
    private var gaps = 0
    private var sourceEnd = 0

    mutating func split(_ text: Span<UInt8>) {
        pieces.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        isOpen = false
        joint = .space
        gaps = 2
        isCut = text.count > TextLimits.textBytes
        var reader = PointReader(end: min(text.count, TextLimits.textBytes))
        while let point = reader.next(in: text) {
            if point < 0x80 && reader.nextIsPlain(in: text) {
                take(plain: UInt8(point), reader, text)
            } else {
                takeCluster(point, &reader, text)
            }
        }
        close()
    }

    /// Takes an ASCII character that nothing can compose with.
    private mutating func take(plain byte: UInt8, _ reader: PointReader, _ text: Span<UInt8>) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            open(.letters, .latin, reader)
            bytes.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            open(.letters, .latin, reader)
            bytes.append(byte | 0x20)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            open(.digits, .other, reader)
            bytes.append(byte)
        default:
            separate(UInt32(byte), reader, text)
        }
    }

    /// Takes a code point and what composes with it.
    private mutating func takeCluster(
        _ first: UInt32, _ reader: inout PointReader, _ text: Span<UInt8>
    ) {
        guard let next = reader.peek(in: text), characters[next].mayCompose else {
            take(first, reader, text)
            return
        }
        var cluster = [first]
        let start = reader.start
        while let next = reader.peek(in: text), characters[next].mayCompose {
            _ = reader.next(in: text)
            if cluster.count <= TextLimits.marks { cluster.append(next) }
        }
        reader.start = start
        for point in Folding.caseFolded(cluster) { take(point, reader, text) }
    }

    private mutating func take(_ point: UInt32, _ reader: PointReader, _ text: Span<UInt8>) {
        // The sign of inches would fold to that of feet, twice.
        let point = point == 0x2033 ? 0x22 : point
        let entry = characters[point]
        switch entry.fold {
        case Characters.Entry.same:
            take(folded: point, entry, reader, text)
        case Characters.Entry.single:
            take(folded: UInt32(entry.goal), entry, reader, text)
        default:
            for folded in characters.sequence(entry.goal) {
                take(folded: folded, characters[folded], reader, text)
            }
        }
    }

    private mutating func take(
        folded point: UInt32, _ entry: Characters.Entry, _ reader: PointReader, _ text: Span<UInt8>
    ) {
        switch entry.kind {
        case .letter:
            open(.letters, entry.script, reader)
        case .digit:
            open(.digits, .other, reader)
        case .character:
            open(.characters, .other, reader)
            pieces[pieces.count - 1].characters += 1
        case .dictionary:
            open(.found, .other, reader)
        case .mark:
            guard isOpen, pieces[pieces.count - 1].kind == .letters else { return }
            sourceEnd = reader.position
        case .separator:
            separate(point, reader, text)
            return
        case .nothing:
            return
        }
        append(point)
    }

    private mutating func append(_ point: UInt32) {
        guard let scalar = Unicode.Scalar(point) else { return }
        if point < 0x80 {
            bytes.append(UInt8(point))
        } else {
            for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                bytes.append(unit)
            }
        }
    }

    /// Goes on with the open piece when it is of this kind, or opens one that is.
    @inline(__always)
    private mutating func open(
        _ kind: Piece.Kind, _ script: Characters.Script, _ reader: PointReader
    ) {
        if isOpen {
            let last = pieces[pieces.count - 1]
            if last.kind == kind, kind != .letters || last.script == script {
                sourceEnd = reader.position
                return
            }
            close()
            joint = .direct
        } else if gaps != 1 {
            joint = .space
        }
        pieces.append(
            Piece(
                kind: kind, script: script, joint: joint, start: bytes.count, end: bytes.count,
                sourceStart: reader.start, sourceEnd: reader.position))
        isOpen = true
        sourceEnd = reader.position
        gaps = 0
    }

    private mutating func close() {
        guard isOpen else { return }
        isOpen = false
        gaps = 0
        pieces[pieces.count - 1].end = bytes.count
        pieces[pieces.count - 1].sourceEnd = sourceEnd
        if pieces[pieces.count - 1].kind == .digits { tidyNumber() }
    }

    private mutating func separate(_ point: UInt32, _ reader: PointReader, _ text: Span<UInt8>) {
        let next = reader.byte(in: text)
        if isOpen {
            let isNumber = pieces[pieces.count - 1].kind == .digits
            if isNumber, point == 0x2E || point == 0x2C, next.isDigit {
                bytes.append(UInt8(point))
                return
            }
            close()
            if isNumber, measure(point, next, reader) { return }
            if point == 0x2B, !next.isWord {
                name("plus", .space, reader)
                return
            }
            gaps = 1
            joint =
                switch point {
                case 0x2D, 0x2E, 0x5F, 0x26, 0x2010, 0x2011: .sign
                case 0x27, 0x2019, 0x02BC: .apostrophe
                default: .space
                }
        } else if point == 0x25, gaps == 1, pieces.last?.kind == .digits {
            name("%", .space, reader)
        } else {
            gaps = min(2, gaps + 1)
        }
    }

    /// Takes the sign of a unit that stands right behind a number: inches, feet, per cent.
    private mutating func measure(_ point: UInt32, _ next: NextByte, _ reader: PointReader) -> Bool
    {
        switch point {
        case 0x22, 0x201D, 0x2033:
            name("in", .direct, reader)
        case 0x27, 0x2019, 0x2032:
            guard !next.isLetter else { return false }
            if next.value == 0x27 || next.value == 0xE2 {
                // Two of them are inches; the second is then only a separator.
                name("in", .direct, reader)
            } else {
                name("ft", .direct, reader)
            }
        case 0x25:
            name("%", .direct, reader)
        default:
            return false
        }
        return true
    }

    /// Adds a piece for a sign that stands for a word.
    private mutating func name(
        _ word: StaticString, _ before: Piece.Joint, _ reader: PointReader
    ) {
        let start = bytes.count
        word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        pieces.append(
            Piece(
                kind: .letters, script: .latin, joint: before, start: start, end: bytes.count,
                sourceStart: reader.start, sourceEnd: reader.position))
        gaps = 2
        joint = .space
    }

    /// Brings the number just closed into its one spelling, or cuts a list into its numbers.
    private mutating func tidyNumber() {
        let number = pieces[pieces.count - 1]
        switch Numbers.tidy(number.range, in: &bytes) {
        case .number(let end):
            pieces[pieces.count - 1].end = end
        case .list(let ends):
            pieces.removeLast()
            var start = number.start
            for end in ends {
                var part = number
                part.start = start
                part.end = end
                part.joint = start == number.start ? number.joint : .space
                pieces.append(part)
                start = end + 1
            }
        }
    }
}

/// What is known of every code point: what it is part of, and what it is folded to.
///
/// It is made once from ICU's tables, in some thirty milliseconds, and read without a lock after.
struct Characters: Sendable {
    /// What a code point is part of.
    enum Class: UInt32 {
        /// It stands between words.
        case separator = 0
        /// It belongs to a word.
        case letter = 1
        case digit = 2
        /// It belongs to the letter before it.
        case mark = 3
        /// It is of a script without spaces whose characters carry meaning: Chinese, Japanese and
        /// Korean.
        case character = 4
        /// It is of a script without spaces whose letters carry none: Thai, Lao, Khmer, Burmese.
        case dictionary = 5
        /// It is as if it were not there.
        case nothing = 6
    }

    /// Whose stemmer a letter's word is for.
    enum Script: UInt32 {
        case latin = 0
        case cyrillic = 1
        case greek = 2
        case arabic = 3
        case armenian = 4
        case devanagari = 5
        case tamil = 6
        case other = 7
    }

    /// What is known of one code point, in 32 bits.
    struct Entry {
        /// 4 bits of class, 3 of script, one for what may compose, 2 for the fold, 22 for its goal.
        let bits: UInt32

        var kind: Class { Class(rawValue: bits & 15) ?? .separator }
        var script: Script { Script(rawValue: bits >> 4 & 7) ?? .other }
        var mayCompose: Bool { bits >> 7 & 1 == 1 }
        var fold: UInt32 { bits >> 8 & 3 }
        var goal: Int { Int(bits >> 10) }

        static let same: UInt32 = 0
        static let single: UInt32 = 1
        static let several: UInt32 = 2

        init(
            _ kind: Class, _ script: Script = .other, mayCompose: Bool = false, fold: UInt32 = same,
            goal: Int = 0
        ) {
            bits =
                kind.rawValue | script.rawValue << 4 | (mayCompose ? 1 << 7 : 0) | fold << 8
                | UInt32(goal) << 10
        }
    }

    static let shared = Characters()

    /// Which page each 256 code points are on.
    private let pageOf: [UInt16]
    private let entries: [UInt32]
    /// The code points of folds to several, each group with its count before it.
    private let sequences: [UInt32]

    subscript(point: UInt32) -> Entry {
        let page = Int(pageOf[Int(point >> 8)])
        return Entry(bits: entries[page << 8 | Int(point & 255)])
    }

    /// The code points of a fold to several.
    func sequence(_ goal: Int) -> ArraySlice<UInt32> {
        sequences[(goal + 1)...(goal + Int(sequences[goal]))]
    }

    private init() {
        var builder = CharactersBuilder()
        (pageOf, entries, sequences) = builder.build()
    }
}

extension Characters.Entry {
    init(bits: UInt32) {
        self.bits = bits
    }
}

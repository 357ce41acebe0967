internal import CICU

/// Makes the table of characters from what ICU knows.
struct CharactersBuilder {
    private var sequences: [UInt32] = []

    mutating func build() -> (pageOf: [UInt16], entries: [UInt32], sequences: [UInt32]) {
        var pageOf = [UInt16](repeating: 0, count: 0x1100)
        // Page 0 of the entries is one of separators only, page 1 one of Han characters only.
        var entries = [UInt32](repeating: 0, count: 256)
        entries += [UInt32](repeating: Characters.Entry(.character).bits, count: 256)
        var page = [UInt32](repeating: 0, count: 256)
        for high in 0..<UInt32(pageOf.count) {
            if let plain = Self.plainPage(high) {
                pageOf[Int(high)] = plain
                continue
            }
            for low in 0..<UInt32(256) { page[Int(low)] = entry(high << 8 | low).bits }
            if page.allSatisfy({ $0 == 0 }) { continue }
            pageOf[Int(high)] = UInt16(entries.count / 256)
            entries += page
        }
        return (pageOf, entries, sequences)
    }

    /// The page of 256 code points that are all alike: Han and Hangul, which fold to themselves,
    /// and what is private or not given.
    private static func plainPage(_ high: UInt32) -> UInt16? {
        switch high {
        case 0x34..<0x4D, 0x4E..<0x9F, 0xAC..<0xD7, 0x200..<0x2A6, 0x2A8..<0x2EB, 0x300..<0x323: 1
        case 0xD8..<0xF9, 0x1FC..<0x200, 0x324..<0x1100: 0
        default: nil
        }
    }

    private mutating func entry(_ point: UInt32) -> Characters.Entry {
        guard icu_category_of(Int32(point)) != ICU_CATEGORY_UNASSIGNED else {
            return Characters.Entry(.separator)
        }
        if Folding.keeps(point) {
            return Characters.Entry(
                Self.kind(point), Self.script(point), mayCompose: icu_may_compose(Int32(point)))
        }
        let points = Folding.fold(point)
        let mayCompose =
            icu_may_compose(Int32(point)) || points.contains { icu_may_compose(Int32($0)) }
        guard let first = points.first else {
            return Characters.Entry(.nothing, mayCompose: mayCompose)
        }
        let kind = Self.kind(first)
        let script = Self.script(first)
        if points.count == 1 {
            let isSame = first == point
            return Characters.Entry(
                kind, script, mayCompose: mayCompose,
                fold: isSame ? Characters.Entry.same : Characters.Entry.single,
                goal: isSame ? 0 : Int(first))
        }
        let goal = sequences.count
        sequences.append(UInt32(points.count))
        sequences += points
        return Characters.Entry(
            kind, script, mayCompose: mayCompose, fold: Characters.Entry.several, goal: goal)
    }

    private static func kind(_ point: UInt32) -> Characters.Class {
        let script = icu_script_of(Int32(point))
        switch icu_category_of(Int32(point)) {
        case ICU_CATEGORY_LETTER:
            // The mark that makes a vowel long belongs to both scripts of Japanese.
            if point == 0x30FC || isCharacterScript(script) { return .character }
            return isDictionaryScript(script) ? .dictionary : .letter
        case ICU_CATEGORY_DIGIT:
            return .digit
        case ICU_CATEGORY_MARK:
            return isDictionaryScript(script) ? .dictionary : .mark
        default:
            return .separator
        }
    }

    private static func isCharacterScript(_ script: icu_script) -> Bool {
        switch script {
        case ICU_SCRIPT_HAN, ICU_SCRIPT_HIRAGANA,
            ICU_SCRIPT_KATAKANA, ICU_SCRIPT_HANGUL,
            ICU_SCRIPT_BOPOMOFO, ICU_SCRIPT_YI:
            true
        default: false
        }
    }

    private static func isDictionaryScript(_ script: icu_script) -> Bool {
        switch script {
        case ICU_SCRIPT_THAI, ICU_SCRIPT_LAO,
            ICU_SCRIPT_KHMER, ICU_SCRIPT_MYANMAR:
            true
        default: false
        }
    }

    private static func script(_ point: UInt32) -> Characters.Script {
        switch icu_script_of(Int32(point)) {
        case ICU_SCRIPT_LATIN: .latin
        case ICU_SCRIPT_CYRILLIC: .cyrillic
        case ICU_SCRIPT_GREEK: .greek
        case ICU_SCRIPT_ARABIC: .arabic
        case ICU_SCRIPT_ARMENIAN: .armenian
        case ICU_SCRIPT_DEVANAGARI: .devanagari
        case ICU_SCRIPT_TAMIL: .tamil
        default: .other
        }
    }
}

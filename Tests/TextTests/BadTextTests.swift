import TestSupport
import Testing

@testable import Text

@Suite struct BadTextTests {
    @Test(arguments: [
        "", " ", "\u{0}\u{1}\u{1F}", "🎄🎁👨‍👩‍👧‍👦🇩🇪", ".*+?^${}()|[]\\", "%%%___", "''''\"\"\"\"",
        "---...___", "\u{FEFF}\u{200D}\u{202E}", "\u{301}\u{302}\u{303}", "\u{FFFD}\u{FFFF}",
    ])
    func whatHasNoWordsGivesNone(text: String) {
        #expect(terms(text, adding: [.pairs, .whole, .endings]).isEmpty)
        var shelf = Shelf(["Tea"])
        #expect(shelf.read(text) == QueryWords())
    }

    @Test func whatIsNoTextPartsWords() {
        let bytes: [UInt8] = [
            0x74, 0x65, 0x61, 0xFF, 0x63, 0x75, 0x70, 0xC3, 0x28, 0xE2, 0x82, 0x70, 0x6F, 0x74,
            0xED, 0xA0, 0x80, 0xF8, 0xC0, 0xAF, 0xE4, 0xB8,
        ]
        var analyzer = Analyzer(language: .english)
        analyzer.analyze(bytes.span)
        #expect(analyzer.terms.map { string(analyzer.bytes(of: $0)) } == ["tea", "cup", "pot"])
    }

    @Test func manyMarksOnALetterAreReadAsSome() {
        let text = "z" + String(repeating: "\u{35C}\u{489}\u{336}", count: 5_000) + "algo"
        #expect(!terms(text).isEmpty)
        #expect(terms("e" + String(repeating: "\u{301}", count: 500)) == ["0 word e"])
    }

    @Test func longWordsAndTextsAreCut() {
        var analyzer = Analyzer(language: .english)
        for unit in ["x", "ж", "手", "ก", "1", "a1", "x-", "é", "手a", "\u{1F600}", "한", "ﷺ"] {
            let text = String(repeating: unit, count: 100_000)
            analyzer.analyze(text, adding: [.pairs, .whole, .endings])
            let isCut = analyzer.isCut
            #expect(isCut)
            for term in analyzer.terms {
                #expect(analyzer.bytes(of: term).count <= TextLimits.termBytes)
            }
        }
    }

    @Test(arguments: ["x", "ab ", "手", "the ", "a1-", "mistayk ", "ж ", "~", "\u{301}"])
    func aQueryOfTenThousandCharactersHasFewWords(unit: String) {
        var shelf = Shelf(SpellingTests.titles)
        let words = shelf.read(String(repeating: unit, count: 20_000 / unit.count))
        #expect(words.positions.count <= TextLimits.queryPositions)
        #expect(words.pairs.count <= TextLimits.queryPositions)
        for position in words.positions {
            #expect(1...TextLimits.alternatives ~= position.alternatives.count)
        }
        #expect(words.isCut)
    }

    @Test func noTwoUnitsShareAHash() {
        #expect(Units.isUnambiguous)
    }

    /// Whatever bytes come: terms are within bounds, positions have no gaps, and the same bytes
    /// give the same terms however the analyzer was used before.
    @Test(arguments: Seed.some(40))
    func anyBytesAreRead(seed: Seed) {
        var random = seed.generator
        let samples: [String] = [
            "手", "机", "ก", "า", "ำ", "한", "ー", "バ", "e\u{301}", "ß", "ﬁ", "٣", "1", "27", "\"", "'",
            ",", ".", "-", "/", " ", " ", "in", "kg", "x", "WH", "é", "я", "\u{306}", "ا", "ّ", "ς",
            "\u{200D}", "😀", "+", "%", "s", "gartenstuhl", "\u{0}", "½",
        ]
        for language in [Language.english, .german, .turkish, .none] {
            var used = Analyzer(language: language)
            for _ in 0..<60 {
                var bytes: [UInt8] = []
                for _ in 0..<Int.random(in: 0...40, using: &random) {
                    if Int.random(in: 0..<12, using: &random) == 0 {
                        bytes.append(UInt8.random(in: 0...255, using: &random))
                    } else {
                        bytes += Array(
                            samples[Int.random(in: 0..<samples.count, using: &random)].utf8)
                    }
                }
                used.analyze(bytes.span, adding: [.pairs, .whole, .endings])
                check(used, bytes, seed)
                var fresh = Analyzer(language: language)
                fresh.analyze(bytes.span, adding: [.pairs, .whole, .endings])
                #expect(fresh.terms == used.terms, "\(seed)")
            }
        }
    }

    private func check(_ analyzer: borrowing Analyzer, _ bytes: [UInt8], _ seed: Seed) {
        var seen = Set<Int32>()
        for term in analyzer.terms {
            let count = analyzer.bytes(of: term).count
            #expect(1...TextLimits.termBytes ~= count, "\(seed)")
            #expect(0..<Int32(max(1, analyzer.positionCount)) ~= term.position, "\(seed)")
            #expect(term.sourceStart <= term.sourceEnd && term.sourceEnd <= bytes.count, "\(seed)")
            if term.kind != .pair, term.kind != .whole { seen.insert(term.position) }
        }
        #expect(seen.count == analyzer.positionCount, "\(seed) \(bytes)")
    }
}

import TestSupport
import Testing

@testable import Text

@Suite struct SpellingTests {
    static let titles = [
        "Wireless Mouse", "Gaming Mouse Pad", "Mouse Pad with Wrist Rest", "Keyboard and Mouse Set",
        "Bluetooth Headphones", "Bluetooth Speaker", "Smartwatch with GPS", "Smart Watch Strap",
        "Dark Mode Lamp", "Headset Stand", "Garmin GPS Watch", "Extension Cord", "Laptop Stand",
        "Nespresso Machine", "Touchscreen Computer",
    ]

    @Test(arguments: [
        ("bluetpooth headphones", "bluetooth headphones"), ("keyboadr", "keyboard"),
        ("mose pad", "mouse pad"), ("haedset stand", "headset stand"), ("nespresdso", "nespresso"),
        ("extension corsd", "extension cord"), ("lpatop stnad", "laptop stand"), ("moue", "mouse"),
        ("headphonez", "headphones"), ("tuochscrene", "touchscreen"), ("Blootooth", "bluetooth"),
        ("WIRELES  mouse!", "wireless  mouse!"), ("moue and moue", "mouse and mouse"),
    ])
    func wordsThatNobodySellsArePutRight(typed: String, meant: String) {
        var shelf = Shelf(Self.titles)
        #expect(shelf.read(typed).corrected == meant)
    }

    @Test(arguments: [
        "mode", "mouse", "pad", "zzzzzzzz", "tn-2110", "pda", "123456", "", "the", "smart watch",
    ])
    func wordsThatGoodsHaveAndThoseNothingIsNearStay(typed: String) {
        var shelf = Shelf(Self.titles)
        #expect(shelf.read(typed).corrected == nil)
    }

    @Test func nothingIsPutRightWhenItIsForbidden() {
        var shelf = Shelf(Self.titles)
        let words = shelf.read("keyboadr", correcting: false)
        #expect(words.corrected == nil)
        #expect(words.positions.map(\.surface) == [Array("keyboadr".utf8)])
    }

    @Test func wordsAreFoundTogetherAndApart() {
        var shelf = Shelf(Self.titles)
        #expect(shelf.find("smart watch") == [6, 7])
        #expect(shelf.find("smartwatch") == [6, 7])
        #expect(shelf.find("head set") == [9])
        #expect(shelf.find("touch screen") == [14])
        #expect(shelf.read("laptopmouse").corrected == "laptop mouse")
    }

    @Test func aQueryOfWordsThatSayLittleAsksForThemAll() {
        var shelf = Shelf(["The Who", "Who is it"])
        #expect(shelf.read("the").positions.map(\.isRequired) == [true])
        #expect(shelf.read("the who").positions.map(\.isRequired) == [false, true])
        #expect(shelf.find("the") == [0])
    }

    @Test func whatStaffSayMeansTheSameIsFound() {
        var shelf = Shelf(["Couch, grey", "Settee", "Flat screen, 55 inch"])
        shelf.synonyms = ["sofa": ["couch", "settee"], "tv": ["flat screen"]]
        #expect(shelf.find("sofas") == [])
        #expect(shelf.find("sofa") == [0, 1])
        #expect(shelf.find("tv") == [2])
    }

    /// The walk finds what looking at every word finds, and looks at few.
    @Test(arguments: Seed.some(10))
    func theWalkFindsWhatLookingAtEveryWordFinds(seed: Seed) {
        var random = seed.generator
        let letters = Array("abcdeßяb".unicodeScalars)
        func word(_ count: ClosedRange<Int>) -> String {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: count, using: &random) {
                text.append(letters[Int.random(in: 0..<letters.count, using: &random)])
            }
            return String(text)
        }
        let words = Set((0..<400).map { _ in word(3...9) })
        var shelf = ListOfWords(words)
        for _ in 0..<20 {
            let typed = word(4...9).unicodeScalars.map(\.value)
            for (edits, fixed) in [(1, 0), (2, 0), (2, 1)] {
                var walk = WordWalk(typed: typed, edits: edits, fixed: fixed)
                var steps = 100_000
                let found = walk.find(in: &shelf, steps: &steps).map(\.letters)
                let near = words.map { $0.unicodeScalars.map(\.value) }.filter {
                    $0.starts(with: typed[..<fixed]) && distance(typed, $0) <= edits
                }
                let expected = near.sorted { $0.lexicographicallyPrecedes($1) }.prefix(64)
                #expect(found == Array(expected), "\(seed)")
            }
        }
    }

    @Test func aWordNobodySellsCostsABoundedNumberOfSteps() {
        var random = Seed(1).generator
        let letters = Array("etaoinshrdlucmfw")
        let words = Set(
            (0..<50_000).map { _ in
                String(
                    (0..<Int.random(in: 4...12, using: &random)).map { _ in
                        letters[Int.random(in: 0..<letters.count, using: &random)]
                    })
            })
        var shelf = ListOfWords(words)
        for typed in ["headphonse", "zzzzzzzzzzzz", "wirelses", "mone", "internationalisation"] {
            shelf.steps = 0
            _ = QueryWords.read(typed, language: .english, correcting: true, vocabulary: &shelf)
            #expect(shelf.steps < 4_200, "\(typed)")
        }
    }

    /// The number of edits, by the whole table.
    private func distance(_ one: [UInt32], _ other: [UInt32]) -> Int {
        var table = [[Int]](
            repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
        for row in 0...one.count {
            for column in 0...other.count {
                if row == 0 || column == 0 {
                    table[row][column] = row + column
                    continue
                }
                let isSame = one[row - 1] == other[column - 1]
                var least = min(
                    table[row - 1][column - 1] + (isSame ? 0 : 1),
                    table[row - 1][column] + 1, table[row][column - 1] + 1)
                if row > 1, column > 1, one[row - 1] == other[column - 2],
                    one[row - 2] == other[column - 1]
                {
                    least = min(least, table[row - 2][column - 2] + 1)
                }
                table[row][column] = least
            }
        }
        return table[one.count][other.count]
    }
}

/// Words that stand in one product each.
struct ListOfWords: Vocabulary {
    private let ordered: [[UInt8]]
    var steps = 0

    init(_ words: Set<String>) {
        ordered = words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    mutating func productCount(ofTerm term: Span<UInt8>) -> Int { 0 }

    mutating func word(atOrAfter bytes: Span<UInt8>, into word: inout [UInt8]) -> WordCounts? {
        steps += 1
        var key: [UInt8] = []
        for place in bytes.indices { key.append(bytes[place]) }
        var low = 0
        var high = ordered.count
        while low < high {
            let middle = (low + high) / 2
            if ordered[middle].lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < ordered.count else { return nil }
        word = ordered[low]
        return WordCounts(products: 1, titles: 0)
    }

    mutating func synonyms(of words: String) -> [String] { [] }
}

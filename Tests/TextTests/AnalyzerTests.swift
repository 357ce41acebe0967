import Testing
import Text

@Suite struct AnalyzerTests {
    @Test func wordsStandByTheirStems() {
        #expect(terms("Wireless Headphones") == ["0 word wireless", "1 word headphon"])
        #expect(words("Batteries, battery & BATTERY'S") == ["batteri", "batteri", "batteri"])
    }

    @Test(arguments: [
        ("Café crème brûlée", "cafe creme brulee"),
        ("CAFÉ CRÈME BRÛLÉE", "cafe\u{301} cre\u{300}me bru\u{302}le\u{301}e"),
        ("ﬁsh & Ｆｕｌｌ ｗｉｄｔｈ", "fish full width"),
        ("soft\u{AD}ware\u{200B}", "software"),
        ("Łódź Ørsted Æther ıstanbul", "Lodz Orsted Aether Istanbul"),
        ("STRASSE", "straße"),
        ("Ёлка", "елка"),
        ("№5 ½ ㎏ ²", "no5 1/2 kg 2"),
    ])
    func whatTheEyeTakesForTheSameIsTheSame(one: String, other: String) {
        #expect(words(one) == words(other))
    }

    @Test(arguments: [
        ("йод", "иод"), ("か", "が"), ("ハ", "バ"), ("กา", "กำ"), ("한", "하"), ("मीन", "मान"),
    ])
    func marksThatMakeAnotherLetterStay(one: String, other: String) {
        #expect(keys(one).isDisjoint(with: keys(other)))
    }

    @Test func lettersThatWereTakenApartAreTheSameAsWhole() {
        #expect(keys("и\u{306}од") == keys("йод"))
        #expect(keys("ﾊﾞｯｸﾞ") == keys("バッグ"))
        #expect(keys("\u{1112}\u{1161}\u{11AB}") == keys("한"))
    }

    @Test(arguments: ["27\"", "27 inch", "27in", "27-inch", "27 Zoll", "27″", "27”", "27''"])
    func aMeasureIsTheSameHoweverItIsWritten(text: String) {
        #expect(keys(text + " Monitor").isSuperset(of: ["27", "27in", "in", "monitor"]))
    }

    @Test(arguments: [
        ("3,5 mm", "3.5mm"), ("1.000 W", "1,000 watts"), ("500GB", "500 gigabytes"),
        ("100 %", "100%"), ("6'", "6 ft"), ("1.234,50 kg", "1,234.50kg"),
    ])
    func measuresMeet(one: String, other: String) {
        let both = keys(one).intersection(keys(other))
        #expect(both.count >= 3, "\(keys(one)) \(keys(other))")
    }

    @Test func whatOnlyLooksLikeAMeasureIsNone() {
        #expect(!keys("2 in 1 laptop").contains("2in"))
        #expect(terms("10,100,1000") == ["0 number 10", "1 number 100", "2 number 1000"])
        #expect(words("1.2.3") == ["1.2.3"])
        #expect(words("90's") == ["90"])
    }

    @Test func aRoundNumberIsFoundWithAndWithoutItsZeros() {
        #expect(keys("USB 3.0").isSuperset(of: ["usb", "3.0", "3"]))
    }

    @Test(arguments: ["WH-1000XM4", "wh1000xm4", "wh 1000 xm4", "WH 1000XM 4", "Wh_1000-xm-4"])
    func aModelsPartsAreTheSameHoweverItIsWritten(code: String) {
        #expect(words(code) == ["wh", "1000", "xm", "4"])
        #expect(terms(code, adding: .whole).contains("0 whole =wh 1000 xm 4"))
    }

    @Test func aModelIsAlsoOneTerm() {
        #expect(terms("WH-1000XM4").contains("0 joined wh1000xm4"))
        #expect(terms("wh1000xm4").contains("0 joined wh1000xm4"))
        #expect(terms("Gaming-Stuhl").contains("0 joined gamingstuhl"))
        #expect(terms("black/white") == ["0 word black", "1 word white"])
    }

    @Test func aPlusBehindAModelIsAWord() {
        #expect(words("Galaxy S9+") == words("Galaxy S9 Plus"))
    }

    @Test func apostrophesPartWhatIsLeftOutFromTheWord() {
        #expect(words("men's shoes") == ["men", "shoe"])
        #expect(words("men’s shoes") == ["men", "shoe"])
        #expect(words("l’eau", .french) == ["l", "eau"])
        #expect(keys("O'Neill").isSuperset(of: keys("Oneill")))
    }

    @Test func wordsThatSayLittleAreMarkedButThere() {
        var analyzer = Analyzer(language: .english)
        analyzer.analyze("The Boys")
        #expect(analyzer.terms.map(\.isStopWord) == [true, false])
    }

    @Test func neighboursAndAllWordsComeWhenAskedFor() {
        #expect(
            terms("Windows 10 Home", adding: [.pairs, .whole]).filter {
                $0.contains("pair") || $0.contains("whole")
            } == ["0 pair window 10", "0 whole =window 10 home", "1 pair 10 home"])
        let long = String(repeating: "wardrobe ", count: 20)
        let whole = terms(long, adding: .whole).filter { $0.contains("whole") }
        #expect(whole.count == 1 && whole[0].utf8.count < 80)
        #expect(terms(long + "x", adding: .whole).last { $0.contains("whole") } != whole[0])
    }

    @Test func placesInTheTextAreKnown() {
        let text = "Größe: 42 Wander-Schuhe"
        var analyzer = Analyzer(language: .german)
        analyzer.analyze(text)
        let found = analyzer.terms.map {
            String(
                decoding: Array(text.utf8)[Int($0.sourceStart)..<Int($0.sourceEnd)], as: UTF8.self)
        }
        #expect(found == ["Größe", "42", "Wander", "Schuhe", "Wander-Schuhe"])
    }
}

import Testing
import Text

/// Phrases as shops in many languages write them; what is asked finds what was meant.
@Suite struct ScriptTests {
    @Test func chineseIsFoundByAnyPartOfAWord() {
        var shelf = Shelf([
            "透明手机壳 适用于苹果iPhone 15 Pro", "不锈钢保温杯 500ml 黑色", "龙井绿茶 明前特级 250克",
            "儿童纯棉T恤 夏季短袖", "无线蓝牙耳机 降噪",
        ])
        #expect(shelf.find("手机壳") == [0])
        #expect(shelf.find("苹果手机") == [])
        #expect(shelf.find("iphone 壳") == [0])
        #expect(shelf.find("保温杯 500毫升") == [])
        #expect(shelf.find("保温杯 500 ml") == [1])
        #expect(shelf.find("茶") == [2])
        #expect(shelf.find("T恤") == [3])
        #expect(shelf.find("蓝牙耳机") == [4])
    }

    @Test func japaneseIsFoundWithoutSpaces() {
        var shelf = Shelf([
            "ワイヤレスイヤホン Bluetooth 5.3 ノイズキャンセリング", "本革ビジネスバッグ メンズ",
            "ソファー 3人掛け 北欧風", "有田焼の湯呑み 2個セット",
        ])
        #expect(shelf.find("イヤホン") == [0])
        #expect(shelf.find("ﾜｲﾔﾚｽ ｲﾔﾎﾝ") == [0])
        #expect(shelf.find("ビジネスバッグ") == [1])
        #expect(shelf.find("ソファー 3人掛け") == [2])
        #expect(shelf.find("湯呑み") == [3])
        #expect(shelf.find("湯のみ") == [])
    }

    @Test func koreanIsFoundWithAndWithoutSpaces() {
        var shelf = Shelf(["무선이어폰 블루투스", "여성 겨울 코트"])
        #expect(shelf.find("무선 이어폰") == [0])
        #expect(shelf.find("겨울 코트") == [1])
    }

    @Test func arabicIsFoundWithAndWithoutVowels() {
        var shelf = Shelf(["سماعات رأس لاسلكية بلوتوث", "حقيبة جلدية للنساء", "قهوة عربية ٢٥٠ جم"])
        #expect(shelf.find("سَمَّاعات") == [0])
        #expect(shelf.find("سماعة لاسلكية") == [0])
        #expect(shelf.find("الحقيبة الجلدية") == [1])
        #expect(shelf.find("قهوه 250") == [2])
    }

    @Test func thaiWordsAreFoundByTheDictionary() {
        var shelf = Shelf(["หูฟังไร้สายบลูทูธ สีดำ", "รองเท้าวิ่งผู้ชาย", "ข้าวหอมมะลิ 5 กก."])
        #expect(shelf.find("หูฟัง") == [0])
        #expect(shelf.find("หูฟังสีดำ") == [0])
        #expect(shelf.find("รองเท้า ผู้ชาย") == [1])
        #expect(shelf.find("ข้าว") == [2])
    }

    @Test func germanCompoundsAreFoundByWhatTheyAre() {
        var shelf = Shelf(
            [
                "Damen Winterjacke mit Kapuze", "Kühl-Gefrierkombination, 190 cm",
                "Gartenstühle 4er-Set",
                "Kinder-Regenjacke", "Jacke aus Wolle", "Kaffeemaschine", "Müllbeutel",
            ], .german)
        #expect(shelf.find("Jacke") == [0, 3, 4])
        #expect(shelf.find("jacken") == [0, 3, 4])
        #expect(shelf.find("Winter Jacke") == [0])
        #expect(shelf.find("Gartenstuhl") == [2])
        #expect(shelf.find("Stühle") == [2])
        #expect(shelf.find("Stuehle fuer Garten") == [])
        #expect(shelf.find("Gartenstuehle") == [2])
        #expect(shelf.find("Kinderregenjacke") == [3])
        #expect(shelf.find("Maschine") == [5])
        #expect(shelf.find("Muellbeutel") == [6])
        #expect(shelf.find("kuhl gefrierkombination") == [1])
    }

    @Test func otherLettersHaveTheirOwnStemmers() {
        var russian = Shelf(["Беспроводные наушники", "Зелёный чай листовой"])
        #expect(russian.find("беспроводной наушник") == [0])
        #expect(russian.find("зеленого чая") == [1])
        var greek = Shelf(["Ασύρματα ακουστικά", "Ελαιόλαδο εξαιρετικό παρθένο"])
        #expect(greek.find("ΑΣΥΡΜΑΤΑ") == [0])
        #expect(greek.find("ελαιολαδο") == [1])
        var hindi = Shelf(["सूती साड़ी", "चाय पत्ती"])
        #expect(hindi.find("साड़ियों") == [0])
        var french = Shelf(["Chaussures de randonnée imperméables", "Théière en fonte"], .french)
        #expect(french.find("chaussure randonnee impermeable") == [0])
        #expect(french.find("theieres") == [1])
        var turkish = Shelf(["Kadın ayakkabı", "İpek eşarp"], .turkish)
        #expect(turkish.find("kadin ayakkabi") == [0])
        #expect(turkish.find("IPEK ESARP") == [1])
    }

    @Test func scriptsMixWithinATitle() {
        var shelf = Shelf([
            "Sony WH-1000XM4 ノイズキャンセリングヘッドホン", "小米 Redmi Note 13 Pro+ 5G手机",
            "ЧехолдляiPhone 14", "Apple AirPods Pro 第2世代",
        ])
        #expect(shelf.find("sony ヘッドホン") == [0])
        #expect(shelf.find("wh1000xm4") == [0])
        #expect(shelf.find("redmi手机") == [1])
        #expect(shelf.find("5G 手机") == [1])
        #expect(shelf.find("note 13 pro plus") == [1])
        #expect(shelf.find("iphone 14") == [2])
        #expect(shelf.find("airpods pro") == [3])
    }

    @Test func everyLanguageHasItsStemmer() {
        for language in Language.allCases {
            if language == .none {
                #expect(words("running tables", language) == ["running", "tables"])
            } else {
                #expect(Language(code: language.code) == language)
                #expect(!words("tables", language).isEmpty)
            }
        }
        #expect(words("Bücher", .german) == words("buch", .german))
        #expect(words("böcker", .swedish) == words("bocker", .swedish))
        #expect(Language(code: "pt_BR") == .portuguese)
        #expect(Language(code: "de-AT") == .german)
        #expect(Language(code: "nb") == .norwegian)
        #expect(Language(code: "tlh") == nil)
    }
}

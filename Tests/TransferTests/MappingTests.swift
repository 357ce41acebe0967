import Schema
import Testing

@testable import Transfer

@Suite struct MappingTests {
    private let least = "id = id\ntitle = name\nprice = price\ncurrency = \"EUR\"\n"

    @Test func columnsDefaultsAndListsBecomeAProduct() throws {
        let mapping = """
            # What stands where.
            id = no
            title = name or "Untitled"
            brand = maker
            category = class split ";"
            attributes = features split "|" at ":"
            attribute colour = colour
            option size = size
            image = pictures split " "
            on_hand = count
            weight_grams = weight or "100"
            backorder = later
            state = "active"
            sku = code
            price = amount
            currency = "EUR"
            """
        let file = try FileOfRows(
            """
            no,name,maker,class,features,colour,size,pictures,count,weight,later,code,amount,unused
            1,Tea,Tin & Co,Tea;Grüner Tee,origin:Uji: Kyoto|empty:|leaf: whole,green,L,\
            http://a http://b,7,50,yes,TEA/1,12.9,x
            2,,,,,,,,,,,JAM,3,
            """, name: "goods.csv")
        let products = try file.products(mapping: mapping)
        let tea = try #require(products.first)
        #expect(tea.id == "1" && tea.title == "Tea" && tea.brand == "Tin & Co")
        #expect(tea.categoryIDs == ["tea", "gruener-tee"])
        let pairs = tea.attributes.map { "\($0.name)=\($0.value)" }
        #expect(pairs == ["origin=Uji: Kyoto", "leaf=whole", "colour=green"])
        #expect(tea.media.map(\.url) == ["http://a", "http://b"])
        #expect(tea.state == .active)
        let variant = try #require(tea.variants.first)
        #expect(variant.sku == "TEA/1" && variant.weightGrams == 50 && variant.backorder)
        #expect(variant.price == Money(currencyCode: "EUR", amountMinor: 1290))
        #expect(variant.optionValues.map(\.value) == ["L"])
        #expect(products.last?.title == "Untitled")
        #expect(products.last?.variants.first?.weightGrams == 100)
    }

    @Test(arguments: [
        ("colour = x", "Line 5 of the mapping names the field \"colour\", which is none."),
        ("brand", "Line 5 of the mapping has no \"=\""),
        ("brand =", "Line 5 of the mapping names no column"),
        ("id = x", "Line 5 of the mapping names the field \"id\" a second time."),
        ("brand = nowhere", "Line 5 of the mapping names the column \"nowhere\""),
        ("brand = name split \"|\"", "Line 5 of the mapping says \"split\", which brand"),
        ("category = name split \"||\"", "Line 5 of the mapping must give one character"),
        ("price_minor = price", "The price must come from one column"),
    ])
    func aSlipIsOneSentenceWithItsLine(line: String, sentence: String) throws {
        let file = try FileOfRows("id,name,price\n1,Tea,2\n", name: "goods.csv")
        #expect(try file.words(mapping: least) == ["2: 1 Tea"])
        let error = #expect(throws: MappingError.self) {
            try file.words(mapping: least + line)
        }
        #expect(error?.description.hasPrefix(sentence) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: [("id,title,price", "currency"), ("title,price,currency", "id")])
    func whatNothingSaysIsNamed(header: String, missing: String) throws {
        let file = try FileOfRows(header + "\n", name: "goods.csv")
        let error = #expect(throws: MappingError.self) { try file.words() }
        #expect(error?.description.contains("what the \(missing) is") == true)
    }

    @Test func anUnknownColumnNeedsAMapping() throws {
        let file = try FileOfRows("id,title,price,currency,colour\n", name: "goods.csv")
        let error = #expect(throws: MappingError.self) { try file.words() }
        #expect(error?.description.contains("\"colour\"") == true)
    }

    @Test(arguments: [
        ("Tea", "tea"), ("TV & Audio", "tv-audio"), ("  Süßes ", "suesses"), ("Çay", "cay"),
        ("A/B.C", "a-b-c"),
    ])
    func aCategorysIDComesFromItsName(name: String, id: String) {
        #expect(CategoryName.id(of: name) == id)
    }

    @Test func categoriesThatLettersCannotTellApartStayApart() {
        let ids =
            ["お茶", "コーヒー", "!", String(repeating: "x", count: 70) + "1"]
            + [String(repeating: "x", count: 70) + "2"]
        let made = ids.map { CategoryName.id(of: $0) }
        #expect(Set(made).count == ids.count)
        #expect(made.allSatisfy { !$0.isEmpty && $0.utf8.count <= 64 })
    }
}

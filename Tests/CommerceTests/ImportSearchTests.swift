import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct ImportSearchTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    private func verify() throws {
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    /// Goods whose attributes say the same again and again, as those of shops do.
    private func lamp(_ number: Int, in categories: [String] = []) -> Product {
        var lamp = TestShop.product("p\(number)", skus: ["S\(number)"], categories: categories)
        lamp.title = "Lamp \(number)"
        lamp.attributes = [
            Product.Attribute(name: "Material", value: number % 2 == 0 ? "Brass" : "Glass"),
            Product.Attribute(name: "Dimmable lamps", value: number % 3 == 0 ? "yes" : "No"),
            Product.Attribute(name: "Power", value: "\(number % 5) W"),
            Product.Attribute(name: "Colour", value: "Warm-white WW\(number % 4)"),
        ]
        return lamp
    }

    @Test func findsWhatWasImportedByAllItsWords() throws {
        try shop.createCategory("lights")
        let rows = TestImport(shop)
        for number in 1...80 { rows.row(UInt64(number), lamp(number, in: ["lights"])) }
        #expect(try rows.end().last?.created == 80)
        #expect(try shop.find("lamp 7 glass").first == "p7")
        let brass = try shop.find("lights brass").prefix(40)
        #expect(Set(brass) == Set((1...40).map { "p\(2 * $0)" }))
        #expect(try shop.find("dimmable", ProductFilter(brand: "nobody")).isEmpty)
        #expect(try shop.find("\"S12\"").first == "p12")
        try verify()
    }

    /// Texts that came before are not taken apart again; that must not be seen.
    @Test func oneByOneOrTogetherTheyAreIndexedAlike() throws {
        for number in 1...80 { try shop.create(lamp(number)) }
        try verify()
        let rows = TestImport(shop)
        for number in 1...80 {
            var changed = lamp(number)
            changed.attributes.removeFirst()
            changed.description = "Lamp of \(number % 2 == 0 ? "steel" : "brass")"
            rows.row(UInt64(number), changed)
        }
        #expect(try rows.end().last?.updated == 80)
        #expect(try shop.find("glass").isEmpty)
        #expect(try shop.find("steel").count == 40)
        try verify()
    }

    @Test func takesNewNamesOfCategoriesWhileItGoesOn() throws {
        try shop.createCategory("pots")
        try shop.createCategory("cans", in: "pots")
        let rows = TestImport(shop)
        rows.row(1, lamp(1, in: ["cans"]))
        _ = try rows.answers()
        _ = try shop.updateCategory(Category(id: "pots", title: "Vessels"), mask: ["title"])
        for number in 2...4 {
            rows.row(UInt64(number), lamp(number, in: ["cans"]))
            _ = try rows.answers()
        }
        #expect(try shop.find("vessels").count == 4)
        #expect(try rows.end().isEmpty)
        try verify()
    }

    @Test func takesTheWordsOfAnotherLanguageWhileItGoesOn() throws {
        let rows = TestImport(shop)
        rows.row(1, lamp(1))
        _ = try rows.answers()
        let _: RebuildSearchIndexResponse = try shop.call(
            Methods.SearchService.rebuildSearchIndex, RebuildSearchIndexRequest(languageCode: "de"))
        for number in 2...4 {
            rows.row(UInt64(number), lamp(number))
            _ = try rows.answers()
            try verify()
        }
        #expect(try rows.end().isEmpty)
        #expect(try shop.find("lamp").count == 4)
    }

    /// What a row is refused for undoes what it noted for the index.
    @Test func aRefusedRowLeavesNoWords() throws {
        try shop.create(lamp(1))
        _ = try shop.adjust("S1", 5)
        let rows = TestImport(shop)
        var renamed = lamp(1)
        renamed.title = "Lantern"
        renamed.variants[0].sku = "OTHER"
        rows.row(1, renamed)
        rows.row(2, lamp(2))
        let answers = try rows.end()
        #expect(answers.flatMap(\.errors).map(\.number) == [1])
        #expect(try shop.find("lantern").isEmpty)
        #expect(try shop.find("lamp") == ["p1", "p2"])
        try verify()
    }
}

import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct SynonymTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        var product = TestShop.product("sofa", skus: ["SOFA"])
        product.title = "Green sofa"
        try shop.create(product)
    }

    private func add(_ id: String, _ words: [String]) throws {
        let _: CreateSynonymResponse = try shop.call(
            Methods.SearchService.createSynonym,
            CreateSynonymRequest(synonym: Synonym(id: id, words: words)))
    }

    @Test func findsWhatIsCalledOtherwise() throws {
        #expect(try shop.find("couch") == [])
        try add("seats", ["Sofa", "couch"])
        #expect(try shop.find("couch") == ["sofa"])
        let changed: UpdateSynonymResponse = try shop.call(
            Methods.SearchService.updateSynonym,
            UpdateSynonymRequest(synonym: Synonym(id: "seats", words: ["sofa", "settee"])))
        #expect(changed.synonym?.words == ["sofa", "settee"])
        #expect(try shop.find("couch") == [])
        #expect(try shop.find("settee") == ["sofa"])
        let _: DeleteSynonymResponse = try shop.call(
            Methods.SearchService.deleteSynonym, DeleteSynonymRequest(id: "seats"))
        #expect(try shop.find("settee") == [])
        #expect(try Verification.check(try shop.store.openSnapshot()).problems == [])
    }

    @Test(arguments: [
        (["sofa"], "FIELD_INVALID"), (["sofa", "SOFA"], "FIELD_INVALID"),
        (["sofa", "!!!"], "FIELD_INVALID"), (["sofa", "a b c d"], "FIELD_INVALID"),
        (["sofa", String(repeating: "x", count: 101)], "FIELD_INVALID"), ([], "FIELD_INVALID"),
    ])
    func refusesWhatMakesNoSense(words: [String], reason: String) throws {
        let failure = #expect(throws: Failure.self) { try add("seats", words) }
        #expect(failure?.reason == reason)
        let list: ListSynonymsResponse = try shop.call(
            Methods.SearchService.listSynonyms, ListSynonymsRequest())
        #expect(list.synonyms == [])
    }

    @Test func takesAnIDOnce() throws {
        try add("seats", ["sofa", "couch"])
        let failure = #expect(throws: Failure.self) { try add("seats", ["a", "b"]) }
        #expect(failure?.reason == "ID_TAKEN")
    }
}

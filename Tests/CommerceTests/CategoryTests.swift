import RPC
import Schema
import TestSupport
import Testing

@Suite struct CategoryTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.createCategory("food")
        try shop.createCategory("tea", in: "food")
        try shop.createCategory("green", in: "tea")
    }

    @Test func isReadAsItWasCreated() throws {
        let made = try shop.createCategory("jam", in: "food", position: 7)
        #expect(made.position == 7)
        #expect(!made.etag.isEmpty)
        #expect(try shop.category("jam") == made)
    }

    @Test func getsAnIDIfItHasNone() throws {
        #expect(try shop.createCategory("").id.count == 36)
    }

    @Test(arguments: [
        ("food", "", "ID_TAKEN"),
        ("new", "nowhere", "FIELD_INVALID"),
        ("new", "new", "FIELD_INVALID"),
    ])
    func isRefused(id: String, parent: String, reason: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.createCategory(id, in: parent) }
        #expect(failure?.reason == reason)
    }

    @Test func listsWhatStandsInItInTheOrderPeopleGave() throws {
        try shop.createCategory("late", in: "food", position: 9)
        try shop.createCategory("early", in: "food", position: -9)
        #expect(try shop.categories(in: "food", pageSize: 2) == ["early", "tea", "late"])
        #expect(try shop.categories(in: "") == ["food"])
        #expect(try shop.categories(in: "nowhere").isEmpty)
        #expect(
            try shop.categories(in: nil, pageSize: 1) == ["early", "food", "green", "late", "tea"])
    }

    @Test func movesWithAllBelowIt() throws {
        try shop.createCategory("drinks")
        try shop.create(TestShop.product("sencha", skus: ["S"], categories: ["green"]))
        #expect(try shop.list(ProductFilter(categoryID: "food")) == ["sencha"])
        _ = try shop.updateCategory(Category(id: "tea", parentID: "drinks"), mask: ["parent_id"])
        #expect(try shop.categories(in: "drinks") == ["tea"])
        #expect(try shop.list(ProductFilter(categoryID: "food")).isEmpty)
        #expect(try shop.list(ProductFilter(categoryID: "drinks")) == ["sencha"])
    }

    @Test func neverStandsInItself() throws {
        for parent in ["tea", "green"] {
            let failure = #expect(throws: Failure.self) {
                try shop.updateCategory(Category(id: "tea", parentID: parent), mask: ["parent_id"])
            }
            #expect(failure?.reason == "FIELD_INVALID")
        }
        #expect(try shop.category("tea").parentID == "food")
    }

    @Test func neverStandsTooDeep() throws {
        var parent = "green"
        for level in 4...16 {
            parent = try shop.createCategory("level-\(level)", in: parent).id
        }
        #expect(throws: Failure.self) { try shop.createCategory("level-17", in: parent) }
        try shop.createCategory("top")
        #expect(throws: Failure.self) {
            try shop.updateCategory(Category(id: "food", parentID: "top"), mask: ["parent_id"])
        }
    }

    @Test func staysWhileSomethingStandsInIt() throws {
        var failure = #expect(throws: Failure.self) { try shop.deleteCategory("tea") }
        #expect(failure?.reason == "RESOURCE_IN_USE")
        try shop.create(TestShop.product("sencha", skus: ["S"], categories: ["green"]))
        try shop.delete("sencha")
        failure = #expect(throws: Failure.self) { try shop.deleteCategory("green") }
        #expect(failure?.reason == "RESOURCE_IN_USE")
        try shop.delete("sencha", purge: true)
        try shop.deleteCategory("green")
        try shop.deleteCategory("tea")
        #expect(throws: Failure.self) { try shop.category("tea") }
    }

    @Test func ofTwoWritersWithOneEtagOneWins() throws {
        let etag = try shop.category("tea").etag
        let changed = try shop.updateCategory(
            Category(id: "tea", title: "One"), mask: ["title"], etag: etag)
        #expect(changed.title == "One")
        let failure = #expect(throws: Failure.self) {
            try shop.updateCategory(Category(id: "tea", title: "Two"), mask: ["title"], etag: etag)
        }
        #expect(failure?.reason == "ETAG_MISMATCH")
    }

    @Test func mustExistForItsProducts() throws {
        let product = TestShop.product("cup", skus: ["CUP"], categories: ["tea", "cups"])
        let failure = #expect(throws: Failure.self) { try shop.create(product) }
        #expect(failure?.reason == "FIELD_INVALID")
        #expect(failure?.message.contains("product.category_ids[1]") == true)
        #expect(throws: Failure.self) { try shop.stock(of: "CUP") }
    }
}

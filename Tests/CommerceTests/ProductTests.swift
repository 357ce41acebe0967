import RPC
import Schema
import TestSupport
import Testing

@Suite struct ProductTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.create(TestShop.product("tea", skus: ["TEA-S", "TEA-L"]))
    }

    @Test func isReadAsItWasCreated() throws {
        let made = try shop.create(TestShop.product("jam", skus: ["JAM"]))
        #expect(made.revision > 0)
        #expect(!made.etag.isEmpty)
        #expect(made.createTime != nil)
        #expect(try shop.product("jam") == made)
    }

    @Test func getsAnIDIfItHasNone() throws {
        let made = try shop.create(TestShop.product("", skus: ["NAMELESS"]))
        #expect(made.id.count == 36)
        #expect(try shop.product(made.id) == made)
    }

    @Test(arguments: [
        (TestShop.product("tea", skus: ["NEW"]), "ID_TAKEN"),
        (TestShop.product("new", skus: ["NEW", "TEA-L"]), "SKU_TAKEN"),
        (TestShop.product("new", skus: ["NEW", "NEW"]), "FIELD_INVALID"),
        (TestShop.product("new", skus: []), "FIELD_INVALID"),
        (TestShop.product("new", skus: ["NEW"], currency: "ZZZ"), "FIELD_INVALID"),
        (TestShop.product("not an id", skus: ["NEW"]), "FIELD_INVALID"),
    ])
    func isRefusedWhole(product: Product, reason: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.create(product) }
        #expect(failure?.reason == reason)
        #expect(throws: Failure.self) { try shop.stock(of: "NEW") }
        try shop.create(TestShop.product("new", skus: ["NEW"]))
    }

    @Test func hasVariantsThatCanBeToldApart() throws {
        var product = TestShop.product("shirt", skus: ["SHIRT-S", "SHIRT-M"])
        let small = Product.Variant.OptionValue(name: "size", value: "S")
        product.variants[0].optionValues = [small]
        product.variants[1].optionValues = [small]
        var failure = #expect(throws: Failure.self) { try shop.create(product) }
        #expect(failure?.message.contains("variants[1].option_values") == true)
        product.variants[1].optionValues = [small, .init(name: "size", value: "M")]
        failure = #expect(throws: Failure.self) { try shop.create(product) }
        #expect(failure?.reason == "FIELD_INVALID")
        product.variants[1].optionValues = [.init(name: "size", value: "M")]
        try shop.create(product)
    }

    @Test func hasOneCurrency() throws {
        var product = TestShop.product("mixed", skus: ["A", "B"])
        product.variants[1].price = Money(currencyCode: "JPY", amountMinor: 5)
        let failure = #expect(throws: Failure.self) { try shop.create(product) }
        #expect(failure?.reason == "CURRENCY_MISMATCH")
    }

    @Test func showsWhatIsAvailableOfEachVariant() throws {
        let before = try shop.product("tea")
        _ = try shop.adjust("TEA-L", 300)
        let after = try shop.product("tea")
        #expect(after.variants.map(\.available) == [0, 300])
        #expect(after.etag == before.etag)
    }

    @Test(arguments: [Product.State.draft, .archived])
    func isHiddenFromCustomersUnlessForSale(state: Product.State) throws {
        #expect(try shop.product("tea", as: .anyone).id == "tea")
        _ = try shop.update(Product(id: "tea", state: state), mask: ["state"])
        let failure = #expect(throws: Failure.self) { try shop.product("tea", as: .anyone) }
        #expect(failure?.reason == "RESOURCE_NOT_FOUND")
        #expect(try shop.product("tea", as: .reader).state == state)
    }

    @Test func changesOnlyWhatTheMaskNames() throws {
        let old = try shop.product("tea")
        let change = Product(id: "tea", title: "Green tea", brand: "Nobody")
        let new = try shop.update(change, mask: ["title"])
        #expect(new.title == "Green tea")
        #expect(new.brand.isEmpty)
        #expect(new.variants == old.variants)
        #expect(new.revision > old.revision)
        #expect(new.etag != old.etag)
        #expect(try shop.product("tea") == new)
    }

    @Test func changesWhatIsSetWithoutAMask() throws {
        let new = try shop.update(Product(id: "tea", brand: "Garden"))
        #expect(new.brand == "Garden")
        #expect(new.title == "The tea")
    }

    @Test(arguments: ["etag", "variants.sku", "nothing", "id", ""])
    func refusesAMaskItCannotFollow(path: String) throws {
        let failure = #expect(throws: Failure.self) {
            try shop.update(Product(id: "tea", title: "New"), mask: [path])
        }
        #expect(failure?.reason == "FIELD_INVALID")
        #expect(try shop.product("tea").title == "The tea")
    }

    @Test(arguments: ["title", "variants", "*"])
    func neverLosesWhatEveryProductHas(path: String) throws {
        let old = try shop.product("tea")
        let failure = #expect(throws: Failure.self) {
            try shop.update(Product(id: "tea"), mask: [path])
        }
        #expect(failure?.reason == "FIELD_INVALID")
        #expect(try shop.product("tea") == old)
    }

    @Test func ofTwoWritersWithOneEtagOneWins() throws {
        let etag = try shop.product("tea").etag
        _ = try shop.update(Product(id: "tea", title: "One"), mask: ["title"], etag: etag)
        let failure = #expect(throws: Failure.self) {
            try shop.update(Product(id: "tea", title: "Two"), mask: ["title"], etag: etag)
        }
        #expect(failure?.reason == "ETAG_MISMATCH")
        #expect(try shop.product("tea").title == "One")
    }

    @Test func keepsASkuThatHasStock() throws {
        _ = try shop.adjust("TEA-L", 1)
        let smaller = TestShop.product("tea", skus: ["TEA-S", "TEA-XL"])
        #expect(throws: Failure.self) { try shop.update(smaller, mask: ["variants"]) }
        #expect(throws: Failure.self) { try shop.stock(of: "TEA-XL") }
        _ = try shop.adjust("TEA-L", -1)
        _ = try shop.update(smaller, mask: ["variants"])
        #expect(try shop.stock(of: "TEA-XL").available == 0)
        #expect(throws: Failure.self) { try shop.stock(of: "TEA-L") }
    }

    @Test func isGoneAfterItsDeletionButItsNamesStayTaken() throws {
        try shop.delete("tea")
        #expect(throws: Failure.self) { try shop.product("tea", as: .anyone) }
        #expect(throws: Failure.self) { try shop.delete("tea") }
        #expect(throws: Failure.self) { try shop.update(Product(id: "tea", title: "New")) }
        for again in [
            TestShop.product("tea", skus: ["NEW"]), TestShop.product("new", skus: ["TEA-S"]),
        ] {
            let failure = #expect(throws: Failure.self) { try shop.create(again) }
            #expect(failure?.code == .alreadyExists)
        }
    }

    @Test func severalAreReadInTheOrderAskedFor() throws {
        try shop.create(TestShop.product("jam", skus: ["JAM"]))
        let request = BatchGetProductsRequest(ids: ["tea", "jam", "tea"])
        let response: BatchGetProductsResponse = try shop.call(
            Methods.CatalogService.batchGetProducts, request, as: .anyone)
        #expect(response.products.map(\.id) == ["tea", "jam", "tea"])
    }

    @Test func customersMayNotWrite() throws {
        for role in [Caller.Role.anyone, .customer, .reader, .support] {
            let request = CreateProductRequest(product: TestShop.product("x", skus: ["X"]))
            let failure = #expect(throws: Failure.self) {
                let _: CreateProductResponse = try shop.call(
                    Methods.CatalogService.createProduct, request, as: role)
            }
            let code: StatusCode = role == .anyone ? .unauthenticated : .permissionDenied
            #expect(failure?.code == code)
        }
    }
}

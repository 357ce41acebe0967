import Schema
import Testing
import Wire

@Suite struct ValidatorTests {
    /// What is wrong with `bytes`, if anything is.
    private func problem(
        _ bytes: [UInt8], as descriptor: MessageDescriptor, limits: WireLimits = WireLimits()
    ) -> WireError? {
        do {
            try validate(bytes.span, as: descriptor, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    /// The fields that `message` breaks, each with what is said of it.
    private func broken<M: Message>(_ message: M) throws -> [String: String] {
        switch problem(message.encoded(), as: M.descriptor) {
        case nil: return [:]
        case .violations(let violations)?:
            return Dictionary(violations.map { ($0.field, $0.description) }) { first, _ in first }
        case let error?: throw error
        }
    }

    private func isMalformed(_ bytes: [UInt8], as descriptor: MessageDescriptor) -> Bool {
        if case .malformed? = problem(bytes, as: descriptor) { true } else { false }
    }

    private var product: Product {
        Product(
            title: "Tea",
            variants: [
                Product.Variant(sku: "TEA/1", price: Money(currencyCode: "EUR", amountMinor: 100))
            ])
    }

    @Test func whatKeepsItsBoundsPasses() throws {
        let create = CreateProductRequest(product: product)
        #expect(try broken(create).isEmpty)
        #expect(try broken(GetProductRequest(id: "tea")).isEmpty)
    }

    @Test func everyViolationIsListedWithTheWayToItsField() throws {
        var product = product
        product.title = ""
        product.id = "no spaces"
        product.state = .unrecognized(9)
        product.categoryIDs = ["a", "", "c!"]
        product.variants.append(Product.Variant(sku: "A", price: Money(currencyCode: "eur")))
        product.variants[1].weightGrams = -1
        let found = try broken(CreateProductRequest(product: product, requestID: "x"))
        #expect(
            Set(found.keys) == [
                "product.title", "product.id", "product.state", "product.category_ids[1]",
                "product.category_ids[2]", "product.variants[1].price.currency_code",
                "product.variants[1].weight_grams", "request_id",
            ])
        #expect(found["product.title"] == "must be set")
        #expect(
            found["product.variants[1].weight_grams"] == "must be at least 0 and at most 10000000")
        #expect(found["product.state"] == "must be a value of shopwire.v1.Product.State")
    }

    @Test func whatIsRequiredInOnePlaceIsNotInAnother() throws {
        let update = UpdateProductRequest(product: Product(id: "tea", state: .active))
        #expect(try broken(update).isEmpty)
        #expect(try broken(UpdateProductRequest()) == ["product": "must be set"])
        let create = CreateProductRequest(product: Product(id: "tea"))
        #expect(Set(try broken(create).keys) == ["product.title", "product.variants"])
    }

    @Test func countsAreBounded() throws {
        let none = try broken(BatchGetProductsRequest())
        #expect(none == ["ids": "must have 1 to 100 elements"])
        let many = BatchGetProductsRequest(ids: Array(repeating: "a", count: 101))
        #expect(try broken(many) == ["ids": "must have 1 to 100 elements"])
    }

    @Test func aNumberThatIsNotSetIsZero() throws {
        let requestID = "01890a5d-ac96-774b-bcce-b302099a8057"
        var adjust = AdjustStockRequest(sku: "A", requestID: requestID)
        #expect(Array(try broken(adjust).keys) == ["delta"])
        for delta: Int64 in [1, -1, 1_000_000_000, -1_000_000_000] {
            adjust.delta = delta
            #expect(try broken(adjust).isEmpty)
        }
        for delta: Int64 in [1_000_000_001, -1_000_000_001, .max, .min] {
            adjust.delta = delta
            #expect(Array(try broken(adjust).keys) == ["delta"])
        }
    }

    /// Protobuf lets the last of several values count, so the last must keep the bounds too.
    @Test func settingAgainToNothingIsNotSet() throws {
        let bytes: [UInt8] = [0x0a, 1, 0x61, 0x0a, 0]
        let expected = [Violation(field: "id", description: "must be set")]
        #expect(problem(bytes, as: GetProductRequest.descriptor) == .violations(expected))
    }

    @Test(arguments: [
        "01890a5d-ac96-774b-bcce-b302099a805", "01890a5dxac96-774b-bcce-b302099a8057",
        "01890a5d-ac96-774b-bcce-b302099a805g", "------------------------------------",
    ])
    func aRequestIDIsAUUID(text: String) throws {
        let delete = DeleteProductRequest(id: "a", requestID: text)
        #expect(Array(try broken(delete).keys) == ["request_id"])
    }

    @Test func lengthsCountCharactersNotBytes() throws {
        var product = Product(id: "a", title: String(repeating: "茶", count: 500))
        #expect(try broken(UpdateProductRequest(product: product)).isEmpty)
        product.title += "茶"
        #expect(
            try broken(UpdateProductRequest(product: product))
                == ["product.title": "must have at most 500 characters"])
    }

    @Test(
        arguments: [
            [0x0a, 2], [0x0a], [0x08, 1], [0x00], [0x0b], [0x0c], [0x0f],
            [0x0a, 0x81, 0x80, 0x80, 0x80, 0x80, 0x00],
            [0x10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02], [0x11, 1],
            [0x15, 1],
        ] as [[UInt8]])
    func brokenBytesAreMalformed(bytes: [UInt8]) {
        #expect(isMalformed(bytes, as: GetProductRequest.descriptor))
    }

    /// The message around it can still be read, so it is told with all else that is wrong.
    @Test(
        arguments: [
            [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc3],
        ] as [[UInt8]])
    func aTextThatIsNotUTF8IsAViolation(text: [UInt8]) throws {
        let bytes: [UInt8] = [0x0a, UInt8(text.count)] + text
        let expected = [Violation(field: "id", description: "must be text in UTF-8")]
        #expect(problem(bytes, as: GetProductRequest.descriptor) == .violations(expected))
        #expect(try GetProductRequest.decode(bytes).id.contains("\u{FFFD}"))
    }

    @Test func aTextWithNULIsAViolation() {
        let bytes: [UInt8] = [0x0a, 1, 0]
        let expected = [Violation(field: "id", description: "must not contain NUL")]
        #expect(problem(bytes, as: GetProductRequest.descriptor) == .violations(expected))
    }

    /// Texts are looked at eight bytes at a time, so faults must be found wherever they stand.
    @Test(arguments: 0..<20)
    func faultsAreFoundAnywhereInAText(position: Int) {
        var text = [UInt8](repeating: 0x61, count: 20)
        text[position] = 0
        let expected = [Violation(field: "title", description: "must not contain NUL")]
        #expect(problem([0x12, 20] + text, as: Product.descriptor) == .violations(expected))
        text[position] = 0x80
        let broken = [Violation(field: "title", description: "must be text in UTF-8")]
        #expect(problem([0x12, 20] + text, as: Product.descriptor) == .violations(broken))
        text[position] = 1
        #expect(problem([0x12, 20] + text, as: Product.descriptor) == nil)
    }

    @Test func aMessageFieldMayNotComeTwice() {
        let bytes: [UInt8] = [0x0a, 0, 0x0a, 0]
        #expect(isMalformed(bytes, as: CreateProductRequest.descriptor))
    }

    @Test func depthIsBounded() throws {
        let bytes = CreateProductRequest(product: product).encoded()
        var limits = WireLimits()
        limits.depth = 4
        #expect(problem(bytes, as: CreateProductRequest.descriptor, limits: limits) == nil)
        limits.depth = 3
        let tooDeep = WireError.malformed("Its messages lie too deep in each other.")
        #expect(problem(bytes, as: CreateProductRequest.descriptor, limits: limits) == tooDeep)
    }

    @Test func emptyMessagesByTheMillionAreRefused() {
        let bytes = Array(repeatElement([0x7a, 0] as [UInt8], count: 100_000).joined())
        #expect(isMalformed(bytes, as: Product.descriptor))
    }

    @Test func unknownFieldsAreBounded() throws {
        let one: [UInt8] = [0xa0, 0x1f, 1]
        let few: [UInt8] = [0x0a, 1, 0x61] + Array(repeatElement(one, count: 128).joined())
        #expect(problem(few, as: GetProductRequest.descriptor) == nil)
        #expect(isMalformed(few + one, as: GetProductRequest.descriptor))
    }

    @Test func violationsAreBounded() throws {
        let request = BatchGetProductsRequest(ids: Array(repeating: "?", count: 100))
        #expect(try broken(request).count == 32)
    }
}

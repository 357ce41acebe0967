import Client
import Schema
import TestSupport
import Testing
import Wire

@Suite struct ServerTests {
    private let catalog = "/shopwire.v1.CatalogService"
    private let inventory = "/shopwire.v1.InventoryService"

    private func create(_ id: String, on server: RunningServer) throws -> Product {
        let variant = Product.Variant(
            sku: "\(id)/1", price: Money(currencyCode: "EUR", amountMinor: 690))
        let product = Product(
            id: id, title: "Green tea", state: .active, variants: [variant])
        let answer: CreateProductResponse = try server.call(
            "\(catalog)/CreateProduct", CreateProductRequest(product: product))
        return try #require(answer.product)
    }

    private func read(_ id: String, on server: RunningServer) throws -> Product {
        let answer: GetProductResponse = try server.call(
            "\(catalog)/GetProduct", GetProductRequest(id: id))
        return try #require(answer.product)
    }

    @Test func whatWasAcknowledgedIsThereAfterAPowerCut() throws {
        let server = try RunningServer()
        for round in 0..<5 {
            let made = try create("tea-\(round)", on: server)
            let request = AdjustStockRequest(
                sku: "tea-\(round)/1", delta: 3, reason: "delivery",
                requestID: "0193f3a4-7d2b-7c3e-8f00-00000000000\(round)")
            let adjusted: AdjustStockResponse = try server.call(
                "\(inventory)/AdjustStock", request)
            #expect(adjusted.stock?.available == 3)

            try server.restart()
            let found = try read("tea-\(round)", on: server)
            #expect(found.etag == made.etag)
            #expect(found.variants.first?.available == 3)
        }
    }

    @Test func changesAndDeletesGoods() throws {
        let server = try RunningServer()
        let made = try create("tea", on: server)
        var change = Product(id: "tea", title: "Black tea")
        let updated: UpdateProductResponse = try server.call(
            "\(catalog)/UpdateProduct",
            UpdateProductRequest(
                product: change, updateMask: FieldMask(paths: ["title"]), etag: made.etag))
        #expect(updated.product?.title == "Black tea")
        #expect(updated.product?.variants.count == 1)

        change.title = "White tea"
        let stale = #expect(throws: Status.self) {
            let _: UpdateProductResponse = try server.call(
                "\(catalog)/UpdateProduct", UpdateProductRequest(product: change, etag: made.etag))
        }
        #expect(stale?.code == .aborted)
        #expect(try read("tea", on: server).title == "Black tea")

        let deleted: DeleteProductResponse = try server.call(
            "\(catalog)/DeleteProduct", DeleteProductRequest(id: "tea"))
        #expect(deleted.product?.deleteTime != nil)
        let gone = #expect(throws: Status.self) {
            let _: DeleteProductResponse = try server.call(
                "\(catalog)/DeleteProduct", DeleteProductRequest(id: "tea"))
        }
        #expect(gone?.code == .notFound)
    }

    @Test func commandsNeedAKey() throws {
        let server = try RunningServer()
        let connection = try server.connect()
        for token in [nil, "swk_nobody", "x"] as [String?] {
            let refused = #expect(throws: Status.self) {
                _ = try connection.call(
                    "\(catalog)/DeleteProduct", DeleteProductRequest(id: "tea").encoded(),
                    CallOptions(token: token))
            }
            #expect(refused?.code == .unauthenticated)
        }
    }

    @Test func endsWellWhenAsked() throws {
        let server = try RunningServer()
        _ = try create("tea", on: server)
        #expect(server.terminate() == 0)
        try server.restart()
        #expect(try read("tea", on: server).title == "Green tea")
    }

    @Test func anAddressInUseIsRefusedInOneSentence() throws {
        let server = try RunningServer()
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let address = "127.0.0.1:\(server.port)"
        let (text, status) = try RunningServer.outcome(
            ["serve", "--data-dir", folder.path("shop"), "--listen", address])
        #expect(
            text == "Error: Cannot listen on \(address): bind: Address already in use. Choose "
                + "another address with --listen, or stop what uses it.\n")
        #expect(status == 1)
        _ = try create("tea", on: server)
    }

    @Test func aDirectoryInUseIsRefusedInOneSentence() throws {
        let server = try RunningServer()
        let (text, status) = try RunningServer.failure(on: server.directory)
        #expect(text.contains("is in use by"))
        #expect(status != 0)
        _ = try create("tea", on: server)
    }
}

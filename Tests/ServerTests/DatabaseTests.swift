import Foundation
import Postgres
import Schema
import TestSupport
import Testing
import Wire

/// A shop whose rows are in PostgreSQL is the same shop.
@Suite(.enabled(if: TestPostgres.isInstalled, "PostgreSQL is not installed; see tools/setup test."))
struct DatabaseTests {
    private let catalog = "/shopwire.v1.CatalogService"
    private let folder: TemporaryFolder
    private let schema: TestPostgres.Schema

    init() throws {
        folder = try TemporaryFolder()
        schema = try TestPostgres.makeSchema()
    }

    private func create(_ id: String, on server: RunningServer) throws {
        let price = Money(currencyCode: "EUR", amountMinor: 690)
        let product = Product(
            id: id, title: "Green tea", state: .active,
            variants: [Product.Variant(sku: "\(id)/1", price: price)])
        let _: CreateProductResponse = try server.call(
            "\(catalog)/CreateProduct", CreateProductRequest(product: product))
    }

    private func read(_ id: String, on server: RunningServer) throws -> Product? {
        let answer: GetProductResponse = try server.call(
            "\(catalog)/GetProduct", GetProductRequest(id: id))
        return answer.product
    }

    @Test func goodsAreMadeChangedAndFoundAgainAfterAPowerCut() throws {
        let server = try RunningServer(arguments: ["--store", schema.url])
        try create("tea", on: server)
        let updated: UpdateProductResponse = try server.call(
            "\(catalog)/UpdateProduct",
            UpdateProductRequest(
                product: Product(id: "tea", title: "Black tea"),
                updateMask: FieldMask(paths: ["title"])))
        let request = AdjustStockRequest(
            sku: "tea/1", delta: 3, reason: "delivery",
            requestID: "0193f3a4-7d2b-7c3e-8f00-000000000001")
        for _ in 0..<2 {
            let adjusted: AdjustStockResponse = try server.call(
                "/shopwire.v1.InventoryService/AdjustStock", request)
            #expect(adjusted.stock?.available == 3)
        }

        try server.restart()
        let found = try read("tea", on: server)
        #expect(found?.title == "Black tea")
        #expect(found?.etag == updated.product?.etag)
        #expect(found?.variants.first?.available == 3)
        let list: ListProductsResponse = try server.call(
            "\(catalog)/ListProducts", ListProductsRequest())
        #expect(list.products.map(\.id) == ["tea"])
        #expect(!FileManager.default.fileExists(atPath: "\(server.directory)/store.mdb"))

        #expect(server.terminate() == 0)
        let (text, status) = try RunningServer.outcome(
            ["verify", "--data-dir", server.directory, "--store", schema.url])
        #expect(status == 0, "\(text)")
        #expect(text.hasPrefix("1 products, "))
        #expect(text.hasSuffix("1 stocks and 1 movements checked, 0 problems found\n"))
    }

    @Test func serversThatShareADatabaseShareTheShop() throws {
        let first = try RunningServer(arguments: ["--store", schema.url])
        try create("tea", on: first)
        let copy = folder.path("copy")
        try FileManager.default.copyItem(atPath: first.directory, toPath: copy)
        let second = try RunningServer(directory: copy, arguments: ["--store", schema.url])
        #expect(try read("tea", on: second)?.title == "Green tea")
        try create("jam", on: second)
        #expect(try read("jam", on: first)?.title == "Green tea")
    }

    @Test func aDatabaseThatIsNotThereIsSaidInOneSentence() throws {
        let url = "postgres://shop:secret@localhost:1/shop"
        for command in ["serve", "verify"] {
            let directory = folder.path("shop")
            if command == "verify" {
                #expect(try RunningServer(directory: directory).terminate() == 0)
            }
            let (text, status) = try RunningServer.outcome(
                [command, "--data-dir", directory, "--store", url])
            #expect(status == 1)
            #expect(text.hasPrefix("Error: PostgreSQL cannot be used: "), "\(text)")
            #expect(text.split(separator: "\n").count == 1)
            #expect(!text.contains("secret"))
            #expect(command == "verify" || !FileManager.default.fileExists(atPath: directory))
        }
    }

    @Test func whatIsNoStoreOfOursIsLeftAlone() throws {
        try schema.connect().run([Statement("CREATE TABLE rows (name text)")])
        let (text, status) = try RunningServer.outcome(
            ["serve", "--data-dir", folder.path("shop"), "--store", schema.url])
        #expect(status == 1)
        #expect(text.contains("has a table \"rows\" that is not a store of this program"))
    }

    @Test func onlyADatabaseIsTaken() throws {
        for store in ["lmdb", "mysql://shop@localhost/shop", "/var/lib/shop"] {
            let (text, status) = try RunningServer.outcome(
                ["serve", "--data-dir", folder.path("shop"), "--store", store])
            #expect(status == 1)
            #expect(text == "Error: --store takes postgres://USER@HOST/DATABASE.\n")
        }
    }
}

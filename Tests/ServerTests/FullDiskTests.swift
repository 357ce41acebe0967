import Client
import Foundation
import Schema
import Testing
import Wire

/// A disk that takes no more stops neither reading nor what was promised.
@Suite struct FullDiskTests {
    /// A connection with the owner's key, for hundreds of calls.
    private struct Owner {
        let connection: Connection
        let options: CallOptions

        init(of server: RunningServer) throws {
            connection = try server.connect()
            options = CallOptions(token: try server.key(), timeout: .seconds(60))
        }

        func call<Response: Message>(
            _ method: String, _ request: some Message, as type: Response.Type
        ) throws -> Response {
            let path = "/shopwire.v1.CatalogService/\(method)"
            return try Response.decode(try connection.call(path, request.encoded(), options))
        }
    }

    /// Puts a product of 20 KB on sale.
    private func create(_ id: String, as owner: Owner) throws {
        let variant = Product.Variant(
            sku: "\(id)/1", price: Money(currencyCode: "EUR", amountMinor: 690))
        let product = Product(
            id: id, title: "Green tea", description: String(repeating: "x", count: 20_000),
            state: .active, variants: [variant])
        _ = try owner.call(
            "CreateProduct", CreateProductRequest(product: product), as: CreateProductResponse.self)
    }

    private func read(_ id: String, as owner: Owner) throws -> Product? {
        try owner.call("GetProduct", GetProductRequest(id: id), as: GetProductResponse.self).product
    }

    /// Creates products until one is refused; says how many there are.
    private func fill(_ owner: Owner) throws -> Int {
        for number in 0..<200 {
            do {
                try create("tea-\(number)", as: owner)
            } catch let refusal as Status {
                #expect(refusal.code == .resourceExhausted)
                #expect(refusal.message.contains("full"))
                return number
            }
        }
        Issue.record("4 MB fit into less")
        return 0
    }

    @Test func readsGoOnAndWritesCanWhenThereIsRoomAgain() throws {
        let server = try RunningServer(fileLimit: 4 << 20)
        let owner = try Owner(of: server)
        try create("first", as: owner)
        let count = try fill(owner)
        #expect(count > 20)
        for number in 0..<count {
            #expect(try read("tea-\(number)", as: owner)?.title == "Green tea")
        }
        let missing = #expect(throws: Status.self) {
            try read("tea-\(count)", as: owner)
        }
        #expect(missing?.code == .notFound)

        try server.liftFileLimit()
        var isRefused = true
        for _ in 0..<600 where isRefused {
            do {
                try create("tea-\(count)", as: owner)
                isRefused = false
            } catch let refusal as Status {
                #expect(refusal.code == .resourceExhausted)
                Thread.sleep(forTimeInterval: 0.1)
            }
        }
        #expect(!isRefused)
        #expect(server.terminate() == 0)

        let (text, status) = try RunningServer.verify(server.directory)
        #expect(status == 0, "\(text)")
        #expect(text.hasPrefix("\(count + 2) products,"))
    }

    @Test func losesNothingWhenItDiesOnAFullDisk() throws {
        let server = try RunningServer(fileLimit: 4 << 20)
        let owner = try Owner(of: server)
        try create("first", as: owner)
        let count = try fill(owner)
        try server.restart()
        let again = try Owner(of: server)
        for number in 0..<count {
            #expect(try read("tea-\(number)", as: again) != nil)
        }
        try create("tea-\(count)", as: again)
    }
}

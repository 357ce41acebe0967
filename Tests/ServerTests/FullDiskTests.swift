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

    /// The program that imports says how far it came, and a second run does the rest.
    @Test func anImportIsFinishedOnceThereIsRoomAgain() throws {
        let server = try RunningServer(fileLimit: 8 << 20)
        let count = 4_000
        let text = String(repeating: "leaves and stems ", count: 120)
        let rows = (1...count).map { "tea-\($0),Tea \($0),\(text),\($0).50,EUR" }
        let goods = (["id,title,description,price,currency"] + rows).joined(separator: "\n")
        let path = server.directory + "/goods.csv"
        try Data(goods.utf8).write(to: URL(filePath: path))

        let first = try ShopwireProgram.run(["import", path], on: server)
        #expect(first.status == 1)
        #expect(first.errors.hasPrefix("RESOURCE_EXHAUSTED: "), "\(first.errors)")
        let found = first.errors.firstMatch(of: #/STORE_FULL\) Rows up to line (\d+) are in/#)
        // The heading is line 1.
        let done = try #require(found.flatMap { Int($0.output.1) }) - 1
        #expect((500..<count).contains(done))
        let last = ["get", "tea-\(done)"]
        #expect(try ShopwireProgram.run(last, on: server).text.contains("Tea \(done)"))
        let next = ["get", "tea-\(done + 1)"]
        #expect(try ShopwireProgram.run(next, on: server).status == 1)

        try server.liftFileLimit()
        var again = try ShopwireProgram.run(["import", path], on: server)
        for _ in 0..<300 where again.status == 1 && again.errors.contains("STORE_FULL") {
            Thread.sleep(forTimeInterval: 0.1)
            again = try ShopwireProgram.run(["import", path], on: server)
        }
        #expect(again.status == 0, "\(again.errors)")
        #expect(again.text.contains("\(count) created, 0 updated, 0 unchanged, 0 refused"))
        #expect(server.terminate() == 0)
        let (report, status) = try RunningServer.verify(server.directory)
        #expect(status == 0, "\(report)")
        #expect(report.hasPrefix("\(count) products,"))
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

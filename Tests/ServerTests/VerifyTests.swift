import Client
import Commerce
import Crypto
import Foundation
import KeyValue
import Schema
import StorageLMDB
import Tables
import TestSupport
import Testing
import Wire

/// `shopwired verify` tells a sound store from one with a fault, by its sentences and its status.
@Suite struct VerifyTests {
    /// A data directory with two products, of which one has 3 units.
    private func makeDirectory() throws -> RunningServer {
        let server = try RunningServer()
        for id in ["tea", "jam"] {
            let variant = Product.Variant(
                sku: "\(id)/1", price: Money(currencyCode: "EUR", amountMinor: 690))
            let product = Product(id: id, title: "Some \(id)", state: .active, variants: [variant])
            let _: CreateProductResponse = try server.call(
                "/shopwire.v1.CatalogService/CreateProduct", CreateProductRequest(product: product))
        }
        let _: AdjustStockResponse = try server.call(
            "/shopwire.v1.InventoryService/AdjustStock",
            AdjustStockRequest(
                sku: "tea/1", delta: 3, reason: "delivery",
                requestID: "0193f3a4-7d2b-7c3e-8f00-000000000001"))
        return server
    }

    /// Changes rows behind the shop's back.
    private func plant(
        in directory: String, _ fault: @escaping @Sendable (any Transaction) throws -> Void
    ) throws {
        let store = try StorageLMDB(directory: directory)
        defer { store.close() }
        try store.perform(fault)
    }

    private func check(
        _ fault: @escaping @Sendable (any Transaction) throws -> Void, says sentences: String...
    ) throws {
        let server = try makeDirectory()
        #expect(server.terminate() == 0)
        try plant(in: server.directory, fault)
        let (text, status) = try RunningServer.verify(server.directory)
        #expect(status == 1)
        for sentence in sentences {
            #expect(text.contains(sentence), "\(text)")
        }
    }

    @Test func aSoundStoreIsSaidToBe() throws {
        let server = try makeDirectory()
        #expect(server.terminate() == 0)
        let (text, status) = try RunningServer.verify(server.directory)
        #expect(status == 0)
        #expect(text.hasPrefix("2 products, "))
        #expect(text.hasSuffix("2 stocks and 1 movements checked, 0 problems found\n"))
    }

    @Test func whatAPowerCutLeavesIsSound() throws {
        let server = try makeDirectory()
        server.kill()
        #expect(try RunningServer.verify(server.directory).status == 0)
    }

    @Test func aMissingIndexEntryIsFound() throws {
        try check(
            { rows in
                let key = makeKey(21, KeyPair("tea", "tea/1"))
                try rows.delete(key.span)
            }, says: "index entry 0015", "is missing", "1 problems found")
    }

    @Test func anIndexEntryThatLeadsNowhereIsFound() throws {
        try check(
            { rows in
                let key = makeKey(21, KeyPair("gone", "gone/1"))
                try rows.put(key.span, [0].span)
            }, says: "leads to no row")
    }

    @Test func aStockCounterThatIsOffIsFound() throws {
        try check(
            { rows in
                var stock = try #require(try Stocks.find("tea/1", in: rows))
                stock.onHand = 4
                try Stocks.put(stock, in: rows)
            }, says: "stock of tea/1: 4 on hand, but 3 came in all", "1 problems found")
    }

    @Test func anETagThatIsOffIsFound() throws {
        try check(
            { rows in
                var product = try #require(try Products.find("jam", in: rows))
                product.description = "Another jam"
                try Products.put(product, in: rows)
            }, says: "product jam: its etag is not that of its content", "1 problems found")
    }

    @Test func aRowThatCannotBeReadIsFound() throws {
        try check(
            { rows in
                let key = Products.key("jam")
                try rows.put(key.span, [0xFF, 0xFF].span)
            }, says: "cannot be read")
    }

    /// Who kept a head elsewhere learns whether anything before it was changed.
    @Test func theAuditIsComparedWithAHead() throws {
        let server = try makeDirectory()
        let printed = try ShopwireProgram.run(["audit", "head"], on: server)
        #expect(printed.status == 0)
        let head = printed.text.trimmingCharacters(in: .newlines)
        let more: DeleteProductResponse = try server.call(
            "/shopwire.v1.CatalogService/DeleteProduct", DeleteProductRequest(id: "jam"))
        #expect(more.product?.id == "jam")
        #expect(server.terminate() == 0)

        let sound = try verify(server, head)
        #expect(sound.status == 0)
        #expect(sound.text.contains("the audit stands as it did at the head given"))
        let parts = head.split(separator: "/")
        let beyond = try verify(server, "\(parts[0])/9")
        #expect(beyond.status == 1)
        #expect(beyond.text.contains("there are 4 entries, and the head is of entry 9"))
        let other = try verify(server, String(repeating: "ab", count: 32) + "/\(parts[1])")
        #expect(other.status == 1)
        #expect(other.text.contains("entry 3 is not the one of the head"))

        // Somebody writes the whole chain anew: it hangs together, and is another one.
        try plant(in: server.directory) { rows in try rewriteAudit(in: rows) }
        #expect(try RunningServer.verify(server.directory).status == 0)
        let forged = try verify(server, head)
        #expect(forged.status == 1)
        #expect(forged.text.contains("entry 3 is not the one of the head"))
    }

    @Test(arguments: ["", "abc", "abc/3", "/3", "3", String(repeating: "a", count: 64)])
    func aHeadThatIsNoneIsRefused(head: String) throws {
        let server = try makeDirectory()
        #expect(server.terminate() == 0)
        let (text, status) = try verify(server, head)
        #expect(status == 64)
        #expect(text.contains("--audit-head takes HASH/POSITION"))
    }

    @Test func theAuditIsListed() throws {
        let server = try makeDirectory()
        let all = try ShopwireProgram.run(["audit", "list"], on: server)
        #expect(all.status == 0)
        let lines = all.text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[1].contains("inventory.AdjustStock") && lines[1].hasSuffix("done"))
        let one = try ShopwireProgram.run(
            ["audit", "list", "--limit", "1", "--oldest-first", "--json"], on: server)
        #expect(one.text.split(separator: "\n").count == 1)
        #expect(one.text.contains(#""position":"1""#))
        #expect(try ShopwireProgram.run(["audit", "list", "--limit", "0"], on: server).status == 2)
    }

    private func verify(
        _ server: RunningServer, _ head: String
    ) throws -> (text: String, status: Int32) {
        try RunningServer.outcome(
            ["verify", "--data-dir", server.directory, "--audit-head", head])
    }

    /// Changes the first entry and makes every later one follow it.
    private func rewriteAudit(in rows: any Transaction) throws {
        var previous: [UInt8] = []
        var count: UInt64 = 0
        while true {
            let key = makeKey(3, KeyPair(UInt16(0), count + 1))
            var row: AuditRow?
            _ = try rows.get(key.span) { row = try? AuditRow.decode($0) }
            guard var row else { break }
            count += 1
            if count == 1 { row.caller = "nobody" }
            row.previousHash = previous
            let bytes = row.encoded()
            previous = SHA256.hash(bytes.span).bytes
            try rows.put(key.span, bytes.span)
        }
        let head = AuditHeadRow(count: count, hash: previous).encoded()
        try rows.put(makeKey(4, UInt16(0)).span, head.span)
    }
}

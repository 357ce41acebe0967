import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct ExportTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        let rows = TestImport(shop)
        for number in 0..<500 {
            var product = TestShop.product("p\(1_000 + number)", skus: ["S\(number)"])
            product.description = String(repeating: "x", count: 600)
            rows.row(UInt64(number + 1), product)
        }
        #expect(try rows.end().last?.created == 500)
    }

    @Test func givesOutEveryProductOnce() throws {
        try shop.delete("p1007")
        let export = try shop.export()
        #expect(
            export.products.map(\.id) == (0..<500).map { "p\(1_000 + $0)" }.filter { $0 != "p1007" }
        )
        let summary = try #require(export.summary)
        #expect(summary.count == 499)
        #expect(summary.checksum == TestShop.checksum(of: export.products))
        #expect(try shop.export(includingDeleted: true).summary?.count == 500)
    }

    /// What changes while it is read shows as it was before.
    @Test func showsOneMoment() throws {
        let before = try shop.export(includingDeleted: true)
        let during = try shop.export(includingDeleted: true) {
            for number in stride(from: 0, to: 500, by: 7) {
                let id = "p\(1_000 + number)"
                switch number % 3 {
                case 0: _ = try shop.update(Product(id: id, title: "New \(number)"))
                case 1: try shop.delete(id, purge: true)
                default:
                    try shop.delete(id)
                    _ = try shop.undelete(id)
                    _ = try shop.update(Product(id: id, brand: "Twice"))
                }
                try shop.create(TestShop.product("\(id)-new", skus: ["N\(number)"]))
            }
        }
        #expect(during.products == before.products)
        #expect(during.summary?.checksum == before.summary?.checksum)
        let after = try shop.export(includingDeleted: true)
        #expect(after.summary?.checksum != before.summary?.checksum)
    }

    @Test func leavesNothingBehind() throws {
        let bytes = try storedRows()
        _ = try shop.export {
            _ = try shop.update(Product(id: "p1400", title: "New"))
        }
        let update = try storedRows() - bytes
        // The update's own log row and the export's are all that is left.
        #expect(update <= 2)
    }

    @Test func endsForAReaderThatIsTooSlow() throws {
        let failure = #expect(throws: Failure.self) {
            try shop.export { shop.clock.advance(by: .seconds(50)) }
        }
        #expect(failure?.reason == "EXPORT_EXPIRED")
        #expect(try shop.export().summary?.count == 500)
    }

    private func storedRows() throws -> Int {
        var count = 0
        try shop.store.openSnapshot().scanAll { _, _ in
            count += 1
            return true
        }
        return count
    }
}

import KeyValue
import Schema
import Tables
import TestSupport
import Testing
import Wire

/// Stocks under other numbers, with an index that leaves some rows out.
private enum Shelf: Table {
    static let number: UInt16 = 900
    static func id(of stock: StockRow) -> String { stock.sku }

    static let byProduct = OrderedIndex<StockRow, KeyPair<String, String>>(901) { stock in
        stock.productID.isEmpty ? nil : KeyPair(stock.productID, stock.sku)
    } covering: { stock in
        [UInt8(truncatingIfNeeded: stock.onHand)]
    }

    static let indexes: [any Index<StockRow>] = [byProduct]
}

@Suite struct TableTests {
    let store = MemoryStore(mode: .stepped)

    private func perform(_ body: @escaping @Sendable (any Transaction) throws -> Void) throws {
        try store.perform(body)
    }

    private func entries(of product: String) throws -> [UInt8] {
        let range = Shelf.byProduct.range(of: product)
        var values: [UInt8] = []
        try store.openSnapshot().scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: 10
        ) { _, value in
            values.append(value[0])
            return true
        }
        return values
    }

    @Test func aRowIsFoundAsItWasPut() throws {
        let row = StockRow(sku: "TEA", productID: "tea", onHand: 7)
        try perform { try Shelf.put(row, in: $0) }
        let snapshot = try store.openSnapshot()
        #expect(try Shelf.find("TEA", in: snapshot) == row)
        #expect(try Shelf.find("JAM", in: snapshot) == nil)
        #expect(try Shelf.find(many: ["JAM", "TEA"], in: snapshot) == [nil, row])
    }

    @Test func anIndexFollowsItsRows() throws {
        try perform {
            try Shelf.put(StockRow(sku: "A", productID: "tea", onHand: 1), in: $0)
            try Shelf.put(StockRow(sku: "B", productID: "tea", onHand: 2), in: $0)
            try Shelf.put(StockRow(sku: "C", productID: "", onHand: 3), in: $0)
        }
        #expect(try entries(of: "tea") == [1, 2])
        try perform { try Shelf.put(StockRow(sku: "A", productID: "jam", onHand: 9), in: $0) }
        #expect(try entries(of: "tea") == [2])
        #expect(try entries(of: "jam") == [9])
        try perform { _ = try Shelf.remove("B", in: $0) }
        #expect(try entries(of: "tea") == [])
        #expect(try Shelf.verify(in: store.openSnapshot()) == [])
    }

    @Test func whatANewerVersionWroteSurvivesARewrite() throws {
        var row = StockRow(sku: "TEA", onHand: 1)
        row.unknownFields = [0xF8, 0x06, 0x05]
        let newer = row
        try perform { try Shelf.put(newer, in: $0) }
        try perform { transaction in
            guard var row = try Shelf.find("TEA", in: transaction) else { return }
            row.onHand = 2
            try Shelf.put(row, in: transaction)
        }
        let found = try Shelf.find("TEA", in: store.openSnapshot())
        #expect(found?.onHand == 2)
        #expect(found?.unknownFields == newer.unknownFields)
    }

    @Test func verifyNamesWhatIsWrong() throws {
        let row = StockRow(sku: "TEA", productID: "tea", onHand: 7)
        try perform { try Shelf.put(row, in: $0) }
        let entry = try #require(Shelf.byProduct.entries(of: row).first)
        try perform { try $0.delete(entry.key.span) }
        #expect(try Shelf.verify(in: store.openSnapshot()).count == 1)
        try perform { try $0.put(entry.key.span, [8].span) }
        #expect(try Shelf.verify(in: store.openSnapshot()).count == 1)
        try perform { try $0.put(Shelf.key("TEA").span, [0xFF].span) }
        #expect(try Shelf.verify(in: store.openSnapshot()).count == 2)
    }
}

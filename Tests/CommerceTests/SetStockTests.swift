import RPC
import Schema
import TestSupport
import Testing

@Suite struct SetStockTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 3)
    }

    @Test func saysWhatWasCounted() throws {
        #expect(try shop.setStock("TEA", to: 10).onHand == 10)
        #expect(try shop.setStock("TEA", to: 0, expecting: 10).onHand == 0)
    }

    @Test func movesNothingWhenNothingChanged() throws {
        let before = try shop.stock(of: "TEA")
        #expect(try shop.setStock("TEA", to: 3) == before)
        #expect(try shop.movements(of: "TEA").count == 1)
    }

    @Test func refusesWhatWasNotExpected() throws {
        let failure = #expect(throws: Failure.self) {
            try shop.setStock("TEA", to: 10, expecting: 4)
        }
        #expect(failure?.reason == "ETAG_MISMATCH")
        #expect(try shop.stock(of: "TEA").onHand == 3)
    }

    @Test(arguments: [("JAM", Int64(1), "RESOURCE_NOT_FOUND"), ("TEA", -1, "FIELD_INVALID")])
    func refuses(sku: String, quantity: Int64, reason: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.setStock(sku, to: quantity) }
        #expect(failure?.reason == reason)
    }

    @Test func listsMovementsFromTheLastOne() throws {
        _ = try shop.adjust("TEA", -2)
        _ = try shop.setStock("TEA", to: 7)
        let movements = try shop.movements(of: "TEA", pageSize: 2)
        #expect(movements.map(\.delta) == [6, -2, 3])
        #expect(movements.map(\.onHand) == [7, 1, 3])
        #expect(movements.map(\.kind) == [.counted, .adjusted, .adjusted])
        #expect(movements.allSatisfy { $0.caller == "owner" && $0.createTime != nil })
        #expect(throws: Failure.self) { try shop.movements(of: "JAM") }
    }
}

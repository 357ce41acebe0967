import Commerce
import RPC
import Schema
import TestSupport
import Testing

@Suite struct AdjustStockTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 3)
    }

    @Test func takesUnitsAway() throws {
        #expect(try shop.adjust("TEA", -2).available == 1)
        #expect(try shop.product("product-TEA").variants.first?.available == 1)
    }

    @Test(arguments: [
        ("TEA", 0, "FIELD_INVALID"),
        ("TEA", -4, "OUT_OF_STOCK"),
        ("JAM", 1, "RESOURCE_NOT_FOUND"),
    ])
    func refusesAndChangesNothing(sku: String, delta: Int64, reason: String) throws {
        let failure = #expect(throws: Failure.self) { try shop.adjust(sku, delta) }
        #expect(failure?.reason == reason)
        #expect(try shop.stock(of: "TEA").available == 3)
    }

    @Test func demandsARequestID() throws {
        let failure = #expect(throws: Failure.self) { try shop.adjust("TEA", 1, requestID: "") }
        #expect(failure?.code == .invalidArgument)
        #expect(try shop.stock(of: "TEA").available == 3)
    }

    /// However adjustments arrive, what is left is what there was and what came and went.
    @Test(arguments: Seed.some(20))
    func neverGoesBelowZero(seed: Seed) throws {
        var random = seed.generator
        var left: Int64 = 3
        var revision = try shop.stock(of: "TEA").revision
        for _ in 0..<50 {
            let delta = Int64.random(in: -3...2, using: &random)
            if delta == 0 || left + delta < 0 {
                #expect(throws: Failure.self) { try shop.adjust("TEA", delta) }
            } else {
                left += delta
                let stock = try shop.adjust("TEA", delta)
                #expect(stock.available == left)
                #expect(stock.revision > revision)
                revision = stock.revision
            }
        }
    }
}

import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// Movements stand in the order in which they happened, behind those of stores from before.
@Suite struct MovementTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 3)
        try shop.stock("JAM", 5)
    }

    /// Whatever the size of a page, also where it ends between what is old and what is new.
    @Test(arguments: Int32(1)...6) func goOnWhereOlderOnesEnd(pageSize: Int32) throws {
        for delta: Int64 in [4, 5] { _ = try shop.adjust("TEA", delta) }
        try makeEarlier()
        #expect(try shop.movements(of: "TEA", pageSize: pageSize).map(\.delta) == [5, 4, 3])
        for delta: Int64 in [6, 7] { _ = try shop.adjust("TEA", delta) }
        _ = try shop.adjust("JAM", -1)
        #expect(try shop.movements(of: "TEA", pageSize: pageSize).map(\.delta) == [7, 6, 5, 4, 3])
        #expect(try shop.movements(of: "JAM", pageSize: pageSize).map(\.delta) == [-1, 5])
        #expect(try problems().isEmpty)
    }

    /// Also when the sku is given up in between, before and after the new order of movements.
    @Test(arguments: [false, true]) func outliveTheirProduct(areEarlier: Bool) throws {
        let both = try shop.create(TestShop.product("p", skus: ["A", "B"]))
        _ = try shop.adjust("B", 7)
        _ = try shop.setStock("B", to: 0)
        if areEarlier { try makeEarlier() }
        for _ in 0..<2 {
            try update(both.id, skus: ["A"])
            #expect(throws: Failure.self) { try shop.movements(of: "B") }
            #expect(try problems().isEmpty)
            try update(both.id, skus: ["A", "B"])
        }
        _ = try shop.adjust("B", 2)
        #expect(try shop.movements(of: "B", pageSize: 2).map(\.delta) == [2, -7, 7])
        #expect(try problems().isEmpty)
    }

    /// A movement that is not there, or not the one that another names, is found.
    @Test func areVerified() throws {
        _ = try shop.adjust("TEA", 4)
        let newest = try shop.stock(of: "TEA")
        try write { transaction in
            let id = KeyPair(newest.revision, "TEA")
            var movement = try #require(try Movements.find(id, in: transaction))
            movement.previousRevision = 0
            try Movements.put(movement, in: transaction)
        }
        #expect(try problems().count == 1)
        try write { _ = try Movements.remove(KeyPair(newest.revision, "TEA"), in: $0) }
        #expect(try problems().contains("stock of TEA: its last movement is another one"))
        #expect(throws: Failure.self) { try shop.movements(of: "TEA") }
    }

    private func problems() throws -> [String] {
        try Verification.check(shop.store.openSnapshot()).problems
    }

    private func update(_ id: String, skus: [String]) throws {
        var product = TestShop.product(id, skus: skus)
        product.etag = try shop.product(id).etag
        _ = try shop.update(product)
    }

    /// Makes what moved until now look like what a server from before wrote.
    private func makeEarlier() throws {
        try write { transaction in
            var movements: [MovementRow] = []
            try Movements.forEach(in: transaction) { movement in
                movements.append(movement)
                return true
            }
            for var movement in movements {
                _ = try Movements.remove(Movements.id(of: movement), in: transaction)
                movement.previousRevision = 0
                try EarlierMovements.put(movement, in: transaction)
                let found = try Stocks.find(movement.sku, in: transaction)
                guard var stock = found else { continue }
                stock.movedRevision = 0
                try Stocks.put(stock, in: transaction)
            }
        }
    }

    private func write(_ body: @escaping @Sendable (any Transaction) throws -> Void) throws {
        let command = WaitingCommand(body)
        #expect(shop.store.submit(command))
        shop.work()
        try command.wait()
    }
}

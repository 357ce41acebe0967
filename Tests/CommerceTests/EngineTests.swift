import Commerce
import KeyValue
import RPC
import Schema
import StorageLMDB
import StoragePostgres
import TestSupport
import Testing

/// The same day in the shop on every engine.
@Suite struct EngineTests {
    enum Engine: CaseIterable {
        case memory
        case lmdb
        case postgres

        /// Those that this machine has what they need for.
        static let allCases: [Engine] =
            [.memory, .lmdb] + (TestPostgres.isInstalled ? [.postgres] : [])
    }

    @Test(arguments: Engine.allCases, [Seed(1), Seed(2)])
    func theBooksAddUp(engine: Engine, seed: Seed) throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let store: any Store
        switch engine {
        case .memory:
            store = MemoryStore()
        case .lmdb:
            var limits = LMDBLimits()
            limits.mapBytes = 64 << 20
            store = try StorageLMDB(directory: folder.path, limits: limits)
        case .postgres:
            store = try StoragePostgres(try TestPostgres.makeSchema().settings)
        }
        let readers = ReaderPool(store, threads: 1, queued: 8)
        defer { readers.stop() }
        let shop = try TestShop(on: store, seed: seed, readers: readers)
        try workADay(in: shop, seed)
        let report = try Verification.check(try store.openSnapshot())
        #expect(report.problems == [])
        #expect(report.products == 2)
        #expect(report.stocks == 3)
    }

    private func workADay(in shop: TestShop, _ seed: Seed) throws {
        try shop.create(TestShop.product("tea", skus: ["TEA-S", "TEA-L"]))
        try shop.stock("JAM", 5)
        var random = seed.generator
        var left = ["TEA-S": Int64(0), "TEA-L": 0, "JAM": 5]
        for round in 0..<60 {
            let sku = ["TEA-S", "TEA-L", "JAM"].randomElement(using: &random) ?? "JAM"
            let delta = Int64.random(in: 1...4, using: &random) * (round % 3 == 0 ? -1 : 1)
            let before = left[sku] ?? 0
            if before + delta < 0 {
                #expect(throws: (any Error).self) { try shop.adjust(sku, delta) }
            } else {
                left[sku] = before + delta
                #expect(try shop.adjust(sku, delta).available == before + delta)
            }
        }
        let title = "Tea of \(seed.value)"
        _ = try shop.update(Product(id: "tea", title: title), mask: ["title"])
        let tea = try shop.product("tea", as: .anyone)
        #expect(tea.title == title)
        #expect(tea.variants.map(\.available) == [left["TEA-S"], left["TEA-L"]])
    }
}

import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct AuditTests {
    let store = MemoryStore(mode: .stepped)
    let shop: TestShop

    init() throws {
        shop = try TestShop(on: store)
    }

    @Test func keepsWhoDidWhatAndHowItEnded() throws {
        try shop.stock("TEA", 3)
        #expect(throws: Failure.self) { try shop.adjust("TEA", -9) }
        let entries = try list()
        #expect(entries.map(\.position) == [1, 2, 3])
        #expect(entries.map(\.reason) == ["", "", "OUT_OF_STOCK"])
        #expect(entries.allSatisfy { $0.caller == "owner" && $0.time != nil })
        #expect(entries[0].method == "/shopwire.v1.CatalogService/CreateProduct")
        #expect(entries[0].revision > 0 && entries[2].revision == 0)
        let head: GetAuditHeadResponse = try shop.call(
            Methods.AdminService.getAuditHead, GetAuditHeadRequest(), as: .reader)
        #expect(head.heads.map(\.count) == [3])
        #expect(head.heads.map(\.hash) == [entries[2].hash])
    }

    @Test func aRepeatIsNoFurtherDeed() throws {
        try shop.stock("TEA", 3)
        let id = shop.newRequestID()
        _ = try shop.adjust("TEA", 1, requestID: id)
        let count = try list().count
        _ = try shop.adjust("TEA", 1, requestID: id)
        #expect(try list().count == count)
    }

    @Test func showsWhenARowWasChanged() throws {
        for number in 0..<4 {
            try shop.stock("TEA-\(number)", 1)
        }
        #expect(try AuditLog.verify(in: store.openSnapshot()).isEmpty)
        let fifth: [UInt8] = [0, 3, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 5]
        let change = WaitingCommand { transaction in
            var row: [UInt8] = []
            _ = try transaction.get(fifth.span) { row = Array($0) }
            row[row.count - 1] ^= 1
            try transaction.put(fifth.span, row.span)
        }
        #expect(store.submit(change))
        _ = store.runAll()
        #expect(try !AuditLog.verify(in: store.openSnapshot()).isEmpty)
    }

    private func list() throws -> [AuditEntry] {
        var entries: [AuditEntry] = []
        var request = ListAuditEntriesRequest(pageSize: 2)
        repeat {
            let response: ListAuditEntriesResponse = try shop.call(
                Methods.AdminService.listAuditEntries, request, as: .manager)
            entries += response.entries
            request.pageToken = response.nextPageToken
        } while !request.pageToken.isEmpty
        return entries
    }
}

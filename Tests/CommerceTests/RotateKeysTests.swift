import Basics
import Commerce
import Crypto
import Foundation
import KeyValue
import Outbox
import RPC
import Schema
import Tables
import TestSupport
import Testing

/// The key ring is changed while the shop is open, and nobody notices.
@Suite struct RotateKeysTests {
    let store = MemoryStore(mode: .stepped)
    let shop: TestShop

    init() throws {
        shop = try TestShop(on: store, keys: KeySafe(KeyRing(madeAtSeconds: 0)))
        try KeyProofs.write(on: store, by: shop.keys.ring)
    }

    @Test func ordersOfGuestsAndProvidersComeUnderTheNewKey() throws {
        _ = try TestTill(shop)
        try shop.stock("TEA", 3)
        let guest = try shop.guestToken()
        try shop.addItem("TEA", 2, bearing: guest)
        let address = Address(recipient: "Gus", lines: ["Marker Lane 1"], countryCode: "DE")
        let cart = try shop.setAddresses(address, bearing: guest)
        let order = try #require(try shop.place(cart, bearing: guest).order)
        let before = try keys().map(\.rows)
        try rotate(RotateKeysRequest(step: .add))
        try rotate(RotateKeysRequest(step: .activate, keyID: 2))
        renew()
        // The order, the sandbox's secret and the proof; the cart has forgotten whom it was for.
        #expect(before == [3])
        #expect(try keys().map(\.rows) == [3, 0])
        let found = try shop.order(order.id, bearing: guest)
        #expect(found.shippingAddress?.lines == ["Marker Lane 1"])
        #expect(try Verification.check(store.openSnapshot(), keys: shop.keys.ring).problems == [])
    }

    @Test func everythingGoesOnThroughAllSteps() throws {
        for number in 0..<5 {
            try shop.register("c\(number)@example.com", name: "Customer \(number)")
        }
        let token = try shop.signIn("c0@example.com").token
        let adjustment = AdjustStockRequest(sku: "TEA", delta: 1, requestID: shop.newRequestID())
        try shop.stock("TEA", 3)
        let method = Methods.InventoryService.adjustStock
        let first = shop.bytes(method, adjustment)
        let page = try list(2).nextPageToken

        for step in [RotateKeysRequest(step: .add), RotateKeysRequest(step: .activate, keyID: 2)] {
            try rotate(step)
            #expect(try shop.customer(bearing: token).name == "Customer 0")
            #expect(shop.bytes(method, adjustment).body == first.body)
            #expect(try list(2, after: page).customers.count == 2)
            _ = try shop.signIn("c1@example.com")
        }
        #expect(try shop.signIn("c2@example.com").token.utf8.dropFirst(4).first != nil)
        try shop.register("c5@example.com")
        // Each customer, the letter to each that waits, and the proof of the ring.
        #expect(try keys().map(\.rows) == [2, 11])

        renew()
        #expect(try keys().map(\.rows) == [13, 0])
        for number in 0..<6 {
            _ = try shop.signIn("c\(number)@example.com")
        }
        #expect(try shop.customer(bearing: token).name == "Customer 0")
        #expect(try Verification.check(store.openSnapshot(), keys: shop.keys.ring).problems.isEmpty)
        #expect(reason { try shop.register("c3@example.com") } == "EMAIL_TAKEN")
    }

    @Test func aStepThatWasTakenChangesNothing() throws {
        let added = try rotate(RotateKeysRequest(step: .add))
        #expect(added.map(\.state) == [.waiting, .current])
        #expect(try rotate(RotateKeysRequest(step: .add)) == added)
        let active = try rotate(RotateKeysRequest(step: .activate, keyID: 2))
        #expect(active.map(\.state) == [.current, .old])
        #expect(try rotate(RotateKeysRequest(step: .activate, keyID: 2)) == active)
        #expect(try rotate(RotateKeysRequest(step: .retire, keyID: 7)) == active)
        #expect(try keys() == active)
    }

    @Test(arguments: [
        (RotateKeysRequest(step: .activate, keyID: 9), "RESOURCE_NOT_FOUND"),
        (RotateKeysRequest(step: .activate), "RESOURCE_NOT_FOUND"),
        (RotateKeysRequest(step: .activate, keyID: 1), "STATE_FORBIDS"),
        (RotateKeysRequest(step: .retire, keyID: 2), "STATE_FORBIDS"),
    ])
    func isRefused(request: RotateKeysRequest, with expected: String) throws {
        try rotate(RotateKeysRequest(step: .add))
        let before = try rotate(RotateKeysRequest(step: .activate, keyID: 2))
        #expect(reason { try rotate(request) } == expected)
        #expect(try keys() == before)
        #expect(reason { try keys(as: .manager) } == "PERMISSION_MISSING")
    }

    @Test func theRingHasABound() throws {
        for id in UInt32(2)...8 {
            try rotate(RotateKeysRequest(step: .add))
            try rotate(RotateKeysRequest(step: .activate, keyID: id))
        }
        #expect(reason { try rotate(RotateKeysRequest(step: .add)) } == "STATE_FORBIDS")
        #expect(try keys().count == 8)
    }

    /// An old key stays as long as a row, a token or a kept answer may need it; then it can go, and
    /// its tokens are worth nothing.
    @Test func aKeyGoesWhenNothingNeedsIt() throws {
        try shop.register("ada@example.com", name: "Ada")
        let token = try shop.signIn("ada@example.com", requestID: shop.newRequestID()).token
        try rotate(RotateKeysRequest(step: .add))
        try rotate(RotateKeysRequest(step: .activate, keyID: 2))
        let retire = RotateKeysRequest(step: .retire, keyID: 1)
        #expect(reason { try rotate(retire) } == "RESOURCE_IN_USE")
        renew()
        #expect(reason { try rotate(retire) } == "RESOURCE_IN_USE")
        #expect(try shop.customer(bearing: token).name == "Ada")
        shop.clock.advance(by: .seconds(3 * 3_600))
        #expect(reason { try rotate(retire) } == "RESOURCE_IN_USE")
        #expect(try keys().count == 2)

        shop.clock.advance(by: .seconds(25 * 3_600))
        let trimming = TrimLog(store, life: .seconds(26 * 3_600), time: shop.clock)
        trimming.start()
        _ = store.runAll()
        #expect(try rotate(retire).map(\.id) == [2])
        #expect(reason { try shop.customer(bearing: token) } == "TOKEN_INVALID")
        _ = try shop.signIn("ada@example.com")
    }

    @Test func whatWaitsInTheOutboxComesUnderTheNewKeyToo() throws {
        let (ring, time) = (shop.keys.ring, shop.clock.now())
        let planning = WaitingCommand { transaction in
            var command = Command(
                transaction: transaction, caller: .shop("test"), time: time,
                identifiers: IdentifierSequence(time: time, random: SharedDice(Seed(1))),
                keys: ring)
            try Effects.plan(
                Effect(
                    id: "mail", lane: "test", kind: "mail", subject: "ada",
                    payload: Array("to whom".utf8), isSecret: true), in: &command)
        }
        #expect(store.submit(planning))
        _ = store.runAll()
        try planning.wait()
        try rotate(RotateKeysRequest(step: .add))
        try rotate(RotateKeysRequest(step: .activate, keyID: 2))
        #expect(try keys().map(\.rows) == [0, 2])
        renew()
        #expect(try keys().map(\.rows) == [2, 0])
        let effect = try #require(try Effects.find("mail", in: store.openSnapshot()))
        #expect(KeyRing.key(of: effect.payload) == 2)
        #expect(try Verification.check(store.openSnapshot()).problems.isEmpty)
    }

    /// Half of the work is done, the server dies, another one goes on with the rest.
    @Test func goesOnAfterACrash() throws {
        for number in 0..<70 {
            try shop.register("c\(number)@example.com")
        }
        try rotate(RotateKeysRequest(step: .add))
        try rotate(RotateKeysRequest(step: .activate, keyID: 2))
        let ring = shop.keys.ring
        let step = WaitingCommand { transaction in
            let hasMore = try KeyRenewal.step(transaction, ring: ring)
            #expect(hasMore)
        }
        #expect(store.submit(step))
        _ = store.runAll()
        try step.wait()
        // Each customer and the letter to each that waits, and the proof of the ring.
        #expect(try keys().map(\.rows) == [64, 77])

        let restarted = try TestShop(on: store, clock: shop.clock, keys: shop.keys)
        self.chore(for: restarted).start()
        _ = store.runAll()
        #expect(try keys().map(\.rows) == [141, 0])
        _ = try restarted.signIn("c69@example.com")
    }

    @Test func theFileIsWrittenBeforeTheKeyIsUsed() throws {
        let directory = NSTemporaryDirectory() + "ring-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let ring = KeyRing(madeAtSeconds: 1)
        try ring.write(to: directory + "/keys")
        let shop = try TestShop(keys: KeySafe(ring, path: directory + "/keys"))
        let add = RotateKeysRequest(step: .add)
        let _: RotateKeysResponse = try shop.call(Methods.AdminService.rotateKeys, add)
        #expect(try KeyRing.read(directory + "/keys").entries.map(\.id) == [2, 1])
        let attributes = try FileManager.default.attributesOfItem(atPath: directory + "/keys")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)

        try FileManager.default.removeItem(atPath: directory)
        let failure = #expect(throws: Failure.self) {
            let _: RotateKeysResponse = try shop.call(
                Methods.AdminService.rotateKeys, RotateKeysRequest(step: .activate, keyID: 2))
        }
        #expect(failure?.code == .internal)
        #expect(shop.keys.ring.current.id == 1)
    }

    @Test func theAuditKnowsOfEachStep() throws {
        try rotate(RotateKeysRequest(step: .add))
        let entries: ListAuditEntriesResponse = try shop.call(
            Methods.AdminService.listAuditEntries, ListAuditEntriesRequest(newestFirst: true))
        #expect(entries.entries.first?.method == "/shopwire.v1.AdminService/RotateKeys")
    }

    @discardableResult
    private func rotate(_ request: RotateKeysRequest) throws -> [RotateKeysResponse.Key] {
        let response: RotateKeysResponse = try shop.call(Methods.AdminService.rotateKeys, request)
        return response.keys
    }

    private func keys(as role: Caller.Role = .owner) throws -> [RotateKeysResponse.Key] {
        let response: RotateKeysResponse = try shop.call(
            Methods.AdminService.rotateKeys, RotateKeysRequest(), as: role)
        return response.keys
    }

    private func list(_ size: Int32, after token: String = "") throws -> ListCustomersResponse {
        try shop.call(
            Methods.CustomerService.listCustomers,
            ListCustomersRequest(pageSize: size, pageToken: token))
    }

    private func chore(for shop: TestShop) -> Chore {
        Chore("renewal", on: store, keys: shop.keys, time: shop.clock, log: TestIncidents()) {
            (transaction, _, ring) throws(StoreError) in
            try KeyRenewal.step(transaction, ring: ring)
        }
    }

    private func renew() {
        chore(for: shop).start()
        _ = store.runAll()
    }
}

extension KeyProofs {
    fileprivate static func write(on store: MemoryStore, by ring: KeyRing) throws {
        let command = WaitingCommand { try KeyProofs.keep(by: ring, in: $0) }
        #expect(store.submit(command))
        _ = store.runAll()
        try command.wait()
    }
}

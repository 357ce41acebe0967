import Crypto
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// A request id is one intention, however often it is sent.
@Suite struct RepeatedRequestTests {
    let disk = MemoryStoreDisk()
    let clock = TestClock()
    let shop: TestShop
    let method = Methods.InventoryService.adjustStock

    init() throws {
        shop = try TestShop(on: MemoryStore(disk, mode: .stepped), clock: clock)
        try shop.stock("TEA", 3)
    }

    private func request(_ delta: Int64, id: String) -> AdjustStockRequest {
        AdjustStockRequest(sku: "TEA", delta: delta, requestID: id)
    }

    @Test func getsTheSameBytesAgain() throws {
        let request = request(-1, id: shop.newRequestID())
        let first = shop.bytes(method, request)
        let second = shop.bytes(method, request)
        #expect(!first.body.isEmpty)
        #expect(first.body == second.body)
        #expect(first.trailers == second.trailers)
        #expect(try shop.stock(of: "TEA").available == 2)
    }

    @Test func getsTheSameBytesAfterARestart() throws {
        let request = request(-1, id: shop.newRequestID())
        let first = shop.bytes(method, request)
        let restarted = try TestShop(on: MemoryStore(disk, mode: .stepped), clock: clock)
        #expect(restarted.bytes(method, request).body == first.body)
        #expect(try restarted.stock(of: "TEA").available == 2)
    }

    /// A shop whose answers are those of before, with these keys.
    private func restart(with keys: KeyRing) throws -> TestShop {
        try TestShop(on: MemoryStore(disk, mode: .stepped), clock: clock, keys: KeySafe(keys))
    }

    @Test func getsTheSameBytesAfterTheKeysWereRotated() throws {
        let keys = KeyRing(madeAtSeconds: 1)
        let (before, after) = (request(-1, id: shop.newRequestID()), shop.newRequestID())
        let first = try restart(with: keys).bytes(method, before)

        let prepared = keys.preparing(atSeconds: 2)
        let whileItWaits = try restart(with: prepared)
        #expect(whileItWaits.bytes(method, before).body == first.body)

        let rotated = try restart(with: prepared.rotating(atSeconds: 3))
        #expect(rotated.bytes(method, before).body == first.body)
        let second = rotated.bytes(method, request(-1, id: after))
        let failure = #expect(throws: Failure.self) {
            try rotated.adjust("TEA", -2, requestID: before.requestID)
        }
        #expect(failure?.reason == "REQUEST_ID_REUSED")

        // Another server of the same shop may not have rotated yet.
        let late = try restart(with: prepared)
        #expect(late.bytes(method, request(-1, id: after)).body == second.body)
        #expect(try late.stock(of: "TEA").available == 1)
    }

    @Test func refusesARepeatWhoseKeyIsGone() throws {
        let id = shop.newRequestID()
        _ = try restart(with: KeyRing(madeAtSeconds: 1)).adjust("TEA", -1, requestID: id)
        let others = try restart(
            with: KeyRing(madeAtSeconds: 1).preparing(atSeconds: 2)
                .rotating(atSeconds: 3).dropping(1))
        let failure = #expect(throws: Failure.self) {
            try others.adjust("TEA", -1, requestID: id)
        }
        #expect(failure?.reason == "REQUEST_ID_REUSED")
        #expect(try others.stock(of: "TEA").available == 2)
    }

    @Test func aRefusalIsFinal() throws {
        let request = request(-5, id: shop.newRequestID())
        let first = shop.bytes(method, request)
        _ = try shop.adjust("TEA", 100)
        let second = shop.bytes(method, request)
        #expect(first.trailers == second.trailers)
        #expect(try shop.stock(of: "TEA").available == 103)
    }

    @Test func refusesAnotherRequestUnderTheSameID() throws {
        let id = shop.newRequestID()
        _ = try shop.adjust("TEA", -1, requestID: id)
        let failure = #expect(throws: Failure.self) {
            try shop.adjust("TEA", -2, requestID: id)
        }
        #expect(failure?.reason == "REQUEST_ID_REUSED")
        #expect(try shop.stock(of: "TEA").available == 2)
    }

    @Test func anIDBelongsToItsCaller() throws {
        let request = request(-1, id: shop.newRequestID())
        _ = shop.bytes(method, request, as: .owner)
        _ = shop.bytes(method, request, as: .manager)
        #expect(try shop.stock(of: "TEA").available == 1)
    }

    @Test func aRepeatThatIsInTheQueueTooGetsTheSameBytes() throws {
        let bytes = request(-1, id: shop.newRequestID()).encoded()
        let first = shop.start(method, bytes, as: .owner)
        let second = shop.start(method, bytes, as: .owner)
        shop.finish(first)
        shop.finish(second)
        #expect(first.body == second.body)
        #expect(try shop.stock(of: "TEA").available == 2)
    }

    @Test func answersAreForgottenAfterTheirTime() throws {
        let request = request(1, id: shop.newRequestID())
        _ = shop.bytes(method, request)
        clock.advance(by: .seconds(27 * 3_600))
        for _ in 0..<64 {
            _ = try shop.adjust("TEA", 1)
        }
        _ = shop.bytes(method, request)
        #expect(try shop.stock(of: "TEA").available == 3 + 1 + 64 + 1)
    }

    @Test func answersAreKeptForADay() throws {
        let request = request(1, id: shop.newRequestID())
        _ = shop.bytes(method, request)
        clock.advance(by: .seconds(24 * 3_600))
        for _ in 0..<200 {
            _ = try shop.adjust("TEA", 1)
        }
        _ = shop.bytes(method, request)
        #expect(try shop.stock(of: "TEA").available == 3 + 1 + 200)
    }
}

import Basics
import Commerce
import RPC
import Schema
import TestSupport
import Testing

/// Uses of coupons are counted like stock.
@Suite struct CouponUseTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    @Test func areCountedForAllAndForEachCustomer() throws {
        try shop.create(coupon("FEW") { $0.maxUses = 3 })
        try shop.takeCoupon("few", for: "mia")
        try shop.takeCoupon("FEW", for: "")
        try shop.takeCoupon("FEW", for: "mia")
        #expect(try shop.coupon("FEW").uses == 3)
        #expect(try refusal("FEW", for: "tom") == "COUPON_EXHAUSTED")
        try shop.giveBackCoupon("Few", for: "")
        try shop.takeCoupon("FEW", for: "tom")
        #expect(try refusal("FEW", for: "tom") == "COUPON_EXHAUSTED")
        #expect(try shop.coupon("FEW").uses == 3)
        try shop.expectSoundBooks()
    }

    @Test func areLimitedForEachCustomer() throws {
        try shop.create(coupon("ONCE") { $0.maxUsesPerCustomer = 1 })
        try shop.takeCoupon("ONCE", for: "mia")
        #expect(try refusal("ONCE", for: "mia") == "COUPON_EXHAUSTED")
        #expect(try refusal("ONCE", for: "") == "COUPON_NOT_APPLICABLE")
        try shop.takeCoupon("ONCE", for: "tom")
        try shop.giveBackCoupon("ONCE", for: "mia")
        try shop.takeCoupon("ONCE", for: "mia")
        #expect(try shop.coupon("ONCE").uses == 2)
        try shop.expectSoundBooks()
    }

    @Test func areRefusedOutsideOfItsTimeAndWhenInactive() throws {
        try shop.create(
            coupon("LATER") {
                $0.startTime = time(600)
                $0.endTime = time(1_200)
            })
        try shop.create(coupon("OFF") { $0.active = false })
        #expect(try refusal("LATER") == "COUPON_EXHAUSTED")
        #expect(try refusal("OFF") == "RESOURCE_NOT_FOUND")
        #expect(try refusal("NONE") == "RESOURCE_NOT_FOUND")
        shop.clock.advance(by: .seconds(600))
        try shop.takeCoupon("LATER", for: "")
        shop.clock.advance(by: .seconds(600))
        #expect(try refusal("LATER") == "COUPON_EXHAUSTED")
        #expect(try shop.coupon("LATER").uses == 1)
    }

    @Test func comeBackWhateverBecameOfTheCoupon() throws {
        try shop.create(coupon("GONE") { $0.maxUses = 1 })
        try shop.takeCoupon("GONE", for: "mia")
        _ = try shop.update(Coupon(id: "GONE"), mask: ["active"])
        try shop.giveBackCoupon("GONE", for: "mia")
        #expect(try shop.coupon("GONE").uses == 0)
        try shop.deleteCoupon("GONE")
        try shop.expectSoundBooks()
    }

    @Test func stayWhenTheCouponIsChanged() throws {
        try shop.create(coupon("SPRING"))
        let before = try shop.coupon("SPRING")
        try shop.takeCoupon("SPRING", for: "mia")
        let after = try shop.coupon("SPRING")
        #expect((after.etag, after.revision) == (before.etag, before.revision))
        #expect(try shop.update(Coupon(id: "SPRING", maxUses: 1), etag: before.etag).uses == 1)
        #expect(try refusal("SPRING") == "COUPON_EXHAUSTED")
    }

    /// However orders come and go, the counts are those of the orders that hold the coupon, and no
    /// limit is passed.
    @Test(arguments: Seed.some(20))
    func equalTheOrdersThatHoldIt(seed: Seed) throws {
        var random = seed.generator
        try shop.create(
            coupon("FEW") {
                $0.maxUses = 5
                $0.maxUsesPerCustomer = 2
            })
        var orders: [String] = []
        for _ in 0..<60 {
            if !orders.isEmpty, Bool.random(using: &random) {
                let position = Int.random(in: orders.indices, using: &random)
                try shop.giveBackCoupon("FEW", for: orders.remove(at: position))
            } else {
                let customer = ["mia", "tom", "sue"].randomElement(using: &random) ?? ""
                let own = orders.count { $0 == customer }
                let isOpen = orders.count < 5 && own < 2
                #expect(try (refusal("FEW", for: customer) == nil) == isOpen)
                if isOpen { orders.append(customer) }
            }
            #expect(try shop.coupon("FEW").uses == Int64(orders.count))
        }
        for customer in orders {
            try shop.giveBackCoupon("FEW", for: customer)
        }
        try shop.deleteCoupon("FEW")
        try shop.expectSoundBooks()
    }

    /// Takes a use; says why not, if it is refused.
    private func refusal(_ code: String, for customer: String = "") throws -> String? {
        do {
            try shop.takeCoupon(code, for: customer)
            return nil
        } catch let failure as Failure {
            return failure.reason
        }
    }
}

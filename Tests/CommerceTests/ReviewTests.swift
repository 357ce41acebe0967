import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What customers say of goods, and what becomes of it.
@Suite struct ReviewTests {
    let shop: TestShop
    let ada: String

    init() throws {
        shop = try TestShop()
        _ = try TestTill(shop)
        for sku in ["TEA", "JAM", "HAM"] {
            try shop.stock(sku, 100)
        }
        try shop.register("ada@example.com", name: "Ada")
        ada = try shop.signIn("ada@example.com").token
    }

    private func buyer(_ name: String, of skus: [String] = ["TEA"]) throws -> String {
        try shop.register("\(name)@example.com", name: name)
        let token = try shop.signIn("\(name)@example.com").token
        try shop.buy(skus, bearing: token)
        return token
    }

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    private func rating(of product: String = "product-TEA") throws -> Product.Rating? {
        try shop.product(product).rating
    }

    private func topRated() throws -> [String] {
        let response: ListProductsResponse = try shop.call(
            Methods.CatalogService.listProducts, ListProductsRequest(orderBy: .topRated))
        return response.products.map(\.id)
    }

    @Test func aRatingWithoutWordsCountsAtOnce() throws {
        let order = try shop.buy(["TEA"], bearing: ada)
        let review = try shop.review("product-TEA", 4, bearing: ada)
        #expect(review.state == .published && review.orderID == order)
        #expect(try rating() == Product.Rating(average: 4, count: 1))
        #expect(try shop.reviews(of: "product-TEA").map(\.rating) == [4])
        try isSound()
    }

    @Test func wordsAreReadByStaffFirst() throws {
        try shop.buy(["TEA"], bearing: ada)
        let id = try shop.review("product-TEA", 5, "Fine", "I drink it daily.", bearing: ada).id
        #expect(try rating() == nil)
        #expect(try shop.reviews(of: "product-TEA").isEmpty)
        #expect(try shop.reviews(.pending, as: .support).map(\.text) == ["I drink it daily."])

        let published = try shop.moderate(id, .published, note: "harmless")
        #expect(published.state == .published)
        #expect(try rating() == Product.Rating(average: 5, count: 1))
        let seen = try #require(try shop.reviews(of: "product-TEA").first)
        #expect(seen.title == "Fine" && seen.text == "I drink it daily.")
        #expect(seen.customerID.isEmpty && seen.orderID.isEmpty && seen.note.isEmpty)
        let staff = try shop.reviews(of: "product-TEA", as: .support)
        #expect(staff.map(\.note) == ["harmless"])
        #expect(staff.first?.customerID.isEmpty == false)

        try shop.moderate(id, .rejected)
        #expect(try rating() == nil)
        #expect(try shop.reviews(of: "product-TEA").isEmpty)
        #expect(try shop.reviews(.rejected, as: .support).map(\.id) == [id])
        try shop.moderate(id, .published)
        #expect(try rating()?.count == 1)
        try isSound()
    }

    @Test func sayingTheSameAgainChangesNothing() throws {
        try shop.buy(["TEA"], bearing: ada)
        let id = try shop.review("product-TEA", 5, "Fine", bearing: ada).id
        let first = try shop.moderate(id, .published)
        #expect(try shop.moderate(id, .published) == first)
        #expect(try rating()?.count == 1)
    }

    @Test func aRepeatGetsTheSameReview() throws {
        try shop.buy(["TEA"], bearing: ada)
        let request = shop.newRequestID()
        let first = try shop.review("product-TEA", 3, "So", requestID: request, bearing: ada)
        let again = try shop.review("product-TEA", 3, "So", requestID: request, bearing: ada)
        #expect(again == first)
        #expect(try shop.reviews(.pending, as: .support).count == 1)
    }

    /// Five of 3.5 are taken as given: one 5 comes to 3.75, three of 4.9 on the average to more.
    @Test func theTopRatedAreOrderedByTheBayesianAverage() throws {
        for name in ["bob", "cleo", "dora"] {
            let token = try buyer(name, of: ["TEA", "JAM", "HAM"])
            try shop.review("product-TEA", name == "bob" ? 4 : 5, bearing: token)
            if name == "bob" { try shop.review("product-JAM", 5, bearing: token) }
            try shop.review("product-HAM", 1, bearing: token)
        }
        #expect(try topRated() == ["product-TEA", "product-JAM", "product-HAM"])
        #expect(try rating(of: "product-HAM") == Product.Rating(average: 1, count: 3))
        try isSound()
    }

    @Test func onlyWhoBoughtMayReview() throws {
        #expect(reason { try shop.review("product-TEA", 5, bearing: ada) } == "PURCHASE_REQUIRED")
        let other = try buyer("bob")
        let theirs = try shop.orders(bearing: other).first?.id ?? ""
        for order in ["", theirs, "no-such-order"] {
            #expect(
                reason { try shop.review("product-TEA", 5, order: order, bearing: ada) }
                    == "PURCHASE_REQUIRED")
        }
        try shop.buy(["JAM"], bearing: ada)
        #expect(reason { try shop.review("product-TEA", 5, bearing: ada) } == "PURCHASE_REQUIRED")
        let cancelled = try shop.buy(["TEA"], bearing: ada)
        _ = try shop.cancel(cancelled, bearing: ada)
        #expect(
            reason { try shop.review("product-TEA", 5, order: cancelled, bearing: ada) }
                == "PURCHASE_REQUIRED")
        #expect(try rating() == nil)
        #expect(try shop.reviews(.pending, as: .support).isEmpty)
        try isSound()
    }

    @Test func everybodyHasOneSay() throws {
        let order = try shop.buy(["TEA"], bearing: ada)
        try shop.review("product-TEA", 2, bearing: ada)
        #expect(
            reason { try shop.review("product-TEA", 5, order: order, bearing: ada) }
                == "REVIEW_EXISTS")
        #expect(try rating() == Product.Rating(average: 2, count: 1))
    }

    @Test func guestsHaveNoSay() throws {
        let guest = try shop.guestToken()
        try shop.buy(["TEA"], bearing: guest)
        #expect(
            reason { try shop.review("product-TEA", 5, bearing: guest) } == "PERMISSION_MISSING")
    }

    @Test(arguments: [0, 6, -1])
    func aRatingIsFromOneToFive(rating: Int32) throws {
        try shop.buy(["TEA"], bearing: ada)
        #expect(reason { try shop.review("product-TEA", rating, bearing: ada) } == "FIELD_INVALID")
        #expect(try self.rating() == nil)
    }

    @Test func whatIsNotThereIsNotReviewed() throws {
        #expect(reason { try shop.review("nothing", 5, bearing: ada) } == "RESOURCE_NOT_FOUND")
        #expect(reason { try shop.moderate("nothing", .published) } == "RESOURCE_NOT_FOUND")
        try shop.buy(["TEA"], bearing: ada)
        try shop.delete("product-TEA")
        #expect(reason { try shop.review("product-TEA", 5, bearing: ada) } == "RESOURCE_NOT_FOUND")
    }

    @Test func whoModeratesMustHelpCustomers() throws {
        try shop.buy(["TEA"], bearing: ada)
        let id = try shop.review("product-TEA", 5, "Fine", bearing: ada).id
        #expect(reason { try shop.moderate(id, .published, as: .reader) } == "PERMISSION_MISSING")
        for state in [Review.State.unspecified, .pending] {
            #expect(reason { try shop.moderate(id, state) } == "FIELD_INVALID")
        }
        for state in [Review.State.pending, .rejected] {
            #expect(reason { try shop.reviews(of: "product-TEA", state) } == "FIELD_INVALID")
        }
        #expect(reason { try shop.reviews() } == "FIELD_INVALID")
    }

    @Test func pagesShowEachReviewOnceTheLatestFirst() throws {
        var ids: [String] = []
        for number in 0..<7 {
            let token = try buyer("buyer\(number)")
            ids.insert(try shop.review("product-TEA", 3, bearing: token).id, at: 0)
        }
        #expect(try shop.reviews(of: "product-TEA", pageSize: 3).map(\.id) == ids)
        #expect(try shop.reviews(.published, pageSize: 2, as: .support).map(\.id) == ids)
    }

    @Test func whatIsPurgedTakesItsReviewsAlong() throws {
        let order = try shop.buy(["TEA"], bearing: ada)
        try shop.review("product-TEA", 5, bearing: ada)
        _ = try shop.cancel(order, bearing: ada)
        _ = try shop.adjust("TEA", -100)
        try shop.delete("product-TEA", purge: true)
        #expect(try shop.reviews(of: "product-TEA").isEmpty)
        try shop.create(TestShop.product("product-TEA", skus: ["TEA"]))
        #expect(try rating() == nil)
        try isSound()
    }

    @Test func whoIsErasedHasSaidNothing() throws {
        let bob = try buyer("bob")
        try shop.review("product-TEA", 2, bearing: bob)
        try shop.buy(["TEA", "JAM"], bearing: ada)
        let id = try shop.review("product-TEA", 4, "Markertitle", "Markerwords", bearing: ada).id
        try shop.review("product-JAM", 1, "Markertitle", bearing: ada)
        try shop.moderate(id, .published, note: "Markernote")
        #expect(try rating() == Product.Rating(average: 3, count: 2))
        let exported = try shop.exportPersonalData(of: "", bearing: ada).map { "\($0)" }.joined()
        #expect(exported.contains("Markertitle") && exported.contains("Markerwords"))
        for marker in ["Markertitle", "Markerwords", "Markernote"] {
            #expect(try !shop.holds(marker))
        }

        try shop.erase(bearing: ada)
        #expect(try rating() == Product.Rating(average: 2, count: 1))
        #expect(try shop.reviews(of: "product-TEA").map(\.rating) == [2])
        #expect(try shop.reviews(.pending, as: .support).isEmpty)
        #expect(reason { try shop.moderate(id, .rejected) } == "RESOURCE_NOT_FOUND")
        try isSound()
    }
}

import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What is kept of what people do, and what is not.
@Suite struct EventTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 10)
    }

    private let view = UserEvent(
        kind: .view, items: [UserEvent.Item(productID: "product-TEA")])

    private func isSound() throws {
        #expect(try Verification.check(shop.store.openSnapshot()).problems == [])
    }

    @Test func aGuestWhoAgreesIsRemembered() throws {
        let guest = try shop.guestToken()
        let answer = try shop.write([view, view], bearing: guest)
        #expect(answer.written == 2)
        try isSound()
        let purged: PurgeUserEventsResponse = try shop.call(
            Methods.EventService.purgeUserEvents, PurgeUserEventsRequest(), bearing: guest)
        #expect(purged.purged == 2 && !purged.more)
        try isSound()
    }

    @Test func aGuestWhoDoesNotAgreeIsNot() throws {
        let guest = try shop.guestToken()
        let answer = try shop.write([view], consent: false, bearing: guest)
        #expect(answer.written == 0 && answer.withoutConsent == 1)
        let purged: PurgeUserEventsResponse = try shop.call(
            Methods.EventService.purgeUserEvents, PurgeUserEventsRequest(), bearing: guest)
        #expect(purged.purged == 0)
    }

    @Test func whoAgreesNoMoreIsForgotten() throws {
        let guest = try shop.guestToken()
        let search = UserEvent(kind: .search, query: "plantedquery")
        try shop.write([search], bearing: guest)
        #expect(try shop.holds("plantedquery"))
        try shop.write([view], consent: false, bearing: guest)
        #expect(try !shop.holds("plantedquery"))
        try isSound()
    }

    @Test func customersAgreeOnTheirAccount() throws {
        try shop.register("ann@example.com")
        let ann = try shop.signIn("ann@example.com").token
        #expect(try shop.write([view], bearing: ann).withoutConsent == 1)
        func consent(_ agrees: Bool) throws {
            let _: SetConsentResponse = try shop.call(
                Methods.CustomerService.setConsent,
                SetConsentRequest(consent: Consent(personalization: agrees)), bearing: ann)
        }
        try consent(true)
        let search = UserEvent(kind: .search, query: "plantedquery")
        #expect(try shop.write([view, search], consent: false, bearing: ann).written == 2)
        try consent(false)
        #expect(try !shop.holds("plantedquery"))
        #expect(try shop.write([view], bearing: ann).withoutConsent == 1)
        try isSound()
    }

    @Test func whoIsErasedTakesWhatTheyDidAlong() throws {
        let id = try shop.register("ann@example.com").id
        let ann = try shop.signIn("ann@example.com").token
        let _: SetConsentResponse = try shop.call(
            Methods.CustomerService.setConsent,
            SetConsentRequest(consent: Consent(personalization: true)), bearing: ann)
        try shop.write([UserEvent(kind: .search, query: "plantedquery")], bearing: ann)
        let parts = try shop.exportPersonalData(of: id, bearing: "manager")
        #expect(parts.contains { "\($0)".contains("plantedquery") })
        try shop.erase(bearing: ann)
        #expect(try !shop.holds("plantedquery"))
        try isSound()
    }

    @Test func theAuditHasWhatChangesTheShopAndNotWhatPeopleLookAt() throws {
        func audited() throws -> UInt64 {
            let head: GetAuditHeadResponse = try shop.call(
                Methods.AdminService.getAuditHead, GetAuditHeadRequest(), as: .reader)
            return head.heads.reduce(0) { $0 + UInt64($1.count) }
        }
        let guest = try shop.guestToken()
        let before = try audited()
        for _ in 0..<5 {
            #expect(try shop.write([view], bearing: guest).written == 1)
            #expect(reason { try shop.write([UserEvent(kind: .search)], bearing: guest) } != nil)
        }
        #expect(try audited() == before)
        try shop.buy(["product-TEA"], as: "somebody")
        #expect(try audited() == before + 1)
        try shop.write([view], consent: false, bearing: guest)
        #expect(try audited() == before + 2)
        try isSound()
    }

    @Test func aFloodFromOneVisitorIsCut() throws {
        let guest = try shop.guestToken()
        var (written, cut) = (Int32(0), Int32(0))
        for _ in 0..<6 {
            let answer = try shop.write(Array(repeating: view, count: 200), bearing: guest)
            written += answer.written
            cut += answer.overLimit
        }
        #expect(written == 1_000 && cut == 200)
        let other = try shop.guestToken()
        #expect(try shop.write([view], bearing: other).written == 1)
        try isSound()
    }

    @Test(arguments: [
        (UserEvent(kind: .view), "FIELD_INVALID"),
        (UserEvent(kind: .search), "FIELD_INVALID"),
        (UserEvent(), "FIELD_INVALID"),
        (
            UserEvent(kind: .purchase, items: [UserEvent.Item(productID: "product-TEA")]),
            "FIELD_INVALID"
        ),
        (
            UserEvent(
                kind: .view, items: [UserEvent.Item(productID: "product-TEA")], visitorID: "x"),
            "FIELD_INVALID"
        ),
        (
            UserEvent(
                kind: .search, query: "tea",
                eventTime: Timestamp(Instant(nanoseconds: 4_000_000_000_000_000_000))),
            "FIELD_INVALID"
        ),
        (
            UserEvent(
                kind: .view,
                items: Array(repeating: UserEvent.Item(productID: "product-TEA"), count: 10_000)),
            "FIELD_INVALID"
        ),
    ])
    func refusesAndKeepsNothing(event: UserEvent, reason expected: String) throws {
        let guest = try shop.guestToken()
        let reason = reason { try shop.write([event, view], bearing: guest) }
        #expect(reason == expected)
        let purged: PurgeUserEventsResponse = try shop.call(
            Methods.EventService.purgeUserEvents, PurgeUserEventsRequest(), bearing: guest)
        #expect(purged.purged == 0)
    }

    @Test func goodsThatNobodyKnowsArePassedOver() throws {
        let unknown = UserEvent(kind: .view, items: [UserEvent.Item(productID: "no-such")])
        let guest = try shop.guestToken()
        let answer = try shop.write([unknown, view], bearing: guest)
        #expect(answer.unknownGoods == 1 && answer.written == 1)
    }

    @Test func whoReadsOnlyDoesNotWriteForOthers() throws {
        let event = UserEvent(
            kind: .view, items: [UserEvent.Item(productID: "product-TEA")], visitorID: "somebody")
        #expect(reason { try shop.write([event], as: .reader) } == "PERMISSION_MISSING")
    }

    @Test func oldEventsGoByThemselves() throws {
        try shop.buy(["product-TEA"], as: "somebody")
        let written = shop.clock.now()
        func sweep(afterDays days: Int) throws -> Int {
            let time = written.advanced(by: .seconds(days * 24 * 3_600))
            return try shop.perform { command in
                try Event.sweep(at: time, limit: 10, in: &command)
            }
        }
        #expect(try sweep(afterDays: 399) == 0)
        #expect(try sweep(afterDays: 401) == 1)
        try isSound()
    }
}

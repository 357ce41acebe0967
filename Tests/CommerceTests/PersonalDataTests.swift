import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// Everybody may have all that the shop holds of them.
@Suite struct PersonalDataTests {
    let shop: TestShop
    let id: String
    let token: String

    init() throws {
        shop = try TestShop()
        id = try shop.register("ada@example.com", name: "Ada Markerson").id
        token = try shop.signIn("ada@example.com").token
        try shop.keep(
            Address(recipient: "Ada", lines: ["1 Marker Street"], countryCode: "GB"),
            bearing: token)
    }

    @Test func holdsEverythingAndNoSecret() throws {
        #expect(throws: Failure.self) {
            try shop.signIn("ada@example.com", password: "not hers at all")
        }
        let _: SetConsentResponse = try shop.call(
            Methods.CustomerService.setConsent,
            SetConsentRequest(consent: Consent(analytics: true)), bearing: token)
        let data = try export(bearing: token)
        #expect(data.customers.map(\.email) == ["ada@example.com"])
        #expect(data.customers.map(\.name) == ["Ada Markerson"])
        #expect(data.consents.map(\.analytics) == [true])
        #expect(data.addresses.map { $0.address?.lines } == [["1 Marker Street"]])
        #expect(data.sessions.map(\.customerID) == [id])
        #expect(data.failures.map(\.count) == [1])
        #expect(data.links.map(\.purpose) == [.confirmEmail])
        #expect(
            data.entries.map { $0.method.split(separator: "/").last } == [
                "RegisterCustomer", "CreateSession", "CreateAddress", "SetConsent",
                "ExportPersonalData",
            ])
    }

    @Test func nobodyElsesIsInIt() throws {
        try shop.register("bob@example.com", name: "Bob")
        let bob = try shop.signIn("bob@example.com").token
        try shop.keep(
            Address(recipient: "Bob", lines: ["2 Road"], countryCode: "DE"), bearing: bob)
        let data = try export(bearing: token)
        #expect(data.customers.map(\.name) == ["Ada Markerson"])
        #expect(data.addresses.count == 1 && data.sessions.count == 1)
        #expect(data.entries.allSatisfy { $0.caller.isEmpty || $0.caller == id })
    }

    @Test func managersMayAskAndTheAuditSaysSo() throws {
        let key = try shop.hire("mia", .manager)
        #expect(try export(id, bearing: key).customers.map(\.name) == ["Ada Markerson"])
        let last = try export(bearing: token).entries.suffix(2)
        #expect(last.map(\.caller) == ["mia-key", id])
        #expect(last.allSatisfy { $0.method.hasSuffix("/ExportPersonalData") })
    }

    @Test func othersAreRefusedAndLearnNothing() throws {
        try shop.register("bob@example.com")
        let bob = try shop.signIn("bob@example.com").token
        for (who, token) in [(id, bob), ("nobody", bob), (id, "support"), (id, "reader")] {
            #expect(reason { try export(who, bearing: token) } == "PERMISSION_MISSING")
        }
        #expect(reason { try export(bearing: try shop.guestToken()) } == "PERMISSION_MISSING")
        #expect(reason { try export("nobody", bearing: "manager") } == "RESOURCE_NOT_FOUND")
    }

    @Test func aLongHistoryComesWhole() throws {
        for _ in 0..<450 {
            let _: SetConsentResponse = try shop.call(
                Methods.CustomerService.setConsent, SetConsentRequest(consent: Consent()),
                bearing: token)
        }
        let entries = try export(bearing: token).entries
        #expect(entries.count == 450 + 4)
        #expect(entries.map(\.position) == entries.map(\.position).sorted())
    }

    @Test func ofWhoWasErasedOnlyTheDeedsAreLeft() throws {
        try shop.erase(bearing: token)
        let data = try export(id, bearing: "manager")
        #expect(data.customers.map(\.email) == [""])
        #expect(data.customers.allSatisfy { $0.eraseTime != nil && $0.name.isEmpty })
        #expect(data.addresses.isEmpty && data.sessions.isEmpty && data.failures.isEmpty)
        #expect(data.links.isEmpty && data.events.isEmpty)
        #expect(data.entries.contains { $0.method.hasSuffix("/EraseCustomer") })
    }

    @Test func ordersAndTheCartAreThere() throws {
        _ = try TestTill(shop)
        try shop.stock("TEA", 10)
        let address = Address(
            recipient: "Mia", lines: ["Marker Lane 1"], town: "Town", countryCode: "DE")
        try shop.addItem("TEA", 2, bearing: token)
        let cart = try shop.setAddresses(address, bearing: token)
        let order = try shop.place(cart, bearing: token).order
        try shop.addItem("TEA", 1, bearing: token)
        let data = try export(bearing: token)
        #expect(data.orders.map(\.id) == [order?.id ?? ""])
        #expect(data.orders.first?.shippingAddress?.lines == ["Marker Lane 1"])
        #expect(data.carts.first?.lines.map(\.quantity) == [1])
    }

    /// An export, by kind.
    private struct Data {
        var customers: [Customer] = []
        var consents: [Consent] = []
        var addresses: [SavedAddress] = []
        var sessions: [Session] = []
        var failures: [FailedSignIns] = []
        var entries: [AuditEntry] = []
        var carts: [Cart] = []
        var orders: [Order] = []
        var links: [MailedLink] = []
        var events: [UserEvent] = []
        var reviews: [Review] = []
    }

    private func export(_ customer: String = "", bearing token: String) throws -> Data {
        var data = Data()
        for response in try shop.exportPersonalData(of: customer, bearing: token) {
            switch response.part {
            case .customer(let part): data.customers.append(part)
            case .consent(let part): data.consents.append(part)
            case .address(let part): data.addresses.append(part)
            case .session(let part): data.sessions.append(part)
            case .failedSignIns(let part): data.failures.append(part)
            case .auditEntry(let part): data.entries.append(part)
            case .cart(let part): data.carts.append(part)
            case .order(let part): data.orders.append(part)
            case .mailedLink(let part): data.links.append(part)
            case .userEvent(let part): data.events.append(part)
            case .review(let part): data.reviews.append(part)
            case nil: Issue.record("a part of no kind")
            }
        }
        return data
    }
}

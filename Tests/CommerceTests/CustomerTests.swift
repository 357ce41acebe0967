import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct CustomerTests {
    let shop: TestShop
    let token: String

    init() throws {
        shop = try TestShop()
        try shop.register("ada@example.com", name: "Ada Markerson")
        token = try shop.signIn("ada@example.com").token
    }

    @Test(arguments: [
        ("ada@example.com", "correct horse", "EMAIL_TAKEN"),
        ("ADA@EXAMPLE.COM", "correct horse", "EMAIL_TAKEN"),
        ("no address", "correct horse", "FIELD_INVALID"),
        ("two@at@example.com", "correct horse", "FIELD_INVALID"),
        ("аda@example.com", "correct horse", "FIELD_INVALID"),
        ("ａda@example.com", "correct horse", "FIELD_INVALID"),
        ("ada@exаmple.com", "correct horse", "FIELD_INVALID"),
        ("ada\u{200B}@example.com", "correct horse", "FIELD_INVALID"),
        ("a da@example.com", "correct horse", "FIELD_INVALID"),
        ("ada@example.com\n", "correct horse", "FIELD_INVALID"),
        ("ada@example", "correct horse", "FIELD_INVALID"),
        ("ada@.example.com", "correct horse", "FIELD_INVALID"),
        ("@example.com", "correct horse", "FIELD_INVALID"),
        ("ada@example.com,bob@example.com", "correct horse", "FIELD_INVALID"),
        (String(repeating: "a", count: 65) + "@example.com", "correct horse", "FIELD_INVALID"),
        ("a@" + String(repeating: "b", count: 64) + ".com", "correct horse", "FIELD_INVALID"),
        ("a@" + String(repeating: "bc.", count: 84) + "de", "correct horse", "FIELD_INVALID"),
        ("a@" + String(repeating: "bc.", count: 4_000) + "de", "correct horse", "FIELD_INVALID"),
        ("new@example.com", "short", "FIELD_INVALID"),
        ("new@example.com", "7 chars", "FIELD_INVALID"),
        ("new@example.com", "🔑🔑🔑🔑🔑🔑🔑", "FIELD_INVALID"),
        ("new@example.com", "iLoveYou", "FIELD_INVALID"),
        ("new@example.com", String(repeating: "a", count: 257), "FIELD_INVALID"),
        ("new@example.com", String(repeating: "🔑", count: 65), "FIELD_INVALID"),
        ("new@example.com", String(repeating: "a", count: 1 << 20), "FIELD_INVALID"),
        ("new@example.com", "", "FIELD_INVALID"),
        ("new@example.com", "Password123", "FIELD_INVALID"),
        ("new@example.com", "NEW@example.com", "FIELD_INVALID"),
    ])
    func isRefused(email: String, password: String, reason: String) throws {
        let failure = #expect(throws: Failure.self) {
            try shop.register(email, password: password)
        }
        #expect(failure?.reason == reason)
        // What was wrong is said, and what was sent is not repeated.
        #expect(password.count < 8 || failure?.message.contains(password) == false)
        #expect(try list().map(\.email) == ["ada@example.com"])
    }

    @Test func anyLongPasswordWillDo() throws {
        for (number, password) in [
            "aaaaaaab", "pässwörter sind länger", String(repeating: "🔑", count: 64),
            String(repeating: "a", count: 256), "        ",
        ].enumerated() {
            try shop.register("c\(number)@example.com", password: password)
            _ = try shop.signIn("c\(number)@example.com", password: password)
            #expect(throws: Failure.self) {
                try shop.signIn("c\(number)@example.com", password: password + "a")
            }
        }
    }

    @Test func changesWhatTheMaskNames() throws {
        let changed = try update(
            Customer(name: "Somebody", phone: "555-MARKER"), mask: ["phone"])
        #expect(changed.name == "Ada Markerson")
        #expect(changed.phone == "555-MARKER")
        #expect(try shop.customer(bearing: token) == changed)
    }

    @Test func seesOnlyItself() throws {
        let bob = try shop.register("bob@example.com")
        let failure = #expect(throws: Failure.self) { try shop.customer(bob.id, bearing: token) }
        #expect(failure?.reason == "PERMISSION_MISSING")
        #expect(throws: Failure.self) { try shop.customer("nobody", bearing: token) }
        #expect(try shop.customer(bob.id, bearing: "support").email == "bob@example.com")
        #expect(throws: Failure.self) { try shop.customer(bob.id, bearing: "reader") }
    }

    @Test func newPasswordEndsOtherSessions() throws {
        let other = try shop.signIn("ada@example.com").token
        let wrong = ChangePasswordRequest(
            oldPassword: "not it at all", newPassword: "battery staple")
        #expect(throws: Failure.self) { try change(wrong) }
        try change(
            ChangePasswordRequest(oldPassword: "correct horse", newPassword: "battery staple"))
        #expect(throws: Failure.self) { try shop.customer(bearing: other) }
        #expect(try shop.customer(bearing: token).email == "ada@example.com")
        #expect(throws: Failure.self) { try shop.signIn("ada@example.com") }
        _ = try shop.signIn("ada@example.com", password: "battery staple")
    }

    @Test func consentIsWhatTheySaid() throws {
        let request = SetConsentRequest(consent: Consent(marketing: true))
        let said: SetConsentResponse = try shop.call(
            Methods.CustomerService.setConsent, request, bearing: token)
        let read: GetConsentResponse = try shop.call(
            Methods.CustomerService.getConsent, GetConsentRequest(), bearing: token)
        #expect(read.consent == said.consent)
        #expect(read.consent?.marketing == true)
        #expect(read.consent?.updateTime != nil)
    }

    /// What tells who somebody is lies in no row, and after erasure in no answer either.
    @Test func isNowhereInTheStoreAndGoesForGood() throws {
        let id = try shop.customer(bearing: token).id
        let request = UpdateCustomerRequest(
            customer: Customer(phone: "555-MARKER"), requestID: shop.newRequestID())
        let _: UpdateCustomerResponse = try shop.call(
            Methods.CustomerService.updateCustomer, request, bearing: token)
        for marker in ["Markerson", "555-MARKER", "ada@example.com"] {
            #expect(try !holds(marker))
        }
        #expect(throws: Failure.self) {
            let _: EraseCustomerResponse = try shop.call(
                Methods.CustomerService.eraseCustomer, EraseCustomerRequest(id: id), as: .support)
        }
        let _: EraseCustomerResponse = try shop.call(
            Methods.CustomerService.eraseCustomer, EraseCustomerRequest(), bearing: token)
        #expect(throws: Failure.self) { try shop.customer(bearing: token) }
        #expect(throws: Failure.self) { try shop.signIn("ada@example.com") }
        let left = try shop.customer(id, bearing: "support")
        #expect(left.eraseTime != nil)
        #expect(left.email.isEmpty && left.name.isEmpty && left.phone.isEmpty)
        #expect(try list().isEmpty)
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
        // Somebody else may have the address now.
        try shop.register("ada@example.com")
        #expect(try list().count == 1)
    }

    private func update(_ change: Customer, mask: [String]) throws -> Customer {
        let request = UpdateCustomerRequest(customer: change, updateMask: FieldMask(paths: mask))
        let response: UpdateCustomerResponse = try shop.call(
            Methods.CustomerService.updateCustomer, request, bearing: token)
        return response.customer ?? Customer()
    }

    private func change(_ request: ChangePasswordRequest) throws {
        let _: ChangePasswordResponse = try shop.call(
            Methods.CustomerService.changePassword, request, bearing: token)
    }

    private func list() throws -> [Customer] {
        let response: ListCustomersResponse = try shop.call(
            Methods.CustomerService.listCustomers, ListCustomersRequest(), as: .support)
        return response.customers
    }

    private func holds(_ text: String) throws -> Bool {
        var isFound = false
        try shop.store.openSnapshot().scanAll { key, value in
            let row = String(decoding: Array(key) + Array(value), as: UTF8.self)
            isFound = isFound || row.contains(text)
            return true
        }
        return isFound
    }
}

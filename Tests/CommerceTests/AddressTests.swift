import Commerce
import KeyValue
import RPC
import Schema
import Tables
import TestSupport
import Testing

@Suite struct AddressTests {
    let shop: TestShop
    let token: String
    let home = Address(
        recipient: "Ada Markerson", lines: ["1 Marker Street"], town: "Markerton",
        postalCode: "NW1 6XE", countryCode: "GB", phone: "555-MARKER")

    init() throws {
        shop = try TestShop()
        try shop.register("ada@example.com", name: "Ada Markerson")
        token = try shop.signIn("ada@example.com").token
    }

    @Test func isKeptReadListedAndChanged() throws {
        let first = try shop.keep(home, label: "home", bearing: token)
        #expect(first.address == home && first.label == "home" && !first.etag.isEmpty)
        let second = try shop.keep(home, bearing: token)
        #expect(try shop.addresses(bearing: token) == [first, second])
        #expect(try get(first.id, bearing: token) == first)

        let moved = Address(recipient: "Ada", lines: ["2 New Road"], countryCode: "FR")
        let changed = try update(
            SavedAddress(id: first.id, label: "old", address: moved), mask: ["address"],
            etag: first.etag)
        #expect(changed.address == moved && changed.label == "home")
        #expect(changed.revision > first.revision && changed.etag != first.etag)
        #expect(try get(first.id, bearing: token) == changed)
        let named = try update(SavedAddress(id: first.id, label: "Paris"))
        #expect(named.address == moved && named.label == "Paris")

        try delete(first.id, etag: named.etag)
        #expect(try shop.addresses(bearing: token) == [second])
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
    }

    @Test func aStaleTagOrAWrongFieldChangesNothing() throws {
        let kept = try shop.keep(home, bearing: token)
        let other = SavedAddress(id: kept.id, label: "x", address: Address())
        #expect(
            reason { try update(SavedAddress(id: kept.id, label: "x"), etag: "old") }
                == "ETAG_MISMATCH")
        #expect(reason { try delete(kept.id, etag: "old") } == "ETAG_MISMATCH")
        #expect(reason { try update(other, mask: ["address"]) } == "FIELD_INVALID")
        #expect(
            reason { try update(SavedAddress(id: kept.id), mask: ["address"]) }
                == "FIELD_INVALID")
        #expect(
            reason { try update(SavedAddress(id: kept.id), mask: ["create_time"]) }
                == "FIELD_INVALID")
        #expect(reason { try update(SavedAddress(id: "gone", label: "x")) } == "RESOURCE_NOT_FOUND")
        #expect(reason { try delete("gone") } == "RESOURCE_NOT_FOUND")
        #expect(try shop.addresses(bearing: token) == [kept])
    }

    @Test(arguments: [
        Address(lines: ["1 Street"], countryCode: "GB"),
        Address(recipient: "Ada", countryCode: "GB"),
        Address(recipient: "Ada", lines: ["1 Street"]),
        Address(recipient: "Ada", lines: ["1 Street"], countryCode: "gb"),
        Address(recipient: "Ada", lines: ["1 Street"], countryCode: "G1"),
        Address(recipient: "Ada", lines: ["1 Street"], countryCode: "GBR"),
        Address(
            recipient: "Ada", lines: [String](repeating: "line", count: 6), countryCode: "GB"),
        Address(
            recipient: String(repeating: "A", count: 201), lines: ["1 Street"],
            countryCode: "GB"),
    ])
    func isRefusedUnlessItIsOne(address: Address) throws {
        #expect(reason { try shop.keep(address, bearing: token) } == "FIELD_INVALID")
        #expect(try shop.addresses(bearing: token).isEmpty)
    }

    @Test func belongsToOneCustomer() throws {
        let kept = try shop.keep(home, bearing: token)
        let bob = try shop.register("bob@example.com")
        let stranger = try shop.signIn("bob@example.com").token
        let ada = try shop.customer(bearing: token).id
        #expect(reason { try get(kept.id, bearing: stranger) } == "RESOURCE_NOT_FOUND")
        #expect(reason { try get(kept.id, of: ada, bearing: stranger) } == "PERMISSION_MISSING")
        #expect(reason { try shop.addresses(of: ada, bearing: stranger) } == "PERMISSION_MISSING")
        #expect(reason { try delete(kept.id, bearing: stranger) } == "RESOURCE_NOT_FOUND")
        #expect(reason { try shop.keep(home, bearing: "owner") } == "PERMISSION_MISSING")
        #expect(reason { try shop.keep(home, bearing: try shop.guestToken()) } != nil)
        #expect(try get(kept.id, of: ada, bearing: "support") == kept)
        #expect(try shop.addresses(of: ada, bearing: "support") == [kept])
        #expect(reason { try shop.addresses(of: ada, bearing: "reader") } == "PERMISSION_MISSING")
        #expect(try shop.addresses(of: bob.id, bearing: "support").isEmpty)
    }

    @Test func oneForParcelsAndOneForBillsAreChosen() throws {
        let (first, second) = (
            try shop.keep(home, bearing: token), try shop.keep(home, bearing: token)
        )
        let chosen = try choose(shipping: first.id, billing: second.id)
        #expect(chosen.shippingAddressID == first.id && chosen.billingAddressID == second.id)
        #expect(reason { try choose(shipping: "gone", billing: "") } == "RESOURCE_NOT_FOUND")
        try delete(first.id)
        let left = try shop.customer(bearing: token)
        #expect(left.shippingAddressID.isEmpty && left.billingAddressID == second.id)
        #expect(left.revision > chosen.revision)
    }

    @Test func thereAreAtMostTwenty() throws {
        for _ in 0..<20 {
            try shop.keep(home, bearing: token)
        }
        #expect(reason { try shop.keep(home, bearing: token) } == "RATE_LIMITED")
        #expect(try shop.addresses(bearing: token).count == 20)
    }

    /// Repeats get the same answer; neither it nor the row tells anybody who reads the store.
    @Test func liesOpenNowhereAndGoesWithItsCustomer() throws {
        let request = CreateAddressRequest(
            label: "MARKER house", address: home, requestID: shop.newRequestID())
        let answers = try (0..<2).map { _ in
            let answer: CreateAddressResponse = try shop.call(
                Methods.CustomerService.createAddress, request, bearing: token)
            return answer
        }
        #expect(answers[0] == answers[1])
        for marker in ["Marker", "MARKER", "NW1 6XE"] {
            #expect(try !shop.holds(marker))
        }
        let _: EraseCustomerResponse = try shop.call(
            Methods.CustomerService.eraseCustomer, EraseCustomerRequest(), bearing: token)
        var count = 0
        try AddressRows.forEach(in: shop.store.openSnapshot()) { _ in
            count += 1
            return true
        }
        #expect(count == 0)
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
    }

    private func get(
        _ id: String, of customer: String = "", bearing token: String
    ) throws -> SavedAddress {
        let response: GetAddressResponse = try shop.call(
            Methods.CustomerService.getAddress,
            GetAddressRequest(id: id, customerID: customer), bearing: token)
        return response.savedAddress ?? SavedAddress()
    }

    @discardableResult
    private func update(
        _ change: SavedAddress, mask: [String]? = nil, etag: String = ""
    ) throws -> SavedAddress {
        let request = UpdateAddressRequest(
            savedAddress: change, updateMask: mask.map { FieldMask(paths: $0) }, etag: etag)
        let response: UpdateAddressResponse = try shop.call(
            Methods.CustomerService.updateAddress, request, bearing: token)
        return response.savedAddress ?? SavedAddress()
    }

    private func delete(_ id: String, etag: String = "", bearing other: String? = nil) throws {
        let _: DeleteAddressResponse = try shop.call(
            Methods.CustomerService.deleteAddress, DeleteAddressRequest(id: id, etag: etag),
            bearing: other ?? token)
    }

    private func choose(shipping: String, billing: String) throws -> Customer {
        let response: UpdateCustomerResponse = try shop.call(
            Methods.CustomerService.updateCustomer,
            UpdateCustomerRequest(
                customer: Customer(shippingAddressID: shipping, billingAddressID: billing)),
            bearing: token)
        return response.customer ?? Customer()
    }
}

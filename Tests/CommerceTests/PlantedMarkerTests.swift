import Basics
import Commerce
import Crypto
import Foundation
import KeyValue
import RPC
import Schema
import StorageLMDB
import Tables
import TestSupport
import Testing
import Wire

/// Marked data of a thousand customers is looked for where it must not be.
@Suite struct PlantedMarkerTests {
    private static let markers = ["plantedname", "planted.mail", "PLANTED STREET", "+49PLANTED"]

    private let directory = NSTemporaryDirectory() + "planted-" + UUID().uuidString

    /// As one who steals the disk would look: any text in the data file.
    @Test func aThousandCustomersCannotBeReadFromTheFile() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let shop = try TestShop(on: StorageLMDB(directory: directory))
        try shop.create(TestShop.product("visible-in-the-file", skus: ["TEA"]))
        let carriers = (0..<1_000).map { number in
            shop.start(
                Methods.CustomerService.registerCustomer,
                RegisterCustomerRequest(
                    email: "planted.mail\(number)@example.com", password: "plantedpassword",
                    name: "plantedname \(number)", requestID: shop.newRequestID()
                ).encoded(), as: .anyone)
        }
        for carrier in carriers {
            shop.finish(carrier)
            let answer: RegisterCustomerResponse = try TestShop.response(carrier)
            #expect(answer.customer?.id.isEmpty == false)
        }
        for number in [0, 500, 999] {
            try live(in: shop, as: "planted.mail\(number)@example.com")
        }
        let bytes = try Data(contentsOf: URL(filePath: directory + "/store.mdb"))
        #expect(bytes.range(of: Data("visible-in-the-file".utf8)) != nil)
        for marker in Self.markers + ["plantedpassword"] {
            for text in [marker, marker.lowercased(), marker.uppercased()] {
                #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
            }
        }
    }

    /// Nothing of who was erased is in any answer, in the audit, or in a copy made later, and what
    /// is in older copies of the rows no longer opens.
    @Test func whoWasErasedIsNowhere() throws {
        let shop = try TestShop(keys: KeySafe(KeyRing(madeAtSeconds: 0)))
        let email = "planted.mail@example.com"
        let id = try shop.register(email, password: "plantedpassword", name: "plantedname").id
        try shop.register("bob@example.com", name: "Bob")
        let token = try live(in: shop, as: email)
        let before = try #require(try CustomerRows.find(id, in: shop.store.openSnapshot()))
        #expect(try exported(of: id, from: shop).contains("plantedname"))

        try shop.erase(bearing: token)
        #expect(reason { try shop.customer(bearing: token) } == "TOKEN_INVALID")
        let audit: ListAuditEntriesResponse = try shop.call(
            Methods.AdminService.listAuditEntries, ListAuditEntriesRequest(pageSize: 1_000))
        let list: ListCustomersResponse = try shop.call(
            Methods.CustomerService.listCustomers, ListCustomersRequest())
        let left = try shop.customer(id, bearing: "owner")
        let answers = "\(audit) \(list) \(left) " + (try exported(of: id, from: shop))
        #expect(list.customers.map(\.name) == ["Bob"])
        for marker in Self.markers {
            #expect(!answers.contains(marker), "\(marker)")
        }
        #expect(reason { try shop.signIn(email, password: "plantedpassword") } != nil)
        try checkCopy(of: shop, holdsNothingOf: before)
        try shop.register(email, name: "Somebody else")
    }

    /// What people do who shop; the answer is a token.
    @discardableResult
    private func live(in shop: TestShop, as email: String) throws -> String {
        let token = try shop.signIn(email, password: "plantedpassword").token
        try shop.keep(
            Address(
                recipient: "plantedname", lines: ["1 PLANTED STREET"], countryCode: "DE",
                phone: "+49PLANTED"),
            label: "plantedname's home", bearing: token)
        let request = UpdateCustomerRequest(
            customer: Customer(phone: "+49PLANTED"), requestID: shop.newRequestID())
        for _ in 0..<2 {
            let _: UpdateCustomerResponse = try shop.call(
                Methods.CustomerService.updateCustomer, request, bearing: token)
        }
        #expect(throws: Failure.self) { try shop.signIn(email, password: "planted.mail wrong") }
        return token
    }

    private func exported(of id: String, from shop: TestShop) throws -> String {
        try shop.exportPersonalData(of: id, bearing: "manager").map { "\($0)" }.joined()
    }

    /// Copies what a compacted copy would hold, row by row, and looks into the file.
    private func checkCopy(of shop: TestShop, holdsNothingOf customer: CustomerRow) throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        var rows: [(key: [UInt8], value: [UInt8])] = []
        try shop.store.openSnapshot().scanAll { key, value in
            rows.append((Array(key), Array(value)))
            return true
        }
        let copy = try StorageLMDB(directory: directory)
        let copied = rows
        try copy.perform { transaction in
            for row in copied {
                try transaction.put(row.key.span, row.value.span)
            }
        }
        copy.close()
        let bytes = try Data(contentsOf: URL(filePath: directory + "/store.mdb"))
        #expect(bytes.range(of: Data(customer.id.utf8)) != nil)
        let secrets = [customer.sealedKey, customer.personal, customer.emailHash]
        for secret in Self.markers.map({ Array($0.utf8) }) + secrets {
            #expect(!secret.isEmpty && bytes.range(of: Data(secret)) == nil)
        }
        #expect(bytes.range(of: Data(customer.password?.hash ?? [])) == nil)
    }
}

import Client
import Commerce
import Foundation
import KeyValue
import Schema
import StorageLMDB
import Tables
import TestSupport
import Testing
import Wire

/// What the program writes down for its operator tells nothing about customers.
@Suite struct LogPrivacyTests {
    private let markers = ["planted", "PLANTED"]
    private let customers = "/shopwire.v1.CustomerService"
    private let address = Address(
        recipient: "plantedname", lines: ["PLANTED STREET"], countryCode: "DE")

    @Test func neitherRefusalsNorFaultsNameAnybody() throws {
        let server = try RunningServer(arguments: ["--no-reflection"])
        let request = RegisterCustomerRequest(
            email: "planted@example.com", password: "planted password", name: "plantedname")
        let made: RegisterCustomerResponse = try server.call(
            "\(customers)/RegisterCustomer", request)
        let id = try #require(made.customer?.id)
        let signedIn: CreateSessionResponse = try server.call(
            "/shopwire.v1.SessionService/CreateSession",
            CreateSessionRequest(email: "planted@example.com", password: "planted password"))
        let token = try #require(signedIn.sessionToken?.token)
        let said = refusals(on: server, request, token)
        #expect(said.count == 5)
        for marker in markers + [token] {
            #expect(!said.contains { $0.contains(marker) })
        }
        #expect(server.terminate() == 0)
        #expect(!holdsMarker(server.restOfLog()))

        // A fault of ours leaves a line that says which row it is, and not what was in it.
        try damage(id, in: server.directory)
        let damaged = try RunningServer(
            directory: server.directory, arguments: ["--no-reflection"])
        let lost = #expect(throws: Status.self) {
            let _: GetCustomerResponse = try damaged.call(
                "\(customers)/GetCustomer", GetCustomerRequest(id: id))
        }
        #expect(lost?.code == .dataLoss)
        #expect(damaged.terminate() == 0)
        let log = damaged.restOfLog()
        #expect(log.contains("incident") && log.contains(id))
        #expect(!holdsMarker(log))
    }

    /// Changes a byte of what is sealed of a customer, behind the shop's back.
    private func damage(_ id: String, in directory: String) throws {
        let store = try StorageLMDB(directory: directory)
        defer { store.close() }
        try store.perform { rows in
            var row = try #require(try CustomerRows.find(id, in: rows))
            row.personal[30] ^= 1
            try CustomerRows.put(row, in: rows)
        }
    }

    /// What the server says to calls that it refuses.
    private func refusals(
        on server: RunningServer, _ request: RegisterCustomerRequest, _ token: String
    ) -> [String] {
        var said: [String] = []
        func call(_ path: String, _ request: some Message) {
            do {
                let _: GetConsentResponse = try server.call(path, request)
            } catch {
                said.append("\(error)")
            }
        }
        call("\(customers)/RegisterCustomer", request)
        call(
            "/shopwire.v1.SessionService/CreateSession",
            CreateSessionRequest(email: "planted@example.com", password: "planted wrong"))
        call("\(customers)/CreateAddress", CreateAddressRequest(address: address))
        call(
            "\(customers)/RegisterCustomer",
            RegisterCustomerRequest(email: "planted at example.com", password: "planted"))
        call(
            "\(customers)/ListCustomers",
            ListCustomersRequest(email: "planted at example.com"))
        return said
    }

    private func holdsMarker(_ text: String) -> Bool {
        markers.contains { text.contains($0) }
    }
}

import Client
import Crypto
import Foundation
import Schema
import TLS
import TestSupport
import Testing
import Wire

/// Reports of a provider that come to the real program over the network.
@Suite struct CallbackTests {
    private let server: RunningServer
    private let secret: [UInt8]

    init() throws {
        server = try RunningServer(arguments: ["--callbacks", "127.0.0.1:0"])
        let text = try String(
            contentsOfFile: server.directory + "/sandbox.secret", encoding: .utf8)
        secret = Array(text.utf8.prefix(32))
    }

    private func sender() throws -> TestSender {
        let authority = try Data(contentsOf: URL(filePath: "\(server.directory)/tls/ca.pem"))
        return try TestSender(
            port: UInt16(try #require(server.callbacksPort)),
            ClientContext(
                certificateAuthorityPEM: Array(authority), applicationProtocol: "http/1.1"))
    }

    private func post(
        _ event: ProviderEvent, to path: String = "/callbacks/sandbox",
        by secret: [UInt8]? = nil, age: Int64 = 0
    ) -> [UInt8] {
        let body = event.encoded()
        let seconds = Int64(Date().timeIntervalSince1970) - age
        let signature = ReportSignature.sign(body, atSecond: seconds, by: secret ?? self.secret)
        let head =
            "POST \(path) HTTP/1.1\r\nHost: localhost\r\nShopwire-Signature: \(signature)\r\n"
            + "Content-Length: \(body.count)\r\n\r\n"
        return Array(head.utf8) + body
    }

    @Test func aSignedReportIsKeptBeforeItIsAcknowledged() throws {
        let sender = try sender()
        let event = ProviderEvent(
            id: "1", key: "nobody.1", answer: ProviderAnswer(outcome: .succeeded))
        try sender.send(post(event))
        #expect(try sender.answer() == "HTTP/1.1 200 OK: parked")
        server.kill()
        try server.restart()
        let again = try self.sender()
        try again.send(post(event))
        #expect(try again.answer() == "HTTP/1.1 200 OK: duplicate")
        let listed: ListParkedEventsResponse = try server.call(
            "/shopwire.v1.PaymentService/ListParkedEvents", ListParkedEventsRequest())
        #expect(listed.events.map(\.id) == ["1"])
        #expect(listed.events.map(\.reason) == [.notAskedFor])
    }

    @Test func whatTheProviderDidNotSendIsRefusedAndLeavesNothing() throws {
        let sender = try sender()
        let event = ProviderEvent(id: "1", key: "nobody.1")
        let other = [UInt8](repeating: 65, count: 32)
        let cases: [(bytes: [UInt8], status: String)] = [
            (post(event, by: other), "401"), (post(event, age: 400), "401"),
            (post(event, age: -400), "401"), (post(event, to: "/callbacks/invoice"), "404"),
            (post(event, to: "/callbacks/"), "404"), (post(event, to: "/"), "404"),
            (post(ProviderEvent(id: String(repeating: "x", count: 300))), "400"),
        ]
        for (bytes, status) in cases {
            try sender.send(bytes)
            #expect(try sender.answer().dropFirst(9).prefix(3) == status)
        }
        let listed: ListParkedEventsResponse = try server.call(
            "/shopwire.v1.PaymentService/ListParkedEvents", ListParkedEventsRequest())
        #expect(listed.events == [])
        #expect(server.terminate() == 0)
        let log = server.restOfLog()
        #expect(log.contains("forged"))
        #expect(!log.contains(String(decoding: secret, as: UTF8.self)))
    }

    /// The same certificate as for everybody else, renewed with it.
    @Test func reportsComeInAfterTheCertificateWasReadAgain() throws {
        server.hangUp()
        try server.waitForLog("New connections get the certificate")
        let sender = try sender()
        try sender.send(post(ProviderEvent(id: "2")))
        #expect(try sender.answer() == "HTTP/1.1 200 OK: parked")
    }
}

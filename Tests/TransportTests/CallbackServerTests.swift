import Basics
import Crypto
import Synchronization
import System
import TLS
import TestSupport
import Testing
import Transport

/// The address for callbacks on the network, and those who mean it no good.
@Suite struct CallbackServerTests {
    private let authority = CertificateAuthority(name: "Test CA")

    private func server(
        _ limits: CallbackLimits = CallbackLimits(),
        _ handler: @escaping CallbackServer.Handler = { request, respond in
            respond(CallbackAnswer(200, "\(request.path) \(request.body.count)"))
        }
    ) throws -> CallbackServer {
        let issued = authority.issue(
            .server, subject: "localhost", names: DevelopmentCertificates.names)
        let server = try CallbackServer(
            host: "127.0.0.1", port: 0,
            context: ServerContext(
                certificateChainPEM: issued.certificatePEM, privateKeyPEM: issued.keyPEM,
                speaking: .http11),
            limits: limits, time: SystemTime(), handler)
        server.start()
        return server
    }

    private func sender(
        to server: CallbackServer, speaking name: String? = "http/1.1"
    ) throws -> TestSender {
        try TestSender(
            port: server.port,
            ClientContext(
                certificateAuthorityPEM: authority.pem.certificatePEM,
                applicationProtocol: name))
    }

    private func post(_ path: String, _ body: String, closes: Bool = false) -> String {
        "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(body.utf8.count)\r\n"
            + (closes ? "Connection: close\r\n" : "") + "\r\n\(body)"
    }

    @Test(arguments: ["http/1.1", nil])
    func aReportIsHandedOnAndAnswered(name: String?) throws {
        let server = try server()
        defer { server.stop() }
        let sender = try sender(to: server, speaking: name)
        for number in 0..<3 {
            try sender.send(post("/callbacks/a", "hello \(number)"))
            #expect(try sender.answer() == "HTTP/1.1 200 OK: /callbacks/a 7")
        }
        try sender.send(post("/callbacks/b", "", closes: true))
        #expect(try sender.answer() == "HTTP/1.1 200 OK: /callbacks/b 0")
        #expect(try sender.isClosed())
    }

    @Test func whatComesTogetherIsAnsweredInOrder() throws {
        let server = try server()
        defer { server.stop() }
        let sender = try sender(to: server)
        try sender.send((0..<20).map { post("/\($0)", "x") }.joined())
        for number in 0..<20 {
            #expect(try sender.answer() == "HTTP/1.1 200 OK: /\(number) 1")
        }
    }

    @Test func whatIsNoRequestIsAnsweredAndCloses() throws {
        let server = try server()
        defer { server.stop() }
        let sender = try sender(to: server)
        try sender.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n" + post("/x", "x"))
        #expect(try sender.answer() == "HTTP/1.1 405 Method Not Allowed: Send POST.")
        #expect(try sender.isClosed())
    }

    @Test func whoSpeaksOnlyHTTP2IsRefused() throws {
        let server = try server()
        defer { server.stop() }
        #expect(throws: (any Error).self) { try sender(to: server, speaking: "h2") }
    }

    /// A byte now and then does not keep a connection.
    @Test func whoSendsSlowlyIsToldSoAndLeft() throws {
        var limits = CallbackLimits()
        limits.requestSeconds = 1
        let server = try server(limits)
        defer { server.stop() }
        let slow = try sender(to: server)
        try slow.send("POST / HTTP/1.1\r\nHost: ")
        let silent = try sender(to: server)
        #expect(try slow.answer().hasPrefix("HTTP/1.1 408 Request Timeout"))
        #expect(try slow.isClosed())
        #expect(try silent.isClosed())
        let other = try sender(to: server)
        try other.send(post("/", "x"))
        #expect(try other.answer().hasPrefix("HTTP/1.1 200"))
    }

    @Test func oneHostHasOnlySoManyConnections() throws {
        var limits = CallbackLimits()
        limits.connectionsPerHost = 3
        let server = try server(limits)
        defer { server.stop() }
        var held: [TestSender] = []
        for _ in 0..<3 { held.append(try sender(to: server)) }
        #expect(throws: (any Error).self) { try sender(to: server) }
        try held[0].send(post("/", "x", closes: true))
        #expect(try held[0].answer().hasPrefix("HTTP/1.1 200"))
    }

    @Test func whoAsksTooMuchIsToldToWait() throws {
        var limits = CallbackLimits()
        limits.requestBurst = 5
        limits.requestsPerSecond = 1
        let server = try server(limits)
        defer { server.stop() }
        let sender = try sender(to: server)
        var answers: [String] = []
        for _ in 0..<10 {
            try sender.send(post("/", "x"))
            answers.append(String(try sender.answer().dropFirst(9).prefix(3)))
        }
        #expect(answers.prefix(5).allSatisfy { $0 == "200" })
        #expect(answers.filter { $0 == "429" }.count >= 3)
    }

    /// While the store is busy, others hear that they should come again.
    @Test func whatWaitsForTheStoreHasABound() throws {
        var limits = CallbackLimits()
        limits.underWay = 2
        let waiting = Mutex<[CallbackServer.Responder]>([])
        let server = try server(limits) { _, respond in
            waiting.withLock { $0.append(respond) }
        }
        defer { server.stop() }
        let first = try (0..<2).map { _ in try sender(to: server) }
        for sender in first { try sender.send(post("/", "x")) }
        while waiting.withLock({ $0.count }) < 2 { Pause.last(.milliseconds(5)) }
        let late = try sender(to: server)
        try late.send(post("/", "x"))
        #expect(try late.answer() == "HTTP/1.1 503 Service Unavailable: Try again shortly.")
        for respond in waiting.withLock({ $0 }) { respond(CallbackAnswer(200, "done")) }
        for sender in first { #expect(try sender.answer() == "HTTP/1.1 200 OK: done") }
    }

    /// Bytes that are no TLS, and senders that go while they are answered.
    @Test func garbageAndTheImpatientHurtNobody() throws {
        let waiting = Mutex<[CallbackServer.Responder]>([])
        let server = try server { request, respond in
            if request.path == "/wait" {
                waiting.withLock { $0.append(respond) }
            } else {
                respond(CallbackAnswer(200, "done"))
            }
        }
        defer { server.stop() }
        let plain = try Socket.connect(host: "127.0.0.1", port: server.port)
        let garbage = [UInt8](repeating: 0x47, count: 4_000)
        unsafe garbage.withUnsafeBytes { bytes in _ = unsafe plain.send(bytes) }
        do {
            let gone = try sender(to: server)
            try gone.send(post("/wait", "x"))
            while waiting.withLock({ $0.isEmpty }) { Pause.last(.milliseconds(5)) }
        }
        for respond in waiting.withLock({ $0 }) { respond(CallbackAnswer(200, "late")) }
        let good = try sender(to: server)
        try good.send(post("/", "x"))
        #expect(try good.answer() == "HTTP/1.1 200 OK: done")
    }
}

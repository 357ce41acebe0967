import Client
import Crypto
import Schema
import TLS
import TestSupport
import Testing
import Wire

@Suite struct ClientTests {
    let authority = CertificateAuthority(name: "Test CA")
    let server: EchoServer

    init() throws {
        let issued = authority.issue(
            .server, subject: "localhost", names: DevelopmentCertificates.names)
        server = try EchoServer(
            ServerContext(
                certificateChainPEM: issued.certificatePEM, privateKeyPEM: issued.keyPEM))
    }

    private func connect(_ authority: CertificateAuthority? = nil) throws -> Connection {
        let trusted = (authority ?? self.authority).pem.certificatePEM
        return try Connection(
            to: server.address, .tls(ClientContext(certificateAuthorityPEM: trusted)))
    }

    private func say(
        _ text: String, _ connection: Connection, _ options: CallOptions = CallOptions()
    ) throws -> String {
        let request = Text(service: text).encoded()
        let response = try connection.call(EchoServer.Path.once, request, options)
        return try Text.decode(response).service
    }

    @Test func asksAndIsAnswered() throws {
        let connection = try connect()
        for text in ["tea", "", String(repeating: "jam ", count: 200_000)] {
            #expect(try say(text, connection) == text)
        }
        connection.close()
        #expect(throws: Status.self) { try say("tea", connection) }
    }

    @Test func speaksWithoutTLSToo() throws {
        let server = try EchoServer()
        let connection = try Connection(to: server.address, .plaintext)
        #expect(try say("tea", connection) == "tea")
    }

    @Test func conversesMessageByMessage() throws {
        let call = try connect().start(EchoServer.Path.chat)
        for text in ["a", "b", "c"] {
            try call.send(Text(service: text).encoded())
            #expect(try call.next().map { try Text.decode($0).service } == text)
        }
        try call.finishSending()
        #expect(try call.next() == nil)
    }

    @Test func severalCallsShareAConnection() throws {
        let connection = try connect()
        let calls = try (0..<20).map { _ in try connection.start(EchoServer.Path.chat) }
        for (number, call) in calls.enumerated() {
            try call.send(Text(service: "\(number)").encoded())
            try call.finishSending()
        }
        for (number, call) in calls.enumerated().reversed() {
            #expect(try call.next().map { try Text.decode($0).service } == "\(number)")
            #expect(try call.next() == nil)
        }
    }

    @Test func aRefusalComesWithItsDetails() throws {
        let connection = try connect()
        let status = #expect(throws: Status.self) { try say("refuse", connection) }
        #expect(status?.code == .aborted)
        #expect(status?.message.isEmpty == false)
        let details = try Google.Status.decode(status?.details ?? [])
        #expect(details.code == 10)
        #expect(details.details.count == 1)
        #expect(try say("tea", connection) == "tea")
    }

    @Test func aMethodThatIsNotThereIsUnimplemented() throws {
        let status = #expect(throws: Status.self) {
            try connect().call("/test.Echo/Nothing", [])
        }
        #expect(status?.code == .unimplemented)
        #expect(status?.code.name == "UNIMPLEMENTED")
    }

    @Test func aDeadlineEndsTheCallInTime() throws {
        let connection = try connect()
        let start = ContinuousClock.now
        let status = #expect(throws: Status.self) {
            try say("sleep", connection, CallOptions(timeout: .milliseconds(200)))
        }
        #expect(status?.code == .deadlineExceeded)
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(try say("tea", connection) == "tea")
    }

    @Test func aCancelledCallEndsAndTheOthersGoOn() throws {
        let connection = try connect()
        let call = try connection.start(EchoServer.Path.chat)
        try call.send(Text(service: "sleep").encoded())
        call.cancel()
        let status = #expect(throws: Status.self) { try call.next() }
        #expect(status?.code == .cancelled)
        #expect(try say("tea", connection) == "tea")
    }

    @Test func compressesBothWays() throws {
        let connection = try connect()
        let question = "was it compressed?"
        #expect(try say(question, connection, CallOptions(compresses: true)) == "true")
        #expect(try say(question, connection) == "false")
    }

    @Test func carriesMetadata() throws {
        let connection = try connect()
        var options = CallOptions()
        options.metadata = [(name: "x-echo", value: "one"), (name: "x-echo", value: "two")]
        let call = try connection.start(EchoServer.Path.chat, options)
        try call.finishSending()
        #expect(try call.next() == nil)
        let end = call.trailers.filter { $0.name == "x-echo-end" }.map(\.value)
        #expect(end == ["one", "two"])
    }

    @Test func saysWhyThereIsNoConnection() throws {
        let stranger = #expect(throws: ClientError.self) {
            try connect(CertificateAuthority(name: "Stranger"))
        }
        #expect(stranger?.description.contains("does not pass as a server we trust") == true)
        let nobody = #expect(throws: ClientError.self) {
            try Connection(to: "127.0.0.1:1", .plaintext)
        }
        #expect(nobody?.description.contains("Does the server run?") == true)
        let nonsense = #expect(throws: ClientError.self) {
            try Connection(to: "localhost", .plaintext)
        }
        #expect(nonsense?.description == "\"localhost\" is not HOST:PORT.")
    }
}

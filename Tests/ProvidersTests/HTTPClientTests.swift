import Crypto
import Curl
import Foundation
import JSON
import TestSupport
import Testing

/// Questions over HTTPS to a server that misbehaves.
@Suite(.enabled(if: TestPeer.isInstalled)) struct HTTPClientTests {
    let folder: TemporaryFolder
    let server: TestPeer
    let client: HTTPClient

    init() throws {
        folder = try TemporaryFolder()
        server = try Certificates(in: folder).start("Tests/Peers/https_server.py")
        client = HTTPClient(authorityPath: folder.path("ca.pem"))
    }

    private func address(_ path: String, host: String = "127.0.0.1") -> String {
        "https://\(host):\(server.ports[0])/\(path)"
    }

    private func ask(_ path: String, within milliseconds: Int64 = 20_000) -> HTTPRequest {
        HTTPRequest(.get, address(path), timeLimitMilliseconds: milliseconds)
    }

    /// Why a question came to nothing; nil if it was answered.
    private func failure(_ request: HTTPRequest, of client: HTTPClient? = nil) -> CurlError? {
        let asked = client ?? self.client
        let result = Result { () throws(CurlError) in try asked.perform(request) }
        return switch result {
        case .success: nil
        case .failure(let error): error
        }
    }

    @Test func bringsAQuestionThereAndTheAnswerBack() throws {
        var request = HTTPRequest(
            .post, address("echo"),
            fields: ["Authorization: Bearer x", "Content-Type: text/plain"],
            body: Array("a=1&b=ü".utf8), timeLimitMilliseconds: 20_000)
        request.keptFields = ["kept"]
        let answer = try client.perform(request)
        #expect(answer.status == 200)
        #expect(answer.fields == ["kept": "yes, it is"])
        let told = try JSONValue(parsing: answer.body.span)
        #expect(told["method"]?.string == "POST")
        #expect(told["body"]?.string == "a=1&b=ü")
        #expect(told["fields"]?["authorization"]?.string == "Bearer x")
        #expect(told["fields"]?["content-type"]?.string == "text/plain")
        #expect(told["fields"]?["expect"] == nil)
    }

    @Test func alsoAnEmptyBodyIsABody() throws {
        let request = HTTPRequest(.post, address("echo"), timeLimitMilliseconds: 20_000)
        let answer = try client.perform(request)
        let told = try JSONValue(parsing: answer.body.span)
        #expect(told["method"]?.string == "POST")
        #expect(told["body"]?.string == "")
    }

    @Test func oneConnectionServesManyQuestions() throws {
        for _ in 0..<5 { #expect(try client.perform(ask("echo")).status == 200) }
        #expect(try client.perform(ask("count")).body == Array("1".utf8))
    }

    @Test func aConnectionThatWasClosedMeanwhileIsReplaced() throws {
        #expect(try client.perform(ask("echo")).status == 200)
        _ = failure(ask("closed"))
        #expect(try client.perform(ask("echo")).status == 200)
    }

    @Test func whatIsSentOnAConnectionThatWasGivenUpIsSentAgain() throws {
        #expect(try client.perform(ask("last")).status == 200)
        let body = [UInt8](repeating: 66, count: 100_000)
        let request = HTTPRequest(
            .post, address("echo"), body: body, timeLimitMilliseconds: 20_000)
        let answer = try client.perform(request)
        let told = try JSONValue(parsing: answer.body.span)
        #expect(told["body"]?.string == String(decoding: body, as: UTF8.self))
        #expect(try client.perform(ask("count")).body == Array("2".utf8))
    }

    /// Writing to who has hung up must not end the program.
    @Test func whoHangsUpWhileSpokenToIsSurvived() {
        let request = HTTPRequest(
            .post, address("rude"), body: [UInt8](repeating: 65, count: 8 << 20),
            timeLimitMilliseconds: 20_000)
        for _ in 0..<3 {
            #expect(failure(request)?.cause == .brokenOff)
        }
    }

    @Test func anErrorOfTheServersIsAnAnswer() throws {
        for status in [400, 404, 429, 500, 503] {
            let answer = try client.perform(ask("status/\(status)"))
            #expect(answer.status == status)
            #expect(answer.body == Array("so it is".utf8))
        }
    }

    @Test func isNotSentElsewhere() throws {
        #expect(try client.perform(ask("moved")).status == 302)
    }

    @Test func readsNoMoreThanItWasTold() throws {
        var request = ask("large/1000")
        request.answerLimit = 1_000
        #expect(try client.perform(request).body.count == 1_000)
        request.answerLimit = 999
        #expect(failure(request)?.cause == .brokenOff)
    }

    @Test(arguments: ["slow", "silent", "cut", "closed"])
    func nobodyKnowsWhatBecameOfAQuestion(path: String) {
        #expect(failure(ask(path, within: 700))?.cause == .brokenOff)
    }

    @Test func whoIsNotThereHeardNothing() throws {
        let request = HTTPRequest(.get, "https://127.0.0.1:1/echo", timeLimitMilliseconds: 20_000)
        #expect(failure(request)?.cause == .notReached)
    }

    @Test func speaksNothingButHTTPS() {
        for scheme in ["http", "file", "ftp", "gopher"] {
            let request = HTTPRequest(
                .get, "\(scheme)://127.0.0.1:\(server.ports[0])/echo", timeLimitMilliseconds: 20_000
            )
            #expect(failure(request)?.cause == .notReached)
        }
    }

    @Test func aCertificateOfAnotherAuthorityIsRefused() throws {
        let other = try TemporaryFolder()
        _ = try Certificates(in: other)
        let client = HTTPClient(authorityPath: other.path("ca.pem"))
        #expect(failure(ask("echo"), of: client)?.cause == .notReached)
        #expect(failure(ask("echo"), of: HTTPClient())?.cause == .notReached)
    }

    @Test func aCertificateForAnotherNameIsRefused() throws {
        let other = try TemporaryFolder()
        let server = try Certificates(in: other, names: ["stripe.example"])
            .start("Tests/Peers/https_server.py")
        let client = HTTPClient(authorityPath: other.path("ca.pem"))
        let request = HTTPRequest(
            .get, "https://127.0.0.1:\(server.ports[0])/echo", timeLimitMilliseconds: 20_000)
        #expect(failure(request, of: client)?.cause == .notReached)
    }
}

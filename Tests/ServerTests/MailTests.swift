import Client
import Foundation
import Schema
import TestSupport
import Testing
import Wire

/// The real program writes to its customers.
@Suite struct MailTests {
    private let customers = "/shopwire.v1.CustomerService"
    private let sessions = "/shopwire.v1.SessionService"

    private func register(_ email: String, on server: RunningServer) throws {
        let request = RegisterCustomerRequest(
            email: email, password: "correct horse", name: "Planted Markerson")
        let _: RegisterCustomerResponse = try server.call(
            "\(customers)/RegisterCustomer", request)
    }

    private func signIn(
        _ email: String, _ password: String, on server: RunningServer
    ) throws -> SessionToken {
        let request = CreateSessionRequest(email: email, password: password)
        let answer: CreateSessionResponse = try server.call(
            "\(sessions)/CreateSession", request)
        return try #require(answer.sessionToken)
    }

    private func token(in text: String) throws -> String {
        let found = try #require(text.firstMatch(of: #/token=([A-Za-z0-9._-]+)/#))
        return String(found.output.1)
    }

    /// From registration to a new password, over a real mail server, and once through a power cut.
    @Test(.enabled(if: TestMailServer.isInstalled))
    func lettersReachTheirReaders() throws {
        let post = try TestMailServer(["--login", "shop:secret"])
        let password = FileManager.default.temporaryDirectory
            .appendingPathComponent("password-\(UUID().uuidString)").path
        _ = FileManager.default.createFile(
            atPath: password, contents: Data("secret\n".utf8),
            attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(atPath: password) }
        let server = try RunningServer(arguments: [
            "--mail", "smtp", "--smtp-url", "smtp://127.0.0.1:\(post.port)", "--smtp-user",
            "shop", "--smtp-password-file", password, "--smtp-encryption", "none", "--mail-from",
            "The Shop <shop@example.com>", "--shop-url", "https://shop.example/",
        ])
        try register("planted@example.org", on: server)
        let first = try post.next()
        #expect(first.recipients == ["planted@example.org"])
        #expect(first.user == "shop")
        #expect(first.to == [["Planted Markerson", "planted@example.org"]])
        #expect(first.text.contains("https://shop.example/confirm-email?token="))
        let confirmation = ConfirmEmailRequest(token: try token(in: first.text))
        let _: ConfirmEmailResponse = try server.call(
            "\(customers)/ConfirmEmail", confirmation)

        let request = RequestPasswordResetRequest(email: "planted@example.org")
        let _: RequestPasswordResetResponse = try server.call(
            "\(customers)/RequestPasswordReset", request)
        let second = try post.next()
        try server.restart()
        let reset = ResetPasswordRequest(
            token: try token(in: second.text), newPassword: "battery staple")
        let _: ResetPasswordResponse = try server.call("\(customers)/ResetPassword", reset)
        let session = try signIn("planted@example.org", "battery staple", on: server)
        #expect(session.session != nil)

        #expect(server.terminate() == 0)
        let store = try Data(contentsOf: URL(filePath: "\(server.directory)/store.mdb"))
        for marker in ["planted@", "Markerson"] {
            #expect(store.range(of: Data(marker.utf8)) == nil)
        }
        #expect(try RunningServer.verify(server.directory).status == 0)
    }

    /// Without a mail server letters are files, and the log names nobody.
    @Test func developersReadFiles() throws {
        let server = try RunningServer(arguments: ["--shop-name", "Tea House"])
        try register("planted@example.org", on: server)
        try server.waitForLog("mail \"Please confirm your email address\" to p***@***: ")
        let folder = "\(server.directory)/mail"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let letter = try String(contentsOfFile: "\(folder)/\(names[0])", encoding: .utf8)
        #expect(letter.contains("planted@example.org") && letter.contains("Tea House"))
        let text = letter.replacing("=\r\n", with: "")
        let code = try #require(text.firstMatch(of: #/code is: ([A-Za-z0-9._-]+)/#))
        let _: ConfirmEmailResponse = try server.call(
            "\(customers)/ConfirmEmail", ConfirmEmailRequest(token: String(code.output.1)))
        #expect(server.terminate() == 0)
        #expect(!server.restOfLog().contains("planted"))
    }

    @Test(arguments: [
        (["--mail", "pigeon"], "--mail takes log or smtp."),
        (["--mail", "smtp"], "Mail by smtp needs --smtp-url"),
        (["--smtp-url", "smtp://localhost"], "--smtp-url needs --mail smtp."),
        (["--shop-url", "ftp://shop"], "--shop-url takes a URL"),
        (["--mail-from", "nobody"], "--mail-from takes an address"),
        (
            [
                "--mail", "smtp", "--mail-from", "a@b.cc", "--smtp-url",
                "smtp://user@localhost",
            ], "--smtp-url takes smtp://HOST:PORT"
        ),
        (
            [
                "--mail", "smtp", "--mail-from", "a@b.cc", "--smtp-url", "smtp://localhost",
                "--smtp-user", "me",
            ], "--smtp-user needs the other one"
        ),
        (
            [
                "--mail", "smtp", "--mail-from", "a@b.cc", "--smtp-url", "smtp://localhost",
                "--smtp-encryption", "some",
            ], "--smtp-encryption takes required or none."
        ),
    ])
    func whatCannotBeMeantIsRefusedAtTheStart(arguments: [String], sentence: String) throws {
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("shopwire-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let (text, status) = try RunningServer.outcome(
            ["serve", "--data-dir", directory, "--listen", "127.0.0.1:0"] + arguments)
        #expect(text.contains(sentence), "\(text)")
        #expect(status != 0)
    }
}

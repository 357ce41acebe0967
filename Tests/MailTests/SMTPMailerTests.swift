import Basics
import Crypto
import Curl
import Foundation
import Mail
import Outbox
import Schema
import TestSupport
import Testing
import Wire

/// Letters through a real mail server, with its moods.
@Suite(.enabled(if: TestMailServer.isInstalled)) struct SMTPMailerTests {
    private let sender = MailAddress(header: "The Shop <shop@example.com>")

    private func delivery(
        to address: String, name: String = "", subject: String = "Hello", text: String = "A line.",
        number: Int = 1, within limit: Duration = .seconds(30)
    ) -> Delivery {
        let letter = Letter(
            address: address, name: name, subject: subject, text: text,
            timeNanoseconds: 1_795_633_109_000_000_000)
        return Delivery(
            id: "0193-\(address.prefix { $0 != "@" })", lane: "mail", kind: "letter",
            subject: "somebody", bytes: letter.encoded(), number: number, timeLimit: limit)
    }

    private func mailer(
        _ url: String, _ security: MailSecurity = .clear, login: (String, String)? = nil,
        authority: String? = nil
    ) throws -> SMTPMailer {
        var target = Target(url: url, timeLimitMilliseconds: 0)
        if let login { (target.user, target.password) = (login.0, login.1) }
        target.authorityPath = authority
        return SMTPMailer(target, security, from: try #require(sender))
    }

    private func isLater(_ outcome: Outcome) -> Bool {
        if case .later = outcome { true } else { false }
    }

    @Test func bringsWhatWasWritten() throws {
        let server = try TestMailServer()
        let mailer = try mailer("smtp://127.0.0.1:\(server.port)")
        let name = "Ada \"the\" Lövelace, \r\nBcc: all@example.com"
        let subject = "Grüße, 世界: " + String(repeating: "long ", count: 40)
        let text = "Ünïcode\n.\n..\nFrom here\n" + String(repeating: "x", count: 3_000) + "\n end "
        let outcome = mailer.deliver(
            delivery(to: "ada@example.org", name: name, subject: subject, text: text))
        try #require(outcome == .done([]))
        let mail = try server.next()
        #expect(mail.sender == "shop@example.com")
        #expect(mail.recipients == ["ada@example.org"])
        #expect(mail.from == "The Shop <shop@example.com>")
        // What breaks lines is no part of a name; the rest is.
        #expect(mail.to.count == 1 && mail.to[0][1] == "ada@example.org")
        #expect(mail.to[0][0].contains("Lövelace"))
        #expect(!mail.fields.contains("bcc"))
        #expect(mail.subject.trimmingCharacters(in: .whitespaces) == subject.trimmed)
        #expect(mail.text.replacing("\r\n", with: "\n") == text + "\n")
        #expect(mail.id == "<0193-ada@example.com>")
        #expect(mail.long <= 100)
        #expect(!mail.encrypted && mail.user.isEmpty)
    }

    @Test func aServerThatWantsToBeAskedAgainIs() throws {
        let server = try TestMailServer()
        let mailer = try mailer("smtp://127.0.0.1:\(server.port)")
        let letter = delivery(to: "later-2@example.org")
        #expect(isLater(mailer.deliver(letter)))
        #expect(isLater(mailer.deliver(letter)))
        try #require(mailer.deliver(letter) == .done([]))
        #expect(try server.next().recipients == ["later-2@example.org"])
    }

    @Test func whoDoesNotExistGetsNoMail() throws {
        let server = try TestMailServer()
        let mailer = try mailer("smtp://127.0.0.1:\(server.port)")
        #expect(mailer.deliver(delivery(to: "gone@example.org")) == .refused([]))
        #expect(mailer.deliver(delivery(to: "no address")) == .refused([]))
        #expect(mailer.deliver(delivery(to: "a@b.cc\r\nRCPT TO:<c@d.ee>")) == .refused([]))
    }

    /// It took the mail in, and nobody heard: the same mail, by its id, comes again.
    @Test func aServerThatDiesHalfwayGetsTheSameMailAgain() throws {
        let server = try TestMailServer()
        let mailer = try mailer("smtp://127.0.0.1:\(server.port)")
        let letter = delivery(to: "dies-1@example.org")
        guard case .unknown = mailer.deliver(letter) else {
            Issue.record("nobody can know whether it was taken in")
            return
        }
        try #require(mailer.deliver(letter) == .done([]))
        #expect(try server.next().id == server.next().id)
    }

    @Test func nobodyThereIsForLater() throws {
        let server = try TestMailServer()
        let mailer = try mailer("smtp://127.0.0.1:\(server.port)")
        server.stop()
        let outcome = mailer.deliver(delivery(to: "ada@example.org"))
        #expect(isLater(outcome))
        #expect(!"\(outcome)".contains("ada@"))
    }

    /// A server that takes connections and says nothing holds a delivery up for its time limit.
    @Test func aServerThatHangsIsLeftAlone() throws {
        let listener = try SilentListener()
        let mailer = try mailer("smtp://127.0.0.1:\(listener.port)")
        let outcome = mailer.deliver(
            delivery(to: "ada@example.org", within: .milliseconds(300)))
        guard case .unknown = outcome else {
            Issue.record("it was \(outcome)")
            return
        }
    }

    @Test func encryptsAndLogsIn() throws {
        let papers = try Papers()
        defer { papers.remove() }
        for fromStart in [false, true] {
            let server = try TestMailServer(
                papers.arguments + ["--login", "shop:se:cret"]
                    + (fromStart ? ["--from-start"] : []))
            let url = "\(fromStart ? "smtps" : "smtp")://localhost:\(server.port)"
            let good = try mailer(
                url, .encrypted, login: ("shop", "se:cret"), authority: papers.authority)
            try #require(good.deliver(delivery(to: "ada@example.org")) == .done([]))
            let mail = try server.next()
            #expect(mail.encrypted || fromStart)
            #expect(mail.user == "shop")
            // A wrong password is the operator's to put right: the mail waits.
            let wrong = try mailer(
                url, .encrypted, login: ("shop", "wrong"), authority: papers.authority)
            #expect(isLater(wrong.deliver(delivery(to: "ada@example.org"))))
            let nobody = try mailer(url, .encrypted, authority: papers.authority)
            #expect(isLater(nobody.deliver(delivery(to: "ada@example.org"))))
        }
    }

    /// Nothing is said to a server that cannot prove who it is, or that does not encrypt.
    @Test func saysNothingToStrangers() throws {
        let (papers, others) = (try Papers(), try Papers())
        defer {
            papers.remove()
            others.remove()
        }
        let server = try TestMailServer(papers.arguments)
        let letter = delivery(to: "ada@example.org")
        let port = server.port
        #expect(isLater(try mailer("smtp://localhost:\(port)", .encrypted).deliver(letter)))
        let stranger = try mailer(
            "smtp://localhost:\(port)", .encrypted, authority: others.authority)
        #expect(isLater(stranger.deliver(letter)))
        let otherName = try mailer(
            "smtp://127.0.0.1:\(port)", .encrypted, authority: papers.authority)
        #expect(isLater(otherName.deliver(letter)))

        let open = try TestMailServer()
        let demanding = try mailer(
            "smtp://localhost:\(open.port)", .encrypted, authority: papers.authority)
        #expect(isLater(demanding.deliver(letter)))
    }
}

/// A certificate for localhost, in files.
private struct Papers {
    private let directory = NSTemporaryDirectory() + "mail-" + UUID().uuidString

    var authority: String { directory + "/ca.pem" }
    var arguments: [String] {
        ["--certificate", directory + "/server.pem", "--key", directory + "/server.key"]
    }

    init() throws {
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
        let authority = CertificateAuthority(name: "Test CA")
        let issued = authority.issue(.server, subject: "localhost", names: ["localhost"])
        try Data(authority.pem.certificatePEM).write(to: URL(filePath: self.authority))
        try Data(issued.certificatePEM).write(to: URL(filePath: directory + "/server.pem"))
        try Data(issued.keyPEM).write(to: URL(filePath: directory + "/server.key"))
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: directory)
    }
}

/// Takes connections and says nothing.
private final class SilentListener {
    let port: UInt16
    private let descriptor: Int32

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = unsafe bind(descriptor, pointer, size)
                _ = listen(descriptor, 8)
                _ = unsafe getsockname(descriptor, pointer, &size)
            }
        }
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit {
        close(descriptor)
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}

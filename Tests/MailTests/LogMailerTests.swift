import Crypto
import Foundation
import Mail
import Outbox
import Schema
import Synchronization
import TestSupport
import Testing
import Wire

/// What developers get instead of mail.
@Suite struct LogMailerTests {
    @Test func writesAFileForItsOwnerAndALineThatNamesNobody() throws {
        let directory = NSTemporaryDirectory() + "mail-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let lines = Mutex<[String]>([])
        let sender = try #require(MailAddress("shop@example.com"))
        let mailer = try LogMailer(directory: directory, from: sender) { line in
            lines.withLock { $0.append(line) }
        }
        let letter = Letter(
            address: "planted@example.org", name: "Planted", subject: "Hello",
            text: "http://localhost/confirm")
        let delivery = Delivery(
            id: "0193", lane: "mail", kind: "letter", subject: "c", bytes: letter.encoded(),
            number: 1, timeLimit: .seconds(1))
        #expect(mailer.deliver(delivery) == .done([]))
        // Once more is the same mail.
        #expect(mailer.deliver(delivery) == .done([]))
        let path = "\(directory)/0193.eml"
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("http://localhost"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let said = lines.withLock { $0 }
        #expect(said.count == 2 && said[0].contains(path) && said[0].contains("Hello"))
        #expect(said.allSatisfy { !$0.contains("lanted") && !$0.contains("example") })
    }
}

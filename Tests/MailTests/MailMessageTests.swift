import Basics
import Mail
import Testing

/// What goes over the wire.
@Suite struct MailMessageTests {
    private func message(
        to name: String = "Ada", subject: String = "Hello", text: String = "A line."
    ) throws -> String {
        let sender = try #require(MailAddress(header: "The Shop <shop@example.com>"))
        let recipient = try #require(MailAddress("ada@example.org", name: name))
        let message = MailMessage(
            id: "0193", sender: sender, recipient: recipient, subject: subject, text: text,
            time: Instant(nanoseconds: 1_795_633_109_000_000_000))
        return String(decoding: message.bytes, as: UTF8.self)
    }

    @Test func isAsItIsWritten() throws {
        let expected = [
            "Date: Wed, 25 Nov 2026 18:58:29 +0000",
            "From: \"The Shop\" <shop@example.com>",
            "To: \"Ada\" <ada@example.org>",
            "Message-ID: <0193@example.com>",
            "Subject: Hello",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "Auto-Submitted: auto-generated",
            "",
            "A line.",
            "",
        ]
        #expect(try message() == expected.joined(separator: "\r\n"))
    }

    /// Whatever people are called, the header has the same fields, and so has the body.
    @Test(arguments: [
        "Ada\r\nBcc: all@example.com", "Ada\nBcc: all@example.com", "Ada\r\n\r\nbody",
        "\"Ada\" <all@example.com>", "Ada \\", "=?UTF-8?Q?Ada?=", "Ада", "🫖🫖🫖", "a\u{0}b",
        String(repeating: "é", count: 200), String(repeating: "x", count: 200), "",
    ])
    func nothingGetsOutOfItsField(text: String) throws {
        let message = try message(to: text, subject: text)
        let header = try #require(message.firstRange(of: "\r\n\r\n"))
        let lines = message[..<header.lowerBound].split(separator: "\r\n")
        let names = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding", "Auto-Submitted",
            ])
        #expect(message.utf8.allSatisfy { $0 < 0x7F })
        #expect(lines.allSatisfy { $0.utf8.count <= 100 })
        #expect(message[header.upperBound...] == "A line.\r\n")
        // A line ends with both or neither.
        let bare = message.replacing("\r\n", with: "")
        #expect(!bare.contains("\r") && !bare.contains("\n"))
    }

    @Test func bodiesAreShortLinesOfASCII() throws {
        let text = String(repeating: "é=x ", count: 100) + "\n.\nlast "
        let message = try message(text: text)
        #expect(message.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(message.utf8.allSatisfy { $0 < 0x7F })
        #expect(message.hasSuffix("\r\n.\r\nlast=20\r\n"))
        #expect(message.contains("=C3=A9=3Dx"))
    }

    @Test(arguments: [
        "", "ada", "ada@", "@example.com", "a@b@c", "ada @example.com", "ada@exam ple.com",
        "ada>@example.com", "<ada@example.com", "ada@example.com\r\nRCPT TO:<x@y.zz>",
        "\"ada\"@example.com", "ada@example.com,bob@example.com", "ада@example.com",
        "ada@exämple.com", "ada\u{0}@example.com",
    ])
    func isNoAddress(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", Int64(0), "Thu, 1 Jan 1970 00:00:00 +0000"),
        ("leap day", 1_709_164_800, "Thu, 29 Feb 2024 00:00:00 +0000"),
        ("end of a year", 1_798_761_599, "Thu, 31 Dec 2026 23:59:59 +0000"),
        ("century", 4_107_542_400, "Mon, 1 Mar 2100 00:00:00 +0000"),
        ("before", -1, "Wed, 31 Dec 1969 23:59:59 +0000"),
    ])
    func datesAreThoseOfTheCalendar(name: String, seconds: Int64, date: String) throws {
        let address = try #require(MailAddress("a@b.cc"))
        let message = MailMessage(
            id: "1", sender: address, recipient: address, subject: "", text: "",
            time: Instant(nanoseconds: seconds * 1_000_000_000))
        #expect(String(decoding: message.bytes, as: UTF8.self).hasPrefix("Date: \(date)\r\n"))
    }

    @Test func logsTellNearlyNothing() throws {
        let address = try #require(MailAddress("planted@example.com"))
        #expect(address.redacted == "p***@***")
    }
}

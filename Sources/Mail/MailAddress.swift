/// An address that mail comes from or goes to, with a name for people if there is one.
package struct MailAddress: Sendable, Hashable {
    /// The address itself, such as `ada@example.com`.
    package let address: String
    package let name: String

    /// nil unless `address` can stand in a header and in SMTP as it is.
    ///
    /// It is less than what RFC 5321 allows: no quotes, no comments, no letters beyond ASCII. So
    /// nothing in an address can end it early.
    package init?(_ address: String, name: String = "") {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254,
            !parts[0].isEmpty, parts[0].utf8.allSatisfy(Self.isAtomText),
            !parts[1].isEmpty, parts[1].utf8.allSatisfy(Self.isDomainText)
        else { return nil }
        self.address = address
        self.name = name
    }

    /// Reads `shop@example.com` or `The Shop <shop@example.com>`.
    package init?(header text: String) {
        guard text.last == ">", let start = text.lastIndex(of: "<") else {
            self.init(text)
            return
        }
        let name = text[..<start].split(separator: " ").joined(separator: " ")
        self.init(
            String(text[text.index(after: start)...].dropLast()),
            name: name.trimmingQuotes)
    }

    /// What stands behind the `@`.
    package var domain: Substring {
        address.split(separator: "@").last ?? ""
    }

    /// For a log: it tells apart and says nearly nothing.
    package var redacted: String {
        "\(address.prefix(1))***@***"
    }

    /// As it stands in a header. Whatever the name holds, it stays a name.
    var header: String {
        name.isEmpty ? address : "\(HeaderText.phrase(name)) <\(address)>"
    }

    /// `atext` of RFC 5322, and the dots between.
    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default:
            "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
        }
    }

    private static func isDomainText(_ byte: UInt8) -> Bool {
        isAtomText(byte) && !"!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        count >= 2 && first == "\"" && last == "\"" ? String(dropFirst().dropLast()) : self
    }
}

package import Basics

/// A mail in plain text (RFC 5322), as it goes over the wire.
package struct MailMessage: Sendable {
    /// What tells it from all others: a repeat is the same mail.
    package var id: String
    package var sender: MailAddress
    package var recipient: MailAddress
    package var subject: String
    package var text: String
    package var time: Instant

    package init(
        id: String, sender: MailAddress, recipient: MailAddress, subject: String, text: String,
        time: Instant
    ) {
        self.id = id
        self.sender = sender
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.time = time
    }

    /// Header and body, in lines of ASCII that end with CR LF.
    package var bytes: [UInt8] {
        let fields = [
            ("Date", mailDate(time)),
            ("From", sender.header),
            ("To", recipient.header),
            ("Message-ID", "<\(id)@\(sender.domain)>"),
            ("Subject", HeaderText.unstructured(subject)),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "quoted-printable"),
            // So that nobody's machine answers that they are on holiday.
            ("Auto-Submitted", "auto-generated"),
        ]
        let header = fields.map { "\($0): \($1)\r\n" }.joined()
        return Array((header + "\r\n" + quotedPrintable(text)).utf8)
    }
}

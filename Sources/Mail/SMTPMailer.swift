internal import Basics
package import Curl
package import Outbox
internal import Schema
internal import Wire

/// Sends letters through a mail server.
package struct SMTPMailer: Deliverer {
    private let server: Target
    private let security: MailSecurity
    private let sender: MailAddress

    package init(_ server: Target, _ security: MailSecurity, from sender: MailAddress) {
        self.server = server
        self.security = security
        self.sender = sender
    }

    package func deliver(_ delivery: Delivery) -> Outcome {
        guard let message = MailMessage(delivery, from: sender) else { return .refused([]) }
        var target = server
        target.timeLimitMilliseconds = delivery.timeLimit.clampedNanoseconds / 1_000_000
        do throws(CurlError) {
            try sendMail(
                message.bytes, from: sender.address, to: message.recipient.address,
                through: target, security)
            return .done([])
        } catch {
            return SMTPMailer.outcome(of: error)
        }
    }

    /// What an error says about the mail, and not only about the server.
    private static func outcome(of error: CurlError) -> Outcome {
        switch error.cause {
        case .notReached, .loginRefused:
            .later(nil, because: "the mail server: \(error)")
        case .brokenOff:
            // It may have been taken in; the same message again has the same id.
            .unknown("the mail server: \(error)")
        case .refused where isAboutUs(error.status):
            .later(nil, because: "the mail server: \(error)")
        case .refused:
            error.status >= 500
                ? .refused([]) : .later(nil, because: "the mail server: \(error)")
        }
    }

    /// Answers that an operator can change: how to log in and to encrypt (RFC 4954, section 6).
    private static func isAboutUs(_ status: Int) -> Bool {
        [530, 534, 535, 538].contains(status)
    }
}

extension MailMessage {
    /// The letter of a delivery; nil if nobody can be written to like this.
    init?(_ delivery: Delivery, from sender: MailAddress) {
        guard let letter = try? Letter.decode(delivery.bytes),
            let recipient = MailAddress(letter.address, name: letter.name)
        else { return nil }
        self.init(
            id: delivery.id, sender: sender, recipient: recipient, subject: letter.subject,
            text: letter.text, time: Instant(nanoseconds: letter.timeNanoseconds))
    }
}

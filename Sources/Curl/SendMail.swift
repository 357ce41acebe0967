internal import CCurl

/// How a mail server must be spoken to.
package enum MailSecurity: Sendable {
    /// In TLS, from the start or by STARTTLS before anything else is said.
    case encrypted
    /// In the clear: for servers on this machine.
    case clear
}

/// Hands one message over to a mail server.
///
/// It opens a connection for each, waits for the server's answer, and so blocks its thread, for up
/// to the target's time limit.
package func sendMail(
    _ message: [UInt8], from sender: String, to recipient: String, through target: Target,
    _ security: MailSecurity
) throws(CurlError) {
    let handle = Handle(target, protocols: "smtp,smtps")
    let recipients = TextList(["<\(recipient)>"])
    handle.set(
        CURLOPT_USE_SSL,
        Int((security == .encrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
    handle.set(CURLOPT_MAIL_FROM, "<\(sender)>")
    handle.set(CURLOPT_MAIL_RCPT, recipients)
    handle.set(CURLOPT_UPLOAD, 1)
    handle.set(CURLOPT_INFILESIZE, message.count)
    try handle.perform(sending: ByteSource(message))
}
